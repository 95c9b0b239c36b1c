// How a class of the Word API is declared: one entry for each member, with the requirement set that introduced it and what it does.
//
// The classes in this folder import each other in a circle because Word's own API is one: a Range leads to a Table, a Table to its cells, a
// cell to its Body, a Body to a Range. Load order is safe, because a class refers to another one only inside functions (`to`, `call`,
// `itemClass: () => …`) that run when a batch does, long after every module has loaded. What is called while a module loads (`parents`,
// `searchMethods`, `collectionClass`) is a hoisted function that only builds such functions. Keep it so: never use another class itself
// while a module loads, as in `itemClass: rangeClass`.
import type { Element } from '@xmldom/xmldom';
import type { OpenDocx } from '../docx/open-docx';
import { anyControlAround, isEditLocked } from '../tree/controls';
import { ancestor, isW } from '../tree/names';
import { isClosed } from '../tree/settings';
import { behaviours, type Behaviour } from './behaviour';
import { accessDenied, invalidArgument, lockedControl } from './error';

/** A requirement set of WordApi: '1.1', '1.3' … */
export type ApiSet = `1.${number}`;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** An object of the API: its class and its target in the document. */
export interface WordObject<T = unknown> {
  readonly type: WordClass<T>;
  readonly target: T;
}

export interface Property<T> {
  set: ApiSet;
  get(target: T, session: Session): Json;
  put?(target: T, value: Json, session: Session): void;
}

export interface Navigation<T> {
  set: ApiSet;
  /** Undefined where there is nothing: null for a member that ends in OrNullObject, else ItemNotFound. */
  to(target: T, session: Session): WordObject | undefined;
}

export interface Method<T> {
  set: ApiSet;
  call(target: T, args: Arguments, session: Session): WordObject | Json | undefined | void;
}

export interface WordClass<T> {
  name: string;
  properties: Record<string, Property<T>>;
  navigation: Record<string, Navigation<T>>;
  methods: Record<string, Method<T>>;
  /** Members that the library knows and the stand-in does not play: refused with NotImplemented, or ApiNotFound above the tier. */
  absent?: Record<string, ApiSet>;
  /** Is its target still in the document? */
  isThere(target: T): boolean;
  /** Follows edits of the document until let go. */
  hold?(target: T): void;
  release?(target: T): void;
  /** Of a collection: its members, and the class they have. */
  items?(target: T, session: Session): WordObject[];
  itemClass?(): WordClass<never>;
}

/** What the members may use. */
export interface Session {
  docx: OpenDocx;
  /** How this Word differs from the documentation. */
  word: Behaviour;
  /** To be called before an edit: refuses what is protected or locked. */
  beforeEdit(where: Element): void;
  /** To be called after an edit. */
  edited(where: Element): void;
}

/** Makes a live object. */
export function object<T>(type: WordClass<T>, target: T): WordObject {
  return { type, target };
}

/** A live object, or undefined where there is nothing to stand for. */
export function objectOrNone<T>(type: WordClass<T>, target: T | undefined): WordObject | undefined {
  return target === undefined ? undefined : object(type, target);
}

/** The arguments of a call, checked as Word does. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(`Argument ${index + 1} has to be a text.`);
    return value;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value))
      throw invalidArgument(`Argument ${index + 1} has to be a whole number.`);
    return value;
  }

  /** A number that may be broken. */
  decimal(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number') throw invalidArgument(`Argument ${index + 1} has to be a number.`);
    return value;
  }

  /** Texts in a row, at least one. */
  texts(index: number): string[] {
    const value = this.values[index];
    if (!Array.isArray(value) || !value.length || !value.every((text) => typeof text === 'string' && text !== ''))
      throw invalidArgument(`Argument ${index + 1} has to be a list of texts.`);
    return value as string[];
  }

  /** Rows of texts; none where none were given. */
  rows(index: number): string[][] {
    const value = this.values[index] ?? [];
    const isRow = (row: unknown): row is string[] =>
      Array.isArray(row) && row.every((text) => typeof text === 'string');
    if (!Array.isArray(value) || !value.every(isRow))
      throw invalidArgument(`Argument ${index + 1} has to be rows of texts.`);
    return value;
  }

  /** Texts and numbers in a row. */
  mixed(index: number): (string | number)[] {
    const value = this.values[index];
    if (!Array.isArray(value) || !value.every((part) => typeof part === 'string' || typeof part === 'number'))
      throw invalidArgument(`Argument ${index + 1} has to be a list of texts and numbers.`);
    return value;
  }

  /** Whatever was given. */
  any(index: number): unknown {
    return this.values[index];
  }

  /** Another object of the API, of this class. */
  object<T>(index: number, type: WordClass<T>): T {
    const value = this.values[index] as WordObject<T> | undefined;
    if (!value || value.type !== type) throw invalidArgument(`Argument ${index + 1} has to be a ${type.name}.`);
    return value.target;
  }

  /** Was anything given at this place? */
  isGiven(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** One of the allowed words, whatever its case; the first of them where nothing was given and nothing is required. */
  oneOf<K extends string>(index: number, allowed: readonly K[], optional = false): K {
    const value = this.values[index];
    if (optional && (value === undefined || value === null || value === '')) return allowed[0]!;
    const found = allowed.find((word) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase());
    if (!found) throw invalidArgument(`${JSON.stringify(value) ?? 'Nothing'} is not one of ${allowed.join(', ')}.`);
    return found;
  }
}

/** A session over an open document: refuses edits of a protected document or inside a locked control, and remembers what was edited. */
export function openSession(docx: OpenDocx, word = behaviours.documented): Session & { editedNodes: Set<Element> } {
  const editedNodes = new Set<Element>();
  return {
    docx,
    word,
    editedNodes,
    beforeEdit(where) {
      docx.forget();
      if (isClosed(docx)) throw accessDenied('The document is protected against changes.');
      for (
        let control = isW(where, 'sdt') ? where : anyControlAround(where);
        control;
        control = anyControlAround(control)
      ) {
        if (isEditLocked(control)) throw lockedControl('The content control is locked against changes.');
      }
    },
    edited(where) {
      docx.forget();
      editedNodes.add(ancestor(where, (element) => element.parentNode === where.ownerDocument) ?? where);
    },
  };
}
