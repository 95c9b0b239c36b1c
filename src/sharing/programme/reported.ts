// What the picture says of one school, in words: the same in the document, in the table for a spreadsheet and on the screen.
import { programmeWords as words } from './strings';
import type { Lack, School } from './school';

/** What the check says of its question, a line for each judgement. */
export function checkSaid({ check }: School): readonly string[] {
  return check === null ? [words.notSaid] : check.said;
}

/** Which sentences are still open. */
export function openSaid({ framework }: School): string {
  if (framework === null) return words.gaps.noFramework;
  return framework.open.length === 0
    ? words.gaps.allComplete(framework.sentences)
    : words.gaps.open(framework.open, framework.sentences);
}

/** What its plan lacks. */
export function lacksSaid({ lacks, trouble }: School): string {
  if (trouble !== null && lacks === null) return words.trouble[trouble];
  if (lacks === null) return words.gaps.noPlan;
  const lines = Object.entries(lacks).map(([kind, count]) => words.gaps.lack(kind as Lack, count));
  return lines.length === 0 ? words.gaps.lacksNothing : lines.join(' ');
}

/** What it tried, a line for each change with what was decided of it. */
export function triedSaid({ tried, trouble }: School): readonly string[] {
  if (tried !== null) return tried.map(({ change, decision }) => words.found.tried(change, decision));
  return [trouble === null ? words.notSaid : words.trouble[trouble]];
}

/** Is there anything to look at with this school: an open sentence, or something its plan lacks? */
export function hasGaps({ framework, lacks }: School): boolean {
  return (framework?.open.length ?? 0) > 0 || Object.keys(lacks ?? {}).length > 0;
}

/** What stands in the schools' files and is not in the picture, a sentence each; how many files could not be read is said elsewhere. */
export function untoldSaid(schools: readonly School[]): readonly string[] {
  const { untold } = words;
  const copies = schools.filter(({ copy }) => copy).length;
  const troubled = schools.filter(({ trouble }) => trouble !== null).length;
  const holding = schools.filter(({ unread }) => unread > 0);
  return [
    ...(copies > 0 ? [untold.copies(copies)] : []),
    ...(troubled > 0 ? [untold.notes(troubled)] : []),
    ...(holding.length > 0
      ? [
          untold.things(
            holding.reduce((sum, { unread }) => sum + unread, 0),
            holding.length,
          ),
        ]
      : []),
  ];
}
