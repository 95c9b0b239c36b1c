// The evidence to sort: a row a card, and a box to tick for each circle and for what lies beside them.
import { blankCards, type Zone } from '../../handbook/evidence-cards';
import { cell, table } from '../../ooxml/table-formatting';
import { tickBox } from '../../ooxml/tick-box';
import { columnsOf, headerCell, headerColour, inCell, row, run } from './page-formatting';
import { partWords } from './strings';

/** What has a box of its own. A card in both circles has two ticks. */
export const boxZones = ['accountability', 'development', 'unused', 'absent'] as const satisfies readonly Zone[];

const columns = columnsOf([360, 160, 160, 160, 160]);
const [names, ...boxes] = columns as [(typeof columns)[number], ...typeof columns];
/** The longest word of a header fits on its line, in wider fonts too. */
const narrow = '<w:tcMar><w:left w:w="30" w:type="dxa"/><w:right w:w="30" w:type="dxa"/></w:tcMar>';
const { column, about, header } = partWords.cards;

/** The table, with empty rows at its end for what the colleague knows of. */
export function cardsTable(cards: readonly string[]): string {
  const head =
    headerCell(names, inCell(run(header, { bold: true, colour: headerColour }))) +
    boxZones
      .map((zone, at) =>
        headerCell(
          boxes[at] ?? names,
          inCell(run(column[zone], { bold: true, size: 16, colour: headerColour }), { centred: true }) +
            inCell(run(about[zone], { size: 15, colour: headerColour }), { centred: true }),
          { margins: narrow },
        ),
      )
      .join('');
  const rows = [...cards, ...Array.from({ length: blankCards }, () => '')].map((name) =>
    row(
      cell(names, inCell(name === '' ? '' : run(name, { size: 20 }))) +
        boxZones
          .map((zone, at) =>
            cell(
              boxes[at] ?? names,
              inCell(tickBox(name === '' ? column[zone] : `${column[zone]}: ${name}`), { centred: true }),
            ),
          )
          .join(''),
    ),
  );
  return table(columns, true, row(head, '<w:tblHeader/>') + rows.join(''));
}
