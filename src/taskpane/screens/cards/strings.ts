// What the screen for the cards says, and what its picture and table say in the document.

export const cardsWords = {
  title: 'What evidence is used for',
  about:
    'Go through the cards: what is each used for in your school? Do it alone, or with colleagues on paper and then here. A card may be left out.',
  back: 'Plan the evidence',
  sort: 'Sort the cards',
  progress: (sortedCards: number, all: number): string => `${sortedCards} of ${all} cards sorted.`,
  unsorted: 'Not sorted yet',
  where: (card: string): string => `What is it used for: ${card}`,
  choose: 'Choose…',
  group: (name: string, count: number): string => `${name} (${count})`,
  dragHere: 'You can also drag a card onto a circle, or onto one of the words beside it.',
  more: 'More about it',
  moreAbout: (card: string): string => `More about ${card}`,
  holder: 'Who holds it?',
  when: 'When does it appear?',
  bears: 'Does it bear on our question?',
  bearsChoices: { none: 'Not decided', yes: 'Yes', no: 'No' },
  elsewhere: 'In other schools',
  launch: (zone: string): string => `Most schools at the launch used it for: ${zone.toLowerCase()}.`,
  differs: 'Your school uses it differently from most.',
  own: 'Your school’s own evidence',
  ownName: 'Name of the evidence',
  add: 'Add this card',
  added: (name: string): string => `“${name}” is among the cards, not sorted yet.`,
  doubled: 'There is a card of this name already.',
  takeOut: 'Take this card out',
  takenOut: (name: string): string => `“${name}” is taken out.`,
  putBack: 'Put it back',
  picture: 'The picture so far',
  moved: (card: string, zone: string): string => `${card}: ${zone.toLowerCase()}.`,
  inDocument: 'In your document',
  inDocumentAbout:
    'The picture goes in with a table that says the same. When you sort differently, bring them up to date here.',
  compare: 'Where you differ from other schools',
  compareNone:
    'When cards are sorted, this says where your school uses a source differently from most schools of the programme.',
  compareSame: 'So far your school uses these sources as most schools of the programme do.',
  compareLine: (card: string, here: string, there: string): string =>
    `${card}: here ${here.toLowerCase()}; in most schools ${there.toLowerCase()}.`,
  onPaper: 'Together, on paper',
  onPaperAbout:
    'A sheet of cards to cut out, with empty ones for your own evidence, and the two circles on A3. Each opens as a new Word document, ready to print.',
  cardSheet: 'Make the sheet of cards',
  circleSheet: 'Make the A3 sheet with the circles',
  next: { button: 'Write what strikes you' },
} as const;

export const sheetWords = {
  making: 'Making the sheet…',
  opened: 'The sheet is open in Word as a new document. Print it from there.',
  notOpened: (sentence: string): string => `${sentence} You can download the sheet instead.`,
  notFetched: 'A part of the panel could not be fetched. Check that this computer is online, and try again.',
  download: (file: string): string => `Download ${file}`,
  file: { cards: 'Evidence cards.docx', circles: 'Evidence circles (A3).docx' },
  circles: 'Two circles for evidence cards',
} as const;
