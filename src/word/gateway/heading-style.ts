// The heading above something of ours in the document's own heading style, so that it stands in the navigation pane.

/** Word's own headings; by these names in any language. */
const styles = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4',
  5: 'Heading5',
  6: 'Heading6',
} as const;
export type HeadingLevel = keyof typeof styles;

/** The level below a heading's; the second where it is none. @param style its built-in style */
export function levelBelow(style: string): HeadingLevel {
  const level = Number(/^Heading([1-9])$/.exec(style)?.[1] ?? 1);
  return Math.min(level + 1, 6) as HeadingLevel;
}

/** Queues the style of a heading that was just put in. @param tag of the control around it */
export function styleHeading(context: Word.RequestContext, tag: string, level: HeadingLevel): void {
  const heading = context.document.contentControls.getByTag(tag).getFirst();
  heading.paragraphs.getFirst().styleBuiltIn = styles[level];
}
