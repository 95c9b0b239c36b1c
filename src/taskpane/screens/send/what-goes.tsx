// What goes: the whole document, or the one thing a colleague is asked for.
import { Field, Input } from '@fluentui/react-components';
import { formKinds } from '../../../sharing/forms/kind';
import { Choice } from '../../ui/choice';
import { Fields } from '../../ui/fields';
import { sendWords as words, type Goes } from './strings';

/** What is chosen before anything is prepared. */
export interface Chosen {
  readonly goes: Goes;
  /** To whom it returns. */
  readonly returnsTo: string;
}

const all: readonly Goes[] = ['whole', ...formKinds];

interface Props {
  readonly chosen: Chosen;
  readonly change: (chosen: Chosen) => void;
}

export function WhatGoes({ chosen, change }: Props) {
  const { goes, returnsTo } = chosen;
  return (
    <Fields>
      <Choice
        label={words.goes}
        hint={words.goesChoices[goes].about}
        options={all.map((value) => ({ value, label: words.goesChoices[value].label }))}
        value={goes}
        onChoose={(value) => change({ ...chosen, goes: value })}
      />
      {goes !== 'whole' && (
        <Field label={words.returnsTo} hint={words.returnsToAbout}>
          <Input
            maxLength={200}
            dir="auto"
            value={returnsTo}
            onChange={(_, { value }) => change({ ...chosen, returnsTo: value })}
          />
        </Field>
      )}
    </Fields>
  );
}
