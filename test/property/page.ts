// The page that a panel runs in, as far as its session needs one: Word behind it, the device's storage, a window that can be closed.
import { DOMImplementation, DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import type { CommonCall } from '../../src/stand-in/wire/fault';
import { Host, type HostOptions } from '../../src/stand-in/wire/host';
import type { Behaviour } from '../../src/stand-in/objects/behaviour';
import { tiers, type Tier } from '../../src/stand-in/wire/tier';
import { Session } from '../../src/app/session/session';
import { wordLibrary } from '../stand-in/genuine';

const dispatch = {
  AddDataPart: 128,
  GetDataPartsByNamespace: 130,
  GetDataPartXml: 131,
  DeleteDataPart: 133,
} satisfies Partial<Record<CommonCall, number>>;

/** What a device keeps: items are its own properties, as a browser's are; office-js-helpers lists them so. */
export class Stored {
  [key: string]: unknown;
  getItem(key: string): string | null {
    return Object.prototype.hasOwnProperty.call(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

/** One panel on one document, from its opening to its end. */
export interface Panel {
  readonly host: Host;
  readonly stored: Stored;
  readonly session: Session;
  /** Is an answer of Word's outstanding? */
  readonly isWaiting: () => boolean;
  /** The cursor moved in the document, or the panel came to the front. */
  readonly hint: (which: 'cursor' | 'focus') => void;
  /** The page is told that it goes, as a browser tells it; nothing of it runs any more then. */
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** The Word and the page that a panel is opened in. */
export interface Surroundings {
  /** The document's address, as Word tells it. */
  readonly url?: string;
  readonly tier?: Tier;
  readonly word?: Behaviour;
  /** The device gives the panel no storage: asking for it is an error, as in a browser that blocks it. */
  readonly storageRefused?: boolean;
  /**
   * `kept`: those of the panel before, which saves most of the time that an opening takes. Only what the device keeps remembers something
   * in its module, by the document's address: that has to be another one then. `fresh again`: between such pages, one with its own.
   */
  readonly modules?: 'kept' | 'fresh again';
}

/** The storage of pages that keep modules: the library that reads it holds on to the object. */
const sharedStorage = new Stored();

/**
 * Opens a panel.
 * @param stored what the device kept for the panel before
 * @param moments as the stand-in's host tells them
 */
export function openPanel(
  docx: OpenDocx,
  stored: Stored,
  moments: Pick<HostOptions, 'before' | 'after' | 'editMode' | 'history'>,
  {
    url = 'https://school.invalid/plan.docx',
    tier = 'LTSC 2021',
    word,
    storageRefused = false,
    modules,
  }: Surroundings = {},
): Panel {
  let open = true;
  let count = 0;
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  const host = new Host({
    docx,
    tier,
    word,
    conversationId: 'c',
    origin: 'http://localhost',
    ...moments,
    post: (json) => {
      const { _correlationId: id, _data: answer } = JSON.parse(json) as {
        _correlationId: number;
        _data: Record<string, unknown>;
      };
      // An answer that comes when the page has gone was never had.
      if (!open) return;
      const done = waiting.get(id);
      waiting.delete(id);
      done?.(answer);
    },
  });
  const ask = (data: Record<string, unknown>, done: (answer: Record<string, unknown>) => void): void => {
    if (!open) return;
    waiting.set((count += 1), done);
    host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _conversationId: 'c',
        _correlationId: count,
        _actionName: 'executeMethod',
        _data: data,
      }),
    );
  };
  const call = <T>(
    dispatchId: number,
    data: Record<string, unknown>,
    read: (answer: Record<string, unknown>) => T,
    done: (result: unknown) => void,
  ): void =>
    ask({ DdaMethod: { DispatchId: dispatchId }, ...data }, (answer) => {
      const failed = answer.Error !== 0;
      // The page's answers come after the call has returned.
      void Promise.resolve().then(() =>
        done(
          failed ? { status: 'failed', error: { code: answer.Error } } : { status: 'succeeded', value: read(answer) },
        ),
      );
    });
  const partOf = (properties: unknown): unknown => {
    const { id } = properties as { id: string };
    return {
      getXmlAsync: (done: () => void) => call(dispatch.GetDataPartXml, { id }, ({ Data }) => Data, done),
      deleteAsync: (done: () => void) => call(dispatch.DeleteDataPart, { id }, () => undefined, done),
    };
  };
  const listeners = new Map<string, (() => void)[]>();
  const listen = (event: string, listener: () => void): void =>
    void listeners.set(event, [...(listeners.get(event) ?? []), listener]);
  const tell = (event: string): void => {
    for (const listener of listeners.get(event) ?? []) if (open) listener();
  };
  const Office = {
    HostType: { Word: 'Word' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
    onReady: () => Promise.resolve({ host: 'Word' }),
    context: {
      requirements: {
        isSetSupported: (_name: string, version: string) => Number(version.split('.')[1]) <= tiers[tier].highest,
      },
      document: {
        url,
        addHandlerAsync: listen,
        customXmlParts: {
          getByNamespaceAsync: (namespace: string, done: () => void) =>
            call(
              dispatch.GetDataPartsByNamespace,
              { namespace },
              ({ DataPartList }) => (DataPartList as unknown[]).map(partOf),
              done,
            ),
          addAsync: (xml: string, done: () => void) =>
            call(dispatch.AddDataPart, { xml }, ({ DataPartProperties }) => partOf(DataPartProperties), done),
        },
      },
    },
  };
  const items = { ...stored };
  const localStorage = modules ? sharedStorage : new Stored();
  for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
  Object.assign(localStorage, items);
  Object.assign(globalThis, {
    Office,
    Word: wordLibrary(tier, (message, done) =>
      ask({ DdaMethod: { DispatchId: 93 }, ArrayData: message }, ({ Data }) =>
        done({ status: 'succeeded', value: { data: Data } }),
      ),
    ),
    window: {
      addEventListener: listen,
      matchMedia: () => ({ matches: false }),
      get localStorage() {
        if (storageRefused) throw new Error('Access to storage is denied.');
        return localStorage;
      },
      Office,
    },
    document: {
      implementation: {
        createDocument: (namespace: string, name: string) => new DOMImplementation().createDocument(namespace, name),
      },
    },
    DOMParser,
    XMLSerializer,
  });
  return {
    host,
    stored: localStorage,
    session: new Session(),
    isWaiting: () => waiting.size > 0,
    hint: (which) => tell(which === 'cursor' ? 'documentSelectionChanged' : 'focus'),
    close: () => {
      tell('pagehide');
      open = false;
    },
    isOpen: () => open,
  };
}
