// What came of asking Word for something: a value, or a failure that a person can be told about.
import { failureWords, type FailureKind } from './failure-sentences';

/** Why something did not happen. `code` is Word's own, for support; `sentence` is for the reader. */
export interface Failure {
  readonly kind: FailureKind;
  readonly code: string;
  readonly sentence: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A failure of a kind, with its sentence. */
export function failure(kind: FailureKind, code: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind, code, sentence: failureWords[kind] } };
}

// Viewing and restricted documents answer with one of several codes, and the document's own `mode` may say otherwise
// (https://github.com/OfficeDev/office-js/issues/3831).
const kinds: Readonly<Record<string, FailureKind>> = {
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  GeneralException: 'refused',
  InvalidArgument: 'refused',
};

// Office.js throws these when we ask it wrongly; no document is to blame.
const ourMistakes = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'RunMustReturnPromise', 'InvalidRequestContext']);

/**
 * Turns what Office.js threw, or an asynchronous result's error, into a failure.
 * @throws the error itself when it is none of Office's: our own mistakes are not Word's failures
 */
export function failureOf(error: unknown): { readonly ok: false; readonly failure: Failure } {
  if (typeof error !== 'object' || error === null || !('code' in error) || ourMistakes.has(String(error.code)))
    throw error;
  const code = String(error.code);
  return failure(kinds[code] ?? 'unexpected', code);
}
