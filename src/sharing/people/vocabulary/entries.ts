// A list of names or titles as it is written in this folder: several to a line, apart by a dot in the middle.

/** @returns each entry, without the blanks around it */
export const entriesIn = (written: string): string[] =>
  written
    .split('\n')
    .flatMap((line) => line.split(' · '))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
