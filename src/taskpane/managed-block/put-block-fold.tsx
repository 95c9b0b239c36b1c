// The part of a screen that puts its table or picture into the document, behind its heading.
import type { ComponentProps } from 'react';
import { Fold } from '../ui/fold';
import { Paragraph } from '../ui/texts';
import { PutBlock } from './put-block';
import { partWords } from './strings';

interface Props extends ComponentProps<typeof PutBlock> {
  /** What it puts there. */
  readonly about: string;
}

/** Inside an `Accordion`. */
export function PutBlockFold({ about, ...block }: Props) {
  return (
    <Fold id="document" title={partWords.fold}>
      <Paragraph>{about}</Paragraph>
      <PutBlock {...block} />
    </Fold>
  );
}
