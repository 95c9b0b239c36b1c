// What the panel says about one answer.
import type { Standing } from '../session/field-state';

export const answerWords = {
  standing: (standing: Standing, framework: boolean, empty: boolean): string => {
    switch (standing) {
      case 'level':
        if (empty) return '';
        return framework ? 'In the document' : 'Kept with this document, and goes into the framework when that is put in';
      case 'typing':
        return framework ? 'Not in the document yet' : 'Not kept with the document yet';
      case 'saving':
        return 'Writing to the document…';
      case 'kept':
      case 'both':
        return '';
      case 'missing':
        return 'The row of this sentence is no longer in the document. What you write here is kept on this device only; put the row back with Undo in Word, or copy your words from here.';
    }
  },
  tryAgain: 'Try again',
  letGo: 'Let it go',
  letGoSure: 'These words will be gone from the panel. The document stays as it is.',
  letGoYes: 'Yes, let them go',
  letGoNo: 'Keep them',
  two: 'Somebody wrote in the document while you wrote here. Both versions are kept until you choose.',
  yours: 'Yours',
  theirs: 'In the document',
  theirsEmpty: 'Nothing: the answer was taken out.',
  useMine: 'Use mine',
  useTheirs: 'Use the document’s',
  useBoth: 'Keep both',
  show: 'Show in document',
} as const;
