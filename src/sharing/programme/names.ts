// What schools are called, and which files are of one and the same school.
import { distinctNames } from '../compare/distinct-names';
import type { School } from './school';

/** A school under the name it is shown by. */
export interface NamedSchool extends School {
  readonly name: string;
}

/** A school's name as its file says it: the file's name without its ending. Nothing is guessed from what stands in the file. */
export function nameFromFile(file: string): string {
  return (
    file
      .replace(/\.docx$/i, '')
      .replace(/[_\s]+/g, ' ')
      .trim() || file
  );
}

/** Schools under names that tell them apart: a number follows where a name comes twice. */
export function named(schools: readonly School[], wished: ReadonlyMap<School, string> = new Map()): NamedSchool[] {
  const names = distinctNames(
    schools.map((school) => wished.get(school)?.replace(/\s+/g, ' ').trim() || nameFromFile(school.file)),
  );
  return schools.map((school, at) => ({ ...school, name: names[at] ?? '' }));
}

/** Files of one enquiry: the one that counts, the plan itself before any copy of it and then the newest, and the others. */
export interface Twins {
  readonly newest: School;
  readonly older: readonly School[];
}

/** Files of the same enquiry. A colleague's copy may be newer than the plan. Of two that were saved at the same time, the later in the list counts as newer, but of two that say the same the one without a number. */
export function twinsAmong(schools: readonly School[]): Twins[] {
  const together = new Map<string, School[]>();
  for (const school of schools)
    if (school.enquiry !== null) together.set(school.enquiry, [...(together.get(school.enquiry) ?? []), school]);
  return [...together.values()]
    .filter(({ length }) => length > 1)
    .map((files) => {
      const plans = files.filter(({ copy }) => !copy);
      const newest = (plans.length > 0 ? plans : files).reduce((best, one) => (isNewer(one, best) ? one : best));
      return { newest, older: files.filter((one) => one !== newest) };
    });
}

function isNewer(one: School, best: School): boolean {
  if (one.saved !== best.saved) return one.saved > best.saved;
  return !(saysTheSame(one, best) && isNumbered(one.file, best.file));
}

const saysTheSame = (one: School, other: School): boolean =>
  JSON.stringify({ ...one, file: '' }) === JSON.stringify({ ...other, file: '' });

const addedByProgram = /^(?: ?\(\d{1,3}\)| - copy(?: \(\d{1,3}\))?)$/i;

/** “Plan (1)”, “Plan - Copy”, “Copy of Plan”: a program's name for one more file of a name. */
function isNumbered(file: string, other: string): boolean {
  const [long, short] = [nameFromFile(file), nameFromFile(other)];
  return (long.startsWith(short) && addedByProgram.test(long.slice(short.length))) || long === `Copy of ${short}`;
}

/** The schools that count where files of one enquiry are one school. */
export function withoutOlder(schools: readonly School[], twins: readonly Twins[]): School[] {
  const older = new Set(twins.flatMap((one) => one.older));
  return schools.filter((school) => !older.has(school));
}
