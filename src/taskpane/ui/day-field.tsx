// A field for a day, and several of them beside one another where there is room.
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0 },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** As yyyy-mm-dd; empty where none is set. */
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (day: string) => void;
}

export function DayField({ label, hint, value, disabled, onChange }: Props) {
  return (
    <Field label={label} hint={hint}>
      <Input
        type="date"
        className={useStyles().input}
        value={value}
        disabled={disabled}
        onChange={(_, chosen) => onChange(chosen.value)}
      />
    </Field>
  );
}

export function DaysBeside({ children }: { children: ReactNode }) {
  return <div className={useStyles().beside}>{children}</div>;
}
