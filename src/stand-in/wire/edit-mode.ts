// Edit modes: which calls each mode of the document allows, and the error codes with which it refuses the others.
import { type ErrorCode, WordError } from '../objects/error';
import { code } from './common-api';
import type { CommonCall } from './fault';

/**
 * Whether the document can be changed. `read only`: Protected View, or a file opened read-only. `viewing`: the person has chosen Viewing,
 * which the panel is not told (https://github.com/OfficeDev/office-js/issues/3831). `restricted`: Restrict Editing, with no changes allowed.
 * Everything can always be read.
 */
export type EditMode = 'open' | 'read only' | 'viewing' | 'restricted';

/**
 * The code a write meets. For Viewing threads name several: AccessDenied (https://github.com/OfficeDev/office-js/issues/6907), NotAllowed,
 * GeneralException (https://github.com/OfficeDev/office-js/issues/5484); a test may choose another than ours. That restricted editing
 * answers NotAllowed is a guess.
 */
const codes: Record<Exclude<EditMode, 'open'>, ErrorCode> = {
  'read only': 'AccessDenied',
  viewing: 'AccessDenied',
  restricted: 'NotAllowed',
};

/** Calls of the Common API that change the document, with the library's own codes for a refusal: ooeDocumentReadOnly, ooeSettingsCannotSave. */
const refusedCalls: Partial<Record<CommonCall, number>> = {
  AddDataPart: code.documentReadOnly,
  DeleteDataPart: code.documentReadOnly,
  SaveSettings: code.settingsCannotSave,
};

/** Does a method of the API change the document, by its name? */
export const isWriting = (method: string): boolean =>
  /^(Accept|Add|Apply|Attach|AutoFit|Clear|Delete|Detach|Distribute|Import|Insert|Merge|Reject|Remove|Reply|Reset|Set|Start)/.test(
    method,
  );

/** Refuses a write through the rich API unless the document is open to changes. */
export function refuseWrite(mode: EditMode, chosen?: ErrorCode): void {
  if (mode !== 'open')
    throw new WordError(chosen ?? codes[mode], "You don't have sufficient permissions for this action.");
}

/**
 * The code a call of the Common API is refused with, if it is. Custom XML and settings are refused with the text in Protected View and in
 * Viewing, and work in a restricted document, which restricts its text only; both are guesses.
 */
export function refusalOf(mode: EditMode, call: CommonCall): number | undefined {
  return mode === 'read only' || mode === 'viewing' ? refusedCalls[call] : undefined;
}

/** The client mode of the handshake, from which `document.mode` is read; only `read only` is visible there. */
export const clientMode = (mode: EditMode): number => (mode === 'read only' ? 0 : 1);
