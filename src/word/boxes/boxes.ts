// The handbook's boxes in the open document: found by their words, filled where there is a place, given one where there is none.
import { boxOfPrompt } from '../../enquiry/box-prompt';
import { normalisedText, stemKey } from '../../enquiry/normalised-text';
import { outlineOf, type FoundBox, type OutlineParagraph } from '../../enquiry/outline';
import { boxPlaceholder, handbookBoxes, type HandbookBox } from '../../handbook/boxes';
import { boxPackage } from '../../ooxml/box-field';
import { textBoxesIn } from '../../ooxml/text-boxes';
import {
  answerOf,
  withAnswers,
  type AnswerLocation,
  type AnswerParagraph,
  type FieldReading,
  type QueuedAnswer,
  type QueuedMarkup,
} from '../answers/answer-location';
import { cellPlace, regionPlace, type BoxPlace } from './box-location';
import { outlineParagraphs, queueParagraphs } from '../framework/scan-document';
import { emptyAfter } from '../gateway/empty-paragraph';
import { areMany } from '../gateway/many-objects';
import { failure, type Outcome } from '../gateway/outcome';
import type { WordGateway } from '../gateway/gateway';
import { queueTables } from '../framework/table-location';

/**
 * One box as it stands. `cell` and `paragraph` can be filled. `text box`: a script cannot reach its words (https://github.com/OfficeDev/office-js/issues/2945).
 * `no room`: its prompt stands there and nothing below it to write in. For both a field can be put below.
 */
export interface BoxReading {
  readonly box: HandbookBox;
  readonly kind: 'cell' | 'paragraph' | 'text box' | 'no room';
  readonly answer: string;
}

/** What a look for the boxes found. */
export interface BoxesRead {
  /** In the handbook's order; a box the document does not have is left out. */
  readonly boxes: readonly BoxReading[];
  /** Text boxes could not be looked into: there may be more boxes than these. */
  readonly unseen: boolean;
}

/** The paragraph after which a field can be put, known again by its words. */
interface After {
  readonly paragraph: number;
  readonly words: string;
  /** A text box hangs on it, which floats over what follows. */
  readonly textBox: boolean;
}

/**
 * `read` comes first: before it no box has a location. Boxes that can be filled have one then, and the others can be given a field. What Word
 * refuses comes back as a failure.
 */
export class BoxesInDocument {
  private readonly locations = new Map<string, BoxLocation>();
  private readonly putAfter = new Map<string, After>();

  constructor(private readonly gateway: WordGateway) {}

  /** Finds and reads all boxes: one batch; one more where some prompt is not in the ordinary text, and so perhaps in a text box. */
  async read(): Promise<Outcome<BoxesRead>> {
    const found = await this.findInText();
    if (!found.ok) return found;
    const { readings, paragraphs } = found.value;
    const missing = handbookBoxes.filter((box) => !readings.some((reading) => reading.box === box));
    if (missing.length === 0) return { ok: true, value: { boxes: readings, unseen: false } };
    const inTextBoxes = await this.findInTextBoxes(missing, paragraphs);
    const boxes = [...readings, ...(inTextBoxes ?? [])].sort(
      (a, b) => handbookBoxes.indexOf(a.box) - handbookBoxes.indexOf(b.box),
    );
    return { ok: true, value: { boxes, unseen: inTextBoxes === null } };
  }

  /** Where a box's answer stands; null where it has no place yet. */
  location(id: string): AnswerLocation | null {
    return this.locations.get(id) ?? null;
  }

  /** Moves the cursor to a box. */
  async select(id: string): Promise<Outcome<void>> {
    const home = this.locations.get(id);
    if (!home) return failure('gone', 'NoSuchBox');
    return this.gateway.run(async (context) => {
      home.select();
      await context.sync();
    }, home.handle);
  }

