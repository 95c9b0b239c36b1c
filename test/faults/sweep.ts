// One trial of the fault sweep: a job meets one fault, and what stands then in the document, its record and the device is held against the
// same job without a fault.
import { XMLSerializer } from '@xmldom/xmldom';
import { mergeRecords } from '../../src/enquiry/record';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { paragraphsIn, tablesIn } from '../../src/stand-in/tree/blocks';
import { attribute, W } from '../../src/stand-in/tree/names';
import { paragraphText } from '../../src/stand-in/tree/text';
import type { BatchRequest } from '../../src/stand-in/wire/batch';
import { isWriting } from '../../src/stand-in/wire/edit-mode';
import type { CommonCall, Fault } from '../../src/stand-in/wire/fault';
import type { Tier } from '../../src/stand-in/wire/tier';
import { pass, recordsIn } from '../app/panel';
import { openPanel, Stored, type Panel } from '../property/page';
import { open } from '../stand-in/pane';
import type { Job, Outcome } from './jobs';

/** What meets a job: a fault, or the end of the panel just before or after a batch or a call, counted from the press on. */
export type Mishap = { readonly name: string } & (
  | { readonly fault: Fault }
  | { readonly closed: 'before' | 'after'; readonly at: number | CommonCall; readonly nth: number }
);

/** What a trial found. Each is empty where all is well. */
export interface Verdict {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly silent: boolean;
  readonly untrue: readonly string[];
  readonly foreign: boolean;
  /** Is the job still not done after it was asked for once more? */
  readonly stuck: boolean;
}

/** What of a document counts: its words, our marks, comments and pictures, and what is nobody's business. */
interface Standing {
  readonly lines: readonly string[];
  /** What the record keeps, without its dates. */
  readonly record: string;
  readonly foreign: string;
}

/** What was said to the person. */
interface Said {
  readonly ok: boolean | null;
  readonly sentences: readonly string[];
  /** What was said of words that did not arrive, and the words. */
  readonly notWritten: readonly { readonly problem: string; readonly text: string }[];
  /** What was said of the record. */
  readonly ofRecord: readonly string[];
}

const rest = 15_000;
const tokens = (text: string): Set<string> => new Set(text.match(/\bs\d+q\b/g) ?? []);

function standingOf(docx: OpenDocx): Standing {
  const serializer = new XMLSerializer();
  const named = (root: { getElementsByTagNameNS: OpenDocx['main']['getElementsByTagNameNS'] }, name: string) => [
    ...root.getElementsByTagNameNS('*', name),
  ];
  const foreignParagraphs = [...paragraphsIn(docx.body)].filter((one) => paragraphText(one).includes('Foreign'));
  const foreignTables = [...tablesIn(docx.body)].filter((one) => (one.textContent ?? '').startsWith('Foreign'));
  return {
    lines: [
      ...[...paragraphsIn(docx.body)].map(paragraphText).filter((line) => line.trim() !== ''),
      ...[...docx.body.getElementsByTagNameNS(W, 'tag')].map((tag) => `control ${attribute(tag, 'val')}`).sort(),
      ...named(docx.main, 'docPr').map((one) => `picture ${one.getAttribute('descr')}`),
      ...named(docx.main, 'commentReference').map(() => 'comment'),
    ],
    record: recordOf(docx),
    foreign: [...foreignParagraphs, ...foreignTables].map((one) => serializer.serializeToString(one)).join('\n'),
  };
}

function recordOf(docx: OpenDocx): string {
  const record = mergeRecords(recordsIn(docx));
  if (!record) return '';
  const fields = record.tables.map((table) => table.fields.map(({ id }) => id));
  const notes = Object.entries(record.notes).map(([id, { text }]) => [id, text]);
  const items = Object.entries(record.items).map(([key, { value }]) => [key, value]);
  return JSON.stringify([fields, notes.sort(), items.sort()]);
}

