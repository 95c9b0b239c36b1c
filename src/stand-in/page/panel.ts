// The panel in its frame, as Word on the web sets one up: its address, its window's name, and the messages between it and the host.
import type { OpenDocx } from '../docx/open-docx';
import type { History } from '../undo/history';
import { behaviours } from '../objects/behaviour';
import { Host, tabExit, type Fault, type WireMessage } from '../wire/host';
import type { Conditions, Frame } from './conditions';
import { paneAddress, paneTitle } from './pane';
import type { Plans } from './plans';
import { refuseStorage } from './refused-storage';

const locale = 'en-GB';
/** What Office.js reads host, platform and version from. */
const hostInfo = `Word$Web$16.00$${locale}$$$$0`;
/** How long after the last move of the cursor Word raises the selection event: usually, and where it is played late. */
const restMilliseconds = 100;
const lateMilliseconds = 2000;

/** Names below localhost are this machine, and other addresses to a browser. */
function panelOrigin(frame: Frame): string {
  const { origin } = paneAddress();
  return frame === 'plain' ? origin : origin.replace('//', '//panel.');
}

/** The panel's page in the frame that is played, told about the host as Word tells it. */
function panelAddress(frame: Frame): string {
  const at = paneAddress();
  // Office.js splits this by hand and does not decode it, so it stands there as it is.
  const query = [at.search.slice(1), `_host_Info=${hostInfo}`].filter(Boolean).join('&');
  return `${panelOrigin(frame)}${at.pathname}?${query}${at.hash}`;
}

/** What a panel is opened over. */
export interface Opening {
  docx: OpenDocx;
  history: History;
  plans: Plans;
  /** A fault that counts from its first message on. */
  fault: Fault | null;
}

/** At most one panel is open at a time. Each time it is opened there is a new host, as in Word. */
export class Panel {
  private frame: HTMLIFrameElement | undefined;
  private host: Host | undefined;
  private earlier: WireMessage[] = [];
  private cleared = 0;
  private resting: number | undefined;
  private forgetSelection: (() => void) | undefined;

  /** `left` hears that the person has tabbed out of the panel, and in which direction. */
  constructor(
    private readonly place: HTMLElement,
    private readonly conditions: Conditions,
    private readonly left: (direction: 'forwards' | 'backwards') => void,
  ) {
    addEventListener('message', (event: MessageEvent<unknown>) => {
      const isPanel = event.source === this.frame?.contentWindow && event.origin === panelOrigin(this.conditions.frame);
      if (isPanel && typeof event.data === 'string') this.host?.receive(event.data);
    });
  }

  get isOpen(): boolean {
    return this.frame !== undefined;
  }

  /** Opens the panel over a document, after closing the one that was open. Resolves when its page has loaded. */
  open({ docx, history, plans, fault }: Opening): Promise<void> {
    this.close();
    const { tier, word, neverSaved, storageRefused, frame: kind } = this.conditions;
    const origin = panelOrigin(kind);
    const conversationId = crypto.randomUUID();
    const frame = document.createElement('iframe');
    frame.title = paneTitle();
    frame.name = JSON.stringify({
      baseFrameName: 'panel',
      hostInfo,
      xdmInfo: `${conversationId}|${crypto.randomUUID()}|${location.origin}`,
      serializerVersion: 1,
    });
    if (kind !== 'plain')
      frame.setAttribute(
        'sandbox',
        `allow-scripts allow-forms allow-same-origin allow-popups${kind === 'sandboxed' ? ' allow-downloads' : ''}`,
      );
    frame.src = panelAddress(kind);
    const host = new Host({
      docx,
      tier,
      word: behaviours[word],
      conversationId,
      locale,
      neverSaved,
      history,
      origin: location.origin,
      post: (json) => frame.contentWindow?.postMessage(json, origin),
      editMode: () => this.conditions.editMode,
      refusalCode: () => this.conditions.refusalCode,
      before: (what) => plans.before(what),
      after: (what) => plans.after(what),
      notified: (action) => {
        if (action === tabExit.forwards) this.left('forwards');
        if (action === tabExit.backwards) this.left('backwards');
      },
    });
    host.setFault(fault);
    this.forgetSelection = docx.onSelection(() => this.selectionMoved());
    this.frame = frame;
    this.host = host;
    const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
    this.place.append(frame);
    if (storageRefused) refuseStorage(frame);
    return loaded;
  }

  close(): void {
    clearTimeout(this.resting);
    this.forgetSelection?.();
    this.earlier = this.messages();
    this.cleared = 0;
    this.frame?.remove();
    this.frame = undefined;
    this.host = undefined;
  }

  /** Raises the selection event as the conditions say, for this person's cursor or a co-author's. */
  selectionMoved(): void {
    const { selectionEvents } = this.conditions;
    clearTimeout(this.resting);
    if (selectionEvents === 'never') return;
    const host = this.host;
    this.resting = window.setTimeout(
      () => {
        host?.selectionChanged();
        if (selectionEvents === 'twice') host?.selectionChanged();
      },
      selectionEvents === 'late' ? lateMilliseconds : restMilliseconds,
    );
  }

  /** Everything that went over the wire since the page opened or the list was cleared, over all panels. */
  messages(): WireMessage[] {
    return [...this.earlier, ...(this.host?.messages.slice(this.cleared) ?? [])];
  }

  /** How many batches the panel that is open has sent; the numbers of the log go on from there. */
  get batchCount(): number {
    return this.host?.batchCount ?? 0;
  }

  clearMessages(): void {
    this.earlier = [];
    this.cleared = this.host?.messages.length ?? 0;
  }

  /** Sets a fault for the panel that is open; the next one opens without it. */
  setFault(fault: Fault | null): void {
    this.host?.setFault(fault);
  }
}
