// What the screen for many schools says.

const schools = (count: number): string => (count === 1 ? 'One school' : `${count} schools`);

export const screenWords = {
  title: 'Many schools',
  about:
    'For whoever leads a programme: choose the schools’ documents, and see their questions, evidence, pathways and plans side by side. They are read here, on this computer; no school’s file is changed.',
  back: 'Copies that came back',
  choose: (most: number): string => `Choose the schools’ files (up to ${most})`,
  drop: 'or drop them here',
  reading: (done: number, all: number): string => `Reading: ${done} of ${all}`,
  stop: 'Stop reading',
  read: (read: number, refused: number): string =>
    `${schools(read)} ${read === 1 ? 'was' : 'were'} read${refused === 0 ? '' : `; ${refused === 1 ? 'one file' : `${refused} files`} could not be`}.`,
  stopped: (read: number, refused: number, left: number): string =>
    `Stopped. ${screenWords.read(read, refused)} ${left === 1 ? 'One file was' : `${left} files were`} not looked at.`,
  already: 'These files were read already.',
  tooMany: (most: number, left: number): string => `At most ${most} at a time: ${left} were left aside.`,
  noReader:
    'The part of the panel that reads files could not be fetched. No file was changed. Check that this computer is online, and choose the files again.',
  notRead: 'Not read',
  more: (next: number): string => `Show the next ${next}`,
  shown: (shown: number, all: number): string => `${shown} of ${all} are shown.`,
  take: 'Take it with you',
  takeAbout:
    'The document has it all, in tables and two pictures. It names schools: look it through before it goes further.',
  make: 'Open as a Word document',
  making: 'Making the document…',
  opened: 'The document is open in Word, in a window of its own. Save it from there.',
  notOpened: (sentence: string): string => `${sentence} You can download the document instead.`,
  notFetched: 'A part of the panel could not be fetched. Check that this computer is online, and try again.',
  saved:
    'The document was handed to this computer to save. Some versions of Word keep a panel from handing out files, and do not say so; then open it in Word instead.',
  download: 'Download the document',
  file: { document: 'Programme.docx', table: 'Programme.csv' },
  table: 'Download as CSV',
  copyTable: 'Copy the table',
  copied: 'Copied.',
  notCopied: 'This computer does not let the panel copy. Use the download.',
  names: 'Names of the schools',
  namesAbout: 'A school is called what its file is called. Change a name where that is not what you call it.',
  nameOf: (file: string): string => `Name for ${file}`,
  others: (count: number): string => `${count} more`,
  each: 'Count each of these files as a school of its own',
  showNames: 'Change names',
  evidenceAbout: 'Each bar shows how many schools use a source, and what for. The document has it beside year one.',
  gaps: 'Plans with gaps',
  noGaps: 'No file tells of an open sentence or of anything that a plan lacks.',
} as const;
