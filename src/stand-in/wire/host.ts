// Word's side of the protocol: answers the messages that the genuine Office.js posts to the page around the panel.
import type { OpenDocx } from '../docx/open-docx';
import type { ErrorCode } from '../objects/error';
import type { Behaviour } from '../objects/behaviour';
import { openSession, type Json } from '../objects/word-class';
import type { History } from '../undo/history';
import {
  asError,
  type BatchRequest,
  type BatchResponse,
  changesSomething,
  countReached,
  describe,
  readinessService,
  References,
  runBatch,
} from './batch';
import { callOf, code, CommonApi, type Answer, withLess } from './common-api';
import { clientMode, type EditMode, refusalOf, refuseWrite } from './edit-mode';
import { type BatchFault, type CommonCall, type Fault, faultError, isBatchFault, waits } from './fault';
import { requirementMatrix, type Tier, tiers } from './tier';

export type { EditMode } from './edit-mode';
export type { Fault } from './fault';
export type { Tier } from './tier';

/** One message that went over the wire, with what it was answered. */
export interface WireMessage {
  /** `library`: what Office.js sends on its own: the handshake, and batches that only release references or announce readiness. */
  kind: 'batch' | 'custom xml' | 'settings' | 'file' | 'registration' | 'event' | 'library';
  /** The name of the message or of the call. */
  name: string;
  /** Of a batch: its number, counted from 1; batches of kind `library` are not counted. */
  batch?: number;
  /** Of a batch: each action as a person would write it. */
  actions: string[];
  /** UTF-8 bytes of the message from the pane, and of the answer to it. */
  bytesIn: number;
  bytesOut: number;
  request: unknown;
  response: unknown;
}

export interface HostOptions {
  docx: OpenDocx;
  tier: Tier;
  /** Posts a string to the pane. */
  post(json: string): void;
  /** The first part of the frame's xdmInfo. */
  conversationId: string;
  /** The origin of the page that plays Word. */
  origin: string;
  locale?: string;
  /** The document's edit mode at the time; open where none is given. */
  editMode?(): EditMode;
  /** The error code that writes are refused with, where it is to be another than the mode's own. */
  refusalCode?(): ErrorCode | undefined;
  /** How this Word differs from the documentation; not at all where nothing is given. */
  word?: Behaviour;
  /** The document was never saved: it has no address. */
  neverSaved?: boolean;
  /** Takes note of what the panel's batches change, so that the person can undo it. */
  history?: History;
  /** Just before a batch, by its number, or a call of the Common API takes effect. False: it never gets to Word, for the panel is gone. */
  before?(what: number | CommonCall): boolean;
  /** When it has taken effect and is not answered yet. */
  after?(what: number | CommonCall): void;
  /** The library tells what the person did on the panel's edge: one of OSF.AgaveHostAction. */
  notified?(action: number): void;
}

/** What the library says when the person tabs out of the panel, forwards and backwards. */
export const tabExit = { forwards: 13, backwards: 14 } as const;

interface Request {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType?: number;
  _data?: unknown;
}

