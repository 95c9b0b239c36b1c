// Faults a test can set: a batch or another call that is refused, half applied, applied with the answer lost, or slow.
import { WordError } from '../objects/error';

/** Calls of the Common API by the names of their dispatch ids. */
export type CommonCall =
  | 'AddDataPart'
  | 'GetDataPartById'
  | 'GetDataPartsByNamespace'
  | 'GetDataPartXml'
  | 'DeleteDataPart'
  | 'LoadSettings'
  | 'SaveSettings'
  | 'GetDocumentCopy'
  | 'GetDocumentCopyChunk'
  | 'ReleaseDocumentCopy';

interface Kind<K extends string> {
  /**
   * refused: nothing is applied. partly: what comes before `action` is applied, that action fails. answer lost: everything is applied and
   * an error answered all the same (https://github.com/OfficeDev/office-js/issues/6760). slow: the batch waits before it runs, as when Word
   * on the web takes seconds over it (https://github.com/OfficeDev/office-js/issues/5944). answer late: it runs at once and its answer waits.
   */
  kind: K;
  /** The error's code; GeneralException for a batch, 5001 for a call of the Common API. */
  code?: string;
  /** Only the first time it applies; otherwise every time until another fault is set. A fault of the `next` batch always ends with it. */
  once?: boolean;
}

/**
 * `batch` counts as the log does, or is the next one, or every one. `action` is a place in the batch, or a word in an action as the log
 * spells it. `milliseconds` is how long a slow one waits; five seconds unless said otherwise.
 */
export interface BatchFault extends Kind<'refused' | 'partly' | 'answer lost' | 'slow' | 'answer late'> {
  batch: number | 'next' | 'every';
  action?: number | string;
  milliseconds?: number;
}

/**
 * empty: a success that carries nothing, as seen of a file (https://github.com/OfficeDev/office-js/issues/5950). short: half of what it says
 * it carries. Both are for the document's file and its slices.
 */
export interface CallFault extends Kind<'refused' | 'answer lost' | 'empty' | 'short'> {
  call: CommonCall;
  /** So many calls are answered as usual first. */
  after?: number;
}

export type Fault = BatchFault | CallFault;

export const isBatchFault = (fault: Fault | null): fault is BatchFault => fault !== null && 'batch' in fault;

/** The error of a batch that meets a fault. */
export function faultError(fault: Fault): WordError {
  return new WordError(fault.code ?? 'GeneralException', 'There was an internal error while processing the request.');
}

/** How long a batch that meets this fault waits, before it runs and before it is answered. */
export function waits(fault: BatchFault | null): { first: number; last: number } {
  const milliseconds = fault?.milliseconds ?? 5000;
  return { first: fault?.kind === 'slow' ? milliseconds : 0, last: fault?.kind === 'answer late' ? milliseconds : 0 };
}
