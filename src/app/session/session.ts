// The panel's session with one document: what a person can do, and in which order things happen. Its parts each do one thing: reading,
// saving answers, keeping the rest; the store knows what stands. React only draws it.
import type { AnswerLocation } from '../../word/answers/answer-location';
import type { RowChange } from '../../word/framework/edit-rows';
import type { BoxesInDocument, BoxesRead } from '../../word/boxes/boxes';
import { FrameworkInDocument } from '../../word/framework/framework';
import { WordGateway } from '../../word/gateway/gateway';
import { isOnDesktop, startHost } from '../../word/gateway/host';
import type { Place } from '../../word/framework/insertion-place';
import type { SoughtWords } from '../../enquiry/sought-words';
import type { Outcome } from '../../word/gateway/outcome';
import type { ManagedBlock } from '../../ooxml/managed-block';
import type { OpenedScreen } from '../../enquiry/schema';
import type { FormKind } from '../../sharing/forms/kind';
import type { SendWishes } from '../../sharing/send/prepare-copy';
import type { CopySource } from '../actions/prepare-copy';
import { ActionQueue } from './action-queue';
import type { SessionActions } from './actions';
import { actionChunks } from '../actions/chunks';
import { wordChunks } from './chunks';
import { fetchAhead } from './fetch-ahead';
import type { SessionContext } from './context';
import {
  consented,
  settled,
  startField,
  triedAgain,
  typed,
  wanted,
  type Choice,
  type Consent,
  type FieldState,
} from './field-state';
import { Keeping, type StillKept } from './keeping';
import { done, type ActionOutcome } from './outcome';
import { Reading } from './reading';
import { Saving } from './saving';
import type { Notice, SessionState } from './session-state';
import { Store } from './store';
import { drawn, rest, Timers } from './timers';
import { actionEnded, wordsToPutBack } from './undo';
import { sessionStrings } from './strings';

type Working = NonNullable<SessionState['working']>;

/**
 * One for each panel; `start` begins it. `current` is what stands, and `subscribe` hears of each change. What an action could not do comes
 * back as a sentence; an exception that nothing expects ends in `unexpected`.
 */
export class Session implements SessionActions {
  private readonly store = new Store();
  private readonly gateway = new WordGateway();
  private readonly framework = new FrameworkInDocument(this.gateway);
  private boxes: BoxesInDocument | null = null;
  private readonly timers = new Timers((reason) => void this.unexpected(reason));
  private readonly queue = new ActionQueue(this.store, (reason) => this.unexpected(reason));
  private readonly keeping = new Keeping(this.store, this.timers, this.framework);
  private readonly saving = new Saving(
    this.store,
    this.timers,
    this.keeping,
    { of: (field) => this.locationOf(field), isFramework: (location) => location === this.framework },
    (reason) => this.unexpected(reason),
  );
  private readonly reading = new Reading(
    this.store,
    this.timers,
    this.queue,
    this.keeping,
    this.saving,
    this.framework,
    async () =>
      void (await this.act('editing rows', actionChunks.repair, ({ joinTables }) => joinTables(this.context))),
  );
  private readonly context: SessionContext = {
    gateway: this.gateway,
    framework: this.framework,
    store: this.store,
    keeping: this.keeping,
    saving: this.saving,
    reading: this.reading,
  };

  /** Is it said how one gets into the document? Once is enough. */
  private saidHowToType = false;

  readonly current = this.store.current;

  readonly subscribe = this.store.subscribe;

