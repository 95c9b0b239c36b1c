// What stands under an answer: how it stands with the document, and what can be done about it.
import { keptHere } from '../../app/session/strings';
import { listOf } from '../../enquiry/format';
import type { Kind } from '../../ooxml/carried-content';
import type { SyncState } from '../../app/session/field-state';

const carried: Readonly<Record<Kind, string>> = {
  comment: 'a comment',
  note: 'a footnote or endnote',
  'text box': 'a text box',
  picture: 'a picture',
  equation: 'an equation',
  link: 'a link',
  field: 'a field',
  'content control': 'a content control',
  table: 'a table',
  'tracked insertion': 'tracked changes',
  'tracked deletion': 'tracked deletions',
  formatting: 'formatting, such as bold words',
  list: 'a list',
  unknown: 'something unknown',
};

export const answerWords = {
  /** How an answer stands that needs nothing from the person. `waiting`: it has no place in the document yet. */
  standing: (
    standing: Exclude<SyncState, 'not written' | 'needs confirmation' | 'conflict' | 'missing'>,
    empty: boolean,
    waiting: boolean,
  ): string => {
    if (standing === 'typing') return waiting ? 'Not kept with the document yet' : 'Not in the document yet';
    if (standing === 'saving') return 'Writing to the document…';
    if (empty) return 'Not answered yet';
    return waiting ? 'Kept with the document until it has a row there' : 'In the document';
  },
  /** What would go with the words that stand there. `onDevice`: does this device keep the person's words? */
  asks: (carries: readonly Kind[], onDevice: boolean): string => {
    const happened = carries.includes('unknown')
      ? 'Word could not say whether this answer holds more than words, such as a comment or a picture.'
      : `In the document these words carry ${listOf(carries.map((kind) => carried[kind]))}, which would go if yours took their place.`;
    return `${happened} Nothing was changed; your words are ${keptHere(onDevice)}.`;
  },
  standsThere: 'In the document',
  replace: 'Put mine in their place',
  below: 'Put mine below',
  leave: 'Leave the document as it is',
  tryAgain: 'Try again',
  letGo: 'Let it go',
  letGoAsk: 'These words will be gone, and the field will show what the document says.',
  letGoYes: 'Yes, let them go',
  letGoNo: 'Keep them',
  both: 'There are two versions of this answer. Nothing is lost until you choose.',
  bothOver:
    'Somebody had written here in the document, and your words went over theirs. Nothing is lost until you choose.',
  mine: 'Yours',
  theirs: 'In the document',
  theirsOver: 'Theirs, no longer in the document',
  useMine: 'Use mine',
  useTheirs: 'Use the document’s',
  useTheirsOver: 'Use theirs',
  keepBoth: 'Keep both',
  emptyVersion: '(nothing)',
  missing:
    'The place for this answer is not in the document any more. To bring it back as it was, undo the change in Word, then press “Read again”.',
  missingWords: (onDevice: boolean): string =>
    onDevice
      ? 'Your words stay here and on this device; they are not in the document.'
      : 'Your words are not in the document, and are kept only while this panel is open.',
  putRowBack: 'Put the row back',
  repeated:
    'This row stands twice in the table; somebody may have pasted it. What is typed here is kept like any answer.',
  joinRepeatedRow: 'Bring both together in one row',
  readAgain: 'Read again',
  freely: 'Write it freely',
  freelyNamed: (shortName: string): string => `Write it freely: ${shortName}`,
  alone: 'Is this your whole question? “Write it freely” keeps it without the words around it.',
  complete: 'Complete the sentence',
  completeNamed: (shortName: string): string => `Complete the sentence: ${shortName}`,
  inStem: 'Somebody completed the sentence in its own cell. Use it as the answer?',
  inStemSays: 'In the sentence’s own cell',
  inStemUse: 'Use it as the answer',
  inStemLeave: 'Leave it there',
  putFrameworkIn: 'Put the framework in',
  useTable: 'Use the table in your document',
  putRowIn: 'Put its row into the table',
  undo: 'Undo',
  undoTitle: 'Put back what stood here before',
  undoNamed: (shortName: string): string => `Undo: put back what stood in “${shortName}” before`,
  show: 'Show in document',
  showNamed: (shortName: string): string => `Show in document: ${shortName}`,
  shown: 'The cursor went to this answer in the document.',
} as const;
