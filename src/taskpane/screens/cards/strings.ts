// What the screen for the cards says, and what its sheets for paper say.
import { screenTitles } from '../../../enquiry/screen-titles';

export const cardsWords = {
  title: screenTitles.cards,
  about: 'What is each card used for in your school? Press, drag, or use the keys 1 to 5.',
  back: 'Plan the evidence',
  way: { one: 'Sort one by one', all: 'Show all cards' },
  progress: (sortedCards: number, all: number): string => `${sortedCards} of ${all} sorted.`,
  progressAnd: (progress: string, said: string): string => `${progress} ${said}`,
  cardOf: (number: number, all: number): string => `Card ${number} of ${all}`,
  unsorted: 'Not sorted yet',
  question: 'What is it used for?',
  undo: 'Undo',
  undone: (card: string): string => `“${card}” is back where it was.`,
  moved: (card: string, zone: string): string => `${card}: ${zone.toLowerCase()}.`,
  allSorted: 'All cards are sorted.',
  find: 'Find a card',
  show: 'Show',
  everything: 'All',
  found: (count: number, all: number): string => `${count} of ${all} cards`,
  more: 'More about this card',
  holder: 'Who holds it?',
  when: 'When does it appear?',
  relevant: 'Is it relevant to our question?',
  relevance: { none: 'Not decided', yes: 'Yes', no: 'No' },
  elsewhere: (said: readonly string[]): string => `In other schools: ${said.join(' ')}`,
  launch: (zone: string): string => `At the launch most chose “${zone}”.`,
  differs: 'Your school uses it differently from most.',
  own: 'Add your own evidence',
  ownName: 'Name of the evidence',
  add: 'Add this card',
  added: (name: string): string => `“${name}” is among the cards, not sorted yet.`,
  doubled: 'There is a card of this name already.',
  takeOut: 'Take this card out',
  takenOut: (name: string): string => `“${name}” is taken out.`,
  putBack: 'Put it back',
  inDocumentAbout:
    'The picture goes in with a table that says the same. When you sort differently, bring them up to date here.',
  compare: 'Compare with other schools',
  compareNone:
    'When cards are sorted, this says where your school uses a source differently from most schools of the programme.',
  compareSame: 'So far your school uses these sources as most schools of the programme do.',
  compareLine: (card: string, here: string, there: string): string =>
    `${card}: here ${here.toLowerCase()}; in most schools ${there.toLowerCase()}.`,
  onPaper: 'Sort on paper',
  onPaperAbout:
    'A sheet of cards to cut out, with empty ones for your own evidence, and the two circles on A3. Each opens as a new Word document, ready to print.',
  cardSheet: 'Make the sheet of cards',
  circleSheet: 'Make the A3 sheet with the circles',
  next: { done: 'Write what you notice', later: 'Go on, the rest later' },
} as const;

export const sheetWords = {
  making: 'Making the sheet…',
  opened: 'The sheet is open in Word as a new document. Print it from there.',
  notOpened: (sentence: string): string => `${sentence} You can download the sheet instead.`,
  notFetched: 'A part of the panel could not be fetched. Check that this computer is online, and try again.',
  download: (file: string): string => `Download ${file}`,
  file: { cards: 'Evidence cards.docx', circles: 'Evidence circles (A3).docx' },
  cards: 'Evidence cards',
  circles: 'Two circles for evidence cards',
} as const;
