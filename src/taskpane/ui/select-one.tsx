// One of many: Fluent's select under a label.
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';

const useStyles = makeStyles({
  // No wider than the panel, however long the longest option is.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', marginBottom: tokens.spacingVerticalM },
});

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  /** The select itself, for the focus. */
  readonly select?: Ref<HTMLSelectElement>;
}

export function SelectOne<T extends string>({ label, options, value, onChoose, select }: Props<T>) {
  return (
    <Field label={label} className={useStyles().field}>
      <Select
        ref={select}
        value={value}
        onChange={(_, chosen) => {
          const option = options.find((one) => one.value === chosen.value);
          if (option) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