  /**
   * Puts a field below a box that has no room or cannot be reached: one batch looks, one puts it in; then all boxes are read. Where the
   * look finds room already, because an answer of Word's was lost, nothing is put in.
   */
  async putField(id: string): Promise<Outcome<BoxesRead>> {
    const box = handbookBoxes.find((one) => one.id === id);
    const after = this.putAfter.get(id);
    if (!box || !after) return failure('gone', 'NoSuchBox');
    const put = await this.gateway.run(async (context) => {
      const paragraphs = queueParagraphs(context, 'a paragraph below one');
      const tables = queueTables(context);
      await context.sync();
      const { boxes } = outlineOf(outlineParagraphs(paragraphs), tables.items);
      if (boxes.some((one) => one.box === id && one.kind !== 'no room')) return true;
      const place = placeAfter(paragraphs, after);
      if (!place) return false;
      place().insertOoxml(boxPackage(box, ''), 'Replace');
      await context.sync();
      return true;
    });
    const first = await this.read();
    const read = first.ok ? first : await this.read();
    if (!read.ok) return read;
    // After an error, or where the words had moved on, what was read tells: is there a field now?
    if (this.locations.has(id)) return read;
    return put.ok ? failure('gone', 'NoSuchParagraph') : put;
  }

  private findInText() {
    return this.gateway.run(async (context) => {
      const paragraphs = queueParagraphs(context);
      const tables = queueTables(context);
      await context.sync();
      const outline = outlineParagraphs(paragraphs);
      const { boxes } = outlineOf(outline, tables.items);
      this.putAfter.clear();
      const readings: BoxReading[] = [];
      const queued: { box: HandbookBox; place: BoxPlace; answer: QueuedAnswer }[] = [];
      for (const found of boxes) {
        const box = handbookBoxes.find(({ id }) => id === found.box);
        if (!box) continue;
        if (found.kind === 'no room') {
          this.locations.delete(box.id);
          this.putAfter.set(box.id, {
            paragraph: found.after,
            words: outline[found.after]?.text ?? '',
            textBox: false,
          });
          readings.push({ box, kind: 'no room', answer: '' });
          continue;
        }
        const place = placeOf(found, box, paragraphs.items, tables.items);
        queued.push({ box, place, answer: place.queueAnswer(linesThere(found, outline)) });
      }
      if (queued.length > 0) await context.sync();
      for (const { box, place, answer } of queued) {
        const words = answerOf(answer(), boxPlaceholder) ?? '';
        context.trackedObjects.add(place.handle);
        this.hold(box, place, words);
        readings.push({ box, kind: place.kind, answer: words });
      }
      const kept = new Set<OfficeExtension.ClientObject>(queued.map(({ place }) => place.handle));
      areMany([...paragraphs.items, ...tables.items].filter((one) => !kept.has(one)));
      for (const id of [...this.locations.keys()])
        if (!readings.some(({ box }) => box.id === id)) this.locations.delete(id);
      return { readings, paragraphs: outline };
    });
  }

  /** Null where Word did not give the document's markup. */
  private async findInTextBoxes(
    missing: readonly HandbookBox[],
    paragraphs: readonly OutlineParagraph[],
  ): Promise<BoxReading[] | null> {
    const markup = await this.gateway.run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return ooxml.value;
    });
    if (!markup.ok) return null;
    const inBoxes = textBoxesIn(markup.value);
    if ('unreadable' in inBoxes) return null;
    return missing.flatMap((box) => {
      const found = inBoxes.boxes.find(({ text }) => boxOfPrompt(text)?.id === box.id);
      if (!found) return [];
      this.putAfter.set(box.id, {
        paragraph: found.anchor,
        words: paragraphs[found.anchor]?.text ?? found.anchorText,
        textBox: true,
      });
      return [
        { box, kind: 'text box' as const, answer: normalisedText(found.text).split('\n').slice(1).join('\n').trim() },
      ];
    });
  }

  private hold(box: HandbookBox, place: BoxPlace, answer: string): void {
    const location = this.locations.get(box.id);
    if (location) location.moveTo(place, answer);
    else this.locations.set(box.id, new BoxLocation(this.gateway, box, place, answer, () => this.findInText()));
  }
}

