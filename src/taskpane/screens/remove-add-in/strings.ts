// What the screen says on which the panel is taken out of a document.

export const takeOffWords = {
  title: 'Take the panel out of this document',
  about: 'For a document that is finished, or that goes to somebody who wants a plain file.',
  stays: 'What stays',
  staying: [
    'Every word and every table, as ordinary text.',
    'Words the panel kept without a place in the document: they are put at its end.',
  ],
  goes: 'What goes',
  going: [
    'The frames around the answers.',
    'The panel’s comment beside your question. Other comments stay.',
    'The panel’s notes: earlier versions of your question, how cards were sorted and strands marked, the log of evidence and the cycles. Put what you want to keep into the document first.',
  ],
  button: 'Take the panel out',
  sure: 'Take the panel out now?',
  sureAbout: 'Your words stay. The panel’s notes in this document cannot be brought back from here.',
  yes: 'Yes, take it out',
  no: 'Leave it in',
  working: 'Taking it out…',
  back: 'You can start again with this document at any time: the panel offers to fill its table as it stands.',
} as const;
