// What the screen says on which the panel is taken out of a document.

export const takeOffWords = {
  title: 'Take the panel out of this document',
  about:
    'For a document that is finished, or that goes to somebody who wants a plain file. Every word and every table stays as ordinary text.',
  goes: 'What goes',
  going: [
    'The frames around the answers, and the marks by which the panel finds them.',
    'The comment with findings beside the question, if you put one there. Other comments stay.',
    'The panel’s own notes in the file: which table it fills, how cards were sorted and strands marked, and earlier versions of your question. Put what you want to keep into the document as tables first.',
  ],
  stays: 'What stays',
  staying: [
    'Your answers, the sentences beside them, tables and pictures.',
    'Words the panel kept without a place in the document: they are put at its end.',
  ],
  button: 'Take the panel out',
  working: 'Taking it out…',
  back: 'You can start again with this document at any time: the panel offers to fill its table as it stands.',
} as const;
