// Rules asked in their order: the first that sees something says what it is.

/** @returns what the first of them finds; null where none does */
export function firstOf<Of, Found>(list: readonly Of[], find: (one: Of) => Found | null): Found | null {
  for (const one of list) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}
