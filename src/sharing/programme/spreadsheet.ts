// The programme as a table for a spreadsheet: a row for each file that was given, also for those that could not be read.
import { semicolonList } from '../../enquiry/format';
import { deck, zones } from '../../handbook/evidence-cards';
import { pathway, stageNames } from '../../handbook/pathway';
import { csv } from '../compare/csv';
import type { Gathered } from './gathered';
import type { NamedSchool } from './names';
import { lacksSaid, openSaid, triedSaid } from './reported';
import { programmeWords as words } from './strings';

export function programmeSpreadsheet({ programme, twins, each, refused }: Gathered): string {
  const { csv: heads, notSaid } = words;
  const header = [
    heads.school,
    heads.file,
    heads.read,
    heads.question,
    heads.check,
    heads.why,
    ...deck.map(({ name }) => heads.evidence(name)),
    heads.own,
    ...pathway.map(({ dimension, name }) => heads.pathway(words.pathway.strand(dimension, name))),
    heads.open,
    heads.lacks,
    heads.tried,
    heads.found,
  ];
  const blank = (file: string, why: string): string[] => ['', file, why, ...header.slice(3).map(() => '')];
  const rows = programme.schools.map((school) => [
    school.name,
    school.file,
    heads.yes,
    school.question ?? notSaid,
    (school.check?.said ?? [notSaid]).join('. '),
    (school.check?.reasons ?? []).join(' '),
    ...evidenceOf(school),
    ...stagesOf(school),
    openSaid(school),
    lacksSaid(school),
    triedSaid(school).join(' '),
    school.found ?? words.notSaid,
  ]);
  const older = each
    ? []
    : twins.flatMap(({ newest, older: files }) => files.map(({ file }) => blank(file, heads.twin(newest.file))));
  return csv([header, ...rows, ...older, ...refused.map(({ file, sentence }) => blank(file, sentence))]);
}

const zoneNames = new Map(zones.map(({ id, name }) => [id, name]));

function evidenceOf({ cards, ownCards }: NamedSchool): string[] {
  const there = new Map(cards.map(({ id, zone }) => [id, zoneNames.get(zone)]));
  return [
    ...deck.map(({ id }) => there.get(id) ?? words.notSaid),
    semicolonList(ownCards.map(({ name, zone }) => words.csv.ownCard(name, zoneNames.get(zone) ?? ''))),
  ];
}

function stagesOf({ marks }: NamedSchool): string[] {
  return pathway.map(({ id }) => {
    const mark = marks.find(({ strand }) => strand === id);
    if (!mark) return words.notSaid;
    return mark.before === null
      ? stageNames[mark.stage]
      : words.csv.before(stageNames[mark.stage], stageNames[mark.before]);
  });
}
