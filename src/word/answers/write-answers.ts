// Writing answers: one batch reads, a pure function decides, one batch reads, writes and reads again. After an error everything is
// read before anything is said.
import { isPrompt, sameWords } from '../../enquiry/answer';
import { normalisedText } from '../../enquiry/normalised-text';
import { decide, judgeLanding, standTogether } from '../../enquiry/decide';
import { planRewrite, type RewriteStep } from '../../enquiry/rewrite';
import { once } from '../../enquiry/once';
import type { Kind } from '../../ooxml/carried-content';
import {
  answerOf,
  type AnswerLocation,
  type AnswerParagraph,
  type FieldReading,
  type QueuedAnswer,
} from './answer-location';
import { basesInThisView, readMarkup, type Markup } from './answer-markup';
import { tellsTracking } from '../gateway/host';
import { failure, type Failure, type Outcome } from '../gateway/outcome';
import { findPieces, type FoundPieces } from './found-pieces';
import { rewriteAnswer, type QueuedRewrite, type Reach } from './rewrite-answer';

/** One answer to be written. All texts are canonical answers. */
export interface Change {
  readonly field: string;
  /** What the person had before them when they began to type. */
  readonly baseVersion: string;
  readonly wanted: string;
  /** The person knows what goes with the words that stand there, and wants it so. */
  readonly force?: boolean;
}

/** What became of one change. `answer` is what stands in the document afterwards. */
export type Filled =
  | { readonly kind: 'written' | 'in sync'; readonly answer: string }
  /** Somebody else wrote there too. Nothing was written over, or what was is in `overwritten`. */
  | { readonly kind: 'conflict'; readonly answer: string; readonly overwritten?: string }
  /** Nothing was written: more than words would go with those that stand there. `unknown` among them: Word did not say. */
  | { readonly kind: 'needs confirmation'; readonly answer: string; readonly carries: readonly Kind[] }
  /** It is written, and Word shows the old words beside it because changes are tracked. */
  | { readonly kind: 'tracked'; readonly answer: string }
  | { readonly kind: 'not written'; readonly answer: string; readonly failure: Failure }
  /** Word cannot be asked what stands there. */
  | { readonly kind: 'unknown'; readonly failure: Failure };

type Results = ReadonlyMap<string, Filled>;

/** The code of a failure that only says: the field is no longer where it was last read. */
const moved = 'FieldMoved';

/** The code of a failure that only says: what stands there after the write is not what was written. */
const notAsWritten = 'NotAsWritten';

/**
 * Writes answers of one location. A field that somebody moved is looked for once; a write that was cut off half-way, or stopped because words
 * that were read do not stand there letter by letter any more, is taken up once more.
 */
export async function fill(location: AnswerLocation, changes: readonly Change[]): Promise<Results> {
  const usual: Reach = location.gateway.searchesInPlace ? 'exact' : 'whole';
  const job: Job = { hasRead: false, bases: new Map() };
  let first = await attempt(location, changes, usual, job);
  if (!first.ok && first.failure.kind === 'unsupported' && location.gateway.asksTracking) {
    location.gateway.asksTracking = false; // it says that it can, and cannot
    first = await attempt(location, changes, usual, job);
  }
  const based = changes.map((change) => rebased(change, job));
  if (first.ok) return fillAstray(location, based, first.value);
  const judged = await judge(location, based, first.failure);
  const notThere = based.filter((change) => judged.get(change.field)?.kind === 'not written');
  const untouched = notThere.filter((change) => answerNow(location, change.field) === change.baseVersion);
  const stopped = first.failure.kind === 'gone';
  // Nobody changed anything, and yet Word does not find the words, which it had shown.
  const reach: Reach = stopped && job.hasRead && untouched.length === based.length ? 'whole' : usual;
  const again = notThere
    .filter((change) => stopped || !untouched.includes(change))
    .map((change) => ({ ...change, baseVersion: answerNow(location, change.field) }));
  return again.length === 0 ? judged : new Map([...judged, ...(await attemptAgain(location, again, reach))]);
}

/** What a first attempt has learnt. */
interface Job {
  /** Were the answers read, before anything was looked for or written? */
  hasRead: boolean;
  /** By field: what stands there now, where that is what the panel saw last with tracked changes shown in another way. */
  readonly bases: Map<string, string>;
}

