// Names under which people or schools stand beside each other: no two that a reader would take for one.

/** Names that nobody tells apart are one name: compare what this gives. */
export const alike = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * A number follows where a name comes again.
 * @param reserved names that nobody may have
 */
export function distinctNames(wished: readonly string[], reserved: readonly string[] = []): string[] {
  const taken = new Set(reserved.map(alike));
  return wished.map((wish) => {
    let name = wish;
    for (let next = 2; taken.has(alike(name)); next += 1) name = `${wish} (${next})`;
    taken.add(alike(name));
    return name;
  });
}
