import { Story, type Deed } from './story';
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance', 'hrtime'] }));
afterEach(() => void jest.useRealTimers());
const recipe = { kind: 'ours' as const, answers: ['line' as const, 'line' as const, 'empty' as const, 'empty' as const], before: false, after: false };
const go = { how: 'go on' as const, line: 0 };
const over: Deed[] = [
  { do: 'colleague types between', at: 0, edit: go, batches: 2, then: 0 },
  { do: 'panel types', at: 0, edit: { how: 'over', line: 0 }, leave: true, then: 100 },
];
const over3: Deed[] = [
  { do: 'colleague types between', at: 0, edit: go, batches: 3, then: 0 },
  { do: 'panel types', at: 0, edit: { how: 'over', line: 0 }, leave: true, then: 100 },
];
const cases: Record<string, Deed[]> = {
  'over, more, mine': [...over, { do: 'colleague types', at: 0, edit: go, then: 0 }, { do: 'read again', then: 2000 }, { do: 'settle', at: 0, choice: 'mine', then: 5000 }],
  'over3, more, mine': [...over3, { do: 'colleague types', at: 0, edit: go, then: 0 }, { do: 'read again', then: 2000 }, { do: 'settle', at: 0, choice: 'mine', then: 5000 }],
  'over3, row gone, close': [...over3, { do: 'delete row', at: 0, then: 0 }, { do: 'read again', then: 2000 }, { do: 'close', then: 0 }],
  'over3, close, more, mine': [...over3, { do: 'close', then: 0 }, { do: 'colleague types', at: 0, edit: go, then: 0 }, { do: 'read again', then: 2000 }, { do: 'settle', at: 0, choice: 'mine', then: 5000 }],
  'both, more unread, theirs': [{ do: 'colleague types', at: 0, edit: go, then: 0 }, { do: 'panel types', at: 0, edit: go, leave: true, then: 1000 }, { do: 'colleague types', at: 0, edit: go, then: 0 }, { do: 'settle', at: 0, choice: 'mine', then: 5000 }],
  'over3, typed empty, close': [...over3, { do: 'panel types', at: 0, edit: { how: 'empty', line: 0 }, then: 5000 }, { do: 'close', then: 0 }],
};
it.each(Object.entries(cases))('%s', async (_n, deeds) => {
  const story = new Story(recipe);
  await story.play(deeds).catch((e: Error) => { throw new Error(String(story.met.join('|')) + e.message.slice(0, 1500)); });
  process.stdout.write(`${_n}: ${story.met.join('|')} ${[...story.beyondReach].join()}\n`);
});
