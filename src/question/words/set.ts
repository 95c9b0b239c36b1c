// A list of words as it is written in this folder.

/** @param words apart by blanks or lines */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
