// A comment of ours beside the question, under the genuine library: put there, replaced, taken away; other people's never touched.
import { WordGateway } from '../../../src/word/gateway/gateway';
import { bringComment, hasComments, type Commented } from '../../../src/word/comments/question-comment';
import { FrameworkInDocument } from '../../../src/word/framework/framework';
import { insertFramework } from '../../../src/word/framework/insert-framework';
import type { KeptComment } from '../../../src/enquiry/our-comment';
import { coreFramework } from '../../../src/handbook/framework';
import type { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { W } from '../../../src/stand-in/tree/names';
import { docx, paragraph } from '../../documents/docx';
import { commentsIn } from '../../app/document';
import { openXmlErrors } from '../../documents/validate';
import { openGenuine, type GenuinePane } from '../../stand-in/genuine';

let pane: GenuinePane;
let framework: FrameworkInDocument;

async function begin(source: Uint8Array | OpenDocx): Promise<void> {
  pane = openGenuine(source, 'Microsoft 365');
  Object.assign(globalThis, { Word: { run: pane.run } });
  framework = new FrameworkInDocument(new WordGateway());
  const put = await insertFramework(framework, 'end', coreFramework, new Map([['question', 'How can we?']]));
  if (!put.ok) throw new Error(put.failure.code);
}
beforeEach(() => begin(docx({ body: paragraph('Before') })));

async function bring(wanted: string | null, kept: KeptComment | null, asked = true): Promise<Commented> {
  const done = await bringComment(framework, 'question', wanted, kept, asked);
  if (!done.ok) throw new Error(done.failure.code);
  return done.value;
}
async function put(wanted: string, kept: KeptComment | null = null): Promise<KeptComment> {
  const done = await bring(wanted, kept);
  if (!('kept' in done)) throw new Error(done.kind);
  return done.kept;
}

const comments = (): string[] => commentsIn(pane.docx);
const marks = (): number => pane.docx.body.getElementsByTagNameNS(W, 'commentReference').length;

/** Somebody comments on, or answers beside, the sentence of the question. */
const somebody = (act: (range: Word.Range) => unknown): Promise<void> =>
  pane.run(async (context) => {
    const sentence = context.document.body
      .search('Our leadership enquiry question is')
      .getFirst()
      .paragraphs.getFirst();
    act(sentence.getRange('Content'));
    await context.sync();
  });

test('it stands beside the sentence, not in the answer, and the Open XML SDK finds no fault', async () => {
  await put('The check says\nOpen enough.');
  expect(comments()).toEqual(['The check saysOpen enough.']);
  const cell = pane.docx.body.getElementsByTagNameNS(W, 'commentReference')[0]?.parentNode?.parentNode;
  expect(cell?.textContent).toContain('Our leadership enquiry question');
  expect(await openXmlErrors(pane.docx.save())).toEqual([]);
});

test('it is replaced, and taken away with its marks', async () => {
  const kept = await put('First');
  const next = await put('Second', kept);
  expect([comments(), marks()]).toEqual([['Second'], 1]);
  expect(await bring('Second', next)).toEqual({ kind: 'in sync', kept: next });
  expect(await bring(null, next)).toEqual({ kind: 'taken away' });
  expect([comments(), marks()]).toEqual([[], 0]);
});

test('after the document was closed and opened its id is another one, and it is found by its words', async () => {
  const kept = await put('First');
  await begin(pane.docx.save());
  const next = await put('Second', kept);
  expect(next.id).not.toBe(kept.id);
  expect(comments()).toEqual(['Second']);
});

test('other people’s comments beside the question stay', async () => {
  await somebody((range) => range.insertComment('Please shorten'));
  const kept = await put('First');
  await bring(null, await put('Second', kept));
  expect(comments()).toEqual(['Please shorten']);
});

test('one that somebody answered is left alone, and so is their answer', async () => {
  const kept = await put('First');
  await somebody((range) => range.getComments().getFirst().reply('I do not think so'));
  expect(await bring('Second', kept)).toEqual({ kind: 'left alone' });
  expect(await bring(null, kept)).toEqual({ kind: 'left alone' });
  expect(comments()).toEqual(['First', 'I do not think so']);
});

test('one that somebody deleted comes back when it is asked for, and not by itself', async () => {
  const kept = await put('First');
  await somebody((range) => range.getComments().getFirst().delete());
  expect(await bring('Second', kept, false)).toEqual({ kind: 'gone' });
  expect(comments()).toEqual([]);
  await put('Second', kept);
  expect(comments()).toEqual(['Second']);
});

test('where the sentence is not where it was, nothing is commented', async () => {
  await pane.run(async (context) => {
    context.document.body
      .search('Our leadership enquiry question is')
      .getFirst()
      .insertText('Something else', 'Replace');
    await context.sync();
  });
  expect(await bringComment(framework, 'question', 'First', null, true)).toMatchObject({
    ok: false,
    failure: { code: 'SentenceMoved' },
  });
  expect(comments()).toEqual([]);
});

test('it is offered where the set is reported and the library has the member', () => {
  const range: { insertComment?: () => void } = { insertComment: () => undefined };
  const supports = (known: boolean): void => {
    Object.assign(globalThis, {
      Office: { context: { requirements: { isSetSupported: () => known } } },
      Word: { Range: { prototype: range } },
    });
  };
  supports(true);
  expect(hasComments()).toBe(true);
  supports(false);
  expect(hasComments()).toBe(false);
  supports(true);
  delete range.insertComment;
  expect(hasComments()).toBe(false);
});