  /** Reads the record and the document, brings back what was kept, and begins to follow the document. */
  async start(): Promise<void> {
    const { store, keeping, saving, reading, queue } = this;
    const host = await startHost(() => store.update({ phase: 'not fetched' }));
    if (!host) return store.update({ phase: 'not in Word' });
    if (!host.meetsFloor) return store.update({ phase: 'too old' });
    store.update({ phase: 'starting' }); // it came after all
    this.gateway.onWaiting((waiting) => {
      if (waiting)
        store.notice('waiting', 'warning', keeping.onDevice ? sessionStrings.waiting : sessionStrings.waitingUnkept);
      else store.withdraw(({ about }) => about === 'waiting');
    });
    await keeping.openRecord(host.documentUrl);
    window.addEventListener('pagehide', () => keeping.keepAllWords());
    let couldRead = false;
    // Reading a school's own table takes a chunk that the first screen does not wait for.
    const ownTable = keeping.record.table?.shape !== undefined;
    await queue.run(ownTable ? 'looking' : 'reading', noChunk, async () => {
      if (ownTable) {
        store.update({ phase: 'ready' });
        await drawn();
        await keeping.openDevice(); // there are fields to type in already
      }
      couldRead = await reading.findFramework();
      return done;
    });
    store.update({ phase: 'ready' });
    reading.followDocument();
    // The safety net comes once the first screen is drawn, which needs nothing of it.
    await drawn();
    const looked = couldRead ? reading.lookThrough() : undefined;
    await keeping.openDevice();
    if (this.framework.handle) await this.selfTestQuietly();
    store.update({ welcome: !keeping.wasWelcomed(), lastScreen: keeping.lastScreen() });
    await keeping.bringBackDrafts(this.current().fields);
    saving.begin();
    await keeping.storeItemsBack();
    keeping.keepAllWords();
    await saving.saveAll();
    await looked;
    // All chunks are fetched now, so that an action starts at once, also where the network has gone.
    await fetchAhead([...Object.values(wordChunks), ...Object.values(actionChunks)]);
  }

