// One rich-API batch: object paths are resolved, actions run in order, the first error stops the rest. A batch is not a transaction.
import { WordError } from '../objects/error';
import { applicationClass } from '../objects/application';
import { documentClass } from '../objects/document';
import {
  Arguments,
  type Json,
  type Method,
  object,
  type Session,
  type WordClass,
  type WordObject,
} from '../objects/word-class';
import { isWriting } from './edit-mode';
import { answerQuery } from './query';

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | unknown[])[];
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

export interface BatchRequest {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: Json }[];
  TraceIds?: number[];
  Error?: BatchError;
}

const path = { global: 1, fresh: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
const action = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** The service to which the library announces that it is ready for ribbon commands. */
export const readinessService = 'Microsoft.InternalService.AddinInternalService';

const readinessClass: WordClass<null> = {
  name: 'AddinInternalService',
  properties: {},
  navigation: {},
  methods: { NotifyActionHandlerReady: { set: '1.1', call: () => null } },
  isThere: () => true,
};

/** The objects that the pane keeps hold of between batches. */
export class References {
  private readonly objects = new Map<string, WordObject>();
  private readonly idOf = new WeakMap<WordObject, string>();
  private count = 0;

  give(kept: WordObject): string {
    const known = this.idOf.get(kept);
    if (known && this.objects.has(known)) return known;
    const id = `{${++this.count}}`;
    this.objects.set(id, kept);
    this.idOf.set(kept, id);
    kept.type.hold?.(kept.target);
    return id;
  }

  get(id: string): WordObject | undefined {
    return this.objects.get(id);
  }

  isKept(object: WordObject): boolean {
    const id = this.idOf.get(object);
    return id !== undefined && this.objects.has(id);
  }

  drop(id: string): void {
    const dropped = this.objects.get(id);
    if (dropped) dropped.type.release?.(dropped.target);
    this.objects.delete(id);
  }

  dropAll(): void {
    for (const id of [...this.objects.keys()]) this.drop(id);
  }

  get size(): number {
    return this.objects.size;
  }
}

export interface BatchSettings {
  request: BatchRequest;
  session: Session;
  references: References;
  /** The highest WordApi set of the tier, such as 3 for 1.3. */
  highest: number;
  /** What the paragraphs of each place read as first in this run, where this Word goes on answering that. */
  stale?: Map<string, Json>;
  /** Before the action at this place: an exception from here makes the action fail. */
  before?: (index: number) => void;
  /** Before anything is changed: an exception from here makes the action fail. */
  mayWrite?: () => void;
}

/** Runs a batch and answers as Word does: results of everything that ran, and the error that stopped it. */
export function runBatch(settings: BatchSettings): BatchResponse {
  return new BatchRun(settings).run();
}

/** One batch while it runs: the objects it has reached so far, and what they answered. */
class BatchRun {
  private readonly response: BatchResponse = { Results: [] };
  private readonly traces: number[] = [];
  private readonly resolved = new Map<number, WordObject | null>();
  /** Objects that follow edits of the document until the batch ends. */
  private readonly tracked = new Set<WordObject>();
  /** The object paths that the library wants a reference to. */
  private readonly referenced: ReadonlySet<number>;

  constructor(private readonly settings: BatchSettings) {
    this.referenced = new Set(
      settings.request.Actions.filter(
        ({ ActionType, Name }) => ActionType === action.method && Name === '_KeepReference',
      ).map(({ ObjectPathId }) => ObjectPathId),
    );
  }

  run(): BatchResponse {
    const { request, before } = this.settings;
    for (const [index, step] of request.Actions.entries()) {
      try {
        before?.(index);
        this.response.Results.push({ ActionId: step.Id, Value: this.perform(step) });
      } catch (error) {
        this.response.Error = asError(error, index, describe(request, step));
        break;
      }
    }
    this.releaseTracked();
    if (this.traces.length) this.response.TraceIds = this.traces;
    return this.response;
  }

  private perform(step: Action): Json {
    if (step.ActionType === action.trace) {
      this.traces.push(step.Id);
      return null;
    }
    const target = this.resolve(step.ObjectPathId);
    switch (step.ActionType) {
      case action.instantiate:
        return target && this.instantiate(target, step);
      case action.query:
        return this.query(target, step);
      case action.method:
        return target ? this.invoke(target, step) : this.writeToNull(step);
      case action.setProperty:
        return target ? this.setProperty(target, step) : this.writeToNull(step);
      default:
        throw new WordError('NotImplemented', `Action ${step.ActionType} is not played by the stand-in.`);
    }
  }

  private instantiate(target: WordObject, step: Action): Json {
    if (target.type === (documentClass as unknown)) return {};
    const isReferenced = this.settings.request.AutoKeepReference || this.referenced.has(step.ObjectPathId);
    return isReferenced ? { _ReferenceId: this.settings.references.give(target) } : {};
  }

  private query(target: WordObject | null, step: Action): Json {
    const { stale } = this.settings;
    if (!stale || target?.type.name !== 'ParagraphCollection') return this.answer(target, step);
    const key = JSON.stringify([pathOf(this.settings.request, step.ObjectPathId), step.QueryInfo]);
    const known = stale.get(key) ?? this.answer(target, step);
    stale.set(key, known);
    return known;
  }

  private answer(target: WordObject | null, { QueryInfo }: Action): Json {
    return answerQuery(
      target,
      QueryInfo?.Select ?? [],
      QueryInfo?.Expand ?? [],
      this.settings.session,
      (type, member, set) => this.allow(type, member, set),
      (found) => this.settings.references.give(this.track(found)),
    );
  }

  private setProperty({ type, target }: WordObject, step: Action): Json {
    const property = type.properties[step.Name];
    this.allow(type, step.Name, property?.set);
    if (!property?.put) throw new WordError('InvalidArgument', `${type.name}.${step.Name} cannot be set.`);
    this.settings.mayWrite?.();
    property.put(target, (step.ArgumentInfo?.Arguments?.[0] ?? null) as Json, this.settings.session);
    return null;
  }

  private invoke(target: WordObject, step: Action): Json {
    const { references } = this.settings;
    switch (step.Name) {
      case '_KeepReference':
        references.give(target);
        return null;
      case '_RemoveReference':
        references.drop(String(step.ArgumentInfo?.Arguments?.[0]));
        return null;
      case '_RemoveAllReferences':
        references.dropAll();
        return null;
    }
    const result = this.callMethod(target, step.Name, step.ArgumentInfo);
    return isObject(result) ? { _ReferenceId: references.give(this.track(result)) } : (result ?? null);
  }

  private callMethod({ type, target }: WordObject, name: string, info: ArgumentInfo | undefined): MethodResult {
    const method = type.methods[name];
    this.allow(type, name, method?.set);
    if (isWriting(name)) this.settings.mayWrite?.();
    return method!.call(target, this.argumentsOf(info), this.settings.session);
  }

  private argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const values = (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === 'number' && id > 0 ? this.resolve(id) : value;
    });
    return new Arguments(values);
  }

  /** The object at a path, reached once for each batch; null for a null object. */
  private resolve(id: number): WordObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known && mustBeThere(known);
    const found = this.find(id);
    this.resolved.set(id, found);
    return found && this.track(mustBeThere(found));
  }

  private find(id: number): WordObject | null {
    const { request, session, references } = this.settings;
    const step = request.ObjectPaths[String(id)];
    if (!step) throw new WordError('InvalidArgument', 'The batch names an object it does not describe.');
    switch (step.ObjectPathType) {
      case path.global:
        return object(documentClass, session.docx);
      case path.none:
        return null;
      case path.reference: {
        const held = references.get(step.Name);
        if (!held) throw new WordError('ItemNotFound', 'The object is no longer held.');
        return held;
      }
      case path.method:
      case path.property:
      case path.indexer: {
        const parent = this.resolve(step.ParentObjectPathId ?? 0);
        return parent && this.reach(step, parent);
      }
      default:
        return serviceOf(step, session);
    }
  }

  /** Follows one step of a path from its parent. */
  private reach(step: ObjectPath, parent: WordObject): WordObject | null {
    const found = this.follow(step, parent);
    if (isObject(found)) return found;
    if (step.Name.endsWith('OrNullObject')) return null;
    throw new WordError('ItemNotFound', `${parent.type.name}.${step.Name || 'items'} leads to nothing.`);
  }

  private follow(step: ObjectPath, parent: WordObject): MethodResult {
    const { type, target } = parent;
    const { session } = this.settings;
    switch (step.ObjectPathType) {
      case path.indexer: {
        const args = this.argumentsOf(step.ArgumentInfo);
        // The library asks for an item by its place, or by its key where a collection has keys.
        if (typeof args.any(0) === 'string') return this.callMethod(parent, 'GetItem', step.ArgumentInfo);
        return type.items?.(target, session)[args.number(0)];
      }
      case path.property: {
        const navigation = type.navigation[step.Name];
        this.allow(type, step.Name, navigation?.set);
        return navigation!.to(target, session);
      }
      default:
        return this.callMethod(parent, step.Name, step.ArgumentInfo);
    }
  }

  /** Refuses a member that is above the tier, or that the stand-in does not play. */
  private allow(type: WordClass<unknown>, member: string, set: string | undefined): void {
    if (set === undefined) {
      const absent = type.absent?.[member];
      if (absent) this.allow(type, member, absent);
      throw new WordError('NotImplemented', `${type.name}.${member} is not played by the stand-in.`);
    }
    if (Number(set.split('.')[1]) > this.settings.highest)
      throw new WordError(
        'ApiNotFound',
        `${type.name}.${member} belongs to WordApi ${set}, which this Word does not have.`,
      );
  }

  /** From now until the batch ends the object follows edits of the document. */
  private track(found: WordObject): WordObject {
    if (!this.tracked.has(found) && !this.settings.references.isKept(found)) {
      this.tracked.add(found);
      found.type.hold?.(found.target);
    }
    return found;
  }

  /** A null object lets itself be kept; whether it refuses other calls and writes, or does nothing, depends on the Word. */
  private writeToNull(step: Action): Json {
    if (step.Name === '_KeepReference' || this.settings.session.word.ignoresWritesToNull) return null;
    throw new WordError('ItemNotFound', `${step.Name} was asked of an object that is not there.`);
  }

  private releaseTracked(): void {
    for (const each of this.tracked) if (!this.settings.references.isKept(each)) each.type.release?.(each.target);
  }
}