/** Everything that is kept of words: in the document, in its record, on the device. */
function keptTokens(docx: OpenDocx, stored: Stored): Set<string> {
  return tokens(
    [standingOf(docx).lines.join('\n'), JSON.stringify(recordsIn(docx)), JSON.stringify(stored)].join('\n'),
  );
}

const count = (lines: readonly string[], line: string): number => lines.filter((one) => one === line).length;

/** What stands more often than it did and than it should. */
function excess(now: Standing, before: Standing, goal: Standing): string[] {
  return [...new Set(now.lines)].filter(
    (line) => count(now.lines, line) > Math.max(count(before.lines, line), count(goal.lines, line)),
  );
}

const same = (one: Standing, other: Standing): boolean => one.lines.join('\n') === other.lines.join('\n');

const unchanged =
  /did not accept|[Nn]othing was changed|was not put in|document is as it was|text is as it was|so the row stays|cannot be changed at the moment|cannot be changed, so/;
const notDone = /could not be (?:read|fetched)|reported a problem and did not say/;
const notStored = /could not be stored|did not keep/;
const unsure = /did not say whether|Word reported a problem, but/;

/** One panel on one document, with one job. */
class Trial {
  readonly docx: OpenDocx;
  panel: Panel;
  private stored = new Stored();
  private batches = 0;
  private calls = new Map<CommonCall, number>();
  private mishap: Mishap | null = null;
  private pressed = 0;
  closed = false;

  constructor(
    readonly job: Job,
    private readonly tier: Tier,
    private readonly url: string,
  ) {
    this.docx = open(job.document());
    this.panel = this.open('kept');
  }

  private open(modules: 'kept' | 'fresh again'): Panel {
    const panel = openPanel(
      this.docx,
      this.stored,
      {
        before: (what) => this.moment('before', what),
        after: (what) => void this.moment('after', what),
        editMode: () => 'open',
      },
      { url: this.url, tier: this.tier, modules },
    );
    void panel.session.start();
    return panel;
  }

  async begin(): Promise<void> {
    await pass(3000);
    await this.job.before?.(this.panel.session, () => pass(rest), this.docx);
    await pass(0);
  }

  /** Is the panel to go at this moment? False: what was on its way never got to Word. */
  private moment(when: 'before' | 'after', what: number | CommonCall): boolean {
    if (when === 'before') {
      if (typeof what === 'number') this.batches = what;
      else this.calls.set(what, (this.calls.get(what) ?? 0) + 1);
    }
    const { mishap } = this;
    if (!mishap || !('closed' in mishap) || mishap.closed !== when || this.closed) return true;
    const nth = typeof what === 'number' ? what - this.pressed : (this.calls.get(what) ?? 0);
    if (nth !== mishap.nth || (typeof what === 'number' ? typeof mishap.at !== 'number' : what !== mishap.at))
      return true;
    this.closed = true;
    this.panel.close();
    return false;
  }

  async press(mishap: Mishap | null): Promise<Said> {
    this.pressed = this.batches;
    this.calls.clear();
    this.mishap = mishap;
    if (mishap && 'fault' in mishap) {
      const { fault } = mishap;
      this.panel.host.setFault(
        'batch' in fault && typeof fault.batch === 'number' ? { ...fault, batch: this.pressed + fault.batch } : fault,
      );
    }
    return this.wait(this.job.press(this.panel.session));
  }

  async again(): Promise<Said> {
    this.mishap = null;
    return this.wait((this.job.again ?? this.job.press)(this.panel.session));
  }

