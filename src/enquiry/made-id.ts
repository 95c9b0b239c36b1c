// Ids that the panel makes for what a school adds: a sub-question, a source, a cycle. They say nothing, whatever their letters spell.

/** Whether a text is such an id: a UUID, or the beginning of one. */
export const isMadeId = (text: string): boolean =>
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(text) ||
  // Eight digits alone may be a number that somebody typed.
  (/^[\da-f]{8}$/.test(text) && /\d/.test(text) && /[a-f]/.test(text));
