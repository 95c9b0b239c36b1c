// Two versions of the question compared, with the words that went out and came in marked.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { changedWords, type Stretch } from '../../../enquiry/changed-words';
import { useSectionStyles } from '../question/section-styles';
import { historyWords } from './strings';

const words = historyWords.compare;
const useStyles = makeStyles({
  choice: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  result: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
  },
  out: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  in: { textDecorationLine: 'underline', textDecorationThickness: '2px', fontWeight: tokens.fontWeightSemibold },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Something that can be compared: a version, or the question as it is now. */
export interface Comparable {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** @param all in the order of time; at least two */
export function Compare({ all }: { all: readonly Comparable[] }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const chosen = (id: string | null, otherwise: number): Comparable | undefined =>
    all.find((one) => one.id === id) ?? all[all.length - otherwise];
  const [one, other] = [chosen(from, 2), chosen(to, 1)];
  if (!one || !other) return null;
  const stretches = changedWords(one.text, other.text);
  const choice = (id: string, label: string, value: string, choose: (id: string) => void) => (
    <>
      <label className={shared.label} htmlFor={id}>
        {label}
      </label>
      <select id={id} className={styles.choice} value={value} onChange={(event) => choose(event.target.value)}>
        {all.map(({ id: key, name, text }) => (
          <option key={key} value={key}>{`${name}: ${text}`}</option>
        ))}
      </select>
    </>
  );
  return (
    <section className={shared.section} aria-labelledby="compare-title">
      <h2 id="compare-title" className={shared.title}>
        {words.title}
      </h2>
      {choice('compare-from', words.from, one.id, setFrom)}
      {choice('compare-to', words.to, other.id, setTo)}
      <p className={styles.result}>
        {stretches.every(({ kind }) => kind === 'same')
          ? words.same
          : stretches.map((stretch, at) => <Marked key={at} stretch={stretch} />)}
      </p>
      <p className={shared.lead}>{words.legend}</p>
    </section>
  );
}

function Marked({ stretch: { kind, text } }: { stretch: Stretch }) {
  const styles = useStyles();
  if (kind === 'same') return text;
  // Few screen readers say that words are struck through.
  const spoken = (words: string) => <span className={styles.spoken}> {words} </span>;
  return kind === 'out' ? (
    <del className={styles.out}>
      {spoken(words.out)}
      {text}
      {spoken(words.end)}
    </del>
  ) : (
    <ins className={styles.in}>
      {spoken(words.in)}
      {text}
      {spoken(words.end)}
    </ins>
  );
}