  private async wait(answer: ReturnType<Job['press']>): Promise<Said> {
    const came: Outcome[] = [];
    void Promise.resolve(answer).then((outcome) => outcome && came.push(outcome));
    await pass(rest);
    const [outcome] = came;
    const { notices, fields, boxes } = this.panel.session.current();
    const all = [...fields, ...(boxes?.all.map(({ field }) => field) ?? [])];
    const warnings = notices.filter(({ intent }) => intent === 'warning');
    const open = all.filter(({ syncState }) => syncState !== 'in sync' && syncState !== 'missing');
    return {
      ok: outcome?.ok ?? null,
      sentences: [
        ...(outcome && !outcome.ok ? [outcome.sentence] : []),
        ...warnings.filter(({ about }) => about !== 'record').map(({ text }) => text),
        ...open.filter(({ problem }) => problem === undefined).map(({ syncState }) => syncState),
      ],
      notWritten: open.flatMap(({ problem, text }) => (problem === undefined ? [] : [{ problem, text }])),
      ofRecord: warnings.filter(({ about }) => about === 'record').map(({ text }) => text),
    };
  }

  async reopen(): Promise<void> {
    this.mishap = null;
    this.stored = this.panel.stored;
    jest.clearAllTimers();
    this.closed = false;
    this.panel = this.open('fresh again');
    await pass(rest);
  }

  /** Words that the panel offers are put in; a row or a table that stands twice is joined. */
  async takeOffers(): Promise<void> {
    const { session } = this.panel;
    for (const { id, syncState } of session.current().fields)
      if (syncState === 'not written') void session.tryAgain(id);
    await pass(rest);
    for (const { id, repeats } of session.current().fields) if (repeats !== undefined) void session.joinRepeatedRow(id);
    await pass(rest);
  }

  end(): Set<string> {
    this.panel.close();
    const kept = keptTokens(this.docx, this.panel.stored);
    jest.clearAllTimers();
    return kept;
  }

  get sent(): readonly { readonly batch?: number; readonly name: string; readonly request: unknown }[] {
    return this.panel.host.messages.filter(({ kind }) => ['batch', 'custom xml', 'file'].includes(kind));
  }

  get pressedAt(): number {
    return this.pressed;
  }
}

/** A job without a fault: what it comes to, and what can meet it. */
export interface Reference {
  readonly before: Standing;
  readonly goal: Standing;
  readonly kept: ReadonlySet<string>;
  readonly mishaps: readonly Mishap[];
  readonly batches: number;
}

let trials = 0;
const address = (): string => `https://school.invalid/trial-${(trials += 1)}.docx`;

/** Runs a job with nothing in its way. @throws where that does not do it */
export async function reference(name: string, job: Job, tier: Tier): Promise<Reference> {
  const trial = new Trial(job, tier, address());
  await trial.begin();
  const before = standingOf(trial.docx);
  const sentBefore = trial.sent.length;
  const said = await trial.press(null);
  if (said.ok === false || said.sentences.length + said.notWritten.length > 0)
    throw new Error(`${name}, without a fault: ${said.sentences.join(' ')}`);
  const goal = standingOf(trial.docx);
  const mishaps = mishapsOf(trial.sent.slice(sentBefore), trial.pressedAt);
  const batches = trial.sent.slice(sentBefore).filter(({ batch }) => batch !== undefined).length;
  return { before, goal, kept: trial.end(), mishaps, batches };
}

/** At most so many places at which one batch is cut off. */
const cuts = 4;

function mishapsOf(sent: Trial['sent'], pressedAt: number): Mishap[] {
  const calls = new Map<string, number>();
  return sent.flatMap((message): Mishap[] => {
    if (message.batch === undefined) {
      const nth = (calls.get(message.name) ?? 0) + 1;
      calls.set(message.name, nth);
      const call = message.name as CommonCall;
      return [
        ...(['refused', 'answer lost'] as const).map((kind) => ({
          name: `${call} ${nth} ${kind}`,
          fault: { call, kind, after: nth - 1, once: true },
        })),
        ...(['before', 'after'] as const).map((closed) => ({
          name: `closed ${closed} ${call} ${nth}`,
          closed,
          at: call,
          nth,
        })),
      ];
    }
    const batch = message.batch - pressedAt;
    const of = (fault: Omit<Extract<Fault, { batch: unknown }>, 'batch'>, name: string): Mishap => ({
      name: `batch ${batch} ${name}`,
      fault: { ...fault, batch, once: true },
    });
    return [
      of({ kind: 'refused' }, 'refused'),
      of({ kind: 'answer lost' }, 'answer lost'),
      of({ kind: 'slow', milliseconds: 7000 }, 'slow'),
      ...cutsOf(message.request as BatchRequest).map((action) =>
        of({ kind: 'partly', action }, `partly, to action ${action}`),
      ),
      ...(['before', 'after'] as const).map((closed) => ({
        name: `closed ${closed} batch ${batch}`,
        closed,
        at: batch,
        nth: batch,
      })),
    ];
  });
}

