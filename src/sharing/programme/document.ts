// The programme's picture as a new document, A4 across: what was read, the questions, the evidence, the pathway, the gaps, and what could not be read.
import { semicolonList } from '../../enquiry/format';
import { stageNames, type Stage } from '../../handbook/pathway';
import { newDocument } from '../../ooxml/new-document';
import { pictureRun, type Picture } from '../../ooxml/picture';
import { cell, table, tight } from '../../ooxml/table-formatting';
import { runText } from '../../ooxml/xml-text';
import type { Gathered } from './gathered';
import type { NamedSchool } from './names';
import { somebodyStands, type Programme } from './programme';
import { checkSaid, lacksSaid, openSaid, triedSaid, untoldSaid } from './reported';
import { programmeWords as words } from './strings';

const page = { width: 16838, height: 11906, margin: 1000 };
const room = page.width - 2 * page.margin;

/** How wide its pictures are, in points. */
export const pictureWidth = 620;

/** The pictures that show its two tables of counts. */
export interface ProgrammePictures {
  readonly evidence: Picture;
  readonly pathway: Picture;
}

/** @param day the day that stands on it */
export function programmeDocument(all: Gathered, pictures: ProgrammePictures, day: Date): Uint8Array {
  const { programme, twins, each, refused, left } = all;
  const blocks = [
    headingLine(1, words.title),
    paragraph(words.given(words.date(day), programme.schools.length, refused.length)),
    ...(left > 0 ? [paragraph(words.stopped(left))] : []),
    ...untoldSaid(programme.schools).map(paragraph),
    boxed([words.naming, words.knowing]),
    questions(programme),
    evidence(programme, pictures.evidence),
    pathway(programme, pictures.pathway),
    found(programme),
    gaps(programme),
    ...(twins.length === 0
      ? []
      : [
          headingLine(2, words.twins.title),
          paragraph(each ? words.twins.aboutEach : words.twins.about),
          ...twins.map(({ newest, older }) =>
            listed(
              words.twins.line(
                newest.file,
                older.map(({ file }) => file),
                each,
              ),
            ),
          ),
        ]),
    ...(refused.length === 0
      ? []
      : [
          headingLine(2, words.refused.title),
          paragraph(words.refused.about),
          ...refused.map(({ sentence }) => listed(sentence)),
        ]),
  ];
  return newDocument(blocks.join(''), page, {
    title: words.title,
    pictures: [pictures.evidence, ...(somebodyStands(programme) ? [pictures.pathway] : [])],
  });
}

function questions({ schools, verdicts }: Programme): string {
  const { questions: heads } = words;
  const counts = [...verdicts]
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => [heads.verdict(verdict), String(count)]);
  const row = (school: NamedSchool): string[] => [
    school.name,
    school.question ?? words.notSaid,
    [...checkSaid(school), ...(school.check?.reasons ?? [])].join('\n'),
  ];
  return (
    headingLine(2, heads.title) +
    paragraph(heads.about) +
    grid([...heads.counts.header], counts, [40, 12], 1) +
    grid([...heads.header], schools.map(row), [20, 44, 36])
  );
}

function evidence({ sources, ownSources }: Programme, picture: Picture): string {
  const { evidence: heads } = words;
  const rows = sources.map(({ card, zones, notSaid, used, before }) => [
    card.name,
    ...[used, zones.accountability, zones.both, zones.development, zones.unused, zones.absent, notSaid].map(String),
    before.used ?? heads.noBefore,
    before.zone === null ? heads.noBefore : heads.zone[before.zone],
  ]);
  const own = ownSources.map(({ name, schools }) => [
    name,
    semicolonList(schools.map(({ school, zone }) => heads.own.use(school, heads.zone[zone]))),
  ]);
  return (
    headingLine(2, heads.title, true) +
    paragraph(heads.about) +
    pictured(picture, 1) +
    grid([...heads.header], rows, [21, 8, 11.5, 6, 12, 7.5, 7.5, 6.5, 9, 11], 1, 7) +
    (own.length === 0 ? '' : headingLine(3, heads.own.title) + grid([...heads.own.header], own, [30, 70]))
  );
}

const stages: readonly Stage[] = [1, 2, 3, 4, 0];

function pathway({ strands }: Programme, picture: Picture): string {
  const { pathway: heads } = words;
  if (!somebodyStands({ strands })) return headingLine(2, heads.title) + paragraph(heads.nobody);
  const rows = strands.map(({ strand, stages: counts, notSaid, moved }) => [
    heads.strand(strand.dimension, strand.name),
    ...[...stages.map((stage) => counts[stage]), notSaid, moved.further, moved.same, moved.back].map(String),
  ]);
  return (
    headingLine(2, heads.title, true) +
    paragraph(heads.about) +
    pictured(picture, 2) +
    grid(
      [heads.header[0], ...stages.map((stage) => stageNames[stage]), ...heads.header.slice(6)],
      rows,
      [28, 8, 8, 8, 8, 8, 8, 8, 8, 8],
      1,
      9,
    )
  );
}

