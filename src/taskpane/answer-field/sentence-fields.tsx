// A sentence to complete: the stem's words, with a field in each gap, and what the gap asks for above it.
import { Label, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useId, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Sentence, StemGaps } from '../../enquiry/stem-sentence';
import { GrowingTextarea } from '../ui/growing-textarea';

const useStyles = makeStyles({
  // The words of a line stand level with the words in its fields, which are 32 pixels high; what a gap asks for stands above.
  sentence: { lineHeight: '32px' },
  label: { display: 'block', lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  item: { display: 'grid', gridTemplateColumns: 'auto 1fr', alignItems: 'end', columnGap: tokens.spacingHorizontalS },
  gap: {
    display: 'inline-grid',
    minWidth: '110px',
    maxWidth: '100%',
    verticalAlign: 'bottom',
    paddingTop: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground2, overflowWrap: 'normal' },
  field: { width: 'auto' },
});

interface Props {
  readonly gaps: StemGaps;
  readonly sentence: Sentence;
  readonly hints: readonly string[];
  /** What the whole is called. */
  readonly name: string;
  /** The id of what is said below it. */
  readonly describedBy?: string;
  /** The id of the first field; those after it have a number, too. */
  readonly id: string;
  readonly first: RefObject<HTMLTextAreaElement | null>;
  readonly onPut: (at: number, value: string) => void;
  readonly onLeave: () => void;
}

export function SentenceFields({ gaps, sentence, hints, name, describedBy, id, first, onPut, onLeave }: Props) {
  const styles = useStyles();
  const labelId = useId();
  const idOf = (at: number): string => (at === 0 ? id : `${id}-${at + 1}`);
  const leave = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
  };
  // A sentence has no lines: Enter goes on to the next gap, as Tab does.
  const goOn = (at: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    document.getElementById(idOf(at + 1))?.focus();
  };
  const fields = sentence.values.map((value, at) => (
    <span key={at} className={styles.gap}>
      <Label size="small" htmlFor={idOf(at)} className={styles.hint}>
        {hints[at] ?? hints[hints.length - 1]}
      </Label>
      <GrowingTextarea
        ref={at === 0 ? (first as RefObject<HTMLTextAreaElement>) : undefined}
        id={idOf(at)}
        className={styles.field}
        rows={1}
        value={value}
        onChange={(_, typed) => onPut(at, typed.value)}
        onKeyDown={goOn(at)}
      />
    </span>
  ));
  return (
    <div role="group" aria-label={name} aria-describedby={describedBy} className={styles.sentence} onBlur={leave}>
      {gaps.label !== '' && (
        <span id={labelId} className={styles.label}>
          {gaps.label}
        </span>
      )}
      {gaps.list === null
        ? sentence.words.map((words, at) => (
            <Fragment key={at}>
              {words}
              {fields[at]}
            </Fragment>
          ))
        : fields.map((one, at) => (
            <div key={at} className={styles.item}>
              <span>{sentence.words[at]?.trim()}</span>
              {one}
            </div>
          ))}
    </div>
  );
}
