// Where a colleague sees each strand: read from the lines of the part, by their own words, whatever order they stand in by now.
import { plainList } from '../../enquiry/format';
import { normalisedText } from '../../enquiry/normalised-text';
import { oneLine } from '../../enquiry/managed-block';
import { pathway, stageNames, type Stage, type Strand } from '../../handbook/pathway';
import type { Choices } from '../copy/choices';
import { around, comparable, markIn, stageSaid } from './marks';
import type { PartRow } from './form-rows';
import { lineOf } from './pathway-form';
import { partWords } from './strings';

/** What was read of the strands, and lines of no row. */
export interface ReadMarks extends Pick<Choices, 'marks' | 'unclear'> {
  readonly loose: readonly string[];
}

/** What is known of one strand so far. */
interface Found {
  readonly stages: Set<Stage>;
  readonly words: string[];
  readonly no: string[];
  readonly why: string[];
  readonly next: string[];
}

const words = partWords.pathway;
const stages: readonly Stage[] = [1, 2, 3, 4, 0];
/** Our own words as they are looked for in every row. */
const strands = pathway.map((strand) => ({ strand, name: comparable(strand.name) }));
const lines = pathway.flatMap((strand) =>
  ([1, 2, 3, 4] as const).map((stage) => ({ strand, stage, line: comparable(lineOf(strand, stage)) })),
);

export function readPathway(rows: readonly PartRow[]): ReadMarks {
  const found = new Map(
    pathway.map((strand): [Strand, Found] => [strand, { stages: new Set(), words: [], no: [], why: [], next: [] }]),
  );
  const loose: string[] = [];
  let strand: Strand | null = null;
  for (const row of rows) {
    const text = textIn(row);
    if (text && strand) {
      found.get(strand)?.[text.which].push(text.words);
      continue;
    }
    const named = strandIn(row);
    if (named) {
      strand = named.strand;
      takeWords(found.get(strand), named.rest);
      continue;
    }
    const line = lineIn(row, strand);
    if (line) {
      strand = line.strand;
      takeMarks(found.get(strand), line.stage, line.rest);
      continue;
    }
    loose.push(...row.map((cell) => oneLine(cell.text)).filter((one) => one !== ''));
  }
  const settled = [...found].map(([one, what]) => settle(one, what));
  return {
    marks: settled.flatMap(({ marks }) => marks),
    unclear: settled.flatMap(({ unclear }) => unclear),
    loose: [...loose, ...settled.flatMap((one) => one.loose)],
  };
}

/** The row that names a strand, and what else stands in it. Words of a strand's name may stand in an answer: they are looked for at the beginning only. */
function strandIn(row: PartRow): { readonly strand: Strand; readonly rest: readonly string[] } | null {
  const [first, ...others] = row;
  if (!first || lineIn(row, null)) return null;
  const text = comparable(first.text);
  for (const { strand } of strands.filter(({ name }) => text.startsWith(name))) {
    const at = around(first.text, strand.name);
    // "Talk" may begin a sentence: a name stands alone in its row, or with a stage, or with something set off from it.
    const isName =
      at?.before === '' && (others.length === 0 || stageSaid(at.after) !== null || !/^\p{L}/u.test(at.after));
    if (isName) return { strand, rest: [at.after, ...others.map(({ text }) => oneLine(text))] };
  }
  return null;
}

/** The line of a stage: by the words that only it has, else by the stage's name below the strand's. `rest`: what stands beside those words. */
function lineIn(
  row: PartRow,
  below: Strand | null,
): { readonly strand: Strand; readonly stage: Stage; readonly rest: readonly string[] } | null {
  const texts = row.map(({ text }) => comparable(text));
  const found = lines.find(({ line }) => texts.some((text) => text.includes(line)));
  if (found) return { strand: found.strand, stage: found.stage, rest: beside(row, found.strand, found.stage) };
  if (!below) return null;
  const stage = stages.find(
    (one) =>
      row.slice(0, -1).some(({ text }) => around(text, words.stage(one))?.before === '') ||
      (one === 0 && row.some(({ text }) => around(text, words.notSure))),
  );
  return stage === undefined ? null : { strand: below, stage, rest: beside(row, below, stage) };
}

/** The cells of a line without our own words in them. */
function beside(row: PartRow, strand: Strand, stage: Stage): string[] {
  return row.map(({ text }) => {
    const at = around(text, lineOf(strand, stage)) ?? around(text, words.stage(stage));
    return at ? oneLine(`${at.before} ${at.after}`) : oneLine(text);
  });
}

function textIn(row: PartRow): { readonly which: 'why' | 'next'; readonly words: string } | null {
  for (const which of ['why', 'next'] as const) {
    const at = row.findIndex(({ text }) => around(text, words[which])?.before === '');
    if (at < 0) continue;
    const label = around(row[at]?.text ?? '', words[which])?.after ?? '';
    const texts = [label, ...row.filter((_cell, other) => other !== at).map(({ text }) => normalisedText(text).trim())];
    return { which, words: texts.filter((text) => text !== '').join('\n') };
  }
  return null;
}

function takeMarks(found: Found | undefined, stage: Stage, rest: readonly string[]): void {
  for (const text of rest) {
    const mark = markIn(text);
    if (mark.ticked || (mark.words !== '' && stageSaid(mark.words) === stage)) found?.stages.add(stage);
    if (mark.no) found?.no.push(mark.words);
    else if (mark.words !== '' && stageSaid(mark.words) !== stage) found?.words.push(mark.words);
  }
}

/** Words beside a strand's name say a stage, or are kept as words. */
function takeWords(found: Found | undefined, rest: readonly string[]): void {
  for (const text of rest) {
    const said = stageSaid(text);
    if (said !== null) found?.stages.add(said);
    else if (text !== '') found?.words.push(text);
  }
}

/** What a strand comes to. Nothing is guessed: where it is not one stage, what stands there is told. */
function settle(strand: Strand, { stages: ticked, words: typed, no, why, next }: Found): ReadMarks {
  const [stage] = ticked;
  const texts = { why: why.filter((one) => one !== '').join('\n'), next: next.filter((one) => one !== '').join('\n') };
  if (stage !== undefined && ticked.size === 1)
    return {
      marks: [{ strand: strand.id, stage, ...texts }],
      unclear: [],
      loose: typed.map((one) => `${strand.name}: ${one}`),
    };
  const told = plainList([...[...ticked].map((one) => stageNames[one]), ...typed, ...no]);
  const labelled = (['why', 'next'] as const).flatMap((which) =>
    texts[which] === '' ? [] : [`${words[which]} ${texts[which]}`],
  );
  const all = [told, ...labelled].filter((one) => one !== '').join('\n');
  return { marks: [], unclear: all === '' ? [] : [{ row: strand.name, words: all }], loose: [] };
}
