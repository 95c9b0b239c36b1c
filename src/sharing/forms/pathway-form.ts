// The pathway to mark: a small table a strand, with a line to tick for each stage and room for two texts.
import { pathway, type Stage, type Strand } from '../../handbook/pathway';
import { cell, table } from '../../ooxml/table-formatting';
import { tickBox } from '../../ooxml/tick-box';
import { between, columnsOf, heading, headerCell, headerColour, inCell, row, run } from './page-formatting';
import { partWords } from './strings';

const words = partWords.pathway;
const columns = columnsOf([50, 210, 740]);
const [boxes, names, lines] = columns as [(typeof columns)[number], (typeof columns)[number], (typeof columns)[number]];
const wide = (cells: number): string => `<w:gridSpan w:val="${cells}"/>`;
const both = { twips: boxes.twips + names.twips, share: boxes.share + names.share };
const whole = { twips: both.twips + lines.twips, share: 5000 };

/** The stages in the order of their lines. */
const stages: readonly Stage[] = [1, 2, 3, 4, 0];

/** What a line of a strand says. */
export const lineOf = (strand: Strand, stage: Stage): string =>
  stage === 0 ? words.notSure : (strand.stages[stage - 1] ?? '');

/** All strands, under the names of their dimensions. */
export function pathwayTables(): string {
  return pathway
    .map(
      (strand, at) =>
        (strand.dimension === pathway[at - 1]?.dimension ? between : heading(2, strand.dimension)) +
        strandTable(strand),
    )
    .join('');
}

function strandTable(strand: Strand): string {
  const head = row(
    headerCell(whole, inCell(run(strand.name, { bold: true, colour: headerColour }), { keep: true }), {
      span: wide(3),
    }),
    '<w:tblHeader/>',
  );
  const choices = stages.map((stage) =>
    row(
      cell(boxes, inCell(tickBox(`${words.stage(stage)}: ${strand.name}`), { centred: true, keep: true })) +
        cell(names, inCell(run(words.stage(stage), { size: 18 }), { keep: true })) +
        cell(lines, inCell(run(lineOf(strand, stage), { size: 19 }), { keep: true })),
    ),
  );
  const texts = ([words.why, words.next] as const).map((label, at) =>
    row(cell(both, inCell(run(label, { size: 17 }), { keep: at === 0 }), wide(2)) + cell(lines, inCell(''))),
  );
  return table(columns, true, head + choices.join('') + texts.join(''));
}
