// Two versions of the question compared, with the words that went out and came in marked.
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { changedWords, type Stretch } from '../../../enquiry/changed-words';
import { Section } from '../../ui/section';
import { SelectOne } from '../../ui/select-one';
import { useVisuallyHidden } from '../../ui/visually-hidden';
import { historyWords } from './strings';

const words = historyWords.compare;
const useStyles = makeStyles({
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  result: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
  },
  // A word that came in stands apart from the one it took the place of.
  out: {
    marginRight: tokens.spacingHorizontalXXS,
    textDecorationLine: 'line-through',
    color: tokens.colorNeutralForeground2,
  },
  in: { textDecorationLine: 'underline', textDecorationThickness: '2px', fontWeight: tokens.fontWeightSemibold },
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
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const chosen = (id: string | null, otherwise: number): Comparable | undefined =>
    all.find((one) => one.id === id) ?? all[all.length - otherwise];
  const [one, other] = [chosen(from, 2), chosen(to, 1)];
  if (!one || !other) return null;
  const stretches = changedWords(one.text, other.text);
  const options = all.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section title={words.title}>
      <div className={styles.content}>
        <SelectOne label={words.from} options={options} value={one.id} onChoose={setFrom} />
        <SelectOne label={words.to} options={options} value={other.id} onChoose={setTo} />
        {/* What a choice changes is read out: nothing leads from the choice to it. */}
        <Body1 block role="status" className={styles.result}>
          {stretches.every(({ kind }) => kind === 'same')
            ? words.same
            : stretches.map((stretch, at) => <Marked key={at} stretch={stretch} />)}
        </Body1>
        <Caption1>{words.legend}</Caption1>
      </div>
    </Section>
  );
}

function Marked({ stretch: { kind, text } }: { stretch: Stretch }) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  if (kind === 'same') return text;
  // Few screen readers say that words are struck through.
  const spoken = (words: string) => <span className={hidden}> {words} </span>;
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
