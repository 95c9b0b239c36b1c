// The errors Word answers with. A batch that meets one stops there; what ran before it stays.

export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | (string & {});

export class WordError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** A value as it stands in a message. */
export const quoted = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

export const invalidArgument = (what: string): WordError => new WordError('InvalidArgument', what);
/** A control that is locked is in the way: by design (https://github.com/OfficeDev/office-js/issues/2829). */
export const lockedControl = (what: string): WordError => new WordError('NotAllowed', what);
export const accessDenied = (what: string): WordError => new WordError('AccessDenied', what);
