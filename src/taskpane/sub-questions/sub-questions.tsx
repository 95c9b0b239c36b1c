// Step 2, second half: the smaller questions, one line of their answer each.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { listSubQuestions, subQuestions } from '../../enquiry/sub-questions';
import { checkSubQuestion } from '../../question/sub-question';
import { AnswerStatus } from '../answer-field/answer-status';
import { fieldOf } from '../answer-field/answer-field';
import { GrowingText } from '../answer-field/growing-text';
import { Button } from '../button';
import { pauseBeforeCheck, useRested } from '../rested';
import type { ScreenProps } from '../screens';
import { StepScreen } from '../step-screen';
import { panelWords } from '../words';
import { subQuestionWords as words } from './words';

const useStyles = makeStyles({
  stem: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { marginTop: tokens.spacingVerticalM },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  add: { marginTop: tokens.spacingVerticalM },
  removed: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center', margin: `${tokens.spacingVerticalS} 0 0` },
});

const letterOf = (at: number): string => String.fromCharCode(97 + (at % 26));

/** The lines of the list, with an empty one to write on where there are none. */
const linesOf = (answer: string): string[] => {
  const lines = subQuestions(answer);
  return lines.length === 0 ? [''] : lines;
};

export default function SubQuestions({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const field = fieldOf(state.fields, 'sub-questions');
  // The list keeps an empty line that is being written on; what came from elsewhere replaces it.
  const [lines, setLines] = useState(() => linesOf(field.text));
  const [removed, setRemoved] = useState<{ readonly at: number; readonly line: string } | null>(null);
  const written = useRef(field.text);
  useEffect(() => {
    if (field.text === written.current) return;
    written.current = field.text;
    setLines(linesOf(field.text));
  }, [field.text]);

  const change = (next: string[]): void => {
    setLines(next);
    const answer = listSubQuestions(next.filter((line) => line.trim() !== ''));
    written.current = answer;
    session.type(field.id, answer);
  };
  const moved = (at: number, to: number): string[] => lines.map((line, index) => (index === at ? (lines[to] ?? '') : index === to ? (lines[at] ?? '') : line));
  const remove = (at: number): void => {
    setRemoved({ at, line: lines[at] ?? '' });
    change(lines.filter((_, index) => index !== at));
  };
  const putBack = (): void => {
    if (!removed) return;
    change([...lines.slice(0, removed.at), removed.line, ...lines.slice(removed.at)]);
    setRemoved(null);
  };

  return (
    <StepScreen title={words.title} which={panelWords.stepOf(2, 9)} onBack={() => open({ name: 'overview' })} on={{ label: words.on, go: () => open({ name: 'framework' }) }}>
      <p className={styles.stem}>{field.stem}</p>
      <p className={styles.quiet}>{field.help}</p>
      {/* Leaving the list as a whole, not one line of it, is what sends it to the document. */}
      <div onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) session.leave(field.id); }}>
        <ol className={styles.list}>
          {lines.map((line, at) => (
            <Line
              key={at} at={at} of={lines.length} line={line}
              onChange={(text) => change(lines.map((one, index) => (index === at ? text : one)))}
              onMove={(to) => change(moved(at, to))} onRemove={() => remove(at)}
            />
          ))}
        </ol>
        <div role="status">
          {removed && (
            <p className={styles.removed}>
              {words.removed(letterOf(removed.at))} <Button onClick={putBack}>{words.putBack}</Button>
            </p>
          )}
        </div>
        <Button className={styles.add} onClick={() => setLines([...lines, ''])}>{words.add}</Button>
      </div>
      <AnswerStatus field={field} framework={state.framework} session={session} />
    </StepScreen>
  );
}

interface LineProps {
  readonly at: number;
  readonly of: number;
  readonly line: string;
  readonly onChange: (text: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function Line({ at, of, line, onChange, onMove, onRemove }: LineProps) {
  const styles = useStyles();
  const id = useId();
  const letter = letterOf(at);
  const rested = useRested(line, pauseBeforeCheck);
  const [advice] = checkSubQuestion(rested).advice;
  return (
    <li className={styles.item}>
      <label htmlFor={id} className={styles.label}>{words.label(letter)}</label>
      {/* One line of the answer is one sub-question, so a line break typed here is a space. */}
      <GrowingText id={id} value={line} onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))} />
      {advice && <p className={styles.quiet}>{advice.reason}</p>}
      <div className={styles.buttons}>
        <Button look="subtle" aria-label={words.up(letter)} resting={at === 0} onClick={() => onMove(at - 1)}>{words.upShort}</Button>
        <Button look="subtle" aria-label={words.down(letter)} resting={at === of - 1} onClick={() => onMove(at + 1)}>{words.downShort}</Button>
        <Button look="subtle" aria-label={words.remove(letter)} resting={of === 1 && line === ''} onClick={onRemove}>{words.removeShort}</Button>
      </div>
    </li>
  );
}
