// A document with the panel beside it in Node, over several openings of both: what the page object of the journeys does in a browser.
import type { FieldState } from '../../src/app/session/field-state';
import type { ActionOutcome } from '../../src/app/session/outcome';
import type { Notice, SessionState } from '../../src/app/session/session-state';
import type { Session } from '../../src/app/session/session';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { blankDocument } from '../../src/stand-in/page/blank';
import { selectionAt, type Place } from '../../src/stand-in/page/place';
import { Plans } from '../../src/stand-in/page/plans';
import { tablesIn } from '../../src/stand-in/tree/blocks';
import { isRestricted, setRestricted, setTracking } from '../../src/stand-in/tree/settings';
import { coAuthorTypesText, typeText } from '../../src/stand-in/tree/typing';
import { History } from '../../src/stand-in/undo/history';
import type { CommonCall } from '../../src/stand-in/wire/fault';
import type { EditMode, Fault, WireMessage } from '../../src/stand-in/wire/host';
import { openPanel, Stored, type Panel, type Surroundings } from '../property/page';
import { open } from '../stand-in/pane';
import { cellsIn, linesOf, placeCursor } from './document';
import { pass, played, whenDone } from './panel';

/** Longer than anything that the panel waits for by itself. */
const whatever = 5000;

/** Time is the test's: `withFakeTime`. */
export class DocumentAndPanel {
  private editMode: EditMode = 'open';
  private stored = new Stored();
  private panel: Panel | null = null;
  private history: History;
  /** What is to happen at a batch of the panel that is open. */
  readonly plans = new Plans(
    (place, text) => this.coAuthorTypes(place, text),
    () => this.closePanel(),
  );

  /** What a test does just before each batch. */
  beforeBatch: (() => void) | null = null;
  /** What a test does just before each call of the Common API. */
  beforeCall: ((call: CommonCall) => void) | null = null;

  private constructor(
    private opened: OpenDocx,
    private readonly surroundings: Surroundings,
  ) {
    this.history = new History(opened);
  }

  /** Opens a document, a blank one where none is given, and the panel on a device that keeps nothing yet. */
  static async open(bytes = blankDocument(), surroundings: Surroundings = {}): Promise<DocumentAndPanel> {
    const opened = new DocumentAndPanel(open(bytes), { tier: 'Microsoft 365', ...played, ...surroundings });
    await opened.reloadPanel();
    return opened;
  }

  // The panel

  get session(): Session {
    if (!this.panel) throw new Error('The panel is closed.');
    return this.panel.session;
  }
  get state(): SessionState {
    return this.session.current();
  }
  get isPanelOpen(): boolean {
    return this.panel !== null;
  }
  /** A field by its id, or by its stem where it is the school's own. */
  field(idOrStem: string): FieldState {
    const field = this.state.fields.find(({ id, stem }) => id === idOrStem || stem === idOrStem);
    if (!field) throw new Error(`There is no field “${idOrStem}”.`);
    return field;
  }
  /** The message that is shown about something. */
  notice(about: Notice['about']): Notice | undefined {
    return this.state.notices.find((notice) => notice.about === about);
  }
  /** Types into a field and leaves it. */
  async write(idOrStem: string, text: string): Promise<void> {
    await this.typeAndLeave(this.field(idOrStem).id, text);
  }
  /** The same with one of the handbook's boxes, which were read. */
  writeBox(id: string, text: string): Promise<void> {
    return this.typeAndLeave(id, text);
  }
  private async typeAndLeave(id: string, text: string): Promise<void> {
    this.session.type(id, text);
    this.session.leave(id);
    await pass(whatever);
  }
  /** Time passes until something has come to its end. */
  ended<T>(job: Promise<T>): Promise<T> {
    return whenDone(job);
  }
  /** The same of an action that has to be done. */
  async done<T>(action: Promise<ActionOutcome<T>>): Promise<T> {
    const outcome = await this.ended(action);
    if (!outcome.ok) throw new Error(`It was not done: ${outcome.sentence}`);
    return outcome.value;
  }
  /** Puts the framework in at the end, and writes answers. */
  async frameworkWith(answers: Readonly<Record<string, string>>): Promise<void> {
    await this.done(this.session.insertFramework('end'));
    for (const [field, text] of Object.entries(answers)) await this.write(field, text);
  }
  /** Closes the panel and opens it again, with a fault from its first message if one is given. */
  async reloadPanel(fault?: Fault): Promise<void> {
    this.closePanel();
    const { docx, history, plans } = this;
    this.panel = openPanel(
      docx,
      this.stored,
      {
        history,
        editMode: () => this.editMode,
        before: (what) => {
          if (typeof what === 'number') this.beforeBatch?.();
          else this.beforeCall?.(what);
          return plans.before(what);
        },
        after: (what) => plans.after(what),
      },
      this.surroundings,
    );
    if (fault) this.panel.host.setFault(fault);
    void this.panel.session.start();
    await pass(whatever);
  }
  /** The page goes, and everything that was still to run in it. */
  closePanel(): void {
    if (!this.panel) return;
    this.panel.close();
    this.stored = this.panel.stored;
    this.panel = null;
    this.plans.clear();
    jest.clearAllTimers();
  }
  /** Clears what this device keeps, as if the file had gone to another machine. */
  forgetDevice(): void {
    for (const key of Object.keys(this.device)) this.device.removeItem(key);
  }
  /** All that this device keeps. */
  get keptOnDevice(): string {
    return JSON.stringify(this.device);
  }
  private get device(): Stored {
    return this.panel?.stored ?? this.stored;
  }

