// A heading of ours above what is put in, in the document's own heading style, so that it stands in the navigation pane.

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

/**
 * Queues a heading above a paragraph, and what is put in below it. The heading gets its words last: where Word refuses what goes below, no
 * heading stands there alone, and the next try puts in no second one.
 * @param place an empty, ordinary paragraph
 * @param putBelow queues what goes into it
 */
export function putHeading(place: Word.Paragraph, words: string, level: HeadingLevel, putBelow: () => void): void {
  const heading = place.insertParagraph('', 'Before');
  putBelow();
  heading.insertText(words, 'Start');
  heading.styleBuiltIn = styles[level];
}
