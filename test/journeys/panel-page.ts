// Page object: the stand-in for Word with the panel in it, worked as a person would, by what stands on the buttons and fields.
import type { Browser, Frame as PlaywrightFrame, FrameLocator, Locator, Page } from 'playwright-core';
import { knownStems } from '../../src/handbook/extended-framework';
import { oneOf } from '../refusal';
import { asWord, wordNames, type Frame, type SelectionEvents } from '../../src/stand-in/page/conditions';
import { behaviours, type WordName } from '../../src/stand-in/objects/behaviour';
import type { CoAuthorPlan, PanelClosing } from '../../src/stand-in/page/plans';
import type { Place, StandIn } from '../../src/stand-in/page/window-stand-in';
import type { Fault } from '../../src/stand-in/wire/fault';
import type { EditMode, WireMessage } from '../../src/stand-in/wire/host';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';
import { findPseudoNames } from '../pseudo/names';
import { unzipSync, strFromU8 } from 'fflate';
import type { WarmPages } from './journey';

declare global {
  interface Window {
    standIn: StandIn;
  }
}

/** The Word that the journeys are played on: `WORD_PROFILE=web`, `desktop` or `LTSC`; as documented where nothing is said. */
export const profile = oneOf('Word', wordNames, process.env.WORD_PROFILE ?? 'documented');

/** Does the Word that is played list the controls in tables? Where it does not, the panel finds less, and says so (docs/word-findings.md). */
export const listsControlsInTables = !behaviours[profile].controlsInTablesHidden;
/** A test of what needs them listed. */
export const testWithListedControls = (): jest.It => (listsControlsInTables ? test : test.skip);
/** Is a text that is all of its range looked for further on in the Word that is played? */
export const { searchLooksOn } = behaviours[profile];
/** Does the Word that is played know comments? Office 2021 LTSC does not. */
export const knowsComments = asWord(profile).tier !== 'LTSC 2021';

/** What a page complained about: errors in its console, requests that failed or left this machine. */
export interface Complaints {
  readonly console: string[];
  readonly outside: string[];
}

/** What a test begins with: a blank document, beside the Word that all journeys are played on, where it says nothing else. */
export interface Beginning {
  readonly document?: Uint8Array;
  /** The document's name. */
  readonly name?: string;
  readonly word?: WordName;
}

/**
 * A page that a test left behind, for the next test on the same browser and address: to load it anew took a third of the time until the
 * panel is ready. Its scripts are compiled, its storage is empty, and the stand-in in it starts afresh.
 */
const warmPages: WarmPages = globalThis.sharedByJourneys?.warmPages ?? new WeakMap();

async function warmPage(browser: Browser, url: string): Promise<Page | null> {
  const warm = warmPages.get(browser);
  warmPages.delete(browser);
  if (!warm || warm.page.isClosed()) return null;
  if (warm.url === url) return warm.page;
  await warm.page.context().close();
  return null;
}

