// A part of the enquiry as a document of its own, for a colleague who is asked for one thing and has no add-in.
import { cardKeys, type Card } from '../../enquiry/cards';
import { fingerprint } from '../../enquiry/fingerprint';
import type { Items } from '../../enquiry/items';
import { newRecord, recordNamespace, withKept, withTable, writeRecord, type EnquiryRecord } from '../../enquiry/record';
import { keyed } from '../../enquiry/schema';
import type { Stem } from '../../handbook/framework';
import { fieldTag } from '../../ooxml/field-tag';
import { frameworkTable } from '../../ooxml/framework-table';
import { newDocument } from '../../ooxml/new-document';
import { escapeXml } from '../../ooxml/xml-text';
import { markedAsCopy } from '../copy/copy-id';
import { marksOfDocument } from '../copy/sent-lines';
import { cardsTable } from './cards-form';
import { formItem, type FormKind } from './kind';
import { linesAbove, linesBelow } from './lines';
import { empty, heading, line, page } from './page-formatting';
import { pathwayTables } from './pathway-form';
import { partWords as words } from './strings';

export interface FormWishes {
  /** The enquiry's id, null where its document has no record yet; and the id of this copy. */
  readonly enquiry: string | null;
  readonly id: string;
  readonly now: Date;
  /** To whom it returns; may be empty. */
  readonly returnsTo: string;
  /** The rows of the framework with what stands in them. */
  readonly fields: readonly (Stem & { readonly answer: string })[];
  /** The marks of the times the document was sent out before, where it is itself a copy. */
  readonly passedOn?: Items;
  /** The deck and the school's own cards. */
  readonly cards: readonly Pick<Card, 'id' | 'name' | 'own'>[];
}

/** The bytes of a fresh .docx. Its record holds what the pages show, and nothing else. */
export function makeForm(kind: FormKind, wishes: FormWishes): Uint8Array {
  const { returnsTo, fields, cards } = wishes;
  const table = {
    framework: () => frameworkTable(fields, new Map(fields.map(({ id, answer }) => [id, answer]))),
    cards: () => cardsTable(cards.map(({ name }) => name)),
    pathway: pathwayTables,
  }[kind]();
  const [title, ...above] = linesAbove(kind, returnsTo);
  const below = linesBelow(kind);
  const body =
    heading(1, title ?? '') +
    above.map((text, at) => line(text, at === above.length - 1 ? { bold: true, below: 160 } : {})).join('') +
    table +
    empty +
    below.map((text) => line(text, { size: text === words.add ? 21 : 17 })).join('') +
    empty;
  const made = (customXml: readonly string[]): Uint8Array => newDocument(body, page, { title: title ?? '', customXml });
  // Ours go along to be changed: what becomes of them is told from what they were.
  const lines = kind === 'framework' ? marksOfDocument(made([]), fields) : null;
  const record = writeRecord(recordOf(kind, wishes, lines));
  return made([`<enquiry xmlns="${recordNamespace}">${escapeXml(record)}</enquiry>`]);
}

function recordOf(
  kind: FormKind,
  { enquiry, id, now, returnsTo, fields, passedOn = keyed(), cards }: FormWishes,
  lines: string | null,
): EnquiryRecord {
  const fresh: EnquiryRecord = { ...newRecord(id, now), items: passedOn };
  const [first] = fields;
  const shown = kind === 'framework' && first ? withTable(fresh, { anchor: fieldTag(first.id) }, fields, now) : fresh;
  const named =
    kind === 'cards'
      ? cards
          .filter(({ own }) => own)
          .reduce((record, card) => withKept(record, cardKeys.own(card.id), card.name, now), shown)
      : shown;
  const returns = fingerprint(linesAbove(kind, returnsTo).at(-1) ?? '');
  return markedAsCopy(withKept(named, formItem(kind), { returns }, now), id, enquiry, now, lines);
}
