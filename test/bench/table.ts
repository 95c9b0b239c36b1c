// The table of the bench: what we take beside a peer in the same run, and how what we take grows. Printed at the end, in Markdown.

interface Row {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
  readonly ratio: number;
}

const rows: Row[] = [];

const shown = (value: number, unit: string): string =>
  `${value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value < 1 ? 2 : 1)}${unit === '' ? '' : ` ${unit}`}`;

/** A line of ours beside a peer's, of the same run. */
export function compare(what: string, ours: number, peer: string, theirs: number, unit: string): void {
  rows.push({ what, ours: shown(ours, unit), beside: `${peer}: ${shown(theirs, unit)}`, ratio: ours / theirs });
}

/** A line of what grows: the large beside the small. */
export function grows(what: string, small: number, large: number, unit: string): void {
  rows.push({ what, ours: shown(large, unit), beside: `the small one: ${shown(small, unit)}`, ratio: large / small });
}

/** All lines so far. */
export const tableOf = (all: readonly Row[] = rows): string =>
  [
    '| what | ours | beside it | ratio |',
    '|---|---|---|---|',
    ...all.map(({ what, ours, beside, ratio }) => `| ${what} | ${ours} | ${beside} | ${ratio.toFixed(2)} |`),
  ].join('\n');
