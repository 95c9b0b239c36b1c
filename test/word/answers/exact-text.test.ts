// Writing under the genuine library while a colleague types between our two batches: only the words that were read are ever written over.
import { WordGateway } from '../../../src/word/gateway/gateway';
import { fill, type Change, type Filled } from '../../../src/word/answers/write-answers';
import { FrameworkInDocument } from '../../../src/word/framework/framework';
import { insertFramework } from '../../../src/word/framework/insert-framework';
import { coreFramework } from '../../../src/handbook/framework';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { paragraphText, textLength } from '../../../src/stand-in/tree/text';
import { coAuthorTypesText } from '../../../src/stand-in/tree/typing';
import { docx, paragraph } from '../../documents/docx';
import { openGenuine, type GenuinePane } from '../../stand-in/genuine';

let pane: GenuinePane;
let framework: FrameworkInDocument;
/** What happens before the batch that comes so many batches later. */
let between: { batches: number; act: () => void } | null;
let batches: number;

async function begin(answers: readonly (readonly [string, string])[]): Promise<void> {
  between = null;
  batches = 0;
  pane = openGenuine(docx({ body: paragraph('Before') }), 'LTSC 2021', {
    before: (what) => {
      if (typeof what !== 'number') return true;
      batches += 1;
      if (between && (between.batches -= 1) === 0) between.act();
      return true;
    },
  });
  const isSetSupported = (): boolean => false;
  Object.assign(globalThis, { Word: { run: pane.run }, Office: { context: { requirements: { isSetSupported } } } });
  framework = new FrameworkInDocument(new WordGateway());
  const put = await insertFramework(framework, 'end', coreFramework, new Map(answers));
  if (!put.ok) throw new Error(put.failure.code);
  batches = 0;
}

const lines = (): string[] => [...paragraphsIn(pane.docx.body)].map(paragraphText);
const has = (text: string): boolean => lines().some((line) => line.includes(text));

/** A colleague types at the end, or the beginning, of the line that says this. */
function colleague(line: string, where: 'begin' | 'end', text: string): void {
  const found = [...paragraphsIn(pane.docx.body)].find((one) => paragraphText(one).includes(line));
  if (!found) throw new Error(`No line says ${line}`);
  const point = { paragraph: found, offset: where === 'begin' ? 0 : textLength(found) };
  coAuthorTypesText(pane.docx, { start: point, end: point }, text);
}

const inTheMiddle = (act: () => void): void => void (between = { batches: 2, act });
async function write(...changes: Change[]): Promise<ReadonlyMap<string, Filled>> {
  return fill(framework, changes);
}

describe('a colleague types between our two batches, and Word’s answer to the second is lost', () => {
  test.each(['begin', 'end'] as const)(
    'what they put at the %s of a line that we write anew still stands there',
    async (where) => {
      await begin([['goal', 'Old words.']]);
      inTheMiddle(() => {
        colleague('Old words.', where, ' Theirs. ');
        pane.host.setFault({ batch: 'next', kind: 'answer lost' });
      });
      const done = await write({ field: 'goal', baseVersion: 'Old words.', wanted: 'New words.' });
      expect(done.get('goal')?.kind).toBe('conflict');
      expect([has('Theirs.'), has('New words.'), has('Old words.')]).toEqual([true, true, false]);
    },
  );

  test('what they put before our words still stands there, also where it begins as ours do', async () => {
    await begin([['goal', 'We think talk helps.']]);
    inTheMiddle(() => {
      colleague('We think talk helps.', 'begin', 'We think talk is loud. ');
      pane.host.setFault({ batch: 'next', kind: 'answer lost' });
    });
    await write({ field: 'goal', baseVersion: 'We think talk helps.', wanted: 'New words.' });
    expect(has('We think talk is loud.')).toBe(true);
  });

  test('what they put on a line that we take out still stands there', async () => {
    await begin([['goal', 'One.\nTwo.\nThree.']]);
    inTheMiddle(() => {
      colleague('Two.', 'end', ' Theirs.');
      pane.host.setFault({ batch: 'next', kind: 'answer lost' });
    });
    await write({ field: 'goal', baseVersion: 'One.\nTwo.\nThree.', wanted: 'One.\nThree.' });
    expect([has('Theirs.'), has('One.'), has('Three.'), has('Two.')]).toEqual([true, true, true, false]);
  });

  test('what they are the first to write in an empty field still stands there', async () => {
    await begin([]);
    inTheMiddle(() => colleague(coreFramework[0]!.prompt, 'end', 'Theirs.'));
    const done = await write({ field: 'goal', baseVersion: '', wanted: 'Ours.' });
    expect(done.get('goal')).toMatchObject({ kind: 'conflict', answer: 'Theirs.' });
    expect([has('Theirs.'), has('Ours.')]).toEqual([true, false]);
  });
});

test('words put into the middle of a long line stop the write before its first word, and other fields are written all the same', async () => {
  const long = Array.from({ length: 30 }, (_, day) => `We read aloud on day ${day}.`).join(' ');
  await begin([
    ['goal', long],
    ['question', 'How?'],
  ]);
  inTheMiddle(() => {
    const line = [...paragraphsIn(pane.docx.body)].find((one) => paragraphText(one).startsWith('We read aloud on'))!;
    const point = { paragraph: line, offset: 600 };
    coAuthorTypesText(pane.docx, { start: point, end: point }, 'Theirs.');
  });
  const done = await write(
    { field: 'goal', baseVersion: long, wanted: 'Short.' },
    { field: 'question', baseVersion: 'How?', wanted: 'How can we?' },
  );
  expect(done.get('goal')?.kind).toBe('conflict');
  expect(done.get('question')).toEqual({ kind: 'written', answer: 'How can we?' });
  expect([has('Theirs.'), has('Short.')]).toEqual([true, false]);
});

test('a long line, a caret, a tab and a line break by Shift+Enter are found and written over in two batches', async () => {
  const odd = `2^3 = 8\tand\u00a0more ${'a word or two '.repeat(40)}end`;
  await begin([['goal', odd]]);
  expect((await write({ field: 'goal', baseVersion: odd, wanted: 'Plain.' })).get('goal')).toEqual({
    kind: 'written',
    answer: 'Plain.',
  });
  expect([batches, has('2^3'), has('end')]).toEqual([2 + 1, false, false]); // one more tells what hangs on somebody's words
  colleague('Plain.', 'end', '\vBelow.');
  await framework.readAgain();
  batches = 0;
  expect((await write({ field: 'goal', baseVersion: 'Plain.\nBelow.', wanted: 'Short.' })).get('goal')).toEqual({
    kind: 'written',
    answer: 'Short.',
  });
  expect(has('Below.')).toBe(false);
});

test('where Word does not find words that stand there unchanged, they are written over as a whole', async () => {
  await begin([['goal', 'Old words.']]);
  inTheMiddle(() =>
    pane.host.setFault({ batch: 'next', kind: 'partly', action: 'Search', code: 'ItemNotFound', once: true }),
  );
  expect((await write({ field: 'goal', baseVersion: 'Old words.', wanted: 'New words.' })).get('goal')).toEqual({
    kind: 'written',
    answer: 'New words.',
  });
  expect([has('New words.'), has('Old words.')]).toEqual([true, false]);
});
