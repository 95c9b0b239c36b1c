// A small pane for tests: writes batches as the library writes them, and reads what the host answers.
import { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { paragraphsIn } from '../../src/stand-in/tree/blocks';
import { W } from '../../src/stand-in/tree/names';
import { paragraphText } from '../../src/stand-in/tree/text';
import { Host, type HostOptions, type Tier } from '../../src/stand-in/wire/host';

export interface Proxy {
  id: number;
}

interface Answer {
  value: unknown;
  error?: { Code: string; Message: string };
}

export class BatchWriter {
  readonly actions: Record<string, unknown>[] = [];
  readonly paths: Record<string, unknown> = {};
  private count = 0;

  private path(fields: Record<string, unknown>): Proxy {
    const id = ++this.count;
    this.paths[id] = { Id: id, ...fields };
    this.actions.push({ Id: ++this.count, ActionType: 1, Name: '', ObjectPathId: id });
    return { id };
  }

  readonly document = this.path({ ObjectPathType: 1, Name: '' });

  get(parent: Proxy, name: string): Proxy {
    return this.path({ ObjectPathType: 4, Name: name, ParentObjectPathId: parent.id });
  }

  call(parent: Proxy, name: string, ...args: unknown[]): Proxy {
    return this.path({
      ObjectPathType: 3,
      Name: name,
      ParentObjectPathId: parent.id,
      ArgumentInfo: { Arguments: args },
    });
  }

  /** A property or method path from the document: `Body`, `Paragraphs`, `GetFirst()`. */
  reach(steps: string, from: Proxy = this.document): Proxy {
    return steps.split('.').reduce((at, step) => {
      const method = /^(\w+)\((.*)\)$/.exec(step);
      return method
        ? this.call(at, method[1]!, ...(method[2] ? (JSON.parse(`[${method[2]}]`) as unknown[]) : []))
        : this.get(at, step);
    }, from);
  }

  reference(name: string): Proxy {
    return this.path({ ObjectPathType: 6, Name: name });
  }

  load(target: Proxy, select: string, expand = ''): number {
    const split = (text: string): string[] => text.split(',').filter(Boolean);
    this.actions.push({
      Id: ++this.count,
      ActionType: 2,
      Name: '',
      ObjectPathId: target.id,
      QueryInfo: { Select: split(select), Expand: split(expand) },
    });
    return this.count;
  }

  invoke(target: Proxy, name: string, ...args: unknown[]): number {
    this.actions.push({
      Id: ++this.count,
      ActionType: 3,
      Name: name,
      ObjectPathId: target.id,
      ArgumentInfo: { Arguments: args },
    });
    return this.count;
  }

  set(target: Proxy, name: string, value: unknown): number {
    this.actions.push({
      Id: ++this.count,
      ActionType: 4,
      Name: name,
      ObjectPathId: target.id,
      ArgumentInfo: { Arguments: [value] },
    });
    return this.count;
  }
}

export interface Pane {
  host: Host;
  docx: OpenDocx;
  /** Runs a batch; answers the value of the action whose id `write` returned (the last action's otherwise). */
  batch(write: (batch: BatchWriter) => number | void): Answer;
  /** The same, and an error is a failure of the test. */
  ask<T = unknown>(write: (batch: BatchWriter) => number | void): T;
  call(dispatchId: number, data?: Record<string, unknown>): Record<string, unknown>;
  send(message: Record<string, unknown>): void;
  posted: Record<string, unknown>[];
  /** The text of every paragraph of the body. */
  lines(): string[];
}

export function open(bytes: Uint8Array, name = 'test.docx'): OpenDocx {
  const opened = OpenDocx.open(bytes, name);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.docx;
}

export function openPane(
  source: Uint8Array | OpenDocx,
  tier: Tier = 'LTSC 2021',
  more: Partial<HostOptions> = {},
): Pane {
  const docx = source instanceof Uint8Array ? open(source) : source;
  const posted: Record<string, unknown>[] = [];
  const host = new Host({
    docx,
    tier,
    post: (json) => posted.push(JSON.parse(json) as Record<string, unknown>),
    conversationId: 'c',
    origin: 'http://localhost',
    ...more,
  });
  let correlation = 0;
  const send = (message: Record<string, unknown>): void => {
    host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _conversationId: 'c',
        _correlationId: ++correlation,
        ...message,
      }),
    );
  };
  const execute = (data: Record<string, unknown>): Record<string, unknown> => {
    send({ _actionName: 'executeMethod', _data: data });
    return posted[posted.length - 1]!._data as Record<string, unknown>;
  };
  const batch = (write: (batch: BatchWriter) => number | void): Answer => {
    const writer = new BatchWriter();
    const wanted = write(writer) ?? (writer.actions[writer.actions.length - 1]!.Id as number);
    const body = JSON.stringify({ AutoKeepReference: true, Actions: writer.actions, ObjectPaths: writer.paths });
    const answer = execute({ DdaMethod: { DispatchId: 93 }, ArrayData: ['', 'POST', 'ProcessQuery', [], body] });
    const { Results, Error: error } = JSON.parse((answer.Data as string[])[2]!) as {
      Results: { ActionId: number; Value: unknown }[];
      Error?: { Code: string; Message: string };
    };
    return { value: Results.find(({ ActionId }) => ActionId === wanted)?.Value, ...(error ? { error } : {}) };
  };
  return {
    host,
    docx,
    batch,
    posted,
    send,
    ask: <T>(write: (batch: BatchWriter) => number | void): T => {
      const { value, error } = batch(write);
      if (error) throw new Error(`${error.Code}: ${error.Message}`);
      return value as T;
    },
    call: (dispatchId, data = {}) => execute({ DdaMethod: { DispatchId: dispatchId }, ...data }),
    lines: () => [...paragraphsIn(docx.body)].map(paragraphText),
  };
}

/** A flat package around the inside of a body. */
export function flat(body: string, others = '', relations = ''): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return (
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    `<pkg:part pkg:name="/_rels/.rels"><pkg:xmlData>${rels(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`)}</pkg:xmlData></pkg:part>` +
    `<pkg:part pkg:name="/word/_rels/document.xml.rels"><pkg:xmlData>${rels(relations)}</pkg:xmlData></pkg:part>` +
    `<pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="${W}" xmlns:r="${office}"><w:body>${body}<w:sectPr/></w:body></w:document></pkg:xmlData></pkg:part>${others}</pkg:package>`
  );
}

/** How many elements of this name the main document has. */
export const count = (docx: OpenDocx, name: string): number => docx.main.getElementsByTagNameNS(W, name).length;
