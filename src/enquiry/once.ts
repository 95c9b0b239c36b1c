// What takes a while to make and is not needed for the first screen is made at its first use.

/** The same thing each time, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly is: T } | null = null;
  return () => (made ??= { is: make() }).is;
}
