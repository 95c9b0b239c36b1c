// One answer as the panel holds it, beside the same answer in the document. Pure: what each event makes of it.
import { answerFrom } from '../../enquiry/answer';
import { isHalfDone } from '../../enquiry/half-done';
import type { Stem } from '../../handbook/framework';
import type { Change, Filled } from '../../word/answers/write-answers';

/**
 * `in sync`: panel and document say the same. `typing`: words not sent yet. `saving`: on their way. `not written`: they did not arrive; `problem`
 * says why. `needs confirmation`: they would take more than words with them (`carries`), and the person says whether they may. `conflict`: somebody else wrote there too, and the person chooses. `missing`: its row is not in the document any more.
 */
export type SyncState = 'in sync' | 'typing' | 'saving' | 'not written' | 'needs confirmation' | 'conflict' | 'missing';

export interface FieldState extends Stem {
  /** Does the document have a place for it? Without one its words wait in the record. */
  readonly placed: boolean;
  /** What the panel's field shows. */
  readonly text: string;
  /** The answer as it was last read in the document. */
  readonly inDocument: string;
  /** The answer the person had before them when they began to type: what a write rests on. */
  readonly baseVersion: string;
  readonly syncState: SyncState;
  /** The other version, when there are two. */
  readonly otherVersion?: string;
  readonly problem?: string;
  /** What would go with the words that stand there. */
  readonly carries?: Extract<Filled, { kind: 'needs confirmation' }>['carries'];
  /** The person knows what goes, and wants these words there all the same. */
  readonly force?: true;
  /** The field whose row this one repeats: somebody pasted the row a second time. */
  readonly repeats?: string;
  /** What stands in the stem's cell instead of the stem, where somebody completed the sentence there. */
  readonly completedStem?: string;
  /** Do stem and answer stand in one cell? */
  readonly sharesCell?: true;
  /** Words of an earlier time that the device brought back: they go in only when the person says so for this field. */
  readonly offered?: true;
}

/** No second version, no problem, no offer. */
const nothingOpen = {
  otherVersion: undefined,
  problem: undefined,
  offered: undefined,
  carries: undefined,
  force: undefined,
};

/** A field when the panel starts, or when its answer is in sync again. */
export function startField(stem: Stem, inDocument: string, placed: boolean): FieldState {
  return {
    ...stem,
    placed,
    text: inDocument,
    inDocument,
    baseVersion: inDocument,
    syncState: 'in sync',
    ...nothingOpen,
  };
}

/** Does its row or box stand in the document? */
export const stands = ({ placed, syncState }: FieldState): boolean => placed && syncState !== 'missing';

/** Is a gap of its sentence still open in these words? Where stem and answer share a cell there are no gaps. */
export const isHalfDoneIn = ({ sharesCell, stem }: FieldState, words: string): boolean =>
  !sharesCell && isHalfDone(stem, words);

/** What would be written for this field: canonical, without prompt lines. */
export function wanted(field: FieldState): string {
  const known = wantedBy.get(field) ?? answerFrom(field.text, field.prompt);
  wantedBy.set(field, known);
  return known;
}
/** A state is never changed in place: each is asked many times while the screen is drawn, and read once. */
const wantedBy = new WeakMap<FieldState, string>();

/** The person typed. */
export function typed(field: FieldState, text: string): FieldState {
  if (field.syncState === 'conflict') return { ...field, text };
  if (field.syncState === 'missing') return { ...field, text };
  const seen = field.syncState === 'in sync' ? field.inDocument : field.baseVersion;
  // What was allowed was allowed for the words of then, over what stood there then.
  return { ...field, text, baseVersion: seen, syncState: 'typing', ...nothingOpen, otherVersion: field.otherVersion };
}

/** The person wants to try once more: with this field, and with every other that Word refused a moment ago. */
export function triedAgain(field: FieldState, asked: string): FieldState {
  const again = field.syncState === 'not written' && (field.id === asked || !field.offered);
  return again ? { ...field, syncState: 'typing', problem: undefined, offered: undefined } : field;
}

