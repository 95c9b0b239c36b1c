// What a person reads when Word does not do what was asked: what happened, in one sentence. What was kept and what to do is said by the panel.

export const failureWords = {
  refused: 'Word did not accept the change.',
  protected: 'This document does not allow changes at the moment. It may be open for viewing only, or editing may be restricted.',
  gone: 'The place this belongs to is no longer in the document.',
  unsupported: 'This version of Word cannot do that.',
  unexpected: 'Word reported a problem and did not say which.',
  recordTooLong: 'The notes kept with this document have grown too long for Word to store.',
  recordNotKept: 'Word did not keep the notes that belong to this document.',
} as const;

export type FailureKind = keyof typeof failureWords;
