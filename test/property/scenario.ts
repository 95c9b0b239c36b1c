// One run of the model-based test: two people and the panel act on one document. The model keeps every sentence that came up, and after
// each action the document, the device and the panel are held against it.
import { XMLSerializer, type Element } from '@xmldom/xmldom';
import { recordNamespace } from '../../src/enquiry/record';
import { gapsOf, openSentence, readSentence, sentenceText, withValue } from '../../src/enquiry/stem-sentence';
import { customXmlParts, customXmlText } from '../../src/stand-in/docx/custom-xml';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { behaviours } from '../../src/stand-in/objects/behaviour';
import { paragraphsIn, tablesIn } from '../../src/stand-in/tree/blocks';
import { attribute, children, deepCopy, insertAfter, remove, W } from '../../src/stand-in/tree/names';
import { removeRow } from '../../src/stand-in/tree/rows';
import { paragraphText, textLength } from '../../src/stand-in/tree/text';
import { coAuthorTypesText, typeText } from '../../src/stand-in/tree/typing';
import type { CommonCall, Fault } from '../../src/stand-in/wire/fault';
import type { EditMode } from '../../src/stand-in/wire/host';
import { leftInStem, leftInStemKey, sentenceToOffer, withSentence } from '../../src/app/session/completed-stem';
import type { Choice, FieldState } from '../../src/app/session/field-state';
import { gapLengthsKey, lengthsOf, lengthsToKeep } from '../../src/app/session/gap-lengths';
import { wordsToPutBack } from '../../src/app/session/undo';
import { open } from '../stand-in/pane';
import { answerCell, build, headOf, ownParagraphs, stemLine, stemRows, stemTable, type Recipe } from './documents';
import { openPanel, Stored, type Panel } from './page';

/** How somebody changes words that stand there. Numbers choose among what there is. */
export type Edit =
  | { readonly how: 'begin' | 'go on' | 'new line' | 'over' | 'all over' | 'between'; readonly line: number }
  | { readonly how: 'take out' | 'empty'; readonly line: number };

/** One thing that happens. `at` chooses a row or field; `then` is the time that passes afterwards, in milliseconds. */
export type Action = { readonly then: number } & (
  | {
      readonly do: 'panel types' | 'person types' | 'co-author types';
      readonly at: number;
      readonly edit: Edit;
      readonly leave?: boolean;
    }
  | { readonly do: 'co-author types between'; readonly at: number; readonly edit: Edit; readonly batches: number }
  | {
      readonly do:
        | 'leave'
        | 'try again'
        | 'let go'
        | 'allow'
        | 'delete row'
        | 'double row'
        | 'put row back'
        | 'join copy'
        | 'leave row out'
        | 'move row up'
        | 'move row down';
      readonly at: number;
    }
  | {
      readonly do: 'panel fills gap';
      readonly at: number;
      readonly gap: number;
      readonly how: 'over' | 'go on' | 'empty';
    }
  | { readonly do: 'co-author completes stem'; readonly at: number; readonly how: 'over the gap' | 'at the end' }
  | { readonly do: 'use what is in the stem' | 'leave what is in the stem'; readonly at: number }
  | { readonly do: 'settle'; readonly at: number; readonly choice: Choice }
  | { readonly do: 'move row'; readonly at: number; readonly to: number }
  | { readonly do: 'read again' | 'undo' | 'cursor' | 'focus' | 'close' | 'fault ends' }
  /** Closed if it was open, and opened afresh; a fault meets it from its first message on, and nobody waits until it is ready. */
  | { readonly do: 'open'; readonly fault?: Fault }
  | { readonly do: 'close between'; readonly moment: 'before' | 'after'; readonly batches: number }
  | { readonly do: 'fault'; readonly fault: Fault }
  | { readonly do: 'edit mode'; readonly editMode: EditMode }
);

const sentencesIn = (text: string): string[] => text.match(/w\d+x/g) ?? [];

export class Scenario {
  private readonly docx: OpenDocx;
  private stored = new Stored();
  private panel: Panel | null = null;
  private editMode: EditMode = 'open';
  private count = 0;
  /** Every sentence that came up. */
  private readonly said = new Set<string>();
  /** Those that a person took away on purpose. */
  private readonly deleted = new Set<string>();
  /** How the panel's fields stood after each action, to see what the scenarios came to. */
  readonly met: string[] = [];
  private planned: { batches: number; carryOut: () => boolean }[] = [];
  private mayRepeat = false;
  private rowGone = false;
  /** How often the person asked the panel to mend the rows, while it may be at it. */
  private mending = 0;
  private readonly foreign: string;
  private readonly nested: string[];
  private shape: string;