/** How an object is reached, whatever proxy it is reached through. */
function pathOf({ ObjectPaths }: BatchRequest, id: number | undefined): unknown {
  const step = id === undefined ? undefined : ObjectPaths[String(id)];
  return step ? [pathOf({ Actions: [], ObjectPaths }, step.ParentObjectPathId), step.Name, step.ArgumentInfo] : null;
}

type MethodResult = ReturnType<Method<unknown>['call']>;

const isObject = (value: unknown): value is WordObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'target' in value;

function mustBeThere(found: WordObject): WordObject {
  if (!found.type.isThere(found.target))
    throw new WordError('ItemNotFound', `The ${found.type.name} is no longer in the document.`);
  return found;
}

/** The objects that are reached by the name of a service and not from the document. */
function serviceOf({ Name }: ObjectPath, session: Session): WordObject {
  if (Name === readinessService) return object(readinessClass, null);
  if (Name === 'Microsoft.WordServices.Application') return object(applicationClass, session.docx);
  throw new WordError('NotImplemented', `${Name || 'This kind of object'} is not played by the stand-in.`);
}

/** Does a batch ask for anything to be changed? */
export function changesSomething({ Actions, ObjectPaths }: BatchRequest): boolean {
  const isSetting = Actions.some(
    ({ ActionType, Name }) => ActionType === action.setProperty || (ActionType === action.method && isWriting(Name)),
  );
  return (
    isSetting ||
    Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === path.method && isWriting(Name))
  );
}