const rebased = (change: Change, { bases }: Job): Change => ({
  ...change,
  baseVersion: bases.get(change.field) ?? change.baseVersion,
});

async function attemptAgain(location: AnswerLocation, changes: readonly Change[], reach: Reach): Promise<Results> {
  const pieces = reach === 'whole' ? await findPieces(location, changes) : undefined;
  if (pieces?.ok === false) return judge(location, changes, pieces.failure);
  const again = await attempt(location, changes, reach, undefined, pieces?.value);
  return again.ok ? readAfresh(location, changes, again.value) : judge(location, changes, again.failure);
}

const notSeen = failure('refused', notAsWritten).failure;

/** Once more for fields that are not where they were, and for words that Word took and did not put anywhere. */
async function fillAstray(location: AnswerLocation, changes: readonly Change[], first: Results): Promise<Results> {
  const elsewhere = failedBy(moved, changes, first);
  if (elsewhere.length > 0) await location.readAgain();
  const results = await readAfresh(location, changes, first);
  const ignored = failedBy(notAsWritten, changes, first).filter(
    ({ field }) => results.get(field)?.kind === 'not written',
  );
  return new Map([
    ...results,
    ...(elsewhere.length > 0
      ? await attemptAgain(location, elsewhere, location.gateway.searchesInPlace ? 'exact' : 'whole')
      : []),
    ...(ignored.length > 0 ? await attemptAgain(location, ignored, 'whole') : []),
  ]);
}

/**
 * Words that do not read as written are read in a run of their own before that is said, for Word on the web may go on reading what stood there
 * (https://github.com/OfficeDev/office-js/issues/3284).
 */
async function readAfresh(location: AnswerLocation, changes: readonly Change[], results: Results): Promise<Results> {
  // What was only taken away reads the same where Word tracks changes and where it reads what stood there before.
  const doubtful = changes.filter(({ field, baseVersion }) => {
    const result = results.get(field);
    return result?.kind === 'tracked' && result.answer === baseVersion;
  });
  const asked = [...failedBy(notAsWritten, changes, results), ...doubtful];
  const reread = new Map(asked.length > 0 ? await judge(location, asked, notSeen) : []);
  for (const { field } of doubtful) if (reread.get(field)?.kind !== 'written') reread.delete(field);
  return new Map([...results, ...reread]);
}

function failedBy(code: string, changes: readonly Change[], results: Results): Change[] {
  return changes.filter((change) => {
    const result = results.get(change.field);
    return result?.kind === 'not written' && result.failure.code === code && result.answer === change.baseVersion;
  });
}

/** One write that is decided on. */
interface Planned {
  readonly change: Change;
  readonly field: FieldReading;
  readonly now: string;
  readonly paragraphs: readonly AnswerParagraph[];
  readonly steps: readonly RewriteStep[];
}

/** One write that is under way, with the two readings around it. */
interface Written {
  readonly change: Change;
  readonly prompt: string;
  /** The answer the decision rested on. */
  readonly now: string;
  readonly before: QueuedAnswer;
  readonly rewrite: QueuedRewrite;
  readonly after: QueuedAnswer;
}

/** Its place is not where it was: nothing can be said of what stands in it now. */
const notThere = (change: Change): Filled => ({
  kind: 'not written',
  answer: change.baseVersion,
  failure: failure('gone', moved).failure,
});

/** What is to become of one answer, from what was read of it: a result at once, or a write that is planned. */
function decideOn(
  location: AnswerLocation,
  change: Change,
  field: FieldReading,
  paragraphs: readonly AnswerParagraph[],
): Filled | Planned {
  const { prompt } = field;
  const now = answerOf(paragraphs, prompt) ?? '';
  const decision = decide(change.baseVersion, now, change.wanted);
  if (decision !== 'write') return { kind: decision, answer: now };
  if (field.readOnly) return { kind: 'not written', answer: now, failure: failure('merged', 'NotAsAddressed').failure };
  const wanted = location.oneBlock ? withoutEmptyLines(change.wanted) : change.wanted;
  return { change, field, now, paragraphs, steps: planRewrite(paragraphs, wanted, prompt) };
}

/**
 * @param job hears what this attempt learns
 * @param pieces what Word finds of words that are written over as a whole
 */
