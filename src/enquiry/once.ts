// What takes a while to make is made at its first use, and once.

/** The same thing each time, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly is: T } | null = null;
  return () => (made ??= { is: make() }).is;
}

/** What is made of each of many things, once for each. The things are never changed in place; what was made of them goes when they go. */
export function onceForEach<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, { readonly is: Made }>();
  return (thing) => {
    const known = made.get(thing) ?? { is: make(thing) };
    made.set(thing, known);
    return known.is;
  };
}
