// What a person reads when Word does not do what was asked: what happened, in one sentence. What was kept and what to do is said by the panel.

export const failureWords = {
  refused: 'Word did not accept the change.',
  protected: 'This document cannot be changed at the moment.',
  gone: 'The place this belongs to is no longer in the document.',
  changed: 'Somebody changed this answer in the document a moment ago. Nothing was changed.',
  carries:
    'This answer holds more than words (formatting, a comment, a list or a picture), which would stay behind. Nothing was changed. Move the row in Word: click in it, then press Alt, Shift and the up or down arrow (on a Mac: Control, Shift and the arrow).',
  holds:
    'This row holds more than words (such as a comment, a picture or a table), which would go with it. Nothing was changed. If it should go, delete the row in Word.',
  tracked:
    'Word is tracking changes, and the row would stand there until somebody accepts them. Nothing was changed. Switch Track Changes off (on the Review tab), change the row here, and switch it on again.',
  trackedRow:
    'Word seems to track changes: the row is only marked as changed, and its old words or place stay in the table until somebody accepts the change (Review, Accept). Nothing is lost. To change rows here, first switch Track Changes off.',
  twice:
    'Somebody has put this row into the table a second time. Nothing was changed. Bring both together in one row, or delete one of them in Word, and then try again.',
  secondRowStays:
    'Somebody put this row into the table a second time just then. What you asked for is done, and no words are lost: the second row stays, with its words.',
  otherWent:
    'Somebody put this row into the table a second time just then, and that one was taken out instead. Its words are with the row that stands there now; nothing is lost.',
  rowTwice:
    'The row could not be moved, and stands twice now, because somebody wrote in it meanwhile. Nothing is lost: the panel offers to bring the two rows together.',
  endInControl:
    'Your document ends inside a content control of Word’s, such as a date, a cover page or a locked field, and Word lets nothing stand behind it. Click at the very end, press the right arrow and then Enter, so that there is an empty line below it. Then try again.',
  merged: 'This row has merged cells, and the panel cannot be sure which one it would write into. Nothing was changed.',
  notFetched: 'A part of the panel could not be fetched. Check that this computer is online.',
  unsupported: 'This version of Word cannot do that.',
  unexpected: 'Word reported a problem and did not say which.',
  noFile: 'Word did not hand out this document as a file.',
  halfFile: 'Word handed out only a part of this document as a file.',
  fileNotFetched: 'Word could not fetch this document from where it is kept.',
  fileInUse: 'Word is still handing out this document as a file, perhaps to another add-in.',
  recordTooLong: 'The notes kept with this document have grown too long for Word to store.',
  recordNotKept: 'Word did not keep the notes that belong to this document.',
} as const;

export type FailureKind = keyof typeof failureWords;
