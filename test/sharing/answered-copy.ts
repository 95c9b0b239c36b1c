// A school's plan, the copy the panel makes of it, and that copy as a colleague filled it in by plain typing.
import { makeCopy } from '../../src/sharing/send/make-copy';
import { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { selectionAt, type Place } from '../../src/stand-in/page/place';
import { typeText } from '../../src/stand-in/tree/typing';
import { asked, copy } from './copies';

export const ours = new Map([
  ['goal', 'Reading aloud in every class'],
  ['gaps', 'What families think'],
]);
export const promptOf = (id: string): string => asked.find((stem) => stem.id === id)?.prompt ?? '';

/** The school's document, with the framework and a record. */
export const plan = (): Uint8Array => copy(ours, { author: 'Office' });

function typed(bytes: Uint8Array, words: readonly (readonly [Place, string])[]): Uint8Array {
  const opened = OpenDocx.open(bytes, 'copy.docx');
  if (!opened.ok) throw new Error(opened.reason);
  for (const [place, text] of words) typeText(opened.docx, selectionAt(opened.docx, place), text);
  return opened.docx.save();
}

/** What Lea types: into a control that was empty, below it, and after our own words. */
export const leaTypes: readonly (readonly [Place, string])[] = [
  [{ paragraph: promptOf('deeper-use') }, 'Talk about it in teams'],
  [{ paragraph: 'Talk about it in teams', after: 1 }, 'once each half term'],
  [{ paragraph: 'What families think' }, ' when they read at home'],
];

/** The copy as the panel makes it, answered by Lea; LibreOffice has saved it in documents/libreoffice/copy-answered.docx. */
export function answeredByLea(): Uint8Array {
  const fields = asked.map(({ id, stem }) => ({ id, stem, answer: ours.get(id) ?? '' }));
  const sent = makeCopy(plan(), { id: 'c-lea', now: new Date('2026-03-09T09:00:00Z'), history: true, fields });
  if (!sent) throw new Error('No copy was made.');
  return typed(sent, leaTypes);
}
