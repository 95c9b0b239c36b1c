// A text that is kept with the document beside the framework: its label, and the words.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { wordsAt } from '../../../enquiry/cards';
import { GrowingTextarea } from '../../ui/growing-textarea';
import type { ScreenProps } from '../screen';

const useStyles = makeStyles({
  field: { margin: `0 0 ${tokens.spacingVerticalM}` },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  help: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  /** Where the record keeps it. */
  readonly itemKey: string;
  readonly label: string;
  /** What is read out, where several fields of a screen have the same label. */
  readonly named?: string;
  readonly help?: string;
  readonly rows?: number;
}

export function ItemField({ session, state, itemKey, label, named, help, rows = 1 }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <GrowingTextarea
        id={id}
        rows={rows}
        aria-label={named}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        spellCheck
        value={wordsAt(state.items, itemKey)}
        onChange={({ target }) => session.keepItem(itemKey, target.value === '' ? null : target.value)}
      />
    </div>
  );
}