async function attempt(
  location: AnswerLocation,
  changes: readonly Change[],
  reach: Reach,
  job: Job = { hasRead: false, bases: new Map() },
  pieces?: FoundPieces,
): Promise<Outcome<Results>> {
  const { handle } = location;
  if (!handle) return failure('gone', 'NoPlace');
  const filled = await location.gateway.run(async (context) => {
    const isWhereItWas = location.queueCheck();
    const looks = changes.map((change) => {
      const field = location.fields.find(({ id }) => id === change.field);
      return {
        change,
        field,
        queued: field && field.row !== null ? location.queueAnswer(field, linesOf(change)) : null,
      };
    });
    const { document } = context;
    const known = location.gateway.asksTracking && tellsTracking();
    if (known) document.load('changeTrackingMode');
    await context.sync();
    job.hasRead = true;
    if (known) location.tracking = document.changeTrackingMode !== Word.ChangeTrackingMode.off;

    const results = new Map<string, Filled>();
    const planned: Planned[] = [];
    const looked = looks.map(({ change, field, queued }) => ({
      change,
      field,
      paragraphs: field && queued && isWhereItWas(field) ? queued() : null,
    }));
    const markup = once(() => readMarkup(context, location, looked));
    for (const [id, base] of await basesInThisView(looked, markup)) job.bases.set(id, base);
    for (const { change: asked, field, paragraphs } of looked) {
      const change = rebased(asked, job);
      const decided = field && paragraphs ? decideOn(location, change, field, paragraphs) : notThere(change);
      if ('kind' in decided) results.set(change.field, decided);
      else planned.push(decided);
    }
    const carried = await carriedBy(location, planned, markup);
    const ready: (Omit<Written, 'after'> & { readonly field: FieldReading })[] = [];
    for (const { change, field, now, paragraphs, steps } of planned) {
      const carries = carried.get(change.field) ?? [];
      if (carries.length > 0 && !change.force) {
        results.set(change.field, { kind: 'needs confirmation', answer: now, carries });
        continue;
      }
      const before = location.queueAnswer(field, linesOf(change));
      ready.push({
        change,
        field,
        prompt: field.prompt,
        now,
        before,
        rewrite: rewriteAnswer(paragraphs, steps, field.prompt, reach, pieces?.(field, paragraphs)),
      });
    }
    // The first word is written only after all has been found that is written over.
    const written = ready.map(({ field, ...one }): Written => {
      one.rewrite.write();
      return { ...one, after: location.queueAnswer(field, linesOf(one.change)) };
    });
    if (written.length > 0) await context.sync();
    for (const one of written) {
      const result = landed(one);
      results.set(one.change.field, result);
      if (one.now !== '' && !known) location.tracking = result.kind === 'tracked';
      if (result.kind === 'written') staysPlain(location, one.change.field, one.now, result.answer);
    }
    return results;
  }, handle);
  if (filled.ok) {
    location.remember(
      new Map(
        [...filled.value].flatMap(([id, result]) => (result.kind === 'unknown' ? [] : [[id, result.answer] as const])),
      ),
    );
  }
  return filled;
}

/** What does not go: a line that is written anew stays in its list, and while changes are tracked, Word keeps what was tracked before. */
const stays: readonly Kind[] = ['list'];
const staysWhileTracking: readonly Kind[] = [...stays, 'tracked insertion', 'tracked deletion'];

/**
 * What would go with the words that are to be written over, by field: the markup is read only where words stand there that are not known to
 * be plain. Where Word does not tell, that is unknown.
 */
async function carriedBy(
  location: AnswerLocation,
  planned: readonly Planned[],
  markup: () => Promise<Markup | null>,
): Promise<ReadonlyMap<string, readonly Kind[]>> {
  const doubtful = planned.filter(
    ({ change, now, field, paragraphs }) =>
      !change.force && location.plain.get(change.field) !== now && holdsMore(paragraphs, field.prompt),
  );
  const found = new Map<string, readonly Kind[]>();
  const seen = doubtful.length > 0 ? await markup() : null;
  if (!seen) return found;
  const { read, cellOf, whatGoes } = seen;
  for (const { change, field, now, paragraphs, steps } of doubtful) {
    const [row, column] = cellOf(field);
    const all = paragraphs.map((_, at) => at);
    const goes = (at: readonly number[]): readonly Kind[] => whatGoes(read, row, column, at);
    found.set(
      change.field,
      goes(writtenOver(paragraphs, steps)).filter(
        (kind) => !(location.tracking ? staysWhileTracking : stays).includes(kind),
      ),
    );
    if (goes(all).length === 0) location.plain.set(change.field, now);
  }
  return found;
}

