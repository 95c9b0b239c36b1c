// One part of the enquiry goes out of the panel, is filled in by plain typing in Word, and is read beside the enquiry when it comes back.
import { sourceOfForm } from '../../../src/app/actions/prepare-copy';
import { coreFramework } from '../../../src/handbook/framework';
import { choosersOf, compareCards, compareStrands } from '../../../src/sharing/compare/compare-choices';
import { compareCopies, looseWordsOf, namedCopies, type NamedCopy } from '../../../src/sharing/compare/compare';
import type { FormKind } from '../../../src/sharing/forms/kind';
import { makeForm } from '../../../src/sharing/forms/make-form';
import { lookForPeople } from '../../../src/sharing/people/check';
import { readReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { selectionAt, type Place } from '../../../src/stand-in/page/place';
import { typeText } from '../../../src/stand-in/tree/typing';
import { openXmlErrors } from '../../documents/validate';
import { partOf } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import { DocumentAndPanel } from '../document-and-panel';
import { withFakeTime } from '../panel';

withFakeTime();
jest.setTimeout(120_000); // the validator is a process of its own, and a busy machine takes its time

let document: DocumentAndPanel;
beforeEach(async () => {
  document = await DocumentAndPanel.open();
  await document.frameworkWith({ goal: 'Reading aloud in every class' });
});
const made = (kind: FormKind, returnsTo = ''): Uint8Array => makeForm(kind, sourceOfForm(document.state, returnsTo));
/** What Ana typed, as it comes back. */
function back(part: Uint8Array, typed: readonly (readonly [Place, string])[]): NamedCopy[] {
  const docx = open(part);
  for (const [place, text] of typed) typeText(docx, selectionAt(docx, place), text);
  const copy = readReturnedCopy('Ana.docx', docx.save(), coreFramework);
  if (copy.kind !== 'copy') throw new Error(copy.why);
  return namedCopies([copy]);
}

test('the evidence to sort: only that goes, a row is marked by typing, and what was chosen and what is unclear is read', async () => {
  const part = made('cards', 'Priya Shah');
  expect(JSON.stringify(lookForPeople(part))).toContain('Priya Shah'); // the people check looks through the part, too
  expect(await openXmlErrors(part)).toEqual([]);
  expect(partOf(part, 'word/document.xml') + partOf(part, 'customXml/item1.xml')).not.toContain('Reading aloud');
  const copies = back(part, [
    [{ paragraph: 'Learner voice', after: 2 }, ' x'],
    [{ paragraph: 'Governor visit notes', after: 1 }, ' ask Ben'],
    [{ paragraph: 'Anything to add?', after: 1 }, 'Let us do this together.'],
  ]);
  expect(copies[0]?.copy.choices.cards).toEqual([{ id: 'learner-voice', name: 'Learner voice', zone: 'development' }]);
  const { items } = document.state;
  expect(compareCards('Our school', items, choosersOf(copies, items))).toMatchObject([
    { name: 'Learner voice', verdict: 'one', chosen: [{ place: 'development', names: ['Ana'] }] },
  ]);
  expect(copies[0]?.copy.choices.unclear).toEqual([{ row: 'Governor visit notes', words: 'ask Ben' }]);
  expect(looseWordsOf(copies)).toMatchObject([{ words: 'Let us do this together.', names: ['Ana'] }]);
});

test('the question and framework: answered by plain typing, and compared as any copy', () => {
  const prompt = coreFramework.find(({ id }) => id === 'gaps')?.prompt ?? '';
  const copies = back(made('framework'), [[{ paragraph: prompt, offset: 0, length: 200 }, 'What families think']]);
  const own = document.state.fields.map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument }));
  const theirs = (id: string) => compareCopies(own, copies).find((question) => question.id === id)?.theirs;
  expect(theirs('gaps')).toMatchObject([{ name: 'Ana', status: 'new', answer: 'What families think' }]);
  expect(theirs('goal')).toMatchObject([{ name: 'Ana', status: 'same' }]);
});

test('the pathway to mark: a line is marked, and what was written beside it comes along', () => {
  const copies = back(made('pathway'), [
    [{ paragraph: 'A few people also speak of research', after: -2 }, ' x'],
    [{ paragraph: 'What makes us say so?', after: 1 }, 'We asked three teams'],
  ]);
  expect(copies[0]?.copy.choices.marks).toEqual([
    { strand: 'meaning', stage: 2, why: 'We asked three teams', next: '' },
  ]);
  const { items } = document.state;
  expect(compareStrands('Our school', items, choosersOf(copies, items))).toMatchObject([
    {
      strand: { name: 'What we mean by evidence' },
      verdict: 'one',
      chosen: [{ place: 2, names: ['Ana'] }],
      words: [{ name: 'Ana', why: 'We asked three teams' }],
    },
  ]);
});