  constructor(private readonly recipe: Recipe) {
    this.docx = open(build(recipe, () => this.sentence()));
    this.foreign = this.foreignContent();
    this.nested = this.nestedTables();
    this.shape = this.structure();
  }

  /** Runs a scenario to its end. @throws Error that names the sentence that was lost, the field that was doubled, or what else was changed */
  async run(actions: readonly Action[]): Promise<void> {
    await this.opened();
    if (this.recipe.kind !== 'ours') {
      void this.panel!.session.adoptTable('found');
      await pass(5000);
    }
    for (const [at, action] of actions.entries()) {
      await this.happens(action);
      await pass(action.then);
      if (this.panel?.isOpen() === false) this.closed();
      if (!this.panel?.isWaiting()) this.check(`after action ${at + 1} (${action.do})`);
    }
    this.panel?.host.setFault(null);
    this.editMode = 'open';
    this.planned = [];
    await pass(30_000);
    this.check('at the end');
    await this.close();
    this.check('when the panel was closed');
  }

  private async happens(action: Action): Promise<void> {
    switch (action.do) {
      case 'person types':
      case 'co-author types':
        return void this.typeInCell(action.at, action.edit, action.do === 'person types');
      case 'co-author completes stem':
        return this.typeInStem(action.at, action.how);
      case 'co-author types between':
        return void this.planned.push({
          batches: action.batches,
          carryOut: () => (this.typeInCell(action.at, action.edit, false), true),
        });
      case 'close between':
        return void this.planned.push({
          batches: action.batches,
          carryOut: () => (this.panel?.close(), action.moment === 'after'),
        });
      case 'move row':
      case 'double row':
      case 'delete row':
        return this.changeRows(action);
      case 'edit mode':
        return void (this.editMode = action.editMode);
      case 'close':
        return this.close();
      case 'open':
        await this.close();
        return void this.open(action.fault);
      default:
        return this.inPanel(action, await this.opened());
    }
  }

  // The panel

  private inPanel(action: Action, panel: Panel): void {
    if (!panel.isOpen()) return; // it went while it started: nobody types into a page that is gone
    const { session, host } = panel;
    const fields = session.current().fields.filter(({ placed }) => placed);
    const field = 'at' in action ? fields[action.at % fields.length] : undefined;
    switch (action.do) {
      case 'panel types': {
        if (!field) return;
        const text = edited(field.text, action.edit, () => this.sentence());
        this.takenOut(field.text, text);
        session.type(field.id, text);
        if (action.leave) session.leave(field.id);
        return;
      }
      case 'panel fills gap':
        return field && this.fillGap(panel, field, action);
      case 'use what is in the stem':
      case 'leave what is in the stem': {
        const sentence = field && sentenceToOffer(field, session.current().items);
        if (!field || !sentence) return;
        if (action.do === 'use what is in the stem') {
          this.mayRepeat = true; // it stands in the stem's cell, too
          session.type(field.id, withSentence(field, sentence));
          session.leave(field.id);
        }
        return session.keepItem(leftInStemKey(field.id), leftInStem(sentence));
      }
      case 'leave':
        return field && session.leave(field.id);
      // Each of these is only offered where the field stands so.
      case 'try again':
        return void (field?.syncState === 'not written' && session.tryAgain(field.id));
      case 'let go':
        if (field?.syncState !== 'not written') return;
        this.takenOut(field.text, '');
        return session.letGo(field.id);
      case 'allow':
        return void (field?.syncState === 'needs confirmation' && session.consent(field.id, 'replace'));
      case 'put row back':
        if (field?.syncState !== 'missing' || session.current().framework !== 'ours') return;
        this.mending += 1;
        return void session.putRowBack(field.id);
      case 'join copy':
        if (field?.repeats === undefined) return;
        // Of several copies the next one has the name of the one that went, and may go with it: its words stand in the first row, too.
        this.mending += fields.filter(({ repeats }) => repeats === field.repeats).length;
        this.mayRepeat = true;
        return void session.joinRepeatedRow(field.id);
      case 'leave row out':
        if (field?.syncState !== 'in sync' || session.current().framework !== 'ours') return;
        this.mending += 1;
        this.rowGone = true;
        return void session.editRows({
          kind: 'leave out',
          field: field.id,
          answer: field.inDocument,
          completedStem: field.completedStem,
        });
      case 'move row up':
      case 'move row down':
        if (field?.syncState !== 'in sync' || session.current().framework !== 'ours') return;
        this.mending += 1;
        this.mayRepeat = true; // it is written at its new place before it goes from its old one
        return void session.editRows({ kind: 'move', field: field.id, by: action.do === 'move row up' ? -1 : 1 });
      case 'undo':
        for (const one of fields) {
          const words = wordsToPutBack(session.current().lastAction, one);
          if (words !== null) this.takenOut(one.inDocument, words);
        }
        return void session.undo();
      case 'settle':
        return this.settle(panel, action.choice, field);
      case 'read again':
        return void session.readAgain();
      case 'cursor':
      case 'focus':
        return panel.hint(action.do);
      case 'fault':
        return host.setFault(action.fault);
      case 'fault ends':
        return host.setFault(null);
    }
  }

