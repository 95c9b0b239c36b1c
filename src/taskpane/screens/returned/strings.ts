// What the screen of copies that came back says.
import { listOf, momentOf, plainList, plural } from '../../../enquiry/format';
import { shortened } from '../../../enquiry/shortened';
import type { AnswerStatus } from '../../../sharing/compare/compare';
import type { RefusedCopy } from '../../../sharing/return/returned-copy';

/** So many names are read at a glance. */
const mostNamed = 4;

export const returnedWords = {
  title: 'Copies that came back',
  about: 'Choose the documents your colleagues sent back. They are read on this computer; nothing in them is changed.',
  aboutRead: 'Read on this computer; nothing in the files is changed.',
  choose: 'Choose the copies',
  drop: (most: number): string => `Up to ${most}, or drop them here`,
  reading: (done: number, all: number): string => `Reading: ${done} of ${all}`,
  stop: 'Stop reading',
  stopped: (done: number, all: number): string =>
    `Stopped. ${done} of ${all} ${plural(done, { one: 'was', other: 'were' })} read.`,
  read: (copies: number, refused: number): string =>
    `${plural(copies, { one: 'One copy was', other: `${copies} copies were` })} read${refused === 0 ? '' : `; ${refused} could not be`}.`,
  noReader:
    'The part of the panel that reads copies could not be fetched. Nothing was changed. Check that this computer is online, and choose the copies again.',
  notRead: 'Not read',
  files: (count: number): string => plural(count, { one: 'One file', other: `${count} files` }),
  refusal: (file: string, why: RefusedCopy['why']): string => `${file}: ${refusals[why]}`,
  remarks: (count: number): string =>
    plural(count, {
      one: 'One thing to know before you take words over',
      other: `${count} things to know before you take words over`,
    }),
  about1: {
    newer: 'was saved with a newer version of the panel; its answers were read.',
    damaged: 'has notes that cannot be read; its answers were read.',
    other: 'belongs to another enquiry, perhaps another school’s. Look twice before you take words from it.',
    'by hand':
      'was not made with “Send a copy”: somebody copied this document in another way, or it is the document itself. Check that it is about this enquiry.',
    unknown: 'does not say which enquiry it belongs to. Check that it is about this one.',
    passedOn: 'was made from another copy, so some of its words may be those of whoever sent it on.',
    tracked: 'has tracked changes: words put in count, words taken out do not.',
    cut: (stem: string): string => `has a very long answer to “${stem}”; the end of it is only in the file.`,
    unclear: (row: string, said: string): string => `has something at “${row}” that is no clear choice: “${said}”`,
  },
  /** Two copies that may come from one person. */
  second: {
    date: (older: string, newer: string, olderAt: string, newerAt: string): string =>
      `${older} and ${newer} were saved under the same name. If one person sent both, ${newer} is the newer: saved on ${momentOf(newerAt)}, the other on ${momentOf(olderAt)}. Take the older off the list, or give each a name of its own.`,
    'same words': (older: string, newer: string): string =>
      `${older} and ${newer} say the same, and were saved under the same name. One of them can go off the list.`,
    nothing: (older: string, newer: string): string =>
      `${older} and ${newer} were saved under the same name. If one person sent both, the files do not tell which is the newer.`,
  },
  people: (copies: number): string => `Who sent what (${copies})`,
  peopleNamed: (names: readonly string[]): string =>
    names.length <= mostNamed
      ? listOf(names)
      : listOf([...names.slice(0, mostNamed), `${names.length - mostNamed} more`]),
  peopleAbout:
    'Word gives the name of whoever saved a file last, which may be the school or “Admin”. The names here are used everywhere below, and go into the document with what you put there.',
  nameOf: (file: string): string => `Name for “${file}”`,
  shownAs: (name: string): string => `Shown as “${name}”.`,
  saved: (by: string, at: string): string =>
    by === '' && at === '' ? '' : `Last saved${by === '' ? '' : ` by ${by}`}${at === '' ? '' : ` on ${momentOf(at)}`}.`,
  removeFromList: (name: string): string => `Take ${name} off the list`,
  off: (name: string): string => `${name} is off the list. The file was not changed.`,
  putBack: 'Put it back on the list',
  school: 'Our school',
  many: {
    title: 'For a programme',
    about: 'If you lead a programme of several schools, see their enquiries side by side.',
    button: 'Many schools',
  },
  answers: 'The answers',
  loose: (count: number): string =>
    plural(count, {
      one: 'One line beside the places for answers',
      other: `${count} lines beside the places for answers`,
    }),
  typed: (count: number): string =>
    plural(count, { one: 'One note in a colleague’s panel', other: `${count} notes in colleagues’ panels` }),
  typedAbout:
    'These stand in the panel’s own notes, which came with the copy, and nowhere in its text. Copy what you want to use.',
  typedBy: (name: string, on: string, words: string): string => `${name}, under “${on}”: “${words}”`,
  besideAt: (places: readonly string[]): string => `Some of these words stand ${listOf(places)}.`,
  holds: (name: string, things: readonly string[]): string => `${name}: ${things.join(' ')}`,
  /** What is new at one question. */
  news: (answers: number, comments: number): string =>
    plainList(
      [
        answers === 0 ? '' : `${answers} ${plural(answers, { one: 'differs', other: 'differ' })}`,
        comments === 0 ? '' : returnedWords.comments(comments).toLowerCase(),
      ].filter((words) => words !== ''),
    ) || 'Settled',
  nothingNew: (count: number): string =>
    plural(count, { one: 'One with nothing new', other: `${count} with nothing new` }),
  those: (said: string, names: readonly string[]): string => `${said}: ${listOf(names)}.`,
  ours: 'Ours',
  nothing: 'Nothing yet',
  status: {
    same: 'The same',
    changed: 'Different',
    new: 'New: we have nothing here',
    beside: 'Words beside the place for it',
    held: 'No words, but a picture or another thing: look at the file',
    empty: 'Not answered',
    missing: 'Not in this copy',
    conflict: 'Both have changed since it was sent',
  } satisfies Record<AnswerStatus, string>,
  asSent: 'As it was sent out; ours has changed since',
  stands: 'These words stand in ours now',
  comments: (count: number): string => plural(count, { one: 'One comment', other: `${count} comments` }),
  comment: (author: string, text: string, isReply: boolean, resolved: boolean): string =>
    `${isReply ? 'Reply' : 'Comment'} by ${author}${resolved ? ' (resolved)' : ''}: ${text}`,
  take: 'Use these words',
  replace: 'Use in place of ours',
  /** The same buttons stand at every question: out of their places they are told apart. */
  whose: (label: string, name: string, question: string): string => `${label} (${name}): ${shortened(question, 60)}`,
  both: 'Put all of these below ours, with names',
  bothAt: (question: string): string => `${returnedWords.both}: ${shortened(question, 60)}`,
  /** What became of words that were taken over. `where`: the screen on which our answer can be settled. */
  became: {
    where: { row: 'in the framework', box: 'with “The handbook’s boxes”' },
    moving: 'On its way into the document.',
    arrived: 'In the document now.',
    kept: 'Kept with the document until it has a row there.',
    notWritten: (problem: string, where: string): string =>
      `${problem || 'These words did not get into the document.'} You can try again ${where}.`,
    asks: (where: string): string => `Not in the document yet: you are asked about these words ${where}.`,
    othersMove: 'Other words are still on their way into this answer. Press again when they have arrived.',
    othersWait: (where: string): string =>
      `This question has words of yours that are not settled yet. Settle them ${where} first.`,
    noField: 'This enquiry has no such question. Add a row for it first.',
    noBox:
      'This document has no place for this box that the panel can write in. Put a field below it first, with “The handbook’s boxes”.',
  },
  results: 'Take the answers with you',
  asTable: 'As a table for a spreadsheet',
  download: 'Download as CSV',
  copyTable: 'Copy the table',
  copied: 'Copied.',
  notCopied: 'This computer does not let the panel copy. Use the download.',
  csv: { question: 'Question', ours: 'Ours' },
} as const;