function found({ schools, decided, triedNotSaid }: Programme): string {
  const { found: heads } = words;
  const counts = [
    ...[...decided].map(([decision, count]) => [heads.decision(decision), count] as const),
    [heads.counts.notSaid, triedNotSaid] as const,
  ]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => [name, String(count)]);
  return (
    headingLine(2, heads.title, true) +
    paragraph(heads.about) +
    grid([...heads.counts.header], counts, [40, 12], 1) +
    grid(
      [...heads.header],
      schools.map((school) => [school.name, triedSaid(school).join('\n'), school.found ?? words.notSaid]),
      [20, 45, 35],
    )
  );
}

function gaps({ schools }: Programme): string {
  const { gaps: heads } = words;
  return (
    headingLine(2, heads.title, true) +
    paragraph(heads.about) +
    grid(
      [...heads.header],
      schools.map((school) => [school.name, openSaid(school), lacksSaid(school)]),
      [20, 45, 35],
    )
  );
}

/** A heading that Word's navigation knows as one; level 1 is the title. The smallest has no style of its own. */
function headingLine(level: 1 | 2 | 3, text: string, onNewPage = false): string {
  const start = onNewPage ? '<w:pageBreakBefore/>' : '';
  if (level < 3)
    return `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/>${start}</w:pPr><w:r>${runText(text)}</w:r></w:p>`;
  return `<w:p><w:pPr><w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="2"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>${runText(text)}</w:r></w:p>`;
}

const paragraph = (text: string): string =>
  `<w:p><w:pPr><w:spacing w:after="100"/></w:pPr><w:r>${runText(text)}</w:r></w:p>`;
const listed = (text: string): string =>
  `<w:p><w:pPr><w:spacing w:after="40"/><w:ind w:left="200"/></w:pPr><w:r>${runText(text)}</w:r></w:p>`;
const pictured = (picture: Picture, number: number): string =>
  `<w:p><w:pPr><w:spacing w:before="80" w:after="120"/></w:pPr>${pictureRun(picture, number)}</w:p>`;

/** What has to be read first, with a line beside it. */
function boxed(lines: readonly string[]): string {
  const border = '<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="6B6B6B"/></w:pBdr>';
  return lines
    .map(
      (text) =>
        `<w:p><w:pPr>${border}<w:spacing w:after="60"/><w:ind w:left="200"/></w:pPr><w:r>${runText(text)}</w:r></w:p>`,
    )
    .join('');
}

/**
 * A table with a header that repeats on each page. A text of several lines is a paragraph each; the first column is bold.
 * @param widths in parts of a hundred; where they come to less, the table is narrower than the page
 * @param middleFrom, middleFor the columns of numbers, which stand in the middle
 */
function grid(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  middleFrom = -1,
  middleFor = 1,
): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => ({ twips: Math.round((room * width) / 100), share: Math.round(width * 50) }));
  const isMiddle = (at: number): boolean => middleFrom >= 0 && at >= middleFrom && at < middleFrom + middleFor;
  const line = (text: string, at: number, bold: boolean): string => {
    const place = isMiddle(at) ? '<w:jc w:val="center"/>' : '';
    const look = `<w:rPr>${bold ? '<w:b/>' : ''}${bold ? '<w:color w:val="1F1F1F"/>' : ''}<w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr>`;
    return `<w:p><w:pPr>${tight}${place}</w:pPr>${text === '' ? '' : `<w:r>${look}${runText(text)}</w:r>`}</w:p>`;
  };
  const cells = (texts: readonly string[], head: boolean): string =>
    columns
      .map((column, at) =>
        cell(
          column,
          (texts[at] ?? '')
            .split('\n')
            .map((text) => line(text, at, head || at === 0))
            .join(''),
          head ? '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>' : '',
        ),
      )
      .join('');
  const body = rows.map((texts) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(texts, false)}</w:tr>`).join('');
  const made = table(
    columns,
    true,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(header, true)}</w:tr>${body}`,
  );
  // Word lets two tables grow together that have nothing between them.
  return `${made.replace('w:w="5000"', `w:w="${Math.min(100, whole) * 50}"`)}<w:p><w:pPr><w:spacing w:after="120"/></w:pPr></w:p>`;
}