  /** As the panel's fields do it: words that are no such sentence stand in the first gap. */
  private fillGap(
    { session }: Panel,
    field: FieldState,
    { gap, how }: Extract<Action, { do: 'panel fills gap' }>,
  ): void {
    const gaps = field.sharesCell ? null : gapsOf(field.stem);
    if (!gaps) return;
    const sentence =
      readSentence(gaps, field.text, lengthsOf(session.current().items, field.id)) ??
      withValue(gaps, openSentence(gaps), 0, field.text);
    const at = gap % sentence.values.length;
    const before = sentence.values[at] ?? '';
    const value = how === 'empty' ? '' : how === 'over' ? this.sentence() : `${before} ${this.sentence()}`;
    const next = withValue(gaps, sentence, at, value);
    const text = sentenceText(gaps, next);
    this.takenOut(before, value);
    if (sentencesIn(field.stem).length > 0) this.mayRepeat = true; // a stem that somebody went on writing is part of the whole sentence
    session.type(field.id, text);
    const keep = lengthsToKeep(gaps, next);
    if (keep) session.keepItem(gapLengthsKey(field.id), keep);
  }

  private settle({ session }: Panel, choice: Choice, field: FieldState | undefined): void {
    if (field?.syncState !== 'conflict') return;
    if (choice === 'mine') this.takenOut(field.otherVersion ?? field.inDocument, field.text);
    if (choice === 'theirs') this.takenOut(field.text, field.otherVersion ?? field.inDocument);
    if (choice === 'both') this.mayRepeat = true;
    void session.settle(field.id, choice);
  }

  private async opened(): Promise<Panel> {
    const panel = this.panel ?? this.open();
    // Before that there is nothing to type into. What the device kept may come back later than the first words are typed.
    for (let seconds = 0; panel.session.current().phase === 'starting' && seconds < 60; seconds += 2) await pass(100);
    return panel;
  }

  private open(fault?: Fault): Panel {
    const panel = openPanel(
      this.docx,
      this.stored,
      {
        editMode: () => this.editMode,
        before: (what) => this.beforeBatch(what),
        after: () => undefined,
      },
      { word: behaviours[this.recipe.word ?? 'documented'] },
    );
    this.panel = panel;
    if (fault) panel.host.setFault(fault);
    void panel.session.start();
    return panel;
  }

  private async close(): Promise<void> {
    this.panel?.close();
    await pass(0);
    this.closed();
  }

  private closed(): void {
    if (!this.panel) return;
    this.stored = this.panel.stored;
    this.panel = null;
    this.planned = [];
    jest.clearAllTimers();
  }

  /** What was planned for this batch happens. False: the panel went first. */
  private beforeBatch(what: number | CommonCall): boolean {
    if (typeof what !== 'number') return this.panel?.isOpen() ?? true;
    for (const plan of this.planned) plan.batches -= 1;
    const due = this.planned.filter(({ batches }) => batches <= 0);
    this.planned = this.planned.filter(({ batches }) => batches > 0);
    return due.map(({ carryOut }) => carryOut()).every(Boolean);
  }

  // The document

  private sentence(): string {
    const sentence = `w${(this.count += 1)}x`;
    this.said.add(sentence);
    return this.count % 3 === 0 ? `${sentence} as we saw in May.` : `We think ${sentence}.`;
  }

