// What we accept from a document, a copy or a device: one schema for all that is stored, with its types. Nothing here throws.
import * as v from 'valibot';

/** Ten times the most that is ever written (`recordLimit`); what is longer is not looked into. */
export const longestJson = 4 * 1024 * 1024;

/** Ours nests seven deep. What nests thousands deep can be parsed, and then makes JSON.stringify throw at every store. */
export const deepestJson = 64;

/** An object for keys that somebody else may have chosen: it has no prototype, so that `constructor` and `__proto__` are keys like any other. */
export function keyed<T>(entries: Iterable<readonly [string, T]> = []): Readonly<Record<string, T>> {
  const all = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) all[key] = value;
  return all;
}

/** JSON as a value; undefined where it is none, or too long or too deep to be ours. */
export function parsedJson(json: string): unknown {
  if (json.length > longestJson || nests(json) > deepestJson) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined; // the parser has no other way to say that this is no JSON
  }
}

/** How deep the brackets of a JSON text nest; those inside strings do not count. */
function nests(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (character === '"') at = endOfText(json, at + 1);
    else if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}

/** The quotation mark that ends a string, or the end of all where none does. Most of a record is text, which a search passes over fast. */
function endOfText(json: string, from: number): number {
  let end = json.indexOf('"', from);
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

/** An odd number of backslashes stands before it. */
function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** A value that fits a schema; null where it does not. */
export function read<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

const object = v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

/** Any keys, each with a value of one kind. valibot's own `record` leaves out `__proto__` and `constructor`, and words with them. */
const keyedOf = <S extends v.GenericSchema>(value: S) =>
  v.pipe(
    object,
    v.transform((all): [string, unknown][] => Object.entries(all)),
    v.array(v.tuple([v.string(), value])),
    v.transform((entries) => keyed(entries)),
  );

const column = v.pipe(v.number(), v.integer(), v.minValue(0));

const field = v.pipe(
  v.object({
    id: v.string(),
    stem: v.string(),
    seen: v.optional(v.pipe(v.object({ fingerprint: v.string(), at: v.string() }), v.readonly())),
  }),
  v.readonly(),
);

const table = v.pipe(
  v.object({
    anchor: v.optional(v.string()),
    shape: v.optional(v.object({ stem: column, answer: column, section: v.optional(column) })),
    fields: v.pipe(v.array(field), v.readonly()),
  }),
  v.readonly(),
);

const note = v.pipe(v.object({ text: v.string(), at: v.string() }), v.readonly());

/** One thing of the record's. */
export const itemSchema = v.pipe(v.object({ value: v.unknown(), at: v.string() }), v.readonly());

/** Things by their keys. */
export const itemsSchema = keyedOf(itemSchema);

/** The whole record, in the version this build writes. Records of the first builds had no items. */
export const recordSchema = v.pipe(
  v.object({
    version: v.literal(1),
    id: v.string(),
    updated: v.string(),
    tables: v.pipe(v.array(table), v.readonly()),
    notes: keyedOf(note),
    items: v.optional(itemsSchema, {}),
  }),
  v.readonly(),
);

/** Which version a record says it is. */
export const versionSchema = v.object({ version: v.number() });

/** Words that a device kept. */
export const draftSchema = v.pipe(
  v.object({
    text: v.string(),
    base: v.string(),
    at: v.pipe(
      v.string(),
      v.check((at) => !Number.isNaN(Date.parse(at))),
    ),
    theirs: v.fallback(v.optional(v.string()), undefined),
  }),
  v.readonly(),
);

/** The screen that was open last on a device, by its name, and the field it was opened at. */
export const openedScreenSchema = v.pipe(v.object({ name: v.string(), field: v.optional(v.string()) }), v.readonly());
export type OpenedScreen = v.InferOutput<typeof openedScreenSchema>;

// Values of items. What this build does not know is not chosen, so that one odd value never hides the others.

const text = v.fallback(v.nullable(v.string()), null);
const texts = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.filter((one) => typeof one === 'string')),
  ),
  [],
);

/** Where a card lies, and whether it bears on the question. */
export const cardChoiceSchema = v.object({ zone: text, bears: text });

/** A strand's stage, and a round of marking. */
export const stageSchema = v.object({ stage: v.picklist([0, 1, 2, 3, 4]) });
export const roundSchema = v.object({
  begun: v.pipe(
    v.string(),
    v.check((begun) => !Number.isNaN(Date.parse(begun))),
  ),
});

/** The choices about an entry of the plan, and the plan's dates. */
export const entrySchema = v.object({ card: text, questions: texts, perspective: text, when: text });
export const planDatesSchema = v.object({ baseline: text, end: text });

/** The choices about a piece of evidence that came in, about a cycle, and of the analysis. */
export const logChoiceSchema = v.object({
  entry: text,
  questions: texts,
  perspective: text,
  when: text,
  unexpected: v.fallback(v.boolean(), false),
});
export const cycleChoiceSchema = v.object({ from: text, to: text, decision: text, changes: text });
export const cellChoiceSchema = v.object({ stance: text });
export const answerChoiceSchema = v.object({ sureness: text });

/** The day of a handover, made or read. */
export const handoverSchema = v.object({ on: text });

/** The paper and the look of the poster. */
export const posterPageSchema = v.object({ size: text, look: text });

export const subQuestionSchema = v.object({ text: v.string() });
export const versionOfQuestionSchema = v.object({
  text: v.pipe(v.string(), v.nonEmpty()),
  reason: v.string(),
  said: v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.filter((one) => typeof one === 'string')),
  ),
});
export const commentSchema = v.object({ id: v.string(), text: v.string() });
export const marksSchema = v.record(v.string(), texts);

/** How long the words in each gap of an answer are, and which sentence in a stem's own cell the person left there. Neither holds words. */
export const gapLengthsSchema = v.object({ lengths: v.array(v.number()) });
export const leftInStemSchema = v.object({ left: v.string() });

/** The mark of a copy (`of` since copies have ids of their own; `fresh`: the fields whose answers were not left there to be gone on with), and of a form. */
export const copyMarkSchema = v.object({
  of: v.optional(v.nullable(v.string())),
  lines: v.optional(v.string()),
  fresh: v.optional(texts),
});
export const formMarkSchema = v.object({ returns: v.string() });