/** Places just behind the actions that change something, the first of them and some of the others. */
function cutsOf({ Actions, ObjectPaths }: BatchRequest): number[] {
  const after = Actions.flatMap(({ ActionType, Name, ObjectPathId }, at) => {
    const path = ObjectPaths[String(ObjectPathId)];
    const writes =
      ActionType === 4 ||
      (ActionType === 3 && isWriting(Name)) ||
      (ActionType === 1 && path?.ObjectPathType === 3 && isWriting(path.Name));
    return writes ? [at + 1] : [];
  });
  const step = Math.max(1, after.length / cuts);
  return [
    ...new Set(Array.from({ length: Math.min(cuts, after.length) }, (_, at) => after[Math.floor(at * step)] ?? 0)),
  ];
}

/** Runs a job that meets something. */
export async function verdictOf(job: Job, tier: Tier, mishap: Mishap, wanted: Reference): Promise<Verdict> {
  const { before, goal } = wanted;
  const trial = new Trial(job, tier, address());
  await trial.begin();
  const said = await trial.press(mishap);
  trial.panel.host.setFault(null);
  const wentAway = trial.closed;
  if (wentAway) await trial.reopen();
  let now = standingOf(trial.docx);
  const isDone = (): boolean => same(now, goal) || (job.isDone?.(trial.panel.session) ?? false);
  const done = isDone();
  const untrue = wentAway ? [] : untruths(said, done, now, before, goal);
  const silent = !wentAway && !done && said.sentences.length + said.notWritten.length === 0;
  const doubled = wentAway ? [] : excess(now, before, goal);
  let stuck = false;
  if (wentAway) {
    await trial.takeOffers();
    now = standingOf(trial.docx);
    if (!isDone()) await trial.again();
  } else if (!done || (said.ok === false && !said.sentences.some((sentence) => unsure.test(sentence)))) {
    const second = await trial.again();
    now = standingOf(trial.docx);
    stuck = !isDone();
    untrue.push(...untruths(second, isDone(), now, before, goal).map((sentence) => `second press: ${sentence}`));
  }
  now = standingOf(trial.docx);
  const twice = [...new Set([...doubled, ...excess(now, before, goal)])];
  const kept = trial.end();
  return {
    lost: [...wanted.kept].filter((token) => !kept.has(token)),
    doubled: twice,
    silent,
    untrue,
    foreign: now.foreign !== before.foreign,
    stuck,
  };
}

/** What was said and is not so. */
function untruths(
  { ok, sentences, notWritten, ofRecord }: Said,
  isDone: boolean,
  now: Standing,
  before: Standing,
  goal: Standing,
): string[] {
  const isAsBefore = same(now, before);
  const claims = sentences.filter((sentence) => !unsure.test(sentence));
  return [
    ...(ok === true && sentences.length + notWritten.length === 0 && !isDone ? ['done, and it is not'] : []),
    ...claims.filter((sentence) => unchanged.test(sentence) && !isAsBefore),
    ...claims.filter((sentence) => notDone.test(sentence) && isDone && !isAsBefore),
    ...ofRecord.filter(
      (sentence) => notStored.test(sentence) && now.record === goal.record && now.record !== before.record,
    ),
  ];
}
