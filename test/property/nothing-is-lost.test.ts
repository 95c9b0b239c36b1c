// Whatever two people and the panel do to one document, whatever Word answers: no sentence is lost.
// PROPERTY_RUNS runs that many scenarios (npm run stories: any number); PROPERTY_SEED runs those of another run again.
import {
  check,
  array,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  record,
  boolean,
  asyncProperty,
  type Arbitrary,
} from 'fast-check';
import type { WordName } from '../../src/stand-in/objects/behaviour';
import type { Fault } from '../../src/stand-in/wire/fault';
import { kinds, rowsAtFirst, type Recipe } from './documents';
import { Scenario, type Action, type Edit } from './scenario';

const runs = Number(process.env.PROPERTY_RUNS ?? 60);
// The ordinary run runs the same scenarios each time, so that what it says is about the change at hand; a long run draws its own.
const ordinary = process.env.PROPERTY_RUNS === undefined ? 2110902882 : undefined;
const seed = process.env.PROPERTY_SEED === undefined ? ordinary : Number(process.env.PROPERTY_SEED);

const recipe: Arbitrary<Recipe> = record({
  kind: constantFrom(...kinds),
  answers: array(constantFrom('empty', 'line', 'lines', 'list', 'nested'), {
    minLength: rowsAtFirst,
    maxLength: rowsAtFirst,
  }),
  before: boolean(),
  after: boolean(),
  word: constantFrom<WordName>('documented', 'web', 'desktop', 'LTSC'),
});

// Few rows, so that things meet.
const at = oneof({ weight: 3, arbitrary: constant(0) }, { weight: 1, arbitrary: integer({ min: 0, max: 3 }) });
const then = constantFrom(0, 0, 100, 400, 1000, 4000, 8000);
const line = integer({ min: 0, max: 3 });
const edit: Arbitrary<Edit> = record({
  how: constantFrom<Edit['how']>(
    'begin',
    'go on',
    'go on',
    'new line',
    'new line',
    'over',
    'all over',
    'between',
    'take out',
    'empty',
  ),
  line,
});
const batches = integer({ min: 1, max: 4 });
const once = boolean();
const fault: Arbitrary<Fault> = oneof(
  record({
    batch: constantFrom('next' as const, 'every' as const),
    kind: constantFrom('refused' as const, 'answer lost' as const),
    code: option(constantFrom('ItemNotFound', 'AccessDenied'), { nil: undefined }),
    once,
  }),
  record({
    batch: constantFrom('next' as const, 'every' as const),
    kind: constant('partly' as const),
    action: integer({ min: 0, max: 60 }),
    once,
  }),
  record({
    batch: constantFrom('next' as const, 'every' as const),
    kind: constantFrom('slow' as const, 'answer late' as const),
    milliseconds: constantFrom(50, 700, 3500),
    once,
  }),
  record({
    call: constantFrom(
      'AddDataPart' as const,
      'DeleteDataPart' as const,
      'GetDataPartXml' as const,
      'GetDataPartsByNamespace' as const,
    ),
    kind: constantFrom('refused' as const, 'answer lost' as const),
    once,
  }),
);
const action: Arbitrary<Action> = oneof(
  { weight: 8, arbitrary: record({ do: constant('panel types' as const), at, edit, leave: boolean(), then }) },
  {
    weight: 5,
    arbitrary: record({
      do: constant('panel fills gap' as const),
      at,
      gap: integer({ min: 0, max: 4 }),
      how: constantFrom('over' as const, 'go on' as const, 'go on' as const, 'empty' as const),
      then,
    }),
  },
  {
    weight: 3,
    arbitrary: record({
      do: constant('co-author completes stem' as const),
      at,
      how: constantFrom('over the gap' as const, 'at the end' as const),
      then,
    }),
  },
  {
    weight: 3,
    arbitrary: record({
      do: constantFrom('use what is in the stem' as const, 'leave what is in the stem' as const),
      at,
      then,
    }),
  },
  {
    weight: 5,
    arbitrary: record({ do: constantFrom('person types' as const, 'co-author types' as const), at, edit, then }),
  },
  { weight: 4, arbitrary: record({ do: constant('co-author types between' as const), at, edit, batches, then }) },
  {
    weight: 5,
    arbitrary: record({
      do: constant('settle' as const),
      at,
      choice: constantFrom('mine' as const, 'theirs' as const, 'both' as const),
      then,
    }),
  },
  {
    weight: 6,
    arbitrary: record({
      do: constantFrom('leave' as const, 'try again' as const, 'let go' as const, 'allow' as const),
      at,
      then,
    }),
  },
  { weight: 2, arbitrary: record({ do: constantFrom('delete row' as const, 'double row' as const), at, then }) },
  { weight: 3, arbitrary: record({ do: constantFrom('put row back' as const, 'join copy' as const), at, then }) },
  {
    weight: 3,
    arbitrary: record({
      do: constantFrom('leave row out' as const, 'move row up' as const, 'move row down' as const),
      at,
      then,
    }),
  },
  { weight: 2, arbitrary: record({ do: constant('undo' as const), then }) },
  { weight: 2, arbitrary: record({ do: constant('move row' as const), at, to: at, then }) },
  {
    weight: 5,
    arbitrary: record({ do: constantFrom('read again' as const, 'cursor' as const, 'focus' as const), then }),
  },
  { weight: 2, arbitrary: record({ do: constant('close' as const), then }) },
  { weight: 1, arbitrary: record({ do: constant('open' as const), fault: option(fault, { nil: undefined }), then }) },
  {
    weight: 1,
    arbitrary: record({
      do: constant('close between' as const),
      moment: constantFrom('before' as const, 'after' as const),
      batches,
      then,
    }),
  },
  { weight: 4, arbitrary: record({ do: constant('fault' as const), fault, then }) },
  { weight: 2, arbitrary: record({ do: constant('fault ends' as const), then }) },
  {
    weight: 1,
    arbitrary: record({
      do: constant('edit mode' as const),
      editMode: constantFrom('open' as const, 'open' as const, 'read only' as const, 'restricted' as const),
      then,
    }),
  },
);

