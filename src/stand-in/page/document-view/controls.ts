// How a content control of any level is marked: a quiet frame, and its title where a person points or types.
import { isShowingPlaceholder } from '../../tree/controls';
import { child, value, type OoxmlElement } from './nodes';

/** Marks what is drawn for a `w:sdt` (or for a cell in or inside one) with its title and whether it shows its prompt. */
export function markControl(drawn: HTMLElement, control: OoxmlElement): void {
  const properties = child(control, 'sdtPr');
  drawn.dataset['title'] = value(properties, 'alias') ?? value(properties, 'tag') ?? 'Content control';
  if (isShowingPlaceholder(control)) drawn.classList.add('showing-prompt');
}
