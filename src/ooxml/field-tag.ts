// How a content control of ours says which field it holds.

/** The tag of a field's content control. It is a fixed word and never changes, also in copies. */
export function fieldTag(field: string): string {
  return `enquiry/${field}`;
}
