// What goes: the whole document, or the one thing a colleague is asked for.
import { Checkbox, Field, Input } from '@fluentui/react-components';
import { itemsOf, type Items } from '../../../enquiry/items';
import { formKinds } from '../../../sharing/forms/kind';
import { Choice } from '../../ui/choice';
import { Fields } from '../../ui/fields';
import { SmallText } from '../../ui/texts';
import { sendWords as words, type Goes } from './strings';
import { titlesOf } from './tables-that-go';

/** What is chosen about the copy. */
export interface Wishes {
  readonly goes: Goes;
  /** Does the whole document go with its history? */
  readonly history: boolean;
  /** To whom a part returns. */
  readonly returnsTo: string;
}

const all: readonly Goes[] = ['whole', ...formKinds];

interface Props {
  readonly wishes: Wishes;
  readonly items: Items;
  readonly change: (wishes: Wishes) => void;
}

export function WhatGoes({ wishes, items, change }: Props) {
  const { goes, history, returnsTo } = wishes;
  const tables = titlesOf(itemsOf(items, 'placed').map(({ id }) => id));
  return (
    <Fields>
      <Choice
        label={words.goes}
        hint={words.goesChoices[goes].about}
        options={all.map((value) => ({ value, label: words.goesChoices[value].label }))}
        value={goes}
        onChoose={(value) => change({ ...wishes, goes: value })}
      />
      {goes === 'whole' ? (
        <>
          <Checkbox
            label={words.history}
            checked={!history}
            onChange={(_, { checked }) => change({ ...wishes, history: checked !== true })}
          />
          {!history && tables.length > 0 && <SmallText>{words.tablesGo(tables)}</SmallText>}
        </>
      ) : (
        <Field label={words.returnsTo} hint={words.returnsToAbout}>
          <Input
            maxLength={200}
            dir="auto"
            value={returnsTo}
            onChange={(_, { value }) => change({ ...wishes, returnsTo: value })}
          />
        </Field>
      )}
    </Fields>
  );
}
