// What the panel says about the traffic between itself and the document.

import { weekdayOf } from '../../enquiry/format';

/** How long words last: the device keeps them, or they go with the panel. Whether the document has them is not said: after a fault it may. */
export const keptHere = (onDevice: boolean): string =>
  onDevice ? 'kept here and on this device' : 'kept only while this panel is open';

export const sessionStrings = {
  notWritten: (happened: string, onDevice: boolean): string =>
    `${happened} Your words are ${keptHere(onDevice)}. Press “Try again” when the document can be changed.`,
  closed: (onDevice: boolean): string =>
    `This document cannot be changed at the moment. If Word shows “Enable Editing” above it, press that; if it is only viewed, choose “Editing” at the top right; if editing is restricted, choose Review, Restrict Editing, Stop Protection, or ask whoever restricted it. You can go on: what you type is ${keptHere(onDevice)}.`,
  neverArrived: (at: Date): string =>
    `You wrote this on ${weekdayOf(at)}, and it is not in the document. Put it in, or let it go.`,
  notRead: (happened: string): string =>
    `${happened} The document could not be read just now. What you typed is kept. Press “Read the document again”, under All steps.`,
  typeThere: 'The cursor is at your answer. Press F6, or click in the document, to type there.',
  waiting:
    'Word has not answered for a while. It may be busy, or show a message of its own that waits for you. Go on here: what you type is kept on this device. If this does not pass, close the panel and open it again; it offers you then what did not arrive.',
  waitingUnkept:
    'Word has not answered for a while. It may be busy, or show a message of its own that waits for you. Leave the panel open until it has answered: what you type here meanwhile is kept nowhere else yet.',
  keptElsewhere:
    'Words or notes were written on this computer in another copy of this document, or while it was kept in another place. They are not in this one. Nothing was brought in; they stay on this computer, for the other copy, for at most 14 days.',
  bringIn: 'Bring them in here',
  leaveThere: 'Leave them',
  notFetched:
    'A part of the panel could not be fetched, and nothing was changed. Check that this computer is online, and try again.',
  unexpected: (details: string, onDevice: boolean, readAgain: boolean): string =>
    [
      `Something went wrong in the panel itself (${details}).`,
      `What you typed is ${keptHere(onDevice)}.`,
      readAgain
        ? 'The document was read again: each answer says how it stands.'
        : 'The document was not read again, so what you see here may be out of date.',
      onDevice
        ? 'If this happens again, close the panel and open it again.'
        : 'If this happens again, copy what is not in the document, then close the panel and open it again.',
    ].join(' '),
  frameworkGone:
    'The framework is no longer in the document. What you have here is kept; you can put the framework in again.',
  recordNotStored: (happened: string): string =>
    `${happened} Your answers are safe in the document; only the panel’s own notes could not be stored with it.`,
  recordNotRead: (happened: string): string =>
    `${happened} The panel’s own notes in this document could not be read just now, and are as they were. The panel asks for them again when it has something to add.`,
  noteNotStored: (happened: string, onDevice: boolean): string =>
    `${happened} What you wrote is ${keptHere(onDevice)}. It goes into the document with the framework.`,
  recordDamaged:
    'The notes this panel keeps with the document are damaged. They were left as they are. Your answers are not affected.',
  startAfresh: 'Start new notes beside them',
  tableTwice:
    'The framework stands in this document more than once. The panel fills the first table; what is typed in another one does not reach it.',
  joinTables: 'Bring the words together in the first',
  recordNearlyFull:
    'The panel’s own notes in this document are nearly full. All of them are kept so far. Put your log of evidence into the document as a table, and take older entries out of the log, before new notes no longer fit.',
  recordNewer:
    'This document was last used with a newer version of this panel. Its notes are left as they are. You can go on answering, and your answers go into the document. Update the panel before you write in the cards, the plan, the log or the cycles: this version cannot store those here.',
  noDevice:
    'This device does not let the panel keep a safety copy of what you type. Your answers still go into the document; wait for “In the document” before you close it.',
} as const;