const refusals: Record<RefusedCopy['why'], string> = {
  empty: 'the file is empty. Ask for it once more.',
  'too large': 'the file is larger than 15 MB. Ask for a copy with smaller pictures.',
  'not a document': 'this is not a Word document (.docx).',
  'old format': 'it was saved in Word’s old format (.doc). Open it in Word and save it as .docx.',
  'protected by a password': 'it is protected by a password. Ask for a copy without one.',
  'a PDF': 'it is a PDF. Ask for the Word document.',
  macros: 'it can carry macros (.docm), and such files are not read. Open it in Word and save it as .docx.',
  'a template': 'it is a template. Open it in Word and save it as .docx.',
  strict:
    'it was saved as “Strict Open XML Document”, which the panel does not read. Open it in Word, choose File, Save As, and the type “Word Document (*.docx)”.',
  damaged: 'the file is damaged or was cut off on its way. Ask for it once more.',
  'too many parts': 'it has far more parts than a Word document has, and was not opened.',
  'unpacks to too much': 'it would unpack to far more than a Word document holds, and was not opened.',
  'unsafe names': 'the names inside it are not those of a Word document, and it was not opened.',
  'outside definitions': 'it holds definitions that no Word document has, and was not opened.',
  'nested too deeply': 'its parts stand too deeply inside one another, and it was not read.',
  'a part': 'it is a part that was sent to colleagues to fill in, not a school’s plan. It was not counted.',
  'took too long':
    'reading it took longer than half a minute, and was given up. Open it in Word, save it, and choose it again.',
  'nothing of ours': 'none of our questions stands in it. It may be another document.',
};