class BoxLocation implements AnswerLocation {
  fields: readonly FieldReading[];
  readonly plain = new Map<string, string>();
  tracking = false;

  constructor(
    readonly gateway: WordGateway,
    private readonly box: HandbookBox,
    private place: BoxPlace,
    answer: string,
    private readonly lookAgain: () => Promise<Outcome<unknown>>,
  ) {
    this.fields = [{ id: box.id, stem: box.prompt, prompt: boxPlaceholder, section: '', row: 0, answer }];
  }

  get handle(): Word.Table | Word.Paragraph {
    return this.place.handle;
  }

  get oneBlock(): true | undefined {
    return this.place.kind === 'paragraph' ? true : undefined;
  }

  moveTo(place: BoxPlace, answer: string): void {
    this.place = place;
    this.remember(new Map([[this.box.id, answer]]));
  }

  queueCheck(): () => boolean {
    return this.place.queueCheck();
  }

  queueAnswer(_field: FieldReading, lines: number): QueuedAnswer {
    return this.place.queueAnswer(lines);
  }

  async readAgain(): Promise<Outcome<readonly FieldReading[] | null>> {
    const looked = await this.lookAgain();
    return looked.ok ? { ok: true, value: this.fields } : looked;
  }

  queueMarkup(answer: readonly AnswerParagraph[]): QueuedMarkup | null {
    return this.place.queueMarkup(answer);
  }

  remember(answers: ReadonlyMap<string, string>): void {
    this.fields = withAnswers(this.fields, answers);
  }

  select(): void {
    this.place.select();
  }
}

function placeOf(
  found: Exclude<FoundBox, { kind: 'no room' }>,
  box: HandbookBox,
  paragraphs: readonly Word.Paragraph[],
  tables: readonly Word.Table[],
): BoxPlace {
  const handle = found.kind === 'cell' ? tables[found.table] : paragraphs[found.prompt];
  if (!handle) throw new Error('The outline names a place that was not read');
  return found.kind === 'cell'
    ? cellPlace(box, handle as Word.Table, found.row, found.column)
    : regionPlace(box, handle as Word.Paragraph);
}

/** As many lines as stand between a prompt and the next empty line, at least. */
function linesThere(found: FoundBox, outline: readonly OutlineParagraph[]): number {
  if (found.kind !== 'paragraph') return 0;
  const rest = outline.slice(found.first);
  const end = rest.findIndex(({ text }) => normalisedText(text) === '');
  return Math.max(end < 0 ? rest.length : end, 8);
}

/** An empty, ordinary paragraph after the one that was meant; after its table, where it stands in one. Null where it is not to be found. */
function placeAfter(
  paragraphs: Word.ParagraphCollection,
  { paragraph, words, textBox }: After,
): (() => Word.Paragraph) | null {
  const isIt = (one: Word.Paragraph | undefined): boolean => one !== undefined && stemKey(one.text) === stemKey(words);
  const at = isIt(paragraphs.items[paragraph])
    ? paragraph
    : paragraphs.items.findIndex((one) => words !== '' && isIt(one));
  if (!paragraphs.items[at]) return null;
  // The empty lines that follow are the room over which a text box floats: a field among them would lie behind it.
  const isEmpty = (one: Word.Paragraph | undefined): boolean =>
    one !== undefined && one.tableNestingLevel === 0 && normalisedText(one.text) === '';
  let last = at;
  while (textBox && isEmpty(paragraphs.items[last + 1])) last += 1;
  const found = paragraphs.items[last];
  if (!found) return null;
  const inTable = found.tableNestingLevel > 0;
  const below = (): Word.Paragraph => (inTable ? found.parentTable.insertParagraph('', 'After') : emptyAfter(found));
  return () => {
    const place = below();
    // A line between. Two tables without one grow together; and LibreOffice lets a text box lie over a table, but not over a line.
    if (inTable || textBox) below();
    return place;
  };
}
