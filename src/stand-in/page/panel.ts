// The panel in its frame, as Word on the web sets one up: its address, its window's name, and the messages between it and the host.
import type { OpenDocx } from '../docx/open-docx';
import { Host, type Fault, type Tier, type WireMessage } from '../wire/host';

const locale = 'en-GB';
/** What Office.js reads host, platform and version from. */
const hostInfo = `Word$Web$16.00$${locale}$$$$0`;
/** Word tells of a new selection only when it has come to rest. */
const restMilliseconds = 100;

/** At most one panel is open at a time. Each time it is opened there is a new host, as in Word. */
export class Panel {
  private frame: HTMLIFrameElement | undefined;
  private host: Host | undefined;
  private earlier: WireMessage[] = [];
  private cleared = 0;
  private resting: number | undefined;
  private forgetSelection: (() => void) | undefined;

  constructor(private readonly place: HTMLElement) {
    addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.source === this.frame?.contentWindow && event.origin === location.origin && typeof event.data === 'string') this.host?.receive(event.data);
    });
  }

  get isOpen(): boolean {
    return this.frame !== undefined;
  }

  /** Opens the panel over a document, after closing the one that was open. Resolves when its page has loaded. A fault counts from its first message on. */
  open(docx: OpenDocx, tier: Tier, fault: Fault | null = null): Promise<void> {
    this.close();
    const conversationId = crypto.randomUUID();
    const frame = document.createElement('iframe');
    frame.title = 'Enquiry Handbook';
    frame.name = JSON.stringify({
      baseFrameName: 'panel',
      hostInfo,
      xdmInfo: `${conversationId}|${crypto.randomUUID()}|${location.origin}`,
      serializerVersion: 1,
    });
    frame.src = `/panel/taskpane.html?_host_Info=${hostInfo}`;
    const host = new Host({
      docx, tier, conversationId, locale,
      origin: location.origin,
      post: (json) => frame.contentWindow?.postMessage(json, location.origin),
    });
    host.setFault(fault);
    this.forgetSelection = docx.onSelection(() => {
      clearTimeout(this.resting);
      this.resting = window.setTimeout(() => host.selectionChanged(), restMilliseconds);
    });
    this.frame = frame;
    this.host = host;
    const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
    this.place.append(frame);
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

  /** Everything that went over the wire since the page opened or the list was cleared, over all panels. */
  messages(): WireMessage[] {
    return [...this.earlier, ...(this.host?.messages.slice(this.cleared) ?? [])];
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