const actionType = { invoke: 0, register: 1, unregister: 2 } as const;
const richApi = 93;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export class Host {
  readonly messages: WireMessage[] = [];
  private readonly references = new References();
  private readonly common: CommonApi;
  /** What the paragraphs of each place read as in this run. */
  private readonly readInRun = new Map<string, Json>();
  private readonly registered = new Map<string, Request>();
  private fault: Fault | null = null;
  private batches = 0;
  /** Batches run one after the other: one that is slow holds up those behind it. */
  private readonly line: (() => void)[] = [];

  constructor(private readonly options: HostOptions) {
    this.common = new CommonApi(options.docx, tiers[options.tier].openFiles);
  }

  /** Sets the fault that calls meet from now on; null ends it. */
  setFault(fault: Fault | null): void {
    this.fault = fault;
  }

  /** How many batches have come; the last one's number. */
  get batchCount(): number {
    return this.batches;
  }

  /** Handles one message from the panel. Messages that are not from Office.js, or for another conversation, are ignored. */
  receive(json: string): void {
    const request = parse(json);
    if (!request || request._messageType !== 0 || request._conversationId !== this.options.conversationId) return;
    if (request._actionType === actionType.register || request._actionType === actionType.unregister) {
      if (request._actionType === actionType.register) this.registered.set(request._actionName, request);
      else this.registered.delete(request._actionName);
      this.reply(request, json, 'registration', { Error: code.success });
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.reply(request, json, 'library', this.appContext(String(request._data)));
    } else if (request._actionName === 'executeMethod') this.execute(request, json);
    else {
      this.reply(request, json, 'library', null);
      if (request._actionName === 'ContextActivationManager_notifyHost')
        this.options.notified?.(Number((request._data as unknown[])[1]));
    }
  }

  /** To be called when the person's selection has changed: tells the pane, if it asked to be told. */
  selectionChanged(): void {
    const registration = this.registered.get('documentSelectionChanged');
    if (registration) this.reply(registration, '', 'event', {}, true);
  }

  private appContext(id: string): Record<string, unknown> {
    const { docx, tier, locale = 'en-GB', conversationId, neverSaved } = this.options;
    return {
      _id: id,
      _appName: 262144,
      _appVersion: '16.0',
      _appUILocale: locale,
      _dataLocale: locale,
      // Empty until the first save (https://github.com/OfficeDev/office-js/issues/3509); it has been so on the web for saved ones, too
      // (https://github.com/OfficeDev/office-js/issues/2476).
      _docUrl: neverSaved ? '' : `https://stand-in.invalid/${encodeURIComponent(docx.name)}`,
      _clientMode: clientMode(this.editMode),
      _settings: this.common.serializedSettings(),
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: conversationId,
      _requirementMatrix: requirementMatrix(tier),
      _appInstanceId: id,
      _hostFullVersion: tiers[tier].fullVersion,
    };
  }

  private execute(request: Request, json: string): void {
    const data = (request._data ?? {}) as Record<string, unknown>;
    const dispatchId = (data.DdaMethod as { DispatchId?: number } | undefined)?.DispatchId ?? -1;
    if (dispatchId === richApi) {
      this.executeBatch(request, json, data);
      return;
    }
    const call = callOf(dispatchId);
    if (!call) {
      this.reply(request, json, 'library', { Version: 1, Error: code.notSupported }, false, `method ${dispatchId}`);
      return;
    }
    if (this.options.before?.(call) === false) return;
    const answer = this.answerCall(call, data);
    this.options.after?.(call);
    const kind = call.includes('DataPart') ? 'custom xml' : call.includes('Settings') ? 'settings' : 'file';
    this.reply(request, json, kind, { Version: 1, ...answer }, false, call);
  }

  private get editMode(): EditMode {
    return this.options.editMode?.() ?? 'open';
  }

  private answerCall(call: CommonCall, data: Record<string, unknown>): Answer {
    const refused = refusalOf(this.editMode, call);
    if (refused !== undefined) return { Error: refused };
    const fault = this.fault;
    if (!fault || isBatchFault(fault) || fault.call !== call) return this.common.answer(call, data);
    if (fault.after) {
      this.fault = { ...fault, after: fault.after - 1 };
      return this.common.answer(call, data);
    }
    if (fault.once) this.fault = null;
    if (fault.kind === 'empty' || fault.kind === 'short')
      return withLess(call, this.common.answer(call, data), fault.kind);
    if (fault.kind === 'answer lost') this.common.answer(call, data);
    return { Error: Number(fault.code ?? code.internal) };
  }

  private executeBatch(request: Request, json: string, data: Record<string, unknown>): void {
    const body = JSON.parse(String((data.ArrayData as unknown[])[4])) as BatchRequest;
    const number = isCounted(body) ? ++this.batches : undefined;
    if (number === undefined) this.readInRun.clear(); // a run ends by giving its references back
    this.line.push(() => this.takeBatch(request, json, body, number));
    if (this.line.length === 1) this.line[0]?.();
  }

  private takeBatch(request: Request, json: string, body: BatchRequest, number: number | undefined): void {
    const fault = number === undefined ? null : this.faultAt(number);
    const wait = waits(fault);
    inTime(wait.first, () => {
      const response = this.perform(body, number, fault);
      inTime(wait.last, () => {
        if (response) this.answerBatch(request, json, body, number, response);
        this.line.shift();
        this.line[0]?.();
      });
    });
  }

  private answerBatch(
    request: Request,
    json: string,
    body: BatchRequest,
    number: number | undefined,
    response: BatchResponse,
  ): void {
    const message = { Version: 1, Error: code.success, Data: [200, [], JSON.stringify(response)] };
    this.reply(request, json, number === undefined ? 'library' : 'batch', message, false, 'batch', {
      ...(number === undefined ? {} : { batch: number }),
      actions: body.Actions.map((step) => describe(body, step)),
      request: body,
      response,
    });
  }

  /** Runs a batch, with the hooks before and after it; undefined where the panel closed before it took effect. */
  private perform(body: BatchRequest, number: number | undefined, fault: BatchFault | null): BatchResponse | undefined {
    if (number !== undefined && this.options.before?.(number) === false) return undefined;
    const run = (): BatchResponse => this.runWithFault(body, fault);
    const { history } = this.options;
    const response = history ? this.withUndo(history, body, run) : run();
    if (number !== undefined) this.options.after?.(number);
    return response;
  }

  /** Runs a batch and lets the undo list have what this Word puts there for it. */
  private withUndo(history: History, body: BatchRequest, run: () => BatchResponse): BatchResponse {
    const { word } = this.options;
    const stretches = word?.rangesFillUndo
      ? countReached(body, 'ExpandTo', 'ExpandToOrNullObject', 'IntersectWith', 'IntersectWithOrNullObject')
      : 0;
    const response = changesSomething(body) ? history.step(run) : run();
    for (let count = 0; count < stretches; count += 1) history.idle();
    if (word?.ooxmlEndsUndo && countReached(body, 'InsertOoxml') > 0) history.end();
    return response;
  }

  /** The fault this batch meets. One that is met once is taken away. */
  private faultAt(number: number): BatchFault | null {
    const fault = isBatchFault(this.fault) && meets(this.fault, number) ? this.fault : null;
    if (fault?.once || fault?.batch === 'next') this.fault = null;
    return fault;
  }

  private runWithFault(body: BatchRequest, fault: BatchFault | null): BatchResponse {
    const failing = fault ? failingAction(fault, body) : -1;
    const location = (index: number): string => (body.Actions[index] ? describe(body, body.Actions[index]) : '');
    if (fault?.kind === 'refused') return { Results: [], Error: asError(faultError(fault), 0, location(0)) };
    const { docx, word } = this.options;
    const session = openSession(docx, word);
    const response = runBatch({
      request: body,
      session,
      references: this.references,
      ...(word?.staleParagraphs ? { stale: this.readInRun } : {}),
      highest: tiers[this.options.tier].highest,
      mayWrite: () => refuseWrite(this.editMode, this.options.refusalCode?.()),
      ...(fault?.kind === 'partly'
        ? {
            before: (index: number) => {
              if (index === failing) throw faultError(fault);
            },
          }
        : {}),
    });
    for (const root of session.editedNodes) this.options.docx.changed(root);
    if (fault?.kind === 'answer lost')
      return { Results: [], Error: asError(faultError(fault), failing, location(failing)) };
    return response;
  }

  private reply(
    request: Request,
    json: string,
    kind: WireMessage['kind'],
    data: unknown,
    isEvent = false,
    name = request._actionName,
    log: Partial<WireMessage> = {},
  ): void {
    const answer = JSON.stringify({
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: this.options.origin,
      _data: data,
      _errorCode: 0,
      _responseType: isEvent ? 1 : 0,
      _serializerVersion: 1,
    });
    this.messages.push({
      kind,
      name,
      actions: [],
      bytesIn: bytesOf(json),
      bytesOut: bytesOf(answer),
      request: request._data,
      response: data,
      ...log,
    });
    this.options.post(answer);
  }
}

