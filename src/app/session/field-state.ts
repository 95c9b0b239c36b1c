// One answer as the panel holds it, beside the same answer in the document. Pure: what each event makes of it.
import { answerFrom } from '../../enquiry/answer';
import type { Stem } from '../../handbook/framework';
import type { Change, Filled } from '../../word/answers/write-answers';

/**
 * `level`: panel and document say the same. `typing`: words not sent yet. `saving`: on their way. `kept`: they did not arrive; `problem`
 * says why. `asks`: they would take more than words with them (`carries`), and the person says whether they may. `both`: somebody else wrote there too, and the person chooses. `missing`: its row is not in the document any more.
 */
export type Standing = 'level' | 'typing' | 'saving' | 'kept' | 'asks' | 'both' | 'missing';

export interface FieldState extends Stem {
  /** Does the document have a place for it? Without one its words wait in the record. */
  readonly placed: boolean;
  /** What the panel's field shows. */
  readonly text: string;
  /** The answer as it was last read in the document. */
  readonly inDocument: string;
  /** The answer the person had before them when they began to type: what a write rests on. */
  readonly seen: string;
  readonly standing: Standing;
  /** The other version, when there are two. */
  readonly theirs?: string;
  readonly problem?: string;
  /** What would go with the words that stand there. */
  readonly carries?: Extract<Filled, { kind: 'asks' }>['carries'];
  /** The person knows what goes, and wants these words there all the same. */
  readonly force?: true;
  /** The field whose row this one repeats: somebody pasted the row a second time. */
  readonly copyOf?: string;
  /** What stands in the stem's cell instead of the stem, where somebody completed the sentence there. */
  readonly completedStem?: string;
  /** Do stem and answer stand in one cell? */
  readonly sharesCell?: true;
  /** Words of an earlier time that the device brought back: they go in only when the person says so for this field. */
  readonly offered?: true;
}

/** No second version, no problem, no offer. */
const nothingOpen = {
  theirs: undefined,
  problem: undefined,
  offered: undefined,
  carries: undefined,
  force: undefined,
};

/** A field when the panel starts, or when its answer is level again. */
export function startField(stem: Stem, inDocument: string, placed: boolean): FieldState {
  return { ...stem, placed, text: inDocument, inDocument, seen: inDocument, standing: 'level', ...nothingOpen };
}

/** What would be written for this field: canonical, without prompt lines. */
export function wanted(field: FieldState): string {
  return answerFrom(field.text, field.prompt);
}

/** The person typed. */
export function typed(field: FieldState, text: string): FieldState {
  if (field.standing === 'both') return { ...field, text };
  if (field.standing === 'missing') return { ...field, text };
  const seen = field.standing === 'level' ? field.inDocument : field.seen;
  return { ...field, text, seen, standing: 'typing', problem: undefined, offered: undefined };
}

/** The person wants to try once more: with this field, and with every other that Word refused a moment ago. */
export function triedAgain(field: FieldState, asked: string): FieldState {
  const again = field.standing === 'kept' && (field.id === asked || !field.offered);
  return again ? { ...field, standing: 'typing', problem: undefined, offered: undefined } : field;
}

/** The document was read again. Words that are on their way or waiting are left alone; what they rest on too. */
export function reread(field: FieldState, inDocument: string, present: boolean): FieldState {
  if (!present) return { ...field, standing: 'missing', inDocument: '' };
  // Words that our write went over stand nowhere in the document; only the person's choice may end that.
  const over =
    field.theirs !== undefined && field.theirs !== (field.standing === 'missing' ? inDocument : field.inDocument);
  if (over && (field.standing === 'both' || field.standing === 'missing'))
    return { ...field, inDocument, standing: 'both' };
  if (field.standing === 'missing') {
    return wanted(field) === '' || wanted(field) === inDocument
      ? startField(field, inDocument, true)
      : { ...field, inDocument, seen: '', standing: 'typing' };
  }
  if (field.standing === 'level') return inDocument === field.inDocument ? field : startField(field, inDocument, true);
  if (field.standing !== 'saving' && wanted(field) === inDocument)
    return { ...field, inDocument, seen: inDocument, standing: 'level', theirs: undefined, problem: undefined };
  return field.standing === 'both' && field.theirs === field.inDocument
    ? { ...field, inDocument, theirs: inDocument }
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
    case 'level': {
      const settled = { ...field, ...nothingOpen, inDocument: filled.answer, seen: filled.answer };
      return { ...settled, standing: typedOn && wanted(field) !== filled.answer ? 'typing' : 'level' };
    }
    // The panel goes on showing what was written; the next reading that finds something else takes its place.
    case 'tracked':
      return {
        ...field,
        ...nothingOpen,
        inDocument: filled.answer,
        seen: filled.answer,
        standing: typedOn ? 'typing' : 'level',
      };
    case 'asks':
      return { ...field, inDocument: filled.answer, seen: filled.answer, standing: 'asks', carries: filled.carries };
    case 'both': {
      const both = { ...field, inDocument: filled.answer, standing: 'both' as const, problem: undefined };
      return filled.overwritten === undefined
        ? { ...both, theirs: filled.answer }
        : { ...both, theirs: filled.overwritten, seen: filled.answer };
    }
    case 'not written':
      return {
        ...field,
        inDocument: filled.answer,
        seen: filled.answer,
        standing: 'kept',
        problem: explain(filled.failure.sentence),
      };
    case 'unknown':
      return { ...field, standing: 'kept', problem: explain(filled.failure.sentence) };
  }
}

/** How the person settles two versions. */
export type Choice = 'mine' | 'theirs' | 'both';

/** The field with the chosen words, ready to be written over what stands in the document now. */
export function settled(field: FieldState, choice: Choice): FieldState {
  const theirs = field.theirs ?? field.inDocument;
  const text =
    choice === 'mine'
      ? field.text
      : choice === 'theirs'
        ? theirs
        : [theirs, field.text].filter((words) => words !== '').join('\n');
  // Beside words that stand nowhere in the document, the person was not shown what somebody has added to ours there since.
  const seen = theirs === field.inDocument ? field.inDocument : field.seen;
  const chosen = { ...field, text, seen, theirs: undefined, problem: undefined };
  return { ...chosen, standing: wanted(chosen) === field.inDocument ? 'level' : 'typing' };
}

/** How the person settles words that would take more than words with them. */
export type Consent = 'replace' | 'below';

/** The field with what the person allowed: in place of what stands there, or below it. */
export function consented(field: FieldState, consent: Consent): FieldState {
  const chosen = { ...field, carries: undefined, seen: field.inDocument, standing: 'typing' as const };
  return consent === 'replace'
    ? { ...chosen, force: true }
    : { ...chosen, text: [field.inDocument, field.text].join('\n') };
}

/** What is asked of the document for this field. */
export function changeFor(field: FieldState): Change {
  return { field: field.id, seen: field.seen, wanted: wanted(field), force: field.force };
}
