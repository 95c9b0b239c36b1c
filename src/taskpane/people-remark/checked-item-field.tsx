// A text that is kept with the document, looked through for people as it is written.
import { useMemo } from 'react';
import { wordsAt } from '../../enquiry/cards';
import { ItemField, type ItemFieldProps } from '../ui/item-field';
import { pause, useDebouncedValue } from '../ui/use-debounced-value';
import { remarkOn } from './remark-on';
import { usePeopleLook } from './use-people-look';

export function CheckedItemField(props: Omit<ItemFieldProps, 'remark'>) {
  const rested = useDebouncedValue(wordsAt(props.state.items, props.itemKey), pause);
  const look = usePeopleLook(useMemo(() => [rested], [rested]));
  return <ItemField {...props} remark={typeof look === 'string' ? undefined : remarkOn(look)} />;
}
