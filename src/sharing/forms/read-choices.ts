// What a part says that came back: the choices that stand in its tables, and words that stand beside them.
import type { Element } from '@xmldom/xmldom';
import { cardsIn } from '../../enquiry/cards';
import { fingerprint } from '../../enquiry/fingerprint';
import { oneLine } from '../../enquiry/managed-block';
import type { EnquiryRecord } from '../../enquiry/record';
import { knownStems } from '../../handbook/extended-framework';
import { frameworkHeader } from '../../handbook/framework';
import { pathway } from '../../handbook/pathway';
import type { PageText } from '../../ooxml/page-text';
import { choicesIn, type Choices } from '../copy/choices';
import type { LookedThrough } from '../copy/beside-answers';
import { boxZones } from './cards-form';
import { formIn, type FormKind } from './kind';
import { linesAbove, linesBelow } from './lines';
import { looseWords } from './loose-text';
import { around, isSameLine } from './marks';
import { rowsIn } from './form-rows';
import { lineOf } from './pathway-form';
import { readCards } from './read-cards';
import { readPathway } from './read-pathway';
import { partWords } from './strings';

/** What a part says beside the answers of a framework. */
export interface ReadPart {
  readonly choices: Choices;
  readonly loose: readonly string[];
}

/** Which part a document is: as its record says, or by its look where an editor dropped the record. Null: it is none. */
export function partOf(page: PageText, body: Element, record: EnquiryRecord | null): FormKind | null {
  return record ? (formIn(record.items)?.kind ?? null) : looksLike(page, body);
}

function looksLike(page: PageText, body: Element): FormKind | null {
  for (const row of rowsIn(page, body)) {
    const says = (words: string): boolean => row.some(({ text }) => around(text, words) !== null);
    if (boxZones.filter((zone) => says(partWords.cards.column[zone])).length === boxZones.length) return 'cards';
    if (pathway.some((strand) => says(partWords.pathway.stage(1)) && says(lineOf(strand, 1)))) return 'pathway';
  }
  return null;
}

/**
 * Reads a part of this kind.
 * @param isAnswer was this cell read as an answer of the framework?
 */
export function readPart(
  kind: FormKind,
  all: LookedThrough,
  record: EnquiryRecord | null,
  isAnswer: (cell: Element) => boolean,
): ReadPart {
  const kept = choicesIn(record?.items ?? {});
  const sent = record && formIn(record.items);
  const lines = [...linesAbove(kind, ''), ...linesBelow(kind), ...pathway.map(({ dimension }) => dimension)];
  const isOurs = (line: string, others: readonly string[] = []): boolean =>
    fingerprint(oneLine(line)) === sent?.returns || [...lines, ...others].some((one) => isSameLine(line, one));
  if (kind === 'framework') {
    const stems = [...knownStems, ...(record?.tables.flatMap(({ fields }) => fields) ?? [])].map(({ stem }) => stem);
    return {
      choices: kept,
      loose: looseWords(
        all,
        (line) => isOurs(line, [...stems, frameworkHeader.stem, frameworkHeader.answer]),
        isAnswer,
      ),
    };
  }
  const rows = rowsIn(all.page, all.body);
  const sorted = kind === 'cards' ? readCards(rows, cardsIn(record?.items ?? {})) : null;
  const marked = kind === 'pathway' ? readPathway(rows) : null;
  const { unclear, loose } = (sorted ?? marked) as { unclear: Choices['unclear']; loose: readonly string[] };
  // Who has the panel may have chosen there; what stands on the pages comes first.
  const cards = sorted?.cards ?? [];
  const marks = marked?.marks ?? [];
  return {
    choices: {
      cards: [
        ...cards,
        ...kept.cards.filter(
          ({ id, name }) =>
            ![...cards.map((card) => card.id), ...unclear.map(({ row }) => row)].some(
              (known) => known === id || known === name,
            ),
        ),
      ],
      marks: [...marks, ...kept.marks.filter(({ strand }) => !marks.some((one) => one.strand === strand))],
      unclear,
    },
    loose: [...looseWords(all, isOurs, () => true), ...loose],
  };
}
