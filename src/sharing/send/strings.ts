// What the copies say: their first lines, their files, what was taken out and what is still there.
import { plainList, plural } from '../../enquiry/format';
import { whereItStands } from '../people/strings';
import type { ColleagueAnswers, CopyPurpose } from './copy-purpose';
import type { StillThere, SwitchedKind, TakenKind } from './still-there';

export const copyTopWords = {
  answers: {
    'as they stand':
      'This copy is for your answers. Please write them in the places below, from your own point of view. Where an answer stands already, write yours below it.',
    empty: 'This copy is for your answers. Please write them in the places below, from your own point of view.',
    beside:
      'This copy is for your answers. Please write them in the column “Your answer”, from your own point of view.',
  } satisfies Record<ColleagueAnswers, string>,
  comments: 'This copy is for your comments. Please say what you would change, in comments or in the text.',
  by: (day: string): string => `Please send it back by ${day}.`,
  noDay: 'Please send it back when you are done.',
  returnsTo: (whom: string): string => `It goes back to ${whom}.`,
  returnsToSender: 'It goes back to whoever sent it to you.',
  unnamed: 'Our enquiry',
  file: { answers: 'for your answers', comments: 'for your comments', finished: 'copy' } satisfies Record<
    CopyPurpose,
    string
  >,
  /** The heading of the column beside ours. */
  yours: 'Your answer',
} as const;

/** One line for each thing that may be taken out of the copy. Nothing is ever taken out of the document. */
export const takenOutWords: Readonly<Record<SwitchedKind, string>> = {
  authors: 'Names of authors, in the file, in comments and in tracked changes',
  properties: 'Title, company, template and the like',
  customProperties: 'Properties that somebody added to the file',
  comments: 'Comments',
  changes: 'Tracked changes',
  data: 'What other programs keep with the document',
  inside: 'Files inside; the picture they show stays',
  history:
    'The panel’s notes: earlier questions, cards and marks, what you notice, the plan, the log, cycles, analysis, poster and handover',
};

const takenNames: Readonly<Record<TakenKind, string>> = {
  answers: 'Of the answers left out',
  authors: 'Of the names taken out',
  properties: 'Of the properties taken out',
  customProperties: 'Of the properties taken out',
  comments: 'Of the comments taken out',
  changes: 'Of the words that tracked changes had deleted',
  data: 'Of the data taken out',
  inside: 'Of the files taken out',
  history: 'Of the history left out',
};

/** What to say of words that are still in the copy. */
export function stillThereSentence({ taken, words, place, inside, part }: StillThere): string {
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  const where = place
    ? `still stands ${whereItStands({ place, ...(inside === undefined ? {} : { inside }) })}`
    : `is still in a part of the file (${part ?? ''})`;
  return `${takenNames[taken]}, “${shown}” ${where}.`;
}

/** "Without history" and what stands in the document all the same. */
export const blocksSentence = (titles: readonly string[]): string =>
  plural(titles.length, {
    one: `“${titles[0] ?? ''}” in the document still shows it. Leave it out of the copy?`,
    other: `${titles.length} tables or pictures in the document still show it: ${plainList(titles.map((title) => `“${title}”`))}. Leave them out of the copy?`,
  });
