// All that was gathered from the files: the picture, and what is not in it.
import { named, twinsAmong, withoutOlder, type Twins } from './names';
import { programmeOf, type Programme } from './programme';
import type { School } from './school';

/** A file that was not read, with the sentence that says why. */
export interface NotRead {
  readonly file: string;
  readonly sentence: string;
}

export interface Gathered {
  readonly programme: Programme;
  /** Files of one enquiry, under the newest of them. */
  readonly twins: readonly Twins[];
  /** Each of them counts as a school of its own. */
  readonly each: boolean;
  readonly refused: readonly NotRead[];
  /** How many files were not looked at, because reading was stopped. */
  readonly left: number;
}

/** @param names what a person calls a school, where that is not what its file is called */
export function gathered(
  schools: readonly School[],
  refused: readonly NotRead[],
  {
    each = false,
    left = 0,
    names = new Map<School, string>(),
  }: { readonly each?: boolean; readonly left?: number; readonly names?: ReadonlyMap<School, string> } = {},
): Gathered {
  const twins = twinsAmong(schools);
  return {
    programme: programmeOf(named(each ? schools : withoutOlder(schools, twins), names)),
    twins,
    each,
    refused,
    left,
  };
}
