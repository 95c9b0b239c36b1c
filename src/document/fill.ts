// Writing answers: one batch reads, a pure function decides, one batch reads, writes and reads again. After an error everything is
// read before anything is said.
import { sameWords } from '../enquiry/answer';
import { decide, judgeLanding } from '../enquiry/decide';
import { planRewrite } from '../enquiry/rewrite';
import { answerOf, type AnswerHome, type QueuedAnswer } from './answer-home';
import { failure, type Failure, type Outcome } from './outcome';
import { rewriteAnswer } from './rewrite-answer';
import { inWord } from './run';

/** One answer to be written. All texts are canonical answers. */
export interface Change {
  readonly field: string;
  /** What the panel last saw in the document. */
  readonly seen: string;
  readonly wanted: string;
}

/** What became of one change. `answer` is what stands in the document afterwards. */
export type Filled =
  | { readonly kind: 'written' | 'level'; readonly answer: string }
  /** Somebody else wrote there too. Nothing was written over, or what was is in `overwritten`. */
  | { readonly kind: 'both'; readonly answer: string; readonly overwritten?: string }
  | { readonly kind: 'not written'; readonly answer: string; readonly failure: Failure }
  /** Word cannot be asked what stands there. */
  | { readonly kind: 'unknown'; readonly failure: Failure };

type Results = ReadonlyMap<string, Filled>;

/** The code of a failure that only says: the field is no longer where it was last read. */
const moved = 'FieldMoved';

/** Writes answers of one home. A field that somebody moved is looked for once; a write that was cut off half-way is taken up once more. */
export async function fill(home: AnswerHome, changes: readonly Change[]): Promise<Results> {
  const first = await attempt(home, changes);
  if (first.ok) return fillMoved(home, changes, first.value);
  const judged = await judge(home, changes, first.failure);
  const cutOff = changes.filter((change) => judged.get(change.field)?.kind === 'not written' && answerNow(home, change.field) !== change.seen);
  if (cutOff.length === 0) return judged;
  const again = cutOff.map((change) => ({ ...change, seen: answerNow(home, change.field) }));
  const second = await attempt(home, again);
  return new Map([...judged, ...(second.ok ? second.value : await judge(home, again, second.failure))]);
}

async function fillMoved(home: AnswerHome, changes: readonly Change[], results: Results): Promise<Results> {
  const elsewhere = changes.filter((change) => {
    const result = results.get(change.field);
    return result?.kind === 'not written' && result.failure.code === moved;
  });
  if (elsewhere.length === 0) return results;
  await home.readAgain();
  const second = await attempt(home, elsewhere);
  return new Map([...results, ...(second.ok ? second.value : await judge(home, elsewhere, second.failure))]);
}

/** One write that is under way, with the two readings around it. */
interface Written {
  readonly change: Change;
  readonly prompt: string;
  /** The answer the decision rested on. */
  readonly now: string;
  readonly before: QueuedAnswer;
  readonly after: QueuedAnswer;
}

async function attempt(home: AnswerHome, changes: readonly Change[]): Promise<Outcome<Results>> {
  const { handle } = home;
  if (!handle) return failure('gone', 'NoPlace');
  const filled = await inWord(async (context) => {
    const isWhereItWas = home.queueCheck();
    const looks = changes.map((change) => {
      const field = home.fields.find(({ id }) => id === change.field);
      return { change, field, queued: field && field.row !== null ? home.queueAnswer(field, 'to write', linesOf(change)) : null };
    });
    await context.sync();

    const results = new Map<string, Filled>();
    const written: Written[] = [];
    for (const { change, field, queued } of looks) {
      const paragraphs = field && queued && isWhereItWas(field) ? queued() : null;
      if (!field || !queued || !paragraphs) {
        results.set(change.field, { kind: 'not written', answer: change.seen, failure: failure('gone', moved).failure });
        continue;
      }
      const { prompt } = field;
      const now = answerOf(queued, prompt) ?? '';
      const decision = decide(change.seen, now, change.wanted);
      if (decision !== 'write') {
        results.set(change.field, { kind: decision, answer: now });
        continue;
      }
      if (field.readOnly) {
        results.set(change.field, { kind: 'not written', answer: now, failure: failure('merged', 'NotAsAddressed').failure });
        continue;
      }
      const before = home.queueAnswer(field, 'to read', linesOf(change));
      rewriteAnswer(paragraphs, planRewrite(paragraphs, home.oneBlock ? withoutEmptyLines(change.wanted) : change.wanted, prompt), prompt);
      written.push({ change, prompt, now, before, after: home.queueAnswer(field, 'to read', linesOf(change)) });
    }
    if (written.length > 0) await context.sync();
    for (const one of written) results.set(one.change.field, landed(one));
    return results;
  }, handle);
  if (filled.ok) {
    home.remember(new Map([...filled.value].flatMap(([id, result]) => (result.kind === 'unknown' ? [] : [[id, result.answer] as const]))));
  }
  return filled;
}

/** What the two readings around a write tell. */
function landed({ change, prompt, now, before, after }: Written): Filled {
  const overwritten = answerOf(before, prompt) ?? '';
  const stands = answerOf(after, prompt) ?? '';
  if (overwritten !== now) return { kind: 'both', answer: stands, overwritten };
  if (sameWords(stands, change.wanted)) return { kind: 'written', answer: stands };
  return { kind: 'not written', answer: stands, failure: failure('refused', 'NotAsWritten').failure };
}

/** After an error: reads again, and only then says what became of each change. */
async function judge(home: AnswerHome, changes: readonly Change[], because: Failure): Promise<Results> {
  const reading = await home.readAgain();
  return new Map(
    changes.map((change): [string, Filled] => {
      if (!reading.ok) return [change.field, { kind: 'unknown', failure: reading.failure }];
      const field = reading.value?.find((one) => one.id === change.field);
      if (!field || field.row === null) return [change.field, { kind: 'unknown', failure: failure('gone', 'RowGone').failure }];
      const fate = judgeLanding(change.seen, field.answer, change.wanted);
      if (fate === 'written') return [change.field, { kind: 'written', answer: field.answer }];
      if (fate === 'changed') return [change.field, { kind: 'both', answer: field.answer }];
      return [change.field, { kind: 'not written', answer: field.answer, failure: because }];
    }),
  );
}

function linesOf({ seen, wanted }: Change): number {
  return Math.max(seen.split('\n').length, wanted.split('\n').length);
}

function withoutEmptyLines(answer: string): string {
  return answer.split('\n').filter((line) => line !== '').join('\n');
}

function answerNow(home: AnswerHome, field: string): string {
  return home.fields.find((one) => one.id === field)?.answer ?? '';
}
