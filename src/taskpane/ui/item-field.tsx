// A text that is kept with the document beside the framework: its label, and the words.
import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { wordsAt } from '../../enquiry/cards';
import { GrowingTextarea } from './growing-textarea';
import type { ScreenProps } from '../screens/screen';

const useStyles = makeStyles({ field: { marginBottom: tokens.spacingVerticalM } });

export interface ItemFieldProps extends Pick<ScreenProps, 'session' | 'state'> {
  /** Where the record keeps it. */
  readonly itemKey: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What is said about the words that stand there. */
  readonly remark?: string | undefined;
  readonly rows?: number;
  /** The field itself, for the focus. */
  readonly input?: Ref<HTMLTextAreaElement>;
}

export function ItemField({ session, state, itemKey, label, help, remark, rows = 1, input }: ItemFieldProps) {
  return (
    <Field
      label={label}
      hint={help}
      validationState="none"
      // There also while it says nothing, so that what appears in it is read out.
      validationMessage={{ children: remark, role: 'status' }}
      className={useStyles().field}
    >
      <GrowingTextarea
        ref={input}
        rows={rows}
        value={wordsAt(state.items, itemKey)}
        onChange={(_, { value }) => session.keepItem(itemKey, value === '' ? null : value)}
      />
    </Field>
  );
}
