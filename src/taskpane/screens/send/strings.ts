// What the screen of sending says.
import type { FormKind } from '../../../sharing/forms/kind';
import type { ColleagueAnswers, CopyPurpose } from '../../../sharing/send/copy-purpose';
import type { NewKind, NewThing } from '../../../sharing/send/new-since';
import type { TakenOut } from '../../../sharing/send/take-out';
import type { UnfinishedKind } from '../../../sharing/send/travels';
import { adviceFor, kindWords, whereItStands } from '../../../sharing/people/strings';
import { calendarDay, listOf, plainList, plural } from '../../../enquiry/format';
import { shortened } from '../../../enquiry/shortened';

/** What goes: the whole document, or one part of the enquiry. */
export type Goes = 'whole' | FormKind;

/** What the mail is for. A part is asked for one thing, and has the purpose of its name. */
export type Purpose = CopyPurpose | FormKind;

const openingIt = 'If Word shows a yellow bar, press Enable Editing.';
const steps = `Save the attached document on your computer and open it in Word. ${openingIt} Type, save, and send the document back to me. You need nothing but Word.`;
const stepsOfPart = `Save the attached document on your computer and open it in Word, or in any program that opens Word documents. ${openingIt} Its first lines say what to do and who it goes back to.`;

/** What our own words in the mail ask for. */
const askedFor: Readonly<Record<ColleagueAnswers, string>> = {
  'as they stand': 'Please think about each sentence, and write what you would say below our answer.',
  empty: 'Please complete each sentence from your own point of view.',
  beside: 'Please think about each sentence, and write what you would say in the column beside ours.',
};

