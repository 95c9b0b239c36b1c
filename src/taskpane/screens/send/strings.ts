// What the screen of sending says.
import type { FormKind } from '../../../sharing/forms/kind';
import { adviceFor, kindWords, whereItStands } from '../../../sharing/people/strings';

/** What goes: the whole document, or one part of the enquiry. */
export type Goes = 'whole' | FormKind;

/** What the mail is for. A part is asked for one thing, and has the purpose of its name. */
export type Purpose = 'answers' | 'comments' | 'finished' | FormKind;

const steps =
  'Save the attached document on your computer and open it in Word. If Word shows a yellow bar, press Enable Editing. Type, save, and send the document back to me. You need nothing but Word.';
const stepsOfPart =
  'Save the attached document on your computer and open it in Word, or in any program that opens Word documents. If Word shows a yellow bar, press Enable Editing. Its first lines say what to do and to whom it goes back.';

export const sendWords = {
  title: 'Send a copy',
  about:
    'A copy of this document, or one part of it, goes to colleagues by email. They answer in Word, and what they send back can be compared here. You press Send in your own mail program; the panel sends nothing.',
  goes: 'What goes?',
  goesChoices: {
    whole: {
      label: 'The whole document',
      about: 'As it is now, for colleagues who should see all of it.',
      holds: 'It holds the document as it is now.',
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
  returnsTo: 'To whom does it return? (optional)',
  returnsToAbout:
    'A name or an address. It stands at the top of the document; without it, it says: to the person you have it from.',
  file: {
    whole: 'Our enquiry - copy.docx',
    framework: 'Our enquiry - question and framework.docx',
    cards: 'Our evidence - to sort.docx',
    pathway: 'Where we stand - to mark.docx',
  } satisfies Record<Goes, string>,
  people: 'Before it goes: people',
  prepare: 'Prepare the copy',
  again: 'Prepare it again',
  preparing: 'Reading the document and looking for people…',
  ready: (size: string): string => `The copy is ready (${size}).`,
  large: 'It is larger than many mail programs take. Smaller pictures would help.',
  notSaved:
    'Some answers of this panel are not in the document yet. They would be missing from the copy. Open the framework to see why.',
  nobody: (allSeen: boolean): string =>
    `${allSeen ? 'Nothing was found that would say who somebody is.' : 'In what could be read, nothing was found that would say who somebody is.'} The look can miss things: read the copy through yourself too.`,
  asked: 'Is one of these a person?',
  found: (number: number): string =>
    `${number === 1 ? 'One place' : `${number} places`} may say who somebody is. Nothing was changed. The look can miss things: read the copy through yourself too.`,
  more: (number: number): string => `and ${number} more`,
  history: 'Without history: earlier versions of the question, cards, marks and notes stay here',
  mail: 'The mail',
  purpose: 'What is it for?',
  purposes: {
    answers: {
      label: 'Asking for answers',
      subject: 'Our enquiry: please add your answers',
      text: `Dear colleague,\n\nAttached is our enquiry. Please write your own answers into the table before you look at anybody else’s.\n\n${steps}\n\nThank you`,
    },
    comments: {
      label: 'Asking for comments',
      subject: 'Our enquiry: please comment',
      text: `Dear colleague,\n\nAttached is our enquiry as it stands. Please read it and say what you would change, in comments or in the text.\n\n${steps}\n\nThank you`,
    },
    finished: {
      label: 'Sharing the finished plan',
      subject: 'Our enquiry: the plan',
      text: 'Dear colleague,\n\nAttached is the plan of our enquiry, for you to read and keep.\n\nThank you',
    },
    framework: {
      label: 'Asking for answers',
      subject: 'Our enquiry: please add your answers',
      text: `Dear colleague,\n\nAttached are the question of our enquiry and the sentences we are completing. Please complete them from your own point of view.\n\n${stepsOfPart}\n\nThank you`,
    },
    cards: {
      label: 'Asking to sort',
      subject: 'Our evidence: please sort it, about five minutes',
      text: `Dear colleague,\n\nAttached is a list of the evidence our school may have. Please tick what each kind is used for, as you see it. About five minutes are enough.\n\n${stepsOfPart}\n\nThank you`,
    },
    pathway: {
      label: 'Asking to mark',
      subject: 'Where do we stand with evidence? Please mark it',
      text: `Dear colleague,\n\nAttached are nine strands of how a school works with evidence. Please tick in each the line that is most like our school today, as you see it. About ten minutes are enough.\n\n${stepsOfPart}\n\nThank you`,
    },
  } satisfies Record<Purpose, { label: string; subject: string; text: string }>,
  to: 'To (you can fill this in later)',
  badAddress: (text: string): string => `“${text}” is no mail address and is left out.`,
  subject: 'Subject',
  text: 'Text',
  ways: 'How it leaves',
  order: 'Try the first; if nothing opens, the next is below it.',
  way: {
    eml: {
      label: 'Open as a draft with the copy attached',
      about:
        'A file with the ending .eml. Outlook on Windows and Thunderbird open it as a mail that is ready to send. Check that the copy is attached.',
    },
    docx: {
      label: 'Download the copy',
      about:
        'Save it, then attach it to a mail. The links below open an empty mail with our words; what you changed above is not in them.',
    },
    word: {
      label: 'Open the copy in Word',
      about: 'It opens in a window of its own. Save it, then use Word’s own Share or Send a Copy.',
    },
    copy: { label: 'Copy the text of the mail', about: 'Paste it into a new mail, and attach the copy.' },
  },
  links: {
    outlook: 'New mail in Outlook on the web',
    gmail: 'New mail in Gmail',
    mailto: 'New mail in your mail program',
  },
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
  notCopied: 'This computer does not let the panel copy. Mark the text above and press Ctrl C (on a Mac: Command C).',
  wordDidNot: 'Word did not open the copy here.',
  kinds: kindWords,
  whereItStands,
  adviceFor,
} as const;