export class PanelPage {
  readonly complaints: Complaints = { console: [], outside: [] };
  private reusable = true;

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  /**
   * Opens the stand-in with a document and the panel beside it, on a device that keeps nothing yet.
   * @param beginning null: neither is open until the test begins by itself, so that the panel is loaded once
   */
  static async open(browser: Browser, url: string, beginning: Beginning | null = {}): Promise<PanelPage> {
    const warm = await warmPage(browser, url);
    const page = warm ?? (await browser.newPage({ viewport: { width: 1300, height: 900 }, reducedMotion: 'reduce' }));
    if (process.env.PSEUDO) findPseudoNames(page);
    const panel = new PanelPage(page, browser, url);
    const { origin } = new URL(url);
    page.on('console', (message) => {
      if (message.type() === 'error') panel.complaints.console.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => panel.complaints.console.push(error.message));
    page.on('request', (request) => {
      const at = new URL(request.url());
      if (/^https?:$/.test(at.protocol) && at.origin !== origin && at.origin !== origin.replace('//', '//panel.'))
        panel.complaints.outside.push(request.url());
    });
    if (!warm) await panel.load();
    if (beginning) await panel.begin(beginning);
    return panel;
  }

  private async load(): Promise<void> {
    await this.page.goto(new URL('?open=nothing', this.url).href);
    await this.page.waitForFunction(() => 'standIn' in window);
    // What a test sets is in the part for testers.
    await this.page.locator('#test-conditions').evaluate((part) => part.setAttribute('open', ''));
  }

  /** Begins again with a document, as on a fresh page and on a device that keeps nothing. */
  async begin({ document, name = 'Plan.docx', word = profile }: Beginning = {}): Promise<void> {
    await this.startAfresh(word);
    if (document) return this.openDocument(document, name);
    await this.page.evaluate(() => window.standIn.openBlank());
    await this.panelReady();
  }

  /** The panel stores what it has when it goes; only then is the device cleared. */
  private startAfresh(word: WordName): Promise<void> {
    return this.page.evaluate(async (name) => {
      await window.standIn.startAfresh(name);
      document.getElementById('message-close')?.click();
      localStorage.clear();
      sessionStorage.clear();
    }, word);
  }

  /** Leaves the page to the next test, or closes it where something of this test would stay in it. */
  async close(): Promise<void> {
    if (!this.reusable || !(await this.cleared())) return this.page.context().close();
    warmPages.set(this.browser, { page: this.page, url: this.url });
  }

  private async cleared(): Promise<boolean> {
    const { page } = this;
    for (const event of ['console', 'pageerror', 'request', 'download', 'dialog'] as const)
      page.removeAllListeners(event);
    try {
      await page.unrouteAll();
      await this.startAfresh(profile);
      await page.locator('#panel-width').evaluate((width) => {
        (width as HTMLSelectElement).value = '350';
        width.dispatchEvent(new Event('change'));
      });
      await page.context().clearPermissions();
      await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: 'reduce' });
      return true;
    } catch {
      return false;
    }
  }

  /** A test that shares the page with those before it begins without their complaints. */
  forgetComplaints(): void {
    this.complaints.console.length = this.complaints.outside.length = 0;
  }

  /** What a test does to the browser context (its clock, its routes, storage of another address) goes with it. */
  closeContextAfterwards(): void {
    this.reusable = false;
  }

  /** Takes over the page's clock: it goes on as before, and `pass` moves it. Timers that run already keep the real one. */
  async takeClock(): Promise<void> {
    this.closeContextAfterwards();
    const context = this.page.context();
    // Office.js reads how long the page took to load, which the driver's clock does not know: frames keep the browser's own answer.
    await context.addInitScript(() => Object.assign(window, { measured: window.performance }));
    await this.page.clock.install();
    await context.addInitScript(() => {
      const { measured } = window as unknown as { measured: Performance };
      Object.defineProperty(window, 'performance', { value: measured, configurable: true });
    });
  }
  /** Lets time pass at once; every timer that is due on the way fires. */
  pass(milliseconds: number): Promise<void> {
    return this.page.clock.runFor(milliseconds);
  }
  /** Makes it this day for the page; its timers run as before. */
  async setDate(date: string): Promise<void> {
    this.closeContextAfterwards();
    await this.page.clock.setFixedTime(new Date(date));
  }

  /** Where the panel is looked for: in its frame if that is there, or as soon as it is. To ask the page for its frame first costs as much again. */
  get frame(): FrameLocator | PlaywrightFrame {
    return this.openPanel() ?? this.page.frameLocator('iframe');
  }

  /** The panel's frame as it stands now, for what runs inside it. */
  panelFrame(): PlaywrightFrame {
    const frame = this.openPanel();
    if (!frame) throw new Error('There is no panel.');
    return frame;
  }

  private openPanel(): PlaywrightFrame | undefined {
    return this.page.frames().find((one) => one.url().includes('taskpane.html'));
  }

  async panelReady(): Promise<void> {
    await this.frame
      .getByRole('heading', { name: new RegExp(`^(${overviewWords.steps}|This is a copy to answer and send back)$`) })
      .waitFor({ timeout: 20_000 });
    await this.frame.getByText(/^(Reading|Looking through) your document/).waitFor({ state: 'detached' });
  }

  // The document

  openBytes(bytes: Uint8Array, name = 'Plan.docx') {
    return this.page.evaluate(([base64, file]) => window.standIn.open(base64, file), [
      Buffer.from(bytes).toString('base64'),
      name,
    ] as const);
  }
  /** Opens a document that can be opened, and waits for the panel. */
  async openDocument(bytes: Uint8Array, name: string): Promise<void> {
    const opened = await this.openBytes(bytes, name);
    if (!opened.ok) throw new Error(`${name} was not opened: ${opened.reason}`); // not expected: commands open documents, too, without jest
    await this.panelReady();
  }
  async openSample(file: string): Promise<void> {
    await this.page.evaluate((name) => window.standIn.openSample(name), file);
    await this.panelReady();
  }
  async save(): Promise<Uint8Array> {
    return Buffer.from(await this.page.evaluate(() => window.standIn.save()), 'base64');
  }
  /** Saves, and opens what was saved, as on another day; the device's own storage is as it was. */
  async saveAndReopen(): Promise<Uint8Array> {
    const bytes = await this.save();
    await this.openBytes(bytes);
    await this.panelReady();
    return bytes;
  }
  /** Closes the panel and opens it again, with a fault from its first message if one is given. */
  async reloadPanel(fault?: Fault): Promise<void> {
    await this.page.evaluate((one) => window.standIn.reloadPanel(one), fault);
    await this.panelReady();
  }
  /** Waits until the record that the document holds says this; it is stored a moment after the last change. */
  async inRecord(text: string): Promise<void> {
    await until(async () => {
      const parts = unzipSync(await this.save(), { filter: ({ name }) => name.startsWith('customXml/') });
      return Object.values(parts).some((part) => strFromU8(part).includes(text));
    }, `the record holds “${text}”`);
  }
  /** Waits until this device keeps these words. */
  keptOnDevice(text: string): Promise<void> {
    return until(
      () =>
        this.page.evaluate((words) => Object.values(localStorage).some((kept) => String(kept).includes(words)), text),
      `the device keeps “${text}”`,
    );
  }
  /** Clears what this device keeps, as if the file had gone to another machine. */
  forgetDevice(): Promise<void> {
    return this.page.evaluate(() => localStorage.clear());
  }
  text(): Promise<string[]> {
    return this.page.evaluate(() => window.standIn.text());
  }
  cells(table = 0): Promise<string[][]> {
    return this.page.evaluate((at) => window.standIn.cells(at), table);
  }
  /** The files that the panel opened in windows of their own. */
  async openedBeside(): Promise<Uint8Array[]> {
    return (await this.page.evaluate(() => window.standIn.openedBeside())).map((base64) =>
      Buffer.from(base64, 'base64'),
    );
  }
  typeInDocument(place: Place, text: string): Promise<void> {
    return this.page.evaluate(([at, words]) => window.standIn.typeInto(at, words), [place, text] as const);
  }
  placeCursor(place: Place): Promise<void> {
    return this.page.evaluate((at) => window.standIn.placeCursor(at), place);
  }
  setTier(tier: 'LTSC 2021' | 'Microsoft 365'): Promise<void> {
    return this.page.evaluate((name) => window.standIn.setTier(name), tier).then(() => this.panelReady());
  }
  /** Undoes until the document changes, for on the web items that take nothing back may come first. False: nothing is left to undo. */
  undo(): Promise<boolean> {
    return this.page.evaluate(async () => {
      const before = await window.standIn.documentXml();
      while (await window.standIn.undo()) if ((await window.standIn.documentXml()) !== before) return true;
      return false;
    });
  }
  redo(): Promise<boolean> {
    return this.page.evaluate(() => window.standIn.redo());
  }
  setTracking(on: boolean): Promise<void> {
    return this.page.evaluate((now) => window.standIn.setTracking(now), on);
  }
  /** Closes the document to changes, or opens it; the panel that is open is not told. */
  setEditMode(editMode: EditMode, code?: string): Promise<void> {
    return this.page.evaluate(([now, answer]) => window.standIn.setEditMode(now, answer), [editMode, code] as const);
  }
  coAuthorTypes(place: Place, text: string): Promise<void> {
    return this.page.evaluate(([at, words]) => window.standIn.coAuthorTypes(at, words), [place, text] as const);
  }

  // The wire

  setFault(fault: Fault | null): Promise<void> {
    return this.page.evaluate((one) => window.standIn.setFault(one), fault);
  }
  /** Everything on the wire. It comes as one string: the driver would look at every value of it by itself, for seconds. */
  async messages(): Promise<WireMessage[]> {
    const json = await this.page.evaluate(async () => JSON.stringify(await window.standIn.messages()));
    return JSON.parse(json) as WireMessage[];
  }
  /** How many messages of this kind, or with this name, are on the wire. */
  messageCount(kindOrName: string): Promise<number> {
    return this.page.evaluate(
      async (wanted) =>
        (await window.standIn.messages()).filter(({ kind, name }) => kind === wanted || name === wanted).length,
      kindOrName,
    );
  }
  async batches(): Promise<WireMessage[]> {
    return (await this.messages()).filter((message) => message.kind === 'batch');
  }
  clearMessages(): Promise<void> {
    return this.page.evaluate(() => window.standIn.clearMessages());
  }
  /** The number the log will give to the batch that is so many batches away: 1 is the next one. */
  async batchAhead(ahead: number): Promise<number> {
    return (await this.page.evaluate(() => window.standIn.batchCount())) + ahead;
  }
  /** Waits until the panel that is open has sent this batch, counted from 1. */
  sent(batch: number): Promise<void> {
    return until(
      async () => (await this.page.evaluate(() => window.standIn.batchCount())) >= batch,
      `batch ${batch} is sent`,
    );
  }
  planCoAuthor(plan: CoAuthorPlan): Promise<void> {
    return this.page.evaluate((one) => window.standIn.planCoAuthor(one), plan);
  }
  /** Takes the panel away just before or just after a batch or call takes effect. */
  closePanelAt(closing: PanelClosing): Promise<void> {
    return this.page.evaluate((one) => window.standIn.closePanelAt(one), closing);
  }
  setSelectionEvents(how: SelectionEvents): Promise<void> {
    return this.page.evaluate((one) => window.standIn.setSelectionEvents(one), how);
  }

  // The panel

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name });
  }
  /** Opens a part of the screen that is folded away behind its heading. */
  async unfold(title: string | RegExp): Promise<void> {
    const header = this.frame.getByRole('heading').getByRole('button', { name: title });
    await until(
      async () => {
        if ((await header.getAttribute('aria-expanded')) !== 'false') return true;
        await header.click();
        return false; // it may have opened by itself just before
      },
      `“${String(title)}” is open`,
    );
  }
  /** @param where the end is chosen already, the other places are only offered */
  async insertFramework(where: 'appendix' | 'cursor' | 'end' = 'end'): Promise<void> {
    if (where === 'appendix') await this.frame.getByRole('radio', { name: /^Under “/ }).check();
    else if (where === 'cursor') await this.frame.getByLabel('Where the cursor is').check();
    else await this.frame.getByRole('radio', { name: 'At the end of the document', checked: true }).waitFor();
    await this.button('Put the framework into your document').click();
  }
  async frameworkIn(where: 'cursor' | 'end' = 'end'): Promise<void> {
    await this.insertFramework(where);
    await this.frame.getByText(/The framework is (in|at the end of) your document/).waitFor();
  }
  async openFramework(): Promise<void> {
    await this.button(/^(All answers on one page|Answer the sentences)$/).click();
    await this.openAnswers();
  }
  /** Opens every part of the framework's page, and every answer as one text. */
  async openAnswers(): Promise<void> {
    await this.openSections();
    // All at once inside the page: with the mouse, one by one, this was half the time of a journey that only needs the fields.
    const freely = this.button(/^Write it freely/);
    const press = (buttons: (HTMLElement | SVGElement)[]): void =>
      buttons.forEach((button) => button instanceof HTMLElement && button.click());
    while ((await freely.count()) > 0) await freely.evaluateAll(press);
  }
  /** Opens every part of the framework's page or of the boxes'. */
  async openSections(): Promise<void> {
    await this.button(/^(Open|Close) all$/).waitFor();
    const open = this.button(/^Open all$/);
    if (!(await open.isVisible())) return;
    await open.click();
    await this.button(/^Close all$/).waitFor(); // they open one after the other
  }
  /** Makes a copy that somebody was sent an enquiry of its own. */
  async goOnWithCopy(): Promise<void> {
    await this.button('Go on with it as our own enquiry').click();
    await this.frame.getByRole('heading', { name: overviewWords.steps }).waitFor();
  }
  /** Puts the framework in and writes answers on its page, which stays open. */
  async frameworkWith(answers: Readonly<Record<string, string>>): Promise<void> {
    await this.frameworkIn();
    await this.openFramework();
    for (const [field, text] of Object.entries(answers)) await this.write(field, text);
    await this.settled();
  }
  /** The field of an answer on the screen that is open. */
  answer(field: string): Locator {
    const stem = knownStems.find((one) => one.id === field)?.stem ?? field;
    return this.frame.getByRole('textbox', { name: stem });
  }
  /** The sentence of an answer that is completed gap by gap; its fields are inside. */
  sentence(field: string): Locator {
    const stem = knownStems.find((one) => one.id === field)?.stem ?? field;
    return this.frame.getByRole('group', { name: stem, exact: true });
  }
  /** Shows an answer as one text, where it is shown gap by gap. */
  async freely(field: string): Promise<void> {
    const sentence = this.sentence(field).first();
    await this.answer(field).or(sentence).first().waitFor();
    if (await sentence.isVisible())
      await sentence
        .locator('..')
        .getByRole('button', { name: /^Write it freely/ })
        .click();
    await this.answer(field).first().waitFor();
  }
  /** Types into a field and leaves it, as with the Tab key. */
  async write(field: string, text: string): Promise<void> {
    await this.freely(field);
    await this.answer(field).fill(text);
    await this.answer(field).press('Tab');
  }
  /** Waits until everything that was typed is in the document, by what the panel says. */
  async settled(): Promise<void> {
    await this.frame
      .getByText(/Not (in|kept with) the document yet|Writing to the document/)
      .first()
      .waitFor({ state: 'detached' });
  }
  /**
   * Waits until the panel has nothing to do and will not begin anything by itself. It reads again a moment after it gets the focus or the
   * cursor moves: such a reading would be counted with a job, and a button that is pressed in that moment does not take the press.
   */
  async atRest(): Promise<void> {
    await this.setSelectionEvents('never');
    await this.frame.getByRole('heading', { level: 1 }).click();
    let [count, since] = [-1, 0];
    await until(async () => {
      const now = await this.batchAhead(0);
      if (now !== count) [count, since] = [now, Date.now()];
      return Date.now() - since > 1500;
    }, 'the panel is at rest');
  }
  /** Waits until the panel shows this answer. */
  async seen(field: string, text: string): Promise<void> {
    await this.freely(field);
    await until(async () => (await this.answer(field).inputValue()) === text, `the panel shows “${text}”`);
  }
  /** Waits until this has the focus; a button that goes with its press must not leave it to nobody. */
  focusIsOn(what: Locator): Promise<void> {
    return until(
      () => what.evaluate((element) => element === document.activeElement),
      `the focus is on ${String(what)}`,
    );
  }
  /** The heading of the screen that is open. */
  get heading(): Locator {
    return this.frame.getByRole('heading', { level: 1 });
  }
  /** Opens the panel afresh on a device that keeps nothing. */
  async refuseStorage(on: boolean): Promise<void> {
    await this.page.evaluate((now) => window.standIn.refuseStorage(now), on);
    await this.panelReady();
  }
  /** Opens the panel afresh in a document without an address. */
  async neverSaved(on: boolean): Promise<void> {
    await this.page.evaluate((now) => window.standIn.setNeverSaved(now), on);
    await this.panelReady();
  }
  /** Opens the panel afresh in another frame. */
  async setFrame(frame: Frame): Promise<void> {
    this.closeContextAfterwards(); // its storage may be another address's
    await this.page.evaluate((kind) => window.standIn.setFrame(kind), frame);
    await this.panelReady();
  }
  readAgain(): Promise<void> {
    return this.button('Read the document again').click();
  }
}

