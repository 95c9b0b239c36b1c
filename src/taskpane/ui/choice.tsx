// One of a few: Fluent's radio buttons under a label.
import { Field, Radio, RadioGroup } from '@fluentui/react-components';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** Null where nothing is chosen yet. */
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export function Choice<T extends string>({ label, options, value, onChoose, hint, disabled = false }: Props<T>) {
  return (
    <Field label={label} hint={hint}>
      <RadioGroup
        value={value ?? ''}
        disabled={disabled}
        onChange={(_, chosen) => {
          const option = options.find((one) => one.value === chosen.value);
          if (option) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
