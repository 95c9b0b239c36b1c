// How much of what differs is read at one go: where more does, each question, card or strand is opened by itself, and the screen stays short.

/** So many answers, choices or comments. */
export const mostAtOnce = 6;

/** So many files that were not read, or things to know of the copies. */
export const mostRemarks = 3;

/** So many copies are held at a time. */
export const mostCopies = 50;
