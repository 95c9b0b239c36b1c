// The document that is open, the sheet it is drawn on and the panel beside it: what the toolbar and window.standIn both do.
import { OpenDocx } from '../docx/open-docx';
import type { Fault, Tier } from '../wire/host';
import { blankDocument } from './blank';
import type { Panel } from './panel';
import { samples } from './samples';
import type { Sheet } from './sheet/sheet';

/** Whether a document came to be open, or a sentence about why not. */
export type Opened = { ok: true } | { ok: false; reason: string };

export class OpenDocument {
  tier: Tier = 'Microsoft 365';
  private open: OpenDocx;
  private savedRevision = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly sheet: Sheet, readonly panel: Panel) {
    const opened = OpenDocx.open(blankDocument(), 'Document.docx');
    if (!opened.ok) throw new Error(opened.reason);
    this.open = opened.docx;
  }

  get docx(): OpenDocx {
    return this.open;
  }

  /** Whether something was changed and not saved. */
  get hasUnsavedChanges(): boolean {
    return this.open.revision !== this.savedRevision;
  }

  /** Hears that another document, tier or panel is there. */
  onOther(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Opens a .docx. Where that fails, the document that was open stays. */
  async openBytes(bytes: Uint8Array, name: string): Promise<Opened> {
    const opened = OpenDocx.open(bytes, name);
    if (!opened.ok) return opened;
    this.open = opened.docx;
    this.savedRevision = opened.docx.revision;
    this.sheet.show(opened.docx);
    await this.openPanel();
    return { ok: true };
  }

  openBlank(): Promise<Opened> {
    return this.openBytes(blankDocument(), 'Document.docx');
  }

  async openSample(file: string): Promise<Opened> {
    if (!samples.some((sample) => sample.file === file)) return { ok: false, reason: `There is no sample called “${file}”.` };
    const response = await fetch(`samples/${file}`);
    if (!response.ok) return { ok: false, reason: `The sample “${file}” could not be read. Is the stand-in still running?` };
    return this.openBytes(new Uint8Array(await response.arrayBuffer()), file);
  }

  save(): Uint8Array {
    const bytes = this.open.save();
    this.savedRevision = this.open.revision;
    return bytes;
  }

  /** Another Word: the panel is opened afresh, for it asks only once which Word it is in. */
  async setTier(tier: Tier): Promise<void> {
    this.tier = tier;
    if (this.panel.isOpen) await this.openPanel();
    else this.tell();
  }

  /** Opens the panel, or opens it afresh; with a fault that it meets from its first message on. */
  async openPanel(fault: Fault | null = null): Promise<void> {
    const loaded = this.panel.open(this.open, this.tier, fault);
    this.tell();
    await loaded;
  }

  closePanel(): void {
    this.panel.close();
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
