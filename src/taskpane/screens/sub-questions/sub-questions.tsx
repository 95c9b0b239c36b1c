// Step 2, second half: the smaller questions, each on a line of its own; together they are one answer.
import { Body1, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { doubles, suggestSubQuestions } from '../../../question/suggest';
import { AnswerStatus } from '../../answer-field/answer-status';
import { pause, useDebouncedValue } from '../../ui/use-debounced-value';
import { fieldOf, type ScreenProps } from '../screen';
import { InView } from '../../ui/in-view';
import { Status } from '../../ui/status';
import { StepScreen } from '../../ui/step-screen';
import { keepSubQuestionIds } from '../../../app/actions/keep-sub-question-ids';
import { LineEditor, lineIds } from './line-editor';
import {
  answerOf,
  letterOf,
  linesOf,
  withBack,
  withMoved,
  withOneMore,
  without,
  withText,
  type Line,
} from '../../../app/session/sub-question-lines';
import { Suggested } from './suggested';
import { subQuestionWords as words } from './strings';

const useStyles = makeStyles({
  help: { display: 'block', margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  said: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
});

/** What the last action did, to be read out; a removed line can be put back from it. */
interface Said {
  readonly sentence: string;
  readonly removed?: { readonly line: Line; readonly at: number };
}

const putBackId = 'put-back';

export default function SubQuestions({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const field = fieldOf(state.fields, 'sub-questions');
  const question = fieldOf(state.fields, 'question').text.trim();
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
  const first = useRef<HTMLElement | null>(null);
  useEffect(() => {
    first.current = document.getElementById(lineIds(lines[0]?.key ?? 1).field);
  });

  const texts = lines.map(({ text }) => text);
  const rested = useDebouncedValue(texts.join('\n'), pause);
  const pairs = useMemo(() => doubles(rested.split('\n')), [rested]);
  const suggestions = useMemo(() => suggestSubQuestions(question), [question]);
  // Only what has come to rest is given its id: half a word is nobody's sub-question.
  useEffect(() => {
    if (field.syncState === 'in sync') keepSubQuestionIds(session, field.text);
  }, [session, field.syncState, field.text]);

  const change = (next: readonly Line[], focus: string | null, news: Said | null): void => {
    const answer = answerOf(next);
    // An empty line more changes nothing that the document should hear of.
    const same = answer === answerOf(lines);
    setList({ lines: next, answer: same ? field.text : answer });
    setSaid(news);
    focusNext.current = focus;
    if (!same) session.type(field.id, answer);
  };
  const type = (line: Line, text: string): void => {
    const next = withText(lines, line.key, text);
    const added = next.length - lines.length;
    const last = next[next.findIndex((one) => one.key === line.key) + added];
    change(next, added > 0 && last ? lineIds(last.key).field : null, null);
  };
  const move = (line: Line, by: -1 | 1): void => {
    const next = withMoved(lines, line.key, by);
    const ids = lineIds(line.key);
    change(next, by === -1 ? ids.up : ids.down, {
      sentence: words.moved(letterOf(next.findIndex((one) => one.key === line.key))),
    });
  };
  const add = (): void => {
    const next = withOneMore(lines);
    change(next, lineIds(next[next.length - 1]?.key ?? 1).field, null);
  };
  const addSuggested = (text: string): void => {
    const empty = lines.find((line) => line.text.trim() === '');
    const room = empty ? lines : withOneMore(lines);
    const place = empty ?? room[room.length - 1];
    if (!place) return;
    const next = withText(room, place.key, text);
    change(next, lineIds(place.key).field, {
      sentence: words.suggested.added(letterOf(next.findIndex(({ key }) => key === place.key))),
    });
  };
  const putBack = (removed: NonNullable<Said['removed']>): void => {
    const next = withBack(lines, removed.line, removed.at);
    change(next, lineIds(next[removed.at]?.key ?? 1).field, null);
  };
  const remove = (line: Line, at: number): void =>
    change(without(lines, line.key), putBackId, { sentence: words.removed(letterOf(at)), removed: { line, at } });

  return (
    <StepScreen
      step="question"
      title={words.title}
      about={words.about}
      open={open}
      next={{ ...words.next, screen: { name: 'evidence' } }}
    >
      <InView label={words.yourQuestion} text={question === '' ? words.noQuestion : question} />
      <Text as="h2" weight="semibold" block>
        {field.stem}
      </Text>
      <Body1 className={styles.help}>{field.help}</Body1>
      {/* Leaving the list as a whole, not one line of it, is leaving the answer. */}
      <div
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) session.leave(field.id);
        }}
      >
        <ol className={styles.list}>
          {lines.map((line, at) => (
            <LineEditor
              key={line.key}
              line={line}
              at={at}
              of={lines.length}
              sameAs={earlierDouble(pairs, at)}
              onType={(text) => type(line, text)}
              onMove={(by) => move(line, by)}
              onRemove={() => remove(line, at)}
            />
          ))}
        </ol>
        <div className={said ? styles.said : undefined}>
          <Status>{said?.sentence ?? ''}</Status>
          {said?.removed && (
            <Button id={putBackId} onClick={() => said.removed && putBack(said.removed)}>
              {words.putBack}
            </Button>
          )}
        </div>
        <Button onClick={add}>{words.add}</Button>
      </div>
      <AnswerStatus field={field} session={session} input={first} />
      <Suggested suggestions={suggestions} lines={texts} onAdd={addSuggested} />
    </StepScreen>
  );
}

/** The letter of the first line above that asks nearly the same as this one. */
function earlierDouble(pairs: ReturnType<typeof doubles>, at: number): string | null {
  const pair = pairs.find(([, second]) => second === at);
  return pair ? letterOf(pair[0]) : null;
}
