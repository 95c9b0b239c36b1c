// What kind of Word is being played at the moment: each choice stands on the toolbar or can be made by a test.
import { behaviours, type WordName } from '../objects/behaviour';
import type { ErrorCode } from '../objects/error';
import type { EditMode, Tier } from '../wire/host';

/**
 * How the panel hears that the cursor has moved: when it has come to rest; two seconds later
 * (https://github.com/OfficeDev/office-js-docs/issues/976); never (https://github.com/OfficeDev/office-js/issues/2964); or each time twice,
 * which is a guess.
 */
export type SelectionEvents = 'soon' | 'late' | 'never' | 'twice';

/**
 * The frame around the panel: a plain one of the same address; or one of another address with the sandbox that Word on the web sets, which
 * has no clipboard, with leave to download or, as it was in 2020, without (https://github.com/OfficeDev/office-js/issues/1221).
 */
export type Frame = 'plain' | 'sandboxed' | 'sandboxed, no downloads';

export interface Conditions {
  tier: Tier;
  /** How this Word differs from the documentation. */
  word: WordName;
  editMode: EditMode;
  /** The error code that writes are refused with, where a test chooses one. */
  refusalCode?: ErrorCode;
  selectionEvents: SelectionEvents;
  /** The device gives the panel no storage, as a browser that blocks it in frames (https://github.com/OfficeDev/office-js/issues/2177). */
  storageRefused: boolean;
  /** The document has no address yet. */
  neverSaved: boolean;
  frame: Frame;
}

export const usualConditions: Readonly<Conditions> = {
  tier: 'Microsoft 365',
  word: 'documented',
  editMode: 'open',
  selectionEvents: 'soon',
  storageRefused: false,
  neverSaved: false,
  frame: 'plain',
};

/** The Word of a name, and the tier that it is played on: Office 2021 LTSC is a desktop Word that stops at WordApi 1.3. */
export const asWord = (word: WordName): Pick<Conditions, 'word' | 'tier'> => ({
  word,
  tier: word === 'LTSC' ? 'LTSC 2021' : 'Microsoft 365',
});

/** The Words that can be played. */
export const wordNames = Object.keys(behaviours) as readonly WordName[];

/** The name of a Word that can be played; null for any other text. */
export const wordNamed = (text: string | null): WordName | null => wordNames.find((name) => name === text) ?? null;
