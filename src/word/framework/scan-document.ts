// A look through the whole document, for a person who has no framework in it yet or asks for the handbook's boxes: one batch.
import { outlineOf, type Outline, type OutlineParagraph } from '../../enquiry/outline';
import type { Outcome } from '../gateway/outcome';
import type { WordGateway } from '../gateway/gateway';
import { areMany } from '../gateway/many-objects';
import { nextTask } from '../gateway/next-task';
import { queueTables } from './table-location';

/** Is this one of Word's own heading styles? By its fixed English name, whatever Word's language. */
export function isHeading(styleBuiltIn: string): boolean {
  return /^(Heading[1-9]|Title)$/.test(styleBuiltIn);
}

/**
 * Queues what the outline is made of.
 * @param wantedFor `a paragraph below one`: also what an empty paragraph put there has to know. On the web one list with a tracked deletion makes
 *   that fail for the whole document (https://github.com/OfficeDev/office-js/issues/5901), so a look does not ask for it
 */
export function queueParagraphs(
  context: Word.RequestContext,
  wantedFor: 'a look' | 'a paragraph below one' = 'a look',
): Word.ParagraphCollection {
  const { paragraphs } = context.document.body;
  const loads = 'items/text,items/tableNestingLevel,items/styleBuiltIn';
  paragraphs.load(wantedFor === 'a look' ? loads : `${loads},items/isListItem`);
  return paragraphs;
}

/** Paragraphs as the outline reads them, after the sync. */
export function outlineParagraphs(paragraphs: Word.ParagraphCollection): OutlineParagraph[] {
  return paragraphs.items.map(({ text, tableNestingLevel, styleBuiltIn }) => ({
    text,
    tableNestingLevel,
    heading: isHeading(styleBuiltIn),
  }));
}

/** Where the handbook's appendix is, what table of stems the document has, and its boxes. */
export function scanDocument(gateway: WordGateway): Promise<Outcome<Outline>> {
  return gateway.run(async (context) => {
    const paragraphs = queueParagraphs(context);
    const tables = queueTables(context);
    await context.sync();
    if (areMany([...paragraphs.items, ...tables.items])) await nextTask();
    return outlineOf(outlineParagraphs(paragraphs), tables.items);
  });
}

/** The line of the handbook's appendix among loaded paragraphs; null where there is none. */
export function appendixAmong(paragraphs: Word.ParagraphCollection): Word.Paragraph | null {
  const { appendix } = outlineOf(outlineParagraphs(paragraphs), []);
  return (appendix && paragraphs.items[appendix.paragraph]) ?? null;
}