/** Opens the panel for each test of a file; a test fails where its page complained. `opened` is handed each. */
export function panelPageForEach(
  standIn: { readonly browser: Browser; readonly url: string },
  opened: (panel: PanelPage) => unknown,
  beginning?: Beginning | null,
): void {
  let panel: PanelPage | null = null;
  beforeEach(async () => {
    panel = null;
    panel = await PanelPage.open(standIn.browser, standIn.url, beginning);
    await opened(panel);
  });
  afterEach(async () => {
    const complaints = panel?.complaints;
    await panel?.close();
    expect(complaints).toEqual({ console: [], outside: [] });
  });
}

/** Opens the panel once for all tests of a file, which find it as those before them left it. */
export function onePanelPage(
  standIn: { readonly browser: Browser; readonly url: string },
  opened: (panel: PanelPage) => unknown,
  beginning?: Beginning | null,
): void {
  let panel: PanelPage;
  beforeAll(async () => {
    panel = await PanelPage.open(standIn.browser, standIn.url, beginning);
    await opened(panel);
  });
  afterAll(() => panel.close());
  beforeEach(() => panel.forgetComplaints());
  afterEach(() => expect(panel.complaints).toEqual({ console: [], outside: [] }));
}

/** Asks again and again until something is so; fails with what was waited for. */
export async function until(isSo: () => Promise<boolean>, what: string, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms and it did not come about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A part of a saved .docx as text. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`The document has no ${name}`);
  return strFromU8(part);
}
