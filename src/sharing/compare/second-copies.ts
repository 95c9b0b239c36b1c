// Two copies that one person may have sent: which is the newer.
import { onceForEach } from '../../enquiry/once';
import { typedWords } from '../../enquiry/typed-words';
import type { NamedCopy } from './compare';
import { alike } from './distinct-names';
import { normalForm } from '../copy/normal-form';
import type { ReturnedCopy } from '../return/returned-copy';

export interface SecondCopy {
  readonly newer: NamedCopy;
  readonly older: NamedCopy;
  /** `newer` was saved later; or both say the same; or the files do not tell, and their order is that in which they were read. */
  readonly by: 'date' | 'same words' | 'nothing';
}

/** Every copy that is not the newest under its name, beside the newest. A mark of sending does not tell people apart: one copy may go to many. */
export function secondCopies(copies: readonly NamedCopy[]): SecondCopy[] {
  const people = new Map<string, NamedCopy[]>();
  for (const one of copies)
    if (one.person !== '') people.set(alike(one.person), [...(people.get(alike(one.person)) ?? []), one]);
  return [...people.values()].flatMap((own) => {
    const [newest, ...others] = [...own].sort((one, other) => other.copy.savedAt.localeCompare(one.copy.savedAt));
    return newest ? others.map((older): SecondCopy => ({ newer: newest, older, by: toldBy(newest, older) })) : [];
  });
}

function toldBy({ copy: newer }: NamedCopy, { copy: older }: NamedCopy): SecondCopy['by'] {
  if (said(newer) === said(older)) return 'same words';
  return older.savedAt !== '' && newer.savedAt !== older.savedAt ? 'date' : 'nothing';
}

/** All that a colleague can say in a copy, as one text: what a program writes in another way when it saves is no difference. */
const said = onceForEach(({ answers, boxes, beside, loose, comments, choices, record }: ReturnedCopy) =>
  JSON.stringify([
    answers.map(({ id, answer, held }) => [id, normalForm(answer), held]),
    boxes.map(({ id, answer }) => [id, normalForm(answer)]),
    beside.map(({ field, words }) => [field, normalForm(words)]),
    loose.map(normalForm),
    comments.map(({ author, text }) => [author, normalForm(text)]),
    choices,
    typedWords(record?.items ?? {}).map(({ key, words }) => [key, normalForm(words)]),
  ]),
);
