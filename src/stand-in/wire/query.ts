// `load`: which properties of an object, its relatives and their items are answered.
import { WordError } from '../objects/error';
import type { Json, Session, WordClass, WordObject } from '../objects/word-class';

/** What a query selects of an object: its properties, and recursively those of related objects. */
interface Wanted {
  all: boolean;
  properties: Set<string>;
  navigation: Map<string, Wanted>;
}

/** The refusals that a member above the tier, or one that is not played, meets. */
export type Allow = (type: WordClass<unknown>, member: string, set: string | undefined) => void;

const nothing = (): Wanted => ({ all: false, properties: new Set(), navigation: new Map() });

/** Reads Select and Expand (`text`, `items/rows/items/values`, `paragraphs/$none`) against the class they are asked of. */
function parse(type: WordClass<unknown>, select: readonly string[], expand: readonly string[], allow: Allow): Wanted {
  const wanted = nothing();
  const paths = [...select, ...expand].map((path) =>
    path
      .split('/')
      .map((step) => step.trim())
      .filter((step) => step !== ''),
  );
  if (!paths.length) wanted.all = true;
  for (const path of paths) ask(type, wanted, path, allow);
  return wanted;
}

function ask(asked: WordClass<unknown>, wanted: Wanted, path: readonly string[], allow: Allow): void {
  const isItems = asked.itemClass !== undefined && path[0]?.toLowerCase() === 'items';
  const [step, ...rest] = isItems ? path.slice(1) : path;
  const type = asked.itemClass?.() ?? asked;
  const lower = step?.toLowerCase();
  if (step === undefined || lower === '*' || lower === '$all') wanted.all = true;
  else if (lower !== '$none') askFor(type, wanted, step, rest, allow);
}

/** What the library asks of every object by itself. */
const ofEveryObject = new Set(['_referenceid', '_id', 'length']);

/** @param rest the steps behind this one */
function askFor(type: WordClass<unknown>, wanted: Wanted, step: string, rest: string[], allow: Allow): void {
  const lower = step.toLowerCase();
  const named = (members: object): string | undefined =>
    Object.keys(members).find((name) => name.toLowerCase() === lower);
  const property = named(type.properties);
  const navigation = named(type.navigation);
  if (property) {
    allow(type, property, type.properties[property]?.set);
    wanted.properties.add(property);
  } else if (navigation) {
    allow(type, navigation, type.navigation[navigation]?.set);
    const inner = wanted.navigation.get(navigation) ?? nothing();
    wanted.navigation.set(navigation, inner);
    deferred.set(inner, [...(deferred.get(inner) ?? []), rest]);
  } else if (!ofEveryObject.has(lower)) {
    const absent = named(type.absent ?? {});
    if (absent) allow(type, absent, type.absent?.[absent]);
    throw absent
      ? new WordError('NotImplemented', `${type.name}.${absent} is not played by the stand-in.`)
      : new WordError('InvalidArgument', `${type.name} has no property “${step}”.`);
  }
}

/** Paths into relatives are read when a relative, and so its class, is at hand. */
const deferred = new WeakMap<Wanted, string[][]>();

/**
 * The answer to a query. A collection answers `_Items`; a null object null; everything that can be addressed later carries the id that
 * `refer` gives it.
 */
export function answerQuery(
  target: WordObject | null,
  select: readonly string[],
  expand: readonly string[],
  session: Session,
  allow: Allow,
  refer: (object: WordObject) => string,
): Json {
  return target ? answer(target, parse(target.type, select, expand, allow), session, allow, refer) : null;
}

function answer(
  target: WordObject,
  wanted: Wanted,
  session: Session,
  allow: Allow,
  refer: (object: WordObject) => string,
): Json {
  const { type } = target;
  if (type.items) {
    return {
      _ReferenceId: refer(target),
      _Items: type.items(target.target, session).map((item) => answer(item, wanted, session, allow, refer)),
    };
  }
  const result: { [key: string]: Json } = {};
  const reference = refer(target);
  if (reference) result._ReferenceId = reference;
  for (const [name, property] of Object.entries(type.properties)) {
    if (wanted.properties.has(name) || (wanted.all && isAllowed(() => allow(type, name, property.set))))
      result[name] = property.get(target.target, session);
  }
  for (const [name, inner] of wanted.navigation) {
    const found = type.navigation[name]?.to(target.target, session);
    if (!found) {
      if (!name.endsWith('OrNullObject')) throw new WordError('ItemNotFound', `${type.name}.${name} leads to nothing.`);
      result[name] = null;
      continue;
    }
    const paths = deferred.get(inner) ?? [];
    const asked = nothing();
    for (const path of paths) ask(found.type, asked, path, allow);
    result[name] = answer(found, asked, session, allow, refer);
  }
  return result;
}

function isAllowed(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof WordError && error.code === 'ApiNotFound') return false;
    throw error;
  }
}