/** A colleague types just when the panel writes. */
const clash: Arbitrary<Action[]> = record({ at, edit, theirs: edit, batches, then }).map(({ theirs, ...typing }) => [
  { do: 'co-author types between', at: typing.at, edit: theirs, batches: typing.batches, then: 0 },
  { do: 'panel types', ...typing, leave: true },
]);
/** A row is doubled or deleted, the panel sees it, and is asked to mend it. */
const mend: Arbitrary<Action[]> = record({
  how: constantFrom(
    { harm: 'double row' as const, help: 'join copy' as const },
    { harm: 'delete row' as const, help: 'put row back' as const },
  ),
  edit,
  then,
}).map(({ how: { harm, help }, edit: words, then: after }): Action[] => [
  { do: harm, at: 0, then: 0 },
  { do: 'person types', at: 1, edit: words, then: 0 },
  { do: 'read again', then: 1000 },
  ...[0, 1, 2, 3, 4].map((at): Action => ({ do: help, at, then: at === 4 ? after : 1000 })),
]);
/** A colleague types in a row just when the panel leaves it out or moves it. */
const arrange: Arbitrary<Action[]> = record({
  how: constantFrom('leave row out' as const, 'move row up' as const, 'move row down' as const),
  at,
  edit,
  batches,
  then,
}).map(({ how, ...typing }): Action[] => [
  { do: 'co-author types between', ...typing, then: 0 },
  { do: how, at: typing.at, then: typing.then },
]);
const actions = array(
  oneof(
    { weight: 6, arbitrary: action.map((one) => [one]) },
    ...[clash, mend, arrange].map((arbitrary) => ({ weight: 1, arbitrary })),
  ),
  { minLength: 2, maxLength: 14 },
).map((all) => all.flat());

beforeEach(
  () => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance', 'hrtime'] }),
);
afterEach(() => void jest.useRealTimers());

it(
  `in ${runs} scenarios every sentence is in the document, on the device or in the panel, unless a person took it out`,
  async () => {
    const met = new Map<string, number>();
    const result = await check(
      asyncProperty(recipe, actions, async (document, all) => {
        const scenario = new Scenario(document);
        try {
          await scenario.run(all);
        } finally {
          for (const standing of scenario.met) met.set(standing, (met.get(standing) ?? 0) + 1);
          jest.clearAllTimers();
        }
      }),
      { numRuns: runs, seed, endOnFailure: process.env.PROPERTY_SHRINK === '0' },
    );
    process.stdout.write(
      `Nothing is lost: ${result.numRuns} scenarios, seed ${result.seed}. Fields stood: ${[...met].map(([standing, times]) => `${standing} ${times}`).join('; ')}.\n`,
    );
    if (!result.failed) return;
    const [document, all] = result.counterexample ?? [];
    throw new Error(
      `Seed ${result.seed}: ${String((result.errorInstance as Error | null)?.message)}\n${JSON.stringify(document)}\n${(all ?? []).map((one) => JSON.stringify(one)).join('\n')}`,
    );
  },
  Math.max(60_000, runs * 6000), // on a busy machine; a scenario takes a second of its own
);