  private rows(): Element[] {
    const table = stemTable(this.docx.body, this.recipe.kind);
    return table ? stemRows(table, this.recipe.kind) : [];
  }

  private typeInCell(at: number, edit: Edit, here: boolean): void {
    const rows = this.rows();
    const row = rows[at % rows.length];
    if (!row || this.editMode !== 'open') return;
    this.unchangedByPanel();
    const all = ownParagraphs(answerCell(row));
    const from = (paragraph: Element): number => headOf(this.recipe.kind, paragraphText(paragraph));
    const line = all[edit.line % all.length]!;
    const whole = {
      start: { paragraph: line, offset: from(line) },
      end: { paragraph: line, offset: textLength(line) },
    };
    const type = (where: typeof whole, text: string): void => {
      if (here) typeText(this.docx, where, text);
      else coAuthorTypesText(this.docx, where, text);
    };
    const before = this.text();
    const more = edit.how === 'take out' || edit.how === 'empty' ? '' : this.sentence();
    switch (edit.how) {
      case 'begin':
        type({ start: whole.start, end: whole.start }, `${more} `);
        break;
      case 'go on':
        type({ start: whole.end, end: whole.end }, ` ${more}`);
        break;
      case 'new line':
      case 'between':
        type({ start: whole.end, end: whole.end }, `\n${more}`);
        break;
      case 'over':
      case 'take out':
        type(whole, more);
        break;
      case 'all over':
      case 'empty':
        for (const paragraph of [...all].reverse()) {
          type(
            { start: { paragraph, offset: from(paragraph) }, end: { paragraph, offset: textLength(paragraph) } },
            paragraph === all[0] ? more : '',
          );
        }
    }
    const after = new Set(sentencesIn(this.text()));
    for (const gone of sentencesIn(before)) if (!after.has(gone)) this.deleted.add(gone);
    for (const fresh of sentencesIn(more)) if (!after.has(fresh)) this.deleted.add(fresh); // a place that takes no words
    this.shape = this.structure();
  }

  private typeInStem(at: number, how: 'over the gap' | 'at the end'): void {
    const rows = this.rows();
    const row = rows[at % rows.length];
    const line = row && stemLine(row, this.recipe.kind);
    if (!line || this.editMode !== 'open') return;
    this.unchangedByPanel();
    const gap = paragraphText(line).indexOf('…');
    const over = how === 'over the gap' && gap >= 0;
    const start = { paragraph: line, offset: over ? gap : textLength(line) };
    const end = over ? { ...start, offset: gap + 1 } : start;
    const before = this.text();
    const more = this.sentence();
    coAuthorTypesText(this.docx, { start, end }, over ? more : ` ${more}`);
    const after = new Set(sentencesIn(this.text()));
    for (const one of [...sentencesIn(before), ...sentencesIn(more)]) if (!after.has(one)) this.deleted.add(one);
    this.shape = this.structure();
  }

  private changeRows(action: Action): void {
    if (this.editMode !== 'open' || !('at' in action)) return;
    const rows = this.rows();
    const row = rows[action.at % rows.length];
    if (!row || rows.length < 2) return;
    this.unchangedByPanel();
    const before = this.text();
    if (action.do === 'double row') {
      insertAfter(deepCopy(row), row);
      this.mayRepeat = true;
    } else if (action.do === 'move row') {
      const others = rows.filter((one) => one !== row);
      // Cut and pasted: what stands there then is new to Word.
      insertAfter(deepCopy(row), others[action.to % others.length]!);
      remove(row);
    } else {
      removeRow(row);
      this.rowGone = true;
    }
    this.docx.changed();
    const after = new Set(sentencesIn(this.text()));
    for (const gone of sentencesIn(before)) if (!after.has(gone)) this.deleted.add(gone);
    this.shape = this.structure();
  }

  /** A person took these words out of what they had before them. */
  private takenOut(before: string, after: string): void {
    const left = new Set(sentencesIn(after));
    for (const sentence of sentencesIn(before)) if (!left.has(sentence)) this.deleted.add(sentence);
  }

  // What must hold

  private text(): string {
    return [...paragraphsIn(this.docx.body)].map(paragraphText).join('\n');
  }