/** How many objects of a batch are reached by a method of one of these names. */
export function countReached({ ObjectPaths }: BatchRequest, ...names: readonly string[]): number {
  return Object.values(ObjectPaths).filter(
    ({ ObjectPathType, Name }) => ObjectPathType === path.method && names.includes(Name),
  ).length;
}

/** An error of Word's as it goes over the wire; anything else is our own mistake and says so. */
export function asError(error: unknown, index: number, location: string): BatchError {
  const known = error instanceof WordError;
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: known ? error.code : 'GeneralException',
    Message: known ? message : `The stand-in made a mistake: ${message}`,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}

/** An action as a person would write it: `document.body.paragraphs load items/text`. */
export function describe(request: BatchRequest, step: Action): string {
  const spell = (id: number | undefined): string => {
    const each = id === undefined ? undefined : request.ObjectPaths[String(id)];
    if (!each) return '?';
    if (each.ObjectPathType === path.global) return 'Document';
    if (each.ObjectPathType === path.reference) return each.Name;
    if (each.ObjectPathType === path.none) return 'null';
    const called =
      each.ObjectPathType === path.method ? `${each.Name}()` : each.ObjectPathType === path.indexer ? '[]' : each.Name;
    return each.ParentObjectPathId ? `${spell(each.ParentObjectPathId)}.${called}` : called;
  };
  const target = spell(step.ObjectPathId);
  switch (step.ActionType) {
    case action.instantiate:
      return target;
    case action.query:
      return `${target} load ${[...(step.QueryInfo?.Select ?? []), ...(step.QueryInfo?.Expand ?? [])].join(',') || '(all)'}`;
    case action.method:
      return `${target}.${step.Name}()`;
    case action.setProperty:
      return `${target}.${step.Name} =`;
    default:
      return step.Name || `action ${step.ActionType}`;
  }
}
