// An answer as a sentence with gaps, as long as the stem's words stand in it or the person completes the sentence.
import { useMemo, useState } from 'react';
import type { SessionActions } from '../../app/session/actions';
import type { FieldState } from '../../app/session/field-state';
import { gapLengthsKey, lengthsOf, lengthsToKeep } from '../../app/session/gap-lengths';
import {
  aloneInGaps,
  gapsOf,
  openSentence,
  readSentence,
  sentenceText,
  withValue,
  type Sentence,
  type StemGaps,
} from '../../enquiry/stem-sentence';

/** A stem with gaps, and how its answer is written at the moment. */
export interface SentenceInUse {
  readonly gaps: StemGaps;
  /** Null: the answer is written freely. */
  readonly sentence: Sentence | null;
  /** Puts words into a gap: the whole sentence is what was typed. */
  readonly put: (at: number, value: string) => void;
  /** The person left the sentence. */
  readonly left: () => void;
  /** A whole question stands in the first gap alone: it reads better without the stem's words around it. */
  readonly isAlone: boolean;
  /** From now on it is written freely; a whole question in the first gap alone stands without the stem's words then. */
  readonly freely: () => void;
  /** From now on the gaps are filled. Words that are no such sentence stand in the first gap then; none is lost. */
  readonly complete: () => void;
}

/** Null where the stem has no gaps, or shares its cell with the answer: it is completed there as it stands. */
export function useSentence(field: FieldState, session: SessionActions): SentenceInUse | null {
  const { id, stem, text, sharesCell } = field;
  const gaps = useMemo(() => (sharesCell ? null : gapsOf(stem)), [stem, sharesCell]);
  const readNow = (): Sentence | null => gaps && readSentence(gaps, text, lengthsOf(session.current().items, id));
  const [held, setHeld] = useState(() => ({ stem, text, sentence: readNow() }));
  const [free, setFree] = useState(false);
  let { sentence } = held;
  // Words that came from elsewhere take the place of those in the gaps; the text that these make does not.
  if (held.text !== text || held.stem !== stem) {
    sentence = readNow();
    setHeld({ stem, text, sentence });
  }
  if (!gaps) return null;
  const alone = free || !sentence ? null : aloneInGaps(gaps, sentence);
  return {
    gaps,
    sentence: free ? null : sentence,
    isAlone: alone !== null,
    put: (at, value) => {
      if (!sentence) return;
      const next = withValue(gaps, sentence, at, value);
      const whole = sentenceText(gaps, next);
      setHeld({ stem, text: whole, sentence: next });
      session.type(id, whole);
    },
    left: () => {
      const keep = sentence && lengthsToKeep(gaps, sentence);
      const kept = lengthsOf(session.current().items, id);
      if (keep ? keep.lengths.join() !== kept.join() : kept.length > 0) session.keepItem(gapLengthsKey(id), keep);
      session.leave(id);
    },
    freely: () => {
      setFree(true);
      if (alone !== null) session.type(id, alone);
    },
    complete: () => {
      setFree(false);
      if (!sentence) setHeld({ stem, text, sentence: withValue(gaps, openSentence(gaps), 0, text) });
    },
  };
}