  // The wire

  setFault(fault: Fault | null): void {
    this.panel?.host.setFault(fault);
  }
  /** The number of the batch that is so many batches away: 1 is the next one. */
  batchAhead(ahead: number): number {
    return (this.panel?.host.batchCount ?? 0) + ahead;
  }
  /** The batches that the panel that is open has sent since the one with this number. */
  batchesSince(number = 0): readonly WireMessage[] {
    return (this.panel?.host.messages ?? []).filter(({ batch = 0 }) => batch > number);
  }

  // The document

  get docx(): OpenDocx {
    return this.opened;
  }
  /** Opens another document in place of this one; the device's storage is as it was. */
  async openBytes(bytes: Uint8Array): Promise<void> {
    this.closePanel();
    this.opened = open(bytes);
    this.history = new History(this.opened);
    this.editMode = 'open';
    await this.reloadPanel();
  }
  save(): Uint8Array {
    return this.docx.save();
  }
  /** Saves, and opens what was saved, as on another day. */
  saveAndReopen(): Promise<void> {
    return this.openBytes(this.save());
  }
  /** The text of every paragraph, in reading order. */
  text(): string[] {
    return linesOf(this.docx);
  }
  /** The text of a table's cells, row by row. */
  cells(table = 0): string[][] {
    return cellsIn(this.docx, table);
  }
  get tables(): number {
    return [...tablesIn(this.docx.body)].length;
  }
  /** Closes the document to changes, or opens it. The panel that is open is not told. */
  setEditMode(mode: EditMode): void {
    this.editMode = mode;
    if (isRestricted(this.docx) !== (mode === 'restricted')) setRestricted(this.docx, mode === 'restricted');
  }
  setTracking(on: boolean): void {
    setTracking(this.docx, on);
  }
  /** The person types in the document. */
  typeIn(place: Place, text: string): void {
    this.placeCursor(place);
    this.history.typing(() => typeText(this.docx, this.docx.selection, text));
  }
  /** A co-author types in the same document; the panel may hear of it. */
  coAuthorTypes(place: Place, text: string): void {
    this.history.others(() => coAuthorTypesText(this.docx, selectionAt(this.docx, place), text));
    this.panel?.hint('cursor');
  }
  placeCursor(place: Place): void {
    placeCursor(this.docx, place);
    this.panel?.hint('cursor');
  }
  /** Word's own undo, which tells the panel nothing. */
  undo(): boolean {
    return this.history.undo();
  }
}
