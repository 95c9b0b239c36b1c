// What colleagues typed in a panel of their own, beside the answers.
import { useMemo } from 'react';
import type { Items } from '../../../enquiry/items';
import type { NamedCopy } from '../../../sharing/compare/compare';
import { typedInPanels } from '../../../sharing/compare/typed-in-panel';
import { whoseCopy } from '../../../sharing/return/whose-copy';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Paragraph } from '../../ui/texts';
import { mostRemarks } from './at-once';
import { returnedWords as words } from './strings';

interface Props {
  readonly copies: readonly NamedCopy[];
  /** The enquiry that the copies should belong to; null where nothing says so. */
  readonly enquiry: string | null;
  /** Our record's items before anything was taken over. */
  readonly itemsAtFirst: Items;
}

export function PanelNotes({ copies, enquiry, itemsAtFirst }: Props) {
  const typed = useMemo(() => {
    // The notes of another enquiry are nobody's answer to ours.
    const ours = copies.filter(({ copy }) => whoseCopy(copy, enquiry) !== 'other');
    return typedInPanels(ours, itemsAtFirst);
  }, [copies, enquiry, itemsAtFirst]);
  return typed.length === 0 ? null : (
    <Folded
      title={words.typed(typed.length)}
      level="h2"
      opensItself={typed.length <= mostRemarks && copies.length <= mostRemarks}
    >
      <Paragraph>{words.typedAbout}</Paragraph>
      <Pieces items={typed}>{({ name, on, words: said }) => words.typedBy(name, on, said)}</Pieces>
    </Folded>
  );
}
