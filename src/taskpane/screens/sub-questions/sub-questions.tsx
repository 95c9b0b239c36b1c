// Step 2, second half: the smaller questions, each on a line of its own; together they are one answer.
import { Body1, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { doubles, suggestSubQuestions } from '../../../question/suggest';
import { AnswerStatus } from '../../answer-field/answer-status';
import { pause, useDebouncedValue } from '../../ui/use-debounced-value';
import { fieldOf, type ScreenProps } from '../screen';
import { InView } from '../../ui/in-view';
import { Status } from '../../ui/status';
import { StepScreen } from '../../ui/step-screen';
import { keepSubQuestionIds } from '../../../app/actions/keep-sub-question-ids';
import { LineEditor, lineIds } from './line-editor';
import { letterOf } from '../../../enquiry/sub-questions';
import { Suggested } from './suggested';
import { subQuestionWords as words } from './strings';
import { putBackId, useLines } from './use-lines';

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

export default function SubQuestions({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const field = fieldOf(state.fields, 'sub-questions');
  const question = fieldOf(state.fields, 'question').text.trim();
  const { lines, said, ...edit } = useLines(session, field);
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
              onType={(text) => edit.type(line, text)}
              onMove={(by) => edit.move(line, by)}
              onRemove={() => edit.remove(line, at)}
            />
          ))}
        </ol>
        <div className={said ? styles.said : undefined}>
          <Status>{said?.sentence ?? ''}</Status>
          {said?.removed && (
            <Button id={putBackId} onClick={() => said.removed && edit.putBack(said.removed)}>
              {words.putBack}
            </Button>
          )}
        </div>
        <Button onClick={edit.add}>{words.add}</Button>
      </div>
      <AnswerStatus field={field} session={session} input={first} />
      <Suggested suggestions={suggestions} lines={texts} onAdd={edit.addSuggested} />
    </StepScreen>
  );
}

/** The letter of the first line above that asks nearly the same as this one. */
function earlierDouble(pairs: ReturnType<typeof doubles>, at: number): string | null {
  const pair = pairs.find(([, second]) => second === at);
  return pair ? letterOf(pair[0]) : null;
}
