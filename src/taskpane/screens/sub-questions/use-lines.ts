// The lines of the sub-questions: typing, adding, moving, removing and putting back, with the focus and what is read out.
import { useEffect, useRef, useState } from 'react';
import type { SessionActions } from '../../../app/session/actions';
import type { FieldState } from '../../../app/session/field-state';
import { letterOf } from '../../../enquiry/sub-questions';
import {
  answerOf,
  linesOf,
  withBack,
  withMoved,
  withOneMore,
  without,
  withText,
  type Line,
} from '../../../app/session/sub-question-lines';
import { lineIds } from './line-editor';
import { subQuestionWords as words } from './strings';

/** What the last action did, to be read out; a removed line can be put back from it. */
interface Said {
  readonly sentence: string;
  readonly removed?: { readonly line: Line; readonly at: number };
}

export const putBackId = 'put-back';

/** @returns the lines, what the last action did (null: nothing to say), and the actions; each writes the whole answer where it changed */
export function useLines(session: SessionActions, field: FieldState) {
  const [list, setList] = useState(() => ({ lines: linesOf(field.text), answer: field.text }));
  const [said, setSaid] = useState<Said | null>(null);
  // Words that came from elsewhere take the place of the lines; the answer these lines make does not.
  if (field.text !== list.answer) {
    setList({ lines: linesOf(field.text), answer: field.text });
    setSaid(null);
  }
  const { lines } = list;

  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const change = (next: readonly Line[], focus: string | null, news: Said | null): void => {
    const answer = answerOf(next);
    // An empty line more changes nothing that the document should hear of.
    const same = answer === answerOf(lines);
    setList({ lines: next, answer: same ? field.text : answer });
    setSaid(news);
    focusNext.current = focus;
    if (!same) session.type(field.id, answer);
  };
  return {
    lines,
    said,
    type: (line: Line, text: string): void => {
      const next = withText(lines, line.key, text);
      const added = next.length - lines.length;
      const last = next[next.findIndex((one) => one.key === line.key) + added];
      change(next, added > 0 && last ? lineIds(last.key).field : null, null);
    },
    move: (line: Line, by: -1 | 1): void => {
      const next = withMoved(lines, line.key, by);
      const ids = lineIds(line.key);
      change(next, by === -1 ? ids.up : ids.down, {
        sentence: words.moved(letterOf(next.findIndex((one) => one.key === line.key))),
      });
    },
    add: (): void => {
      const next = withOneMore(lines);
      change(next, lineIds(next[next.length - 1]?.key ?? 1).field, null);
    },
    /** Into the first empty line, or one more. */
    addSuggested: (text: string): void => {
      const empty = lines.find((line) => line.text.trim() === '');
      const room = empty ? lines : withOneMore(lines);
      const place = empty ?? room[room.length - 1];
      if (!place) return;
      const next = withText(room, place.key, text);
      change(next, lineIds(place.key).field, {
        sentence: words.suggested.added(letterOf(next.findIndex(({ key }) => key === place.key))),
      });
    },
    remove: (line: Line, at: number): void =>
      change(without(lines, line.key), putBackId, {
        sentence: (line.text.trim() === '' ? words.removedEmpty : words.removed)(letterOf(at)),
        removed: { line, at },
      }),
    putBack: (removed: NonNullable<Said['removed']>): void => {
      const next = withBack(lines, removed.line, removed.at);
      change(next, lineIds(next[removed.at]?.key ?? 1).field, null);
    },
  };
}