  private check(when: string): void {
    const fail = (what: string): never => {
      throw new Error(
        `${what}, ${when}.\nThe document:\n${this.text()}\nThe panel: ${JSON.stringify(this.panel?.session.current().fields.map(({ id, text, syncState, otherVersion: theirs, inDocument }) => ({ id, text, syncState, theirs, inDocument })))}\nThe device: ${JSON.stringify(this.panel?.stored ?? this.stored)}`,
      );
    };
    const text = this.text();
    const record = customXmlParts(this.docx)
      .filter(({ namespaceUri }) => namespaceUri === recordNamespace)
      .map((part) => customXmlText(this.docx, part))
      .join();
    const device = JSON.stringify(this.panel?.stored ?? this.stored);
    const fields = this.panel?.session.current().fields ?? [];
    const shown = fields.map((field) => [field.text, field.otherVersion]);
    this.met.push(
      ...new Set(
        fields.map(({ syncState, otherVersion: theirs, inDocument }) =>
          syncState === 'conflict' && theirs !== inDocument ? 'both, one of them nowhere else' : syncState,
        ),
      ),
    );
    const kept = new Set(sentencesIn(text + record + device + JSON.stringify(shown)));
    for (const sentence of this.said)
      if (!kept.has(sentence) && !this.deleted.has(sentence)) fail(`${sentence} is lost`);
    if (this.foreignContent() !== this.foreign) fail('What is not ours was changed');
    const nested = this.nestedTables();
    if (!nested.every((one) => this.nested.includes(one))) fail('A table in an answer was changed');
    if (!this.rowGone && !this.nested.every((one) => nested.includes(one))) fail('A table in an answer is gone');
    if (this.mending > 0) this.mended(fail);
    else if (this.structure() !== this.shape)
      fail(`A field was doubled or lost: ${this.shape} became ${this.structure()}`);
    const all = sentencesIn(text);
    if (!this.mayRepeat && new Set(all).size < all.length)
      fail(`Words were doubled: ${all.filter((one, at) => all.indexOf(one) !== at).join()}`);
  }

  /**
   * While the panel mends rows as it was asked to, they change; but no row comes that nobody asked for, and none goes that has no twin. What was
   * asked for while another thing was under way waits, so that several rows may go between two looks.
   */
  private mended(fail: (what: string) => never): void {
    const [before, now] = [this.shape, this.structure()].map((shape) => (JSON.parse(shape) as [number, string[]])[0]);
    const most = this.mending;
    if (now! > before! + most || now! < before! - most) fail(`Rows were doubled or lost: ${before} became ${now}`);
    if (this.panel?.session.current().working) return;
    this.mending = 0;
    this.shape = this.structure();
  }

  private unchangedByPanel(): void {
    if (this.mending > 0) return;
    const now = this.structure();
    if (now !== this.shape)
      throw new Error(`The panel changed the fields: ${this.shape} became ${now}.\n${this.text()}`);
  }

  /** Rows, and controls by their tags: only a person changes these in a scenario. */
  private structure(): string {
    const tags = [...this.docx.body.getElementsByTagNameNS(W, 'tag')].map((tag) => attribute(tag, 'val'));
    return JSON.stringify([this.rows().length, tags.sort()]);
  }

  private foreignContent(): string {
    const ours = stemTable(this.docx.body, this.recipe.kind);
    return [...children(this.docx.body)]
      .filter((node) => node !== ours)
      .map((node) => new XMLSerializer().serializeToString(node))
      .join('\n');
  }

  private nestedTables(): string[] {
    return this.rows()
      .flatMap((row) => [...tablesIn(answerCell(row))])
      .map((table) => new XMLSerializer().serializeToString(table));
  }
}

/** Time passes, and everything that was waiting for it happens. */
async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

/** What a text field holds after an edit. */
function edited(text: string, edit: Edit, sentence: () => string): string {
  const lines = text.split('\n');
  const at = edit.line % lines.length;
  const put = (line: string): string => [...lines.slice(0, at), line, ...lines.slice(at + 1)].join('\n');
  switch (edit.how) {
    case 'begin':
      return put(`${sentence()} ${lines[at]}`);
    case 'go on':
      return put(`${lines[at]} ${sentence()}`);
    case 'new line':
      return put(`${lines[at]}\n${sentence()}`);
    case 'between':
      return put(`${sentence()}\n\n${lines[at]}`);
    case 'over':
      return put(sentence());
    case 'all over':
      return sentence();
    case 'take out':
      return put('');
    case 'empty':
      return '';
  }
}
