// What the screen of the handover says.
import { calendarDay } from '../../../enquiry/format';
import { screenTitles } from '../../../enquiry/screen-titles';

export const handoverWords = {
  title: screenTitles.handover,
  about:
    'One page for whoever goes on with this enquiry. The panel fills it from what is here; nothing is sent anywhere.',
  nothing: 'There is nothing to hand over yet. Write your goal and your question first.',
  whom: 'Who is it for? (optional)',
  whomAbout: 'In general terms: “the new deputy”. It stands on the page.',
  handOver: 'Hand it over',
  again: 'Hand it over again today',
  handedOver: (on: string): string =>
    `Handed over on ${calendarDay(on)}. Whoever opens this document with the panel is offered this page first, until somebody says that they have read it.`,
  handedOverNow: 'Handed over. Whoever opens this document next is offered this page first.',
  takeBack: 'Take that back',
  takenBack: 'Taken back. Nobody is offered the page.',
  read: 'I have read it',
  readDone: 'The offer on the first screen is put away. The page stays here.',
  page: 'The page',
  take: 'Take it along',
  open: 'Open it in Word',
  opening: 'Opening it in Word…',
  opened: 'The page is open in a window of its own. Your document is as it was.',
  notOpened: (sentence: string): string => `${sentence} Try “Save the page” instead.`,
  save: 'Save the page',
  saved: 'If nothing was saved, this Word does not let a panel save files. Open it in Word, and save it there.',
  file: 'Our enquiry - handover.docx',
  names: 'It names people as your plan and your log do. Read it through before it leaves the school.',
  change: 'Change it where it was written: in the plan, the log or the framework.',
  inDocument: 'The page as a part of this document, under headings. When something changes, bring it up to date here.',
} as const;
