// Reading tables that take more knowledge than our own as it was put in: one that the school had, or ours with rows added to it.
import { knownStems } from '../handbook/extended-framework';
import { matchStems } from './own-stems';
import { idOf, ourReading, type StemReading } from './stem-reading';
import { splitSharedCell } from './shared-cell';
import { stemRows, type TableShape } from './stem-table';

/** The reading of a school's table of this shape: wherever its stems and answers stand, and whatever its stems are called. */
export function ownReading(shape: TableShape): StemReading {
  return {
    shape,
    inOurSections: false,
    ours: knownStems,
    rows: (values, known) => stemRows(values, shape, known),
    split: splitSharedCell,
    match: matchStems,
  };
}

/** The reading of our own table when it may have rows beyond the core ones. */
export const extendedReading: StemReading = {
  ...ourReading,
  ours: knownStems,
  match: (stems) => stems.map((stem) => idOf(stem, knownStems)),
};