export const sendWords = {
  title: 'Send a copy',
  readyTitle: 'Ready to send',
  readyAbout: 'Look these through, and send it in your own mail program.',
  about:
    'Colleagues get a copy by email, answer in Word, and send it back. You press Send in your own mail program; the panel sends nothing.',
  goes: 'What goes?',
  goesChoices: {
    whole: {
      label: 'The whole document',
      about: 'As it is now, for colleagues who should see all of it.',
      holds: 'The document is read once more as it goes: what you change until then is in it.',
    },
    framework: {
      label: 'The question and the framework',
      about: 'Only your sentences and what stands beside them, to answer or to change.',
      holds: 'It holds the question and the framework, and nothing else of this document.',
    },
    cards: {
      label: 'The evidence to sort',
      about: 'Only the evidence cards, yours too, each with boxes to tick. Where you put them is not in it.',
      holds: 'It holds the evidence cards, and nothing else of this document.',
    },
    pathway: {
      label: 'The pathway to mark',
      about: 'Only the nine strands, each with lines to tick. What you marked is not in it.',
      holds: 'It holds the nine strands, and nothing of this document.',
    },
  } satisfies Record<Goes, { label: string; about: string; holds: string }>,
  returnsTo: 'Who should it go back to? (optional)',
  returnsToAbout: 'A name or an email address, for the top of the document.',
  file: {
    framework: 'Our enquiry - question and framework.docx',
    cards: 'Our evidence - to sort.docx',
    pathway: 'Where we stand - to mark.docx',
  } satisfies Record<FormKind, string>,
  prepare: 'Prepare the copy',
  /** Once something was mended in the document. */
  prepareAgain: 'Read the document again',
  change: 'Change what goes',
  preparing: 'Reading the document and looking for people…',
  ready: (size: string): string => `The copy is ready (${size}).`,
  anew: 'Making the copy anew…',
  readingOnceMore: 'Reading the document once more…',
  /** Nothing that was under way went out. */
  notGone: 'Nothing has gone.',
  choseMeanwhile: 'Nothing has gone yet: you chose something else meanwhile. Press again once the copy is made anew.',
  /** The copy that was made as it was to go holds what nobody has looked at. */
  lookAgain: (things: readonly NewThing[]): string =>
    `Nothing has gone yet: the document has changed since you looked, and the copy was made anew. New in it: ${listOf([
      ...things.slice(0, mostNew).map(({ kind, words }) => newThings[kind](shortened(words, 60))),
      ...(things.length > mostNew ? [`${things.length - mostNew} more`] : []),
    ])}. Look at it once more above, then press again.`,
  without: 'What you had taken out is not in it.',
  notAsked: (count: number): string =>
    `${plural(count, { one: 'One answer has', other: `${count} answers have` })} no cell of the panel’s, and ${plural(count, { one: 'goes as it stands', other: 'go as they stand' })}.`,
  large: 'It is larger than many mail programs take. Smaller pictures would help.',
  notSaved:
    'Some answers of this panel are not in the document yet. They would be missing from the copy. Open the framework to see why.',
  people: 'What may say who somebody is',
  peopleIn: (found: number, asked: number, unseen: boolean): string =>
    plainList(
      [
        found === 0 ? 'No place found' : sendWords.foundOf(found),
        asked === 0 ? '' : `${sendWords.askedOf(asked).toLowerCase()} to check`,
        unseen ? 'not all could be looked through' : '',
      ].filter((part) => part !== ''),
    ),
  nobody: (allSeen: boolean): string =>
    `${allSeen ? 'Nothing was found that would say who somebody is.' : 'In what could be read, nothing was found that would say who somebody is.'} The look can miss things: read the copy through yourself too.`,
  asked: 'Is one of these a person?',
  askedOf: (number: number): string => plural(number, { one: 'One word', other: `${number} words` }),
  found: (number: number): string =>
    `${plural(number, { one: 'One place', other: `${number} places` })} may say who somebody is. Nothing was changed. The look can miss things: read the copy through yourself too.`,
  foundOf: (number: number): string => plural(number, { one: 'One place', other: `${number} places` }),
  askedTimes: (times: number): string => plural(times, { one: 'once', other: `${times} times; the first:` }),
  show: 'Show in document',
  shown: 'The place was selected in the document.',
  showOf: (about: string): string => `Show in document: ${about.length > 60 ? `${about.slice(0, 60)}…` : about}`,
  unfinished: 'What is unfinished',
  unfinishedKind: {
    prompt: 'Nothing written here yet',
    gap: 'A gap',
    'open comment': 'An open comment',
    'tracked change': 'A tracked change',
  } satisfies Record<UnfinishedKind, string>,
  unfinishedIn: (all: readonly UnfinishedKind[]): string =>
    plainList(
      (Object.keys(unfinishedCounts) as UnfinishedKind[])
        .map((kind) => ({ kind, count: all.filter((one) => one === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => unfinishedCounts[kind](count)),
    ),
  travels: 'What goes with it',
  travelsIn: (kinds: number, gone: number): string =>
    `${plural(kinds, { one: 'One kind of thing', other: `${kinds} kinds of things` })}; ${gone === 0 ? 'nothing' : gone} taken out`,
  travelsAbout: 'Tick what the copy should go without. Your document keeps all of it.',
  withDetail: (label: string, detail: string): string => (detail === '' ? label : `${label} (${detail})`),
  changes: [
    { value: 'left', label: 'Leave them in' },
    { value: 'accepted', label: 'As if accepted' },
    { value: 'as they were', label: 'As the text was before' },
  ] satisfies { value: TakenOut['changes']; label: string }[],
  blocks: 'Tables and pictures of the panel to leave out:',
  forWhat: 'What it asks for',
  forWhatIn: (purpose: CopyPurpose, backBy: string): string =>
    `${sendWords.purposes[purpose].label}${sendWords.purposes[purpose].isReturned && backBy !== '' ? `, by ${calendarDay(backBy)}` : ''}`,
  where: 'Where do they write?',
  answers: [
    { value: 'as they stand', label: 'Below our answers' },
    { value: 'empty', label: 'In empty cells: only the question stays' },
    { value: 'beside', label: 'In a column beside ours' },
  ] satisfies { value: ColleagueAnswers; label: string }[],
  topOf: (lines: readonly string[]): string =>
    `At the top of the copy: ${lines.join(' ')} Then room for name and role.`,
  mail: 'The mail',
  mailAbout: (subject: string, recipients: number): string =>
    `“${shortened(subject, 80)}”${recipients === 0 ? '' : `, to ${plural(recipients, { one: 'one person', other: `${recipients} people` })}`}`,
  purpose: 'What is it for?',
  purposes: {
    answers: {
      label: 'Asking for answers',
      subject: 'Our enquiry: please add your answers',
      body: 'Attached is our enquiry.',
      isReturned: true,
    },
    comments: {
      label: 'Asking for comments',
      subject: 'Our enquiry: please comment',
      body: `Attached is our enquiry as it stands. Please read it and say what you would change, in comments or in the text.\n\n${steps}`,
      isReturned: true,
    },
    finished: {
      label: 'Sharing the finished plan',
      subject: 'Our enquiry: the plan',
      body: 'Attached is the plan of our enquiry, for you to read and keep.',
      isReturned: false,
    },
    framework: {
      label: 'Asking for answers',
      subject: 'Our enquiry: please add your answers',
      body: `Attached are the question of our enquiry and the sentences we are completing. Please complete them from your own point of view.\n\n${stepsOfPart}`,
      isReturned: true,
    },
    cards: {
      label: 'Asking to sort',
      subject: 'Our evidence: please sort it, about five minutes',
      body: `Attached is a list of the evidence our school may have. Please tick what each kind is used for, as you see it. About five minutes are enough.\n\n${stepsOfPart}`,
      isReturned: true,
    },
    pathway: {
      label: 'Asking to mark',
      subject: 'Where do we stand with evidence? Please mark it',
      body: `Attached are nine strands of how a school works with evidence. Please tick in each the line that is most like our school today, as you see it. About ten minutes are enough.\n\n${stepsOfPart}`,
      isReturned: true,
    },
  } satisfies Record<Purpose, { label: string; subject: string; body: string; isReturned: boolean }>,
  wholePurposes: ['answers', 'comments', 'finished'] satisfies CopyPurpose[],
  /** The mail in our words. @param backBy a day, such as 2026-05-03, or nothing @param from a name, or nothing */
  textOf: (purpose: Purpose, answers: ColleagueAnswers, backBy: string, from: string): string => {
    const { body: start, isReturned } = sendWords.purposes[purpose];
    const body = purpose === 'answers' ? `${start} ${askedFor[answers]}\n\n${steps}` : start;
    const by = isReturned && backBy !== '' ? `Please send it back by ${calendarDay(backBy)}.\n\n` : '';
    return `Dear colleague,\n\n${body}\n\n${by}Thank you${from.trim() === '' ? '' : `\n\n${from.trim()}`}`;
  },
  to: 'To (you can fill this in later)',
  /** Names the first: the others stand in the field, too. */
  badAddress: (texts: readonly string[]): string =>
    `${listOf([
      ...texts.slice(0, 5).map((text) => `“${shortened(text, 60)}”`),
      ...(texts.length > 5 ? [`${texts.length - 5} more`] : []),
    ])} ${plural(texts.length, { one: 'is no email address and is', other: 'are no email addresses and are' })} left out.`,
  toFull: 'No more people fit here. Send the others a mail of their own.',
  subjectFull: 'No more fits in a subject.',
  toLine: (to: readonly string[]): string => `To: ${to.join('; ')}`,
  backBy: 'Back by (optional)',
  from: 'Your name (optional)',
  ownText: 'You have changed the text: write it there.',
  ownTextToo: 'You have changed the mail’s text: write the day there, too.',
  subject: 'Subject',
  text: 'Text',
  ways: 'Send it',
  otherWays: 'Other ways to send it',
  way: {
    eml: {
      label: 'Open as a draft with the copy attached',
      about:
        'A file ending in .eml, with your mail in it. Outlook on Windows and Thunderbird open it ready to send. Check that the copy is attached.',
    },
    docx: {
      label: 'Download the copy',
      about: 'Save it, then attach it to a new mail. The text of the mail does not come with it: copy it too.',
    },
    word: {
      label: 'Open the copy in Word',
      about:
        'It opens in a window of its own. Save it, then use Word’s Share or Send a Copy. The text of the mail does not come with it: copy it too.',
    },
    copy: { label: 'Copy the text of the mail', about: 'Paste it into a new mail, and attach the copy.' },
  },
  links: {
    outlook: 'New mail in Outlook on the web',
    gmail: 'New mail in Gmail',
    mailto: 'New mail in your mail program',
  },
  linksTitle: 'Start a new mail',
  linksOurs: 'These open a new mail with the subject and the text. Attach the copy you saved.',
  /** What a person typed never stands in an address. */
  linksCopy:
    'These open an empty mail. As you press one, your subject and text are copied: paste them in, and attach the copy you saved.',
  pasteIt: 'Your subject and text are copied. Paste them into the new mail.',
  openingInWord: 'Opening it in Word…',
  opened: 'Did it open?',
  yes: 'Yes',
  no: 'No',
  tryNext: (label: string): string =>
    `Then try this: ${label}. Some versions of Word keep a panel from handing out files, and do not say so.`,
  last: 'Then save the document in Word, and attach it to a mail yourself.',
  lastOfPart:
    'Then choose the whole document above; that one you can also save in Word, and attach it to a mail yourself.',
  thanks: 'This way comes first next time on this device.',
  notRemembered: 'Good. This device keeps nothing for the panel, so the order stays as it is.',
  copied: 'Copied.',
  notCopied:
    'This computer does not let the panel copy. Open “The mail” above, mark the text and press Ctrl C (on a Mac: Command C).',
  wordDidNot: 'Word did not open the copy here.',
  kinds: kindWords,
  whereItStands,
  adviceFor,
} as const;

const unfinishedCounts: Readonly<Record<UnfinishedKind, (count: number) => string>> = {
  prompt: (count) => `${count} without words`,
  gap: (count) => plural(count, { one: '1 gap', other: `${count} gaps` }),
  'open comment': (count) => plural(count, { one: '1 open comment', other: `${count} open comments` }),
  'tracked change': (count) => plural(count, { one: '1 tracked change', other: `${count} tracked changes` }),
};

/** So many are named; the screen above has them all. */
const mostNew = 4;

const newThings: Readonly<Record<NewKind, (words: string) => string>> = {
  person: (words) => `“${words}”`,
  'perhaps a person': (words) => `“${words}”, if that is a person`,
  'not seen': () => 'something that could not be looked through',
  'still there': (words) => `“${words}”, which was to be taken out and stands somewhere else`,
  'not asked': () => 'an answer that goes as it stands',
  author: (words) => `“${words}” as an author`,
  comments: () => 'a comment',
  changes: () => 'a tracked change',
  customProperties: () => 'a property of the file',
  data: () => 'what another program keeps',
  inside: () => 'a file inside',
  history: () => 'the panel’s notes',
  block: (words) => `the table or picture “${words}”`,
};