/** The document was read again. Words that are on their way or waiting are left alone; what they rest on too. */
export function reread(field: FieldState, inDocument: string, present: boolean): FieldState {
  if (!present) return { ...field, syncState: 'missing', inDocument: '' };
  // Words that our write went over stand nowhere in the document; only the person's choice may end that.
  const over =
    field.otherVersion !== undefined &&
    field.otherVersion !== (field.syncState === 'missing' ? inDocument : field.inDocument);
  if (over && (field.syncState === 'conflict' || field.syncState === 'missing'))
    return { ...field, inDocument, syncState: 'conflict' };
  if (field.syncState === 'missing') {
    return wanted(field) === '' || wanted(field) === inDocument
      ? startField(field, inDocument, true)
      : { ...field, inDocument, baseVersion: '', syncState: 'typing' };
  }
  if (field.syncState === 'in sync')
    return inDocument === field.inDocument ? field : startField(field, inDocument, true);
  if (field.syncState !== 'saving' && wanted(field) === inDocument)
    return { ...field, ...nothingOpen, inDocument, baseVersion: inDocument, syncState: 'in sync' };
  return field.syncState === 'conflict' && field.otherVersion === field.inDocument
    ? { ...field, inDocument, otherVersion: inDocument }
    : { ...field, inDocument };
}

/** A write came back. `sent` is the text the panel showed when it set out. */
export function afterFill(
  field: FieldState,
  sent: string,
  filled: Filled,
  explain: (sentence: string) => string,
): FieldState {
  const typedOn = field.text !== sent;
  switch (filled.kind) {
    case 'written':
    case 'in sync': {
      const settled: FieldState = { ...field, ...nothingOpen, inDocument: filled.answer, baseVersion: filled.answer };
      return { ...settled, syncState: typedOn && wanted(field) !== filled.answer ? 'typing' : 'in sync' };
    }
    // The panel goes on showing what was written; the next reading that finds something else takes its place.
    case 'tracked':
      return {
        ...field,
        ...nothingOpen,
        inDocument: filled.answer,
        baseVersion: filled.answer,
        syncState: typedOn ? 'typing' : 'in sync',
      };
    case 'needs confirmation':
      return {
        ...field,
        inDocument: filled.answer,
        baseVersion: filled.answer,
        syncState: 'needs confirmation',
        carries: filled.carries,
      };
    case 'conflict': {
      const conflict: FieldState = {
        ...field,
        inDocument: filled.answer,
        syncState: 'conflict' as const,
        problem: undefined,
        force: undefined,
      };
      return filled.overwritten === undefined
        ? { ...conflict, otherVersion: filled.answer }
        : { ...conflict, otherVersion: filled.overwritten, baseVersion: filled.answer };
    }
    case 'not written':
      return {
        ...field,
        inDocument: filled.answer,
        baseVersion: filled.answer,
        syncState: 'not written',
        problem: explain(filled.failure.sentence),
        force: undefined,
      };
    case 'unknown':
      return { ...field, syncState: 'not written', problem: explain(filled.failure.sentence), force: undefined };
  }
}

/** How the person settles two versions. */
export type Choice = 'mine' | 'theirs' | 'both';

/** The field with the chosen words, ready to be written over what stands in the document now. */
export function settled(field: FieldState, choice: Choice): FieldState {
  const theirs = field.otherVersion ?? field.inDocument;
  const text =
    choice === 'mine'
      ? field.text
      : choice === 'theirs'
        ? theirs
        : [theirs, field.text].filter((words) => words !== '').join('\n');
  // Beside words that stand nowhere in the document, the person was not shown what somebody has added to ours there since.
  const seen = theirs === field.inDocument ? field.inDocument : field.baseVersion;
  const chosen: FieldState = { ...field, ...nothingOpen, text, baseVersion: seen };
  return { ...chosen, syncState: wanted(chosen) === field.inDocument ? 'in sync' : 'typing' };
}

/** How the person settles words that would take more than words with them. */
export type Consent = 'replace' | 'below';

/** The field with what the person allowed: in place of what stands there, or below it. */
export function consented(field: FieldState, consent: Consent): FieldState {
  const chosen: FieldState = {
    ...field,
    carries: undefined,
    baseVersion: field.inDocument,
    syncState: 'typing' as const,
  };
  return consent === 'replace'
    ? { ...chosen, force: true }
    : { ...chosen, text: [field.inDocument, field.text].join('\n') };
}

/** What is asked of the document for this field. A consent goes with the first write after it, and no further. */
export function changeFor(field: FieldState): Change {
  return { field: field.id, baseVersion: field.baseVersion, wanted: wanted(field), force: field.force };
}
