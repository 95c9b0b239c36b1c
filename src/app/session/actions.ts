// What a person can do: everything a screen may ask of the session. Screens know this interface, never the session or the Word layer.
import type { SoughtWords } from '../../enquiry/sought-words';
import type { OpenedScreen } from '../../enquiry/schema';
import type { ManagedBlock } from '../../ooxml/managed-block';
import type { PosterTheme } from '../../ooxml/poster-style';
import type { FormKind } from '../../sharing/forms/kind';
import type { PieceDone, PutBlock } from '../../word/managed-blocks/block-job';
import type { Commented } from '../../word/comments/question-comment';
import type { RowChange } from '../../word/framework/edit-rows';
import type { SelfTestReport } from '../../word/self-test/self-test';
import type { Place, Placed } from '../../word/framework/insertion-place';
import type { SendWishes } from '../../sharing/send/prepare-copy';
import type { CopySource, PreparedCopy } from '../actions/prepare-copy';
import type { Choice, Consent } from './field-state';
import type { StillKept } from './keeping';
import type { ActionOutcome } from './outcome';
import type { Notice, SessionState } from './session-state';

// What screens know of these comes from here: the task pane imports nothing of the Word layer.
export type { Commented, PieceDone, Place, Placed, PutBlock, RowChange, SelfTestReport };

/** Actions on the document wait for those before them. Where one is not done, the sentence is also shown as a message, unless it says otherwise here. */
export interface SessionActions {
  /** The state as it stands; a new object whenever anything changed. */
  readonly current: () => SessionState;
  /** For React's useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;

  /** The person typed. Kept on the device at once, written when they rest. */
  type(field: string, text: string): void;
  /** The person left the field: no more waiting. */
  leave(field: string): void;
  /** Tries once more to write what did not arrive. */
  tryAgain(field: string): Promise<void>;
  /** Gives up words that did not arrive; the field shows the document again. */
  letGo(field: string): void;
  /** The person chose between two versions. */
  settle(field: string, choice: Choice): Promise<void>;
  /** The person knows what their words would take with them. */
  consent(field: string, how: Consent): Promise<void>;
  /** Puts back the words that the last action replaced. */
  undo(): Promise<void>;
  /** Moves the cursor in the document to a field. @returns true where it is there, and no message of the session's says so */
  goTo(field: string): Promise<boolean>;
  /** Reads all answers again and brings the panel in sync, except where the person is typing. */
  readAgain(): Promise<void>;
  /** Shows the cards of the first run, or puts them away for good. */
  showWelcome(show: boolean): void;
  /** Remembers on this device which screen is open, so that the panel can offer it the next time. */
  keepScreen(screen: OpenedScreen): void;
  /** Puts a message away. */
  dismiss(notice: Notice): void;

  /** Looks at how this Word works, without writing. What was found is in the state. Not done: the screen says it in its place. */
  testWord(): Promise<ActionOutcome>;
  /** Forgets what this device keeps of this document or of every one, but what this one is not known to hold. Says what is still kept. */
  clearDevice(whose: 'this document' | 'every document'): Promise<StillKept>;

  /** Keeps one thing with the document beside the framework, or (null) takes it away. */
  keepItem(key: string, value: unknown): void;
  /** Does the document keep words for a field that has no row at the moment? */
  keptFor(field: string): boolean;

  /** Puts the framework in, with everything that was written before it stood there. */
  insertFramework(place: Place): Promise<ActionOutcome>;
  /** Adopts a table the school has. Nothing in it changes. */
  adoptTable(which: 'found' | 'at the cursor'): Promise<ActionOutcome>;
  /** Changes a row of our own table. The words of a row that is left out are kept with the document. */
  editRows(change: RowChange): Promise<ActionOutcome>;
  /** Puts back a row of our own table that is gone, with its words. */
  putRowBack(field: string): Promise<ActionOutcome>;
  /** Brings a row that stands twice together. */
  joinRepeatedRow(field: string): Promise<ActionOutcome>;
  /** Takes the panel's marks and record out of the document. */
  removeAddIn(): Promise<ActionOutcome>;

  /** Looks for the handbook's boxes and reads them. */
  readBoxes(): Promise<ActionOutcome>;
  /** Puts a field below a box that a script cannot reach, or that has no room. */
  putBoxField(box: string): Promise<ActionOutcome>;
  /** Brings a box in sync with the framework's field that says the same. */
  copyToBox(box: string): Promise<void>;

  /**
   * Puts a table or picture of ours in, or brings it up to date where it stands. Not done: the screen says it in its place.
   * @param block makes it as it is now
   * @param force the person agreed that what somebody changed by hand goes
   */
  putBlock(
    block: () => ManagedBlock,
    place: Exclude<Place, 'appendix'>,
    force: boolean,
  ): Promise<ActionOutcome<PutBlock>>;
  /** Moves the cursor in the document to a part that was put in. @param part the word that ends its tags. Not done: the screen says it in its place. */
  showBlock(part: string): Promise<ActionOutcome>;
  /** Selects the first of these words that stand in the body, the surest first. Not done: the screen says it in its place. */
  showWords(candidates: readonly SoughtWords[]): Promise<ActionOutcome>;
  /** Opens a .docx as a new document in a window of its own. Not done: the screen says it in its place. */
  openNewDocument(bytes: Uint8Array): Promise<ActionOutcome>;
  /** The colour and the font of the document's theme, for a page that is to look like it; null where they cannot be read. */
  readTheme(): Promise<PosterTheme | null>;
  /** Makes a copy of the document to be sent, looked through for people. Not done: the screen says it in its place. */
  prepareCopy(wishes: SendWishes): Promise<ActionOutcome<PreparedCopy>>;
  /** The same of the document as it was read then, by other wishes. @param source is in what was prepared */
  copyAnew(source: CopySource, wishes: SendWishes): Promise<ActionOutcome<PreparedCopy>>;
  /** Makes one part of the enquiry a document of its own, to be completed and sent back. */
  prepareForm(kind: FormKind, returnsTo: string): Promise<ActionOutcome<PreparedCopy>>;

  /** Can a comment be put beside the question: does this Word have comments, and the question a sentence of its own? */
  canComment(): Promise<boolean>;
  /** Puts the findings beside the question, in the place of those that are there. Not done: the screen says it in its place. */
  putComment(): Promise<ActionOutcome<Commented>>;
  /** Takes the comment away. Not done: the screen says it in its place. */
  removeComment(): Promise<ActionOutcome<Commented>>;
  /** From now on a comment of ours follows the question. @returns what ends that */
  followQuestion(): () => void;
}
