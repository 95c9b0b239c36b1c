// Ends a task of the browser's, so that it may draw, and a person type, before what follows.

/** What follows is in a task of its own. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