/** Does something after a while; at once where there is nothing to wait for, so that a test needs no clock. */
function inTime(milliseconds: number, work: () => void): void {
  if (milliseconds > 0) setTimeout(work, milliseconds);
  else work();
}

function parse(json: string): Request | undefined {
  try {
    const value = JSON.parse(json) as Request | null;
    return typeof value === 'object' && value !== null && '_actionName' in value ? value : undefined;
  } catch (error) {
    // Other scripts post to the page too; a message that is not JSON is not from Office.js.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Does a batch do more than hold or give back references, or announce that the library is ready? */
function isCounted(body: BatchRequest): boolean {
  return body.Actions.some((step) => {
    const path = body.ObjectPaths[String(step.ObjectPathId)];
    if (step.Name === '_RemoveReference' || step.Name === '_KeepReference' || step.Name === '_RemoveAllReferences')
      return false;
    // An object that is only named, the document or one held by its reference, is named so that a reference to it can be given back.
    const isNamed = step.ActionType === 1 && (path?.ObjectPathType === 1 || path?.ObjectPathType === 6);
    return !isNamed && !isReadiness(step.ObjectPathId, body);
  });
}

/** The notice goes to a service object of the library's own, not to the document. */
function isReadiness(pathId: number, body: BatchRequest): boolean {
  const path = body.ObjectPaths[String(pathId)];
  if (!path) return false;
  return (
    path.Name === readinessService ||
    (path.ParentObjectPathId !== undefined && path.ParentObjectPathId > 0 && isReadiness(path.ParentObjectPathId, body))
  );
}

function meets(fault: BatchFault, batch: number): boolean {
  return fault.batch === 'every' || fault.batch === 'next' || fault.batch === batch;
}

/** The place of the action that fails: a number, the first action whose description holds the word, or the last. */
function failingAction({ action }: BatchFault, body: BatchRequest): number {
  if (typeof action === 'number') return action;
  const found = action === undefined ? -1 : body.Actions.findIndex((step) => describe(body, step).includes(action));
  return found < 0 ? body.Actions.length - 1 : found;
}
