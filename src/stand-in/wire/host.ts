// Word's side of the wire: answers the messages that the genuine Office.js posts to the page around the pane.
import type { OpenDocx } from '../docx/open-docx';
import { openSession } from '../objects/word-class';
import { asError, type BatchRequest, type BatchResponse, describe, References, runBatch } from './batch';
import { callOf, code, CommonApi, type Answer } from './common-api';
import { type BatchFault, type Fault, faultError, isBatchFault } from './fault';
import { requirementMatrix, type Tier, tiers } from './tier';

export type { Fault } from './fault';
export type { Tier } from './tier';

/** One message that went over the wire, with what it was answered. */
export interface WireMessage {
  /** `library`: what Office.js sends of itself: the handshake, and batches that only give references back or announce readiness. */
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
}

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
  private readonly registered = new Map<string, Request>();
  private fault: Fault | null = null;
  private batches = 0;

  constructor(private readonly options: HostOptions) {
    this.common = new CommonApi(options.docx);
  }

  /** Sets the fault that calls meet from now on; null ends it. */
  setFault(fault: Fault | null): void {
    this.fault = fault;
  }

  /** Takes one message from the pane. What is no message of ours is not for us and left alone. */
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
    else this.reply(request, json, 'library', null);
  }

  /** To be called when the person's selection has changed: tells the pane, if it asked to be told. */
  selectionChanged(): void {
    const registration = this.registered.get('documentSelectionChanged');
    if (registration) this.reply(registration, '', 'event', {}, true);
  }

  private appContext(id: string): Record<string, unknown> {
    const { docx, tier, locale = 'en-GB', conversationId } = this.options;
    return {
      _id: id,
      _appName: 262144,
      _appVersion: '16.0',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `https://stand-in.invalid/${encodeURIComponent(docx.name)}`,
      _clientMode: 0,
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
    const kind = call.includes('DataPart') ? 'custom xml' : call.includes('Settings') ? 'settings' : 'file';
    this.reply(request, json, kind, { Version: 1, ...this.answerCall(call, data) }, false, call);
  }

  private answerCall(call: NonNullable<ReturnType<typeof callOf>>, data: Record<string, unknown>): Answer {
    const fault = this.fault;
    if (!fault || isBatchFault(fault) || fault.call !== call) return this.common.answer(call, data);
    if (fault.once) this.fault = null;
    if (fault.kind === 'answer lost') this.common.answer(call, data);
    return { Error: Number(fault.code ?? code.internal) };
  }

  private executeBatch(request: Request, json: string, data: Record<string, unknown>): void {
    const body = JSON.parse(String((data.ArrayData as unknown[])[4])) as BatchRequest;
    const counted = isCounted(body);
    if (counted) this.batches++;
    const response = this.runWithFault(body, counted);
    const message = { Version: 1, Error: code.success, Data: [200, [], JSON.stringify(response)] };
    this.reply(request, json, counted ? 'batch' : 'library', message, false, 'batch', {
      ...(counted ? { batch: this.batches } : {}),
      actions: body.Actions.map((step) => describe(body, step)),
      request: body,
      response,
    });
  }

  private runWithFault(body: BatchRequest, counted: boolean): BatchResponse {
    const fault = counted && isBatchFault(this.fault) && meets(this.fault, this.batches) ? this.fault : null;
    if (fault?.once || fault?.batch === 'next') this.fault = null;
    const failing = fault ? failingAction(fault, body) : -1;
    const location = (index: number): string => (body.Actions[index] ? describe(body, body.Actions[index]) : '');
    if (fault?.kind === 'refused') return { Results: [], Error: asError(faultError(fault), 0, location(0)) };
    const session = openSession(this.options.docx);
    const response = runBatch({
      request: body,
      session,
      references: this.references,
      highest: tiers[this.options.tier].highest,
      ...(fault?.kind === 'partly'
        ? {
            before: (index: number) => {
              if (index === failing) throw faultError(fault);
            },
          }
        : {}),
    });
    for (const root of session.editedNodes) this.options.docx.changed(root);
    if (fault?.kind === 'answer lost') return { Results: [], Error: asError(faultError(fault), failing, location(failing)) };
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

function parse(json: string): Request | undefined {
  try {
    const value = JSON.parse(json) as Request | null;
    return typeof value === 'object' && value !== null && '_actionName' in value ? value : undefined;
  } catch (error) {
    // Other scripts post to the page too; what is no JSON is not from Office.js.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Does a batch do more than hold or give back references, or announce that the library is ready? */
function isCounted(body: BatchRequest): boolean {
  return body.Actions.some((step) => {
    const path = body.ObjectPaths[String(step.ObjectPathId)];
    if (step.Name === '_RemoveReference' || step.Name === '_KeepReference' || step.Name === '_RemoveAllReferences') return false;
    return !(step.ActionType === 1 && path?.ObjectPathType === 1) && !isReadiness(step.ObjectPathId, body);
  });
}

/** The notice goes to a service object of the library's own (path type 2), not to the document. */
function isReadiness(pathId: number, body: BatchRequest): boolean {
  const path = body.ObjectPaths[String(pathId)];
  if (!path) return false;
  return (
    path.ObjectPathType === 2 ||
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
