// The collections of the API: a list that is read anew whenever it is asked, so that it is never older than the document.
import { type ApiSet, type Method, object, objectOrNone, type WordClass } from './word-class';

export interface Collection<T> {
  /** The members as they are now. */
  read(): T[];
  /** Is what they are collected from still in the document? */
  isThere(): boolean;
}

/** Declares a collection class; `firstSet` is the requirement set that brought getFirst. */
export function collectionClass<T>(
  name: string,
  itemClass: () => WordClass<T>,
  firstSet: ApiSet,
  methods: Record<string, Method<Collection<T>>> = {},
  last?: ApiSet,
): WordClass<Collection<T>> {
  const first: Method<Collection<T>> = { set: firstSet, call: (all) => objectOrNone(itemClass(), all.read()[0]) };
  const end: Method<Collection<T>> = {
    set: last ?? '1.3',
    call: (all) => objectOrNone(itemClass(), all.read().slice(-1)[0]),
  };
  return {
    name,
    properties: {},
    navigation: {},
    methods: {
      GetFirst: first,
      GetFirstOrNullObject: first,
      ...(last ? { GetLast: end, GetLastOrNullObject: end } : {}),
      ...methods,
    },
    isThere: (all) => all.isThere(),
    items: (all) => all.read().map((item) => object(itemClass(), item)),
    itemClass: itemClass,
  };
}
