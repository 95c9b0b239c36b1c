// One sub-question: its letter, its words, a word of advice, and the buttons that move or remove it.
import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { checkSubQuestion } from '../../../question/sub-question';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { Button } from '../../ui/button';
import { pause, useDebouncedValue } from '../../ui/use-debounced-value';
import { token } from '../../ui/token';
import { letterOf, type Line } from '../../../app/session/sub-question-lines';
import { subQuestionWords as words } from './strings';

const useStyles = makeStyles({
  item: { marginBottom: token('spacingVerticalM') },
  label: { display: 'block', marginBottom: token('spacingVerticalXS'), fontWeight: token('fontWeightSemibold') },
  advice: {
    margin: `${token('spacingVerticalXS')} 0 0`,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    color: token('colorNeutralForeground2'),
  },
  reason: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', marginLeft: `calc(-1 * ${token('spacingHorizontalS')})` },
  button: { paddingLeft: token('spacingHorizontalS'), paddingRight: token('spacingHorizontalS') },
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
  const ids = lineIds(line.key);
  const letter = letterOf(at);
  const rested = useDebouncedValue(line.text, pause);
  const [advice] = useMemo(() => checkSubQuestion(rested).advice, [rested]);
  const button = (doing: string, act: () => void, resting: boolean, id?: string) => (
    <Button
      look="subtle"
      id={id}
      className={styles.button}
      aria-label={words.named(doing, letter)}
      resting={resting}
      onClick={act}
    >
      {doing}
    </Button>
  );
  return (
    <li className={styles.item}>
      <label className={styles.label} htmlFor={ids.field}>
        {words.label(letter)}
      </label>
      <GrowingTextarea
        id={ids.field}
        rows={1}
        value={line.text}
        aria-describedby={advice || sameAs !== null ? `${ids.field}-advice` : undefined}
        spellCheck
        onChange={(event) => onType(event.target.value)}
      />
      {(advice || sameAs !== null) && (
        <div className={styles.advice} id={`${ids.field}-advice`}>
          {sameAs !== null && <p className={styles.reason}>{words.asksTheSame(sameAs)}</p>}
          {advice && (
            <p className={styles.reason}>
              {advice.reason} <b>{words.tryThis}</b> {advice.nextStep}
            </p>
          )}
        </div>
      )}
      <div className={styles.buttons}>
        {button(words.up, () => onMove(-1), at === 0, ids.up)}
        {button(words.down, () => onMove(1), at === of - 1, ids.down)}
        {button(words.remove, onRemove, of === 1 && line.text === '')}
      </div>
    </li>
  );
}
