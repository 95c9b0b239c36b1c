// One sub-question: its letter, its words, a word of advice, and the buttons that move or remove it.
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isOffer } from '../../../question/finding';
import { checkSubQuestion } from '../../../question/sub-question';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { pause, pauseBeforeSpeaking, useDebouncedValue } from '../../ui/use-debounced-value';
import { useVisuallyHidden } from '../../ui/visually-hidden';
import { letterOf } from '../../../enquiry/sub-questions';
import type { Line } from '../../../app/session/sub-question-lines';
import { subQuestionWords as words } from './strings';

const useStyles = makeStyles({
  item: { marginBottom: tokens.spacingVerticalM },
  advice: { display: 'grid', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The ids of a line's field and buttons: the focus is sent to them when lines change places. */
export const lineIds = (key: number) => ({ field: `line-${key}`, up: `line-${key}-up`, down: `line-${key}-down` });

interface Props {
  readonly line: Line;
  readonly at: number;
  readonly of: number;
  /** The letter of an earlier line that asks nearly the same. */
  readonly sameAs: string | null;
  readonly onType: (text: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function LineEditor({ line, at, of, sameAs, onType, onMove, onRemove }: Props) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const ids = lineIds(line.key);
  const letter = letterOf(at);
  const rested = useDebouncedValue(line.text, pause);
  const [advice] = useMemo(() => checkSubQuestion(rested).advice, [rested]);
  const said = [
    ...(sameAs === null ? [] : [words.asksTheSame(sameAs)]),
    ...(advice ? [advice.reason, ...(isOffer(advice.nextStep) ? [] : [words.tryThis]), advice.nextStep] : []),
  ];
  const button = (doing: string, act: () => void, unavailable: boolean, id?: string) => (
    <Button
      appearance="subtle"
      id={id}
      size="small"
      aria-label={words.named(doing, letter)}
      disabledFocusable={unavailable}
      onClick={act}
    >
      {doing}
    </Button>
  );
  return (
    <li className={styles.item}>
      <Field
        label={words.label(letter)}
        hint={
          advice || sameAs !== null ? (
            <span className={styles.advice}>
              {sameAs !== null && <span>{words.asksTheSame(sameAs)}</span>}
              {advice && (
                <span>
                  {advice.reason} {isOffer(advice.nextStep) ? null : <b>{words.tryThis} </b>}
                  {advice.nextStep}
                </span>
              )}
            </span>
          ) : undefined
        }
      >
        <GrowingTextarea id={ids.field} rows={1} value={line.text} onChange={(_, { value }) => onType(value)} />
      </Field>
      {/* The hint is read out when the field gets the focus; what changes in it while one types is read out here. */}
      <p role="status" className={hidden}>
        {useDebouncedValue(said.join(' '), pauseBeforeSpeaking)}
      </p>
      <div className={styles.buttons}>
        {button(words.up, () => onMove(-1), at === 0, ids.up)}
        {button(words.down, () => onMove(1), at === of - 1, ids.down)}
        {button(words.remove, onRemove, of === 1 && line.text === '')}
      </div>
    </li>
  );
}
