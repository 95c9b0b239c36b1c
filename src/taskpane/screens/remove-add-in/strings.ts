// What the screen says on which the panel is taken out of a document.

export const takeOffWords = {
  title: 'Take the panel out of this document',
  about: 'For a document that is finished, or that goes to somebody who wants a plain file.',
  stays: 'What stays',
  staying: [
    'Every word and every table, as ordinary text.',
    'What you typed in the panel beside the answers, names in it too: it is put at the end of the document, with where it is from. Look it through.',
  ],
  goes: 'What goes',
  going: [
    'The frames around the answers.',
    'The panel’s comment beside your question. Other comments stay.',
    'What you chose: how cards were sorted and strands marked, and what is ticked in plan, log and cycles. Earlier versions of your question go, too. Put the tables you want to keep into the document first.',
  ],
  button: 'Take the panel out',
  sure: 'Take the panel out now?',
  sureAbout: 'Your words stay. The panel’s notes in this document cannot be brought back from here.',
  yes: 'Yes, take it out',
  no: 'Leave it in',
  working: 'Taking it out…',
  back: 'You can start again with this document at any time: the panel offers to fill its table as it stands.',
} as const;