/** Does more stand there than a prompt of ours: words, or what a form shows that is no answer, such as a box to tick? */
function holdsMore(paragraphs: readonly AnswerParagraph[], prompt: string): boolean {
  return paragraphs.some(({ text }) => normalisedText(text) !== '' && !isPrompt(text, prompt));
}

/** The paragraphs with words that a plan writes over or takes away. */
function writtenOver(paragraphs: readonly AnswerParagraph[], steps: readonly RewriteStep[]): number[] {
  const over = steps.flatMap((step) => {
    if (step.kind === 'fill control') return paragraphs.flatMap(({ inControl }, at) => (inControl ? [at] : []));
    return step.kind === 'replace' || step.kind === 'delete' ? [step.paragraph] : [];
  });
  return over.filter((at) => normalisedText(paragraphs[at]?.text ?? '') !== '');
}

/** What the two readings around a write tell. */
function landed({ change, prompt, now, before, rewrite, after }: Written): Filled {
  const overwritten = answerOf(rewrite.wentOver() ?? before(), prompt) ?? '';
  const stands = answerOf(after(), prompt) ?? '';
  if (overwritten !== now) return { kind: 'conflict', answer: stands, overwritten };
  if (sameWords(stands, change.wanted)) return { kind: 'written', answer: stands };
  if (standTogether(now, stands, change.wanted)) return { kind: 'tracked', answer: stands };
  return { kind: 'not written', answer: stands, failure: failure('refused', notAsWritten).failure };
}

/** After an error: reads again, and only then says what became of each change. */
async function judge(location: AnswerLocation, changes: readonly Change[], because: Failure): Promise<Results> {
  const reading = await location.readAgain();
  const isSame = reading.ok ? await sameInThisView(location, changes) : new Set<string>();
  return new Map(
    changes.map((change): [string, Filled] => {
      if (!reading.ok) return [change.field, { kind: 'unknown', failure: reading.failure }];
      const field = reading.value?.find((one) => one.id === change.field);
      if (!field || field.row === null)
        return [change.field, { kind: 'unknown', failure: failure('gone', 'RowGone').failure }];
      const fate = judgeLanding(change.baseVersion, field.answer, change.wanted);
      if (fate === 'written') {
        staysPlain(location, change.field, change.baseVersion, field.answer);
        return [change.field, { kind: 'written', answer: field.answer }];
      }
      if (fate === 'changed' && !isSame.has(change.field))
        return [change.field, { kind: 'conflict', answer: field.answer }];
      return [change.field, { kind: 'not written', answer: field.answer, failure: because }];
    }),
  );
}

/** The fields that read like somebody's edit, and only in this view of tracked changes: one batch for their words and one for the markup. */
async function sameInThisView(location: AnswerLocation, changes: readonly Change[]): Promise<ReadonlySet<string>> {
  const { handle } = location;
  const changed = changes.filter(
    ({ field, baseVersion, wanted }) => judgeLanding(baseVersion, answerNow(location, field), wanted) === 'changed',
  );
  if (changed.length === 0 || !handle) return new Set();
  const bases = await location.gateway.run(async (context) => {
    const looks = changed.map((change) => {
      const field = location.fields.find(({ id }) => id === change.field);
      return {
        change,
        field,
        queued: field && field.row !== null ? location.queueAnswer(field, linesOf(change)) : null,
      };
    });
    await context.sync();
    const looked = looks.map(({ change, field, queued }) => ({ change, field, paragraphs: queued?.() ?? null }));
    return basesInThisView(
      looked,
      once(() => readMarkup(context, location, looked)),
    );
  }, handle);
  return new Set(bases.ok ? bases.value.keys() : []);
}

function linesOf({ baseVersion, wanted }: Change): number {
  return Math.max(baseVersion.split('\n').length, wanted.split('\n').length);
}

function withoutEmptyLines(answer: string): string {
  return answer
    .split('\n')
    .filter((line) => line !== '')
    .join('\n');
}

/** Where only plain words stood, or none, only plain words stand after our write. */
function staysPlain(location: AnswerLocation, field: string, before: string, after: string): void {
  if (before === '' || location.plain.get(field) === before) location.plain.set(field, after);
}

function answerNow(location: AnswerLocation, field: string): string {
  return location.fields.find((one) => one.id === field)?.answer ?? '';
}
