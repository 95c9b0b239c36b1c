// A look at how this Word searches, reads and lists controls, without writing anything: one batch. What it finds chooses how answers are written.
import { normalisedText } from '../../enquiry/normalised-text';
import type { FrameworkInDocument } from '../framework/framework';
import { queueValues } from '../framework/table-location';
import type { WordVersion } from '../gateway/host';
import type { Outcome } from '../gateway/outcome';

/** Where a search leads that was asked for in one cell. */
export type Found = 'in its place' | 'elsewhere' | 'not found';

/** What was found. It holds no words of the document: it is shown, and may be copied and passed on. */
export interface SelfTest {
  /** A search for some of the words of a cell, as writing an answer does it. */
  readonly search: Found;
  /** A search for all the words of a cell, which may lead on (https://github.com/MicrosoftDocs/VBA-Docs/issues/485). Nothing rests on it. */
  readonly wholeSearch: Found;
  /** Does a table say the same as the paragraphs in its cells? */
  readonly reading: 'the same' | 'different';
  /** Is the answer's content control seen from its cell? A school's own table has none. */
  readonly control: 'seen' | 'not seen' | 'none';
  readonly milliseconds: number;
}

/** The version of Word, and what was found; null where no framework stands in the document to look at. */
export interface SelfTestReport {
  readonly word: WordVersion;
  readonly found: SelfTest | null;
}

/** Long enough to be found once, short enough to hold nothing that Word does not find. */
const someWords = 24;

/**
 * Looks at the first row that has a stem long enough.
 * @returns null where there is no such row; a failure where Word refuses to be asked
 */
export async function selfTest(framework: FrameworkInDocument): Promise<Outcome<SelfTest | null>> {
  const { handle, fields, reading, gateway, address } = framework;
  const field = fields.find(({ row, stem }) => row !== null && stem.length > someWords && stem.length <= 250);
  if (!handle || !field || field.row === null) return { ok: true, value: null };
  const { row, stem } = field;
  const { shape } = reading;
  const began = performance.now();
  const seen = await gateway.run(async (context): Promise<SelfTest> => {
    queueValues(handle);
    const paragraph = handle.getCell(row, shape.stem).body.paragraphs.getFirst();
    paragraph.load('text');
    const [some, whole] = [stem.slice(0, someWords), stem].map((words) => {
      const hits = paragraph.getRange('Content').search(words, { matchCase: true });
      hits.load('items/parentTableCellOrNullObject/rowIndex,items/parentTableCellOrNullObject/cellIndex');
      return hits;
    });
    const control = handle.getCell(row, shape.answer).body.paragraphs.getFirst().parentContentControlOrNullObject;
    control.load('tag');
    await context.sync();
    const where = (hits: Word.RangeCollection | undefined): Found => {
      const [first] = hits?.items ?? [];
      if (!first) return 'not found';
      const cell = first.parentTableCellOrNullObject;
      return !cell.isNullObject && cell.rowIndex === row && cell.cellIndex === shape.stem
        ? 'in its place'
        : 'elsewhere';
    };
    const value = handle.values[row]?.[shape.stem] ?? '';
    return {
      search: where(some),
      wholeSearch: where(whole),
      reading: normalisedText(value).startsWith(normalisedText(paragraph.text)) ? 'the same' : 'different',
      control: address.anchor === undefined ? 'none' : control.isNullObject ? 'not seen' : 'seen',
      milliseconds: Math.round(performance.now() - began),
    };
  }, handle);
  if (seen.ok) gateway.searchesInPlace = seen.value.search !== 'elsewhere';
  return seen;
}