  /**
   * An exception that nothing expects: a mistake of ours, not of the document's. What stands in the document is read again before
   * anything is said.
   * @returns the sentence that is shown; it says whether the document was read
   */
  async unexpected(reason: unknown): Promise<string> {
    this.keeping.keepAllWords();
    let readAgain = false;
    try {
      readAgain = this.current().phase === 'ready' && (await this.reading.refresh());
    } catch {
      // The same mistake again: the sentence below says that the document was not read.
    }
    const sentence = sessionStrings.unexpected(
      reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason),
      this.keeping.onDevice,
      readAgain,
    );
    this.store.notice('panel', 'warning', sentence);
    return sentence;
  }

  showWelcome(show: boolean): void {
    this.store.update({ welcome: show });
    if (!show) this.keeping.keepWelcomed();
  }

  keepScreen(screen: OpenedScreen): void {
    this.store.update({ lastScreen: null });
    this.keeping.keepScreen(screen);
  }

  readAgain(): Promise<void> {
    return this.reading.again();
  }

  type(id: string, text: string): void {
    this.store.change(id, (field) => typed(field, text));
    this.timers.later(`keep ${id}`, rest.beforeKeeping, () => this.keeping.keepWords(id));
    this.saving.soon(id);
  }

  keepItem(key: string, value: unknown): void {
    this.keeping.keepItem(key, value);
  }

  leave(id: string): void {
    // A write that is on its way still belongs to what the person did here.
    this.saving.now(id).then(
      () => this.endAction(),
      (reason: unknown) => this.unexpected(reason),
    );
  }

  /** All of what did not arrive in one go: what closed the document for one answer closed it for all. */
  async tryAgain(id: string): Promise<void> {
    for (const field of this.store.everyField) this.store.change(field.id, (one) => triedAgain(one, id));
    await this.saving.saveAll();
  }

  letGo(id: string): void {
    const field = this.store.fieldOf(id);
    if (field) this.replaces(field, wanted(field));
    this.store.change(id, (one) => startField(one, one.inDocument, one.placed));
    this.keeping.forgetNotes([id]);
    this.keeping.forget(id);
  }

  async settle(id: string, choice: Choice): Promise<void> {
    const before = this.store.fieldOf(id);
    if (before && choice !== 'both')
      this.replaces(before, choice === 'mine' ? (before.otherVersion ?? before.inDocument) : wanted(before));
    this.store.change(id, (field) => settled(field, choice));
    if (choice === 'theirs') this.keeping.forgetNotes([id]);
    // Where the document says already what was chosen, nothing is kept: the version given up must not come back at the next start.
    if (this.store.fieldOf(id)?.syncState === 'in sync') return this.keeping.forget(id);
    this.keeping.keepWords(id);
    await this.saving.save([id]);
  }

  async consent(id: string, how: Consent): Promise<void> {
    this.store.change(id, (field) => consented(field, how));
    await this.saving.save([id]);
  }

  /** That is an action itself, and can be undone. */
  async undo(): Promise<void> {
    const { lastAction } = this.current();
    const back = this.store.everyField.flatMap((field) => {
      const words = wordsToPutBack(lastAction, field);
      return words === null ? [] : [[field.id, words] as const];
    });
    this.store.update({ lastAction: null });
    for (const [id, words] of back) this.store.change(id, (field) => typed(field, words));
    await this.saving.save(back.map(([id]) => id));
    this.endAction();
  }

  testWord(): Promise<ActionOutcome> {
    return this.queue.run('reading', actionChunks.selfTest, ({ testThisWord }) => testThisWord(this.context));
  }

  clearDevice(whose: 'this document' | 'every document'): Promise<StillKept> {
    return this.keeping.clearDevice(whose);
  }

  insertFramework(place: Place): Promise<ActionOutcome> {
    return this.act('inserting', actionChunks.insertFramework, ({ insertTheFramework }) =>
      insertTheFramework(this.context, place),
    );
  }

  adoptTable(which: 'found' | 'at the cursor'): Promise<ActionOutcome> {
    return this.act('inserting', actionChunks.adoptTable, ({ adoptTheTable }) => adoptTheTable(this.context, which));
  }

  editRows(change: RowChange): Promise<ActionOutcome> {
    return this.act('editing rows', actionChunks.editRows, ({ editTheRows }) => editTheRows(this.context, change));
  }

  putRowBack(id: string): Promise<ActionOutcome> {
    return this.act('editing rows', actionChunks.repair, ({ putRowBack }) => putRowBack(this.context, id));
  }

  joinRepeatedRow(id: string): Promise<ActionOutcome> {
    return this.act('editing rows', actionChunks.repair, ({ joinRepeatedRow }) => joinRepeatedRow(this.context, id));
  }

  async removeAddIn(): Promise<ActionOutcome> {
    const removed = await this.act('editing rows', actionChunks.removeAddIn, ({ removeTheAddIn }) =>
      removeTheAddIn(this.context),
    );
    if (removed.ok) this.end();
    return removed;
  }

  keptFor(id: string): boolean {
    return this.keeping.record.noteOf(id) !== undefined;
  }

  readBoxes(): Promise<ActionOutcome> {
    return this.withBoxes((boxes) => boxes.read());
  }

  putBoxField(id: string): Promise<ActionOutcome> {
    return this.withBoxes((boxes) => boxes.putField(id));
  }

  async copyToBox(id: string): Promise<void> {
    const { boxes, fields } = this.current();
    const box = boxes?.all.find((one) => one.box.id === id);
    const same = fields.find((field) => field.id === box?.box.sameAs);
    if (!same) return;
    this.store.change(id, (field) => typed(field, wanted(same)));
    await this.saving.save([id]);
  }

  async goTo(id: string): Promise<boolean> {
    const moved = await (this.boxes?.location(id) ? this.boxes.select(id) : this.framework.select(id));
    const saysHowToType = moved.ok && !this.saidHowToType && isOnDesktop();
    if (!moved.ok) this.store.notice('document', 'warning', sessionStrings.notRead(moved.failure.sentence));
    if (saysHowToType) {
      this.saidHowToType = true;
      this.store.notice('document', 'info', sessionStrings.typeThere);
    }
    return moved.ok && !saysHowToType;
  }

  putBlock(block: () => ManagedBlock, place: Exclude<Place, 'appendix'>, force: boolean) {
    return this.queue.run('inserting', actionChunks.putBlock, ({ putTheBlock }) =>
      putTheBlock(this.context, block, place, force),
    );
  }

  showBlock(part: string): Promise<ActionOutcome> {
    return this.queue.run('reading', actionChunks.putBlock, ({ showTheBlock }) => showTheBlock(this.context, part));
  }

  showWords(candidates: readonly SoughtWords[]): Promise<ActionOutcome> {
    return this.queue.run('reading', actionChunks.showWords, ({ showTheWords }) =>
      showTheWords(this.context, candidates),
    );
  }

  openNewDocument(bytes: Uint8Array): Promise<ActionOutcome> {
    return this.queue.run('opening', actionChunks.openNewDocument, ({ openDocument }) =>
      openDocument(this.context, bytes),
    );
  }

  async readTheme() {
    const read = await this.queue.run('reading', actionChunks.readTheme, (code) => code.readTheme(this.context));
    return read.ok ? read.value : null;
  }

  async prepareCopy(wishes: SendWishes) {
    const read = await this.queue.run('copying', actionChunks.prepareCopy, async (code) => {
      const source = await code.sourceOfCopy(this.context);
      return source.ok ? { ok: true as const, value: { code, source: source.value } } : source;
    });
    // The copy is made of what was read: nothing else waits for it.
    return read.ok ? read.value.code.copyOf(read.value.source, wishes) : read;
  }

  async copyAnew(source: CopySource, wishes: SendWishes) {
    const code = await actionChunks.prepareCopy();
    return code.copyOf(source, wishes);
  }

  async prepareForm(kind: FormKind, returnsTo: string) {
    const made = await this.queue.run('copying', actionChunks.prepareCopy, async (code) => {
      const read = await code.readForForm(this.context, kind);
      return read.ok
        ? { ok: true as const, value: { code, wishes: code.sourceOfForm(this.current(), returnsTo) } }
        : read;
    });
    return made.ok ? made.value.code.formOf(kind, made.value.wishes) : made;
  }

  async canComment(): Promise<boolean> {
    const code = await actionChunks.comment().catch(() => null); // a chunk that cannot be fetched offers nothing
    return code !== null && code.canComment(this.context);
  }

  putComment() {
    return this.queue.run('commenting', actionChunks.comment, ({ putComment }) => putComment(this.context));
  }

  removeComment() {
    return this.queue.run('commenting', actionChunks.comment, ({ removeComment }) => removeComment(this.context));
  }

  followQuestion(): () => void {
    let seen: string | null = null;
    const look = (): void => {
      const field = this.store.fieldOf('question');
      if (!field?.placed || field.syncState !== 'in sync' || field.text === seen) return;
      seen = field.text;
      void this.followNow();
    };
    look(); // the question may have changed before anybody followed it
    return this.subscribe(look);
  }

  /** Where it cannot be done now, the next change of the question, or the person, tries again. */
  private async followNow(): Promise<void> {
    const code = await actionChunks.comment().catch(() => null);
    if (code?.commentIsBehind(this.context))
      await this.queue.run('commenting', noChunk, () => code.followQuestion(this.context));
  }

  dismiss(notice: Notice): void {
    this.store.withdraw((one) => one === notice);
  }

  /** The document is no longer the panel's: nothing more is read, written or kept. */
  private end(): void {
    this.timers.cancelAll();
    this.keeping.end();
    this.store.update({ phase: 'taken off' });
  }

  private locationOf(field: string): AnswerLocation {
    return this.boxes?.location(field) ?? this.framework;
  }

  private withBoxes(look: (boxes: BoxesInDocument) => Promise<Outcome<BoxesRead>>): Promise<ActionOutcome> {
    return this.act('looking for boxes', actionChunks.boxes, ({ readBoxes, BoxesInDocument }) => {
      this.boxes ??= new BoxesInDocument(this.gateway);
      return readBoxes(this.context, look(this.boxes));
    });
  }

  /** Once a session, before the first answer is written. What cannot be found out changes nothing. */
  private async selfTestQuietly(): Promise<void> {
    const code = await actionChunks.selfTest().catch(() => null);
    await code?.testThisWord(this.context);
  }

  private replaces(field: FieldState, words: string): void {
    this.store.update({
      lastAction: { replaced: new Map([[field.id, { words, left: field.inDocument }]]), goesOn: true },
    });
  }

  private endAction(): void {
    this.store.update({ lastAction: actionEnded(this.current().lastAction) });
  }

  /** An action whose failure is shown as a message. What was said of an earlier one is over when it begins. */
  private async act<Chunk>(
    working: Working,
    chunk: () => Promise<Chunk>,
    action: (chunk: Chunk) => Promise<ActionOutcome>,
  ): Promise<ActionOutcome> {
    const outcome = await this.queue.run(working, chunk, (code) => {
      this.reading.succeeded();
      return action(code);
    });
    if (!outcome.ok && !this.current().notices.some(({ text }) => text === outcome.sentence))
      this.store.notice('document', 'warning', outcome.sentence);
    return outcome;
  }
}

/** An action whose code is there already. */
const noChunk = (): Promise<null> => Promise.resolve(null);
