// One rich-API batch: object paths are resolved, actions run in order, the first error stops the rest. A batch is not a transaction.
import { WordError } from '../objects/error';
import { applicationClass } from '../objects/application';
import { documentClass } from '../objects/document';
import { Arguments, type Json, object, type Session, type WordClass, type WordObject } from '../objects/word-class';
import { isWriting } from './door';
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
  /** Before the action at this place: an exception from here makes the action fail. */
  before?: (index: number) => void;
  /** Before anything is changed: an exception from here makes the action fail. */
  mayWrite?: () => void;
}

/** Runs a batch and answers as Word does: results of everything that ran, and the error that stopped it. */
export function runBatch({ request, session, references, highest, before, mayWrite }: BatchSettings): BatchResponse {
  const response: BatchResponse = { Results: [] };
  const traces: number[] = [];
  const resolved = new Map<number, WordObject | null>();
  const made = new Set<WordObject>();
  const kept = new Set(
    request.Actions.filter(({ ActionType, Name }) => ActionType === action.method && Name === '_KeepReference').map(
      ({ ObjectPathId }) => ObjectPathId,
    ),
  );

  const allow = (type: WordClass<unknown>, member: string, set: string | undefined): void => {
    if (set === undefined) {
      const absent = type.absent?.[member];
      if (absent) allow(type, member, absent);
      throw new WordError('NotImplemented', `${type.name}.${member} is not played by the stand-in.`);
    }
    if (Number(set.split('.')[1]) > highest)
      throw new WordError(
        'ApiNotFound',
        `${type.name}.${member} belongs to WordApi ${set}, which this Word does not have.`,
      );
  };

  const make = (found: WordObject): WordObject => {
    if (!made.has(found) && !references.isKept(found)) {
      made.add(found);
      found.type.hold?.(found.target);
    }
    return found;
  };

  const isObject = (value: unknown): value is WordObject =>
    typeof value === 'object' && value !== null && 'type' in value && 'target' in value;

  const argumentsOf = (info: ArgumentInfo | undefined): Arguments =>
    new Arguments(
      (info?.Arguments ?? []).map((value, index) => {
        const id = info?.ReferencedObjectPathIds?.[index];
        return typeof id === 'number' && id > 0 ? resolve(id) : value;
      }),
    );

  const mustBeThere = (found: WordObject): WordObject => {
    if (!found.type.isThere(found.target))
      throw new WordError('ItemNotFound', `The ${found.type.name} is no longer in the document.`);
    return found;
  };

  const resolve = (id: number): WordObject | null => {
    const known = resolved.get(id);
    if (known !== undefined) return known && mustBeThere(known);
    const found = find(id);
    resolved.set(id, found);
    return found && make(mustBeThere(found));
  };

  const find = (id: number): WordObject | null => {
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
      case path.indexer:
        return reach(step, resolve(step.ParentObjectPathId ?? 0));
      default:
        if (step.Name === readinessService) return object(readinessClass, null);
        if (step.Name === 'Microsoft.WordServices.Application') return object(applicationClass, session.docx);
        throw new WordError('NotImplemented', `${step.Name || 'This kind of object'} is not played by the stand-in.`);
    }
  };

  const reach = (step: ObjectPath, parent: WordObject | null): WordObject | null => {
    if (!parent) return null;
    const { type, target } = parent;
    let found: unknown;
    if (step.ObjectPathType === path.indexer) {
      found = type.items?.(target, session)[argumentsOf(step.ArgumentInfo).number(0)];
    } else if (step.ObjectPathType === path.property) {
      const navigation = type.navigation[step.Name];
      allow(type, step.Name, navigation?.set);
      found = navigation!.to(target, session);
    } else {
      const method = type.methods[step.Name];
      allow(type, step.Name, method?.set);
      if (isWriting(step.Name)) mayWrite?.();
      found = method!.call(target, argumentsOf(step.ArgumentInfo), session);
    }
    if (isObject(found)) return found;
    if (step.Name.endsWith('OrNullObject')) return null;
    throw new WordError('ItemNotFound', `${type.name}.${step.Name || 'items'} leads to nothing.`);
  };

  const run = (step: Action): Json => {
    if (step.ActionType === action.trace) {
      traces.push(step.Id);
      return null;
    }
    const target = resolve(step.ObjectPathId);
    switch (step.ActionType) {
      case action.instantiate: {
        if (!target) return null;
        if (target.type === (documentClass as unknown)) return {};
        return request.AutoKeepReference || kept.has(step.ObjectPathId)
          ? { _ReferenceId: references.give(target) }
          : {};
      }
      case action.query:
        return answerQuery(
          target,
          step.QueryInfo?.Select ?? [],
          step.QueryInfo?.Expand ?? [],
          session,
          allow,
          (asked) => references.give(make(asked)),
        );
      case action.method:
        return target ? invoke(target, step) : refuseNull(step);
      case action.setProperty: {
        if (!target) return refuseNull(step);
        const property = target.type.properties[step.Name];
        allow(target.type, step.Name, property?.set);
        if (!property?.put) throw new WordError('InvalidArgument', `${target.type.name}.${step.Name} cannot be set.`);
        mayWrite?.();
        property.put(target.target, (step.ArgumentInfo?.Arguments?.[0] ?? null) as Json, session);
        return null;
      }
      default:
        throw new WordError('NotImplemented', `Action ${step.ActionType} is not played by the stand-in.`);
    }
  };

  const refuseNull = (step: Action): Json => {
    if (step.Name === '_KeepReference') return null;
    throw new WordError('ItemNotFound', `${step.Name} was asked of an object that is not there.`);
  };

  const invoke = (target: WordObject, step: Action): Json => {
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
    const method = target.type.methods[step.Name];
    allow(target.type, step.Name, method?.set);
    if (isWriting(step.Name)) mayWrite?.();
    const result = method!.call(target.target, argumentsOf(step.ArgumentInfo), session);
    return isObject(result) ? { _ReferenceId: references.give(make(result)) } : (result ?? null);
  };

  for (const [index, step] of request.Actions.entries()) {
    try {
      before?.(index);
      response.Results.push({ ActionId: step.Id, Value: run(step) });
    } catch (error) {
      response.Error = asError(error, index, describe(request, step));
      break;
    }
  }
  for (const each of made) if (!references.isKept(each)) each.type.release?.(each.target);
  if (traces.length) response.TraceIds = traces;
  return response;
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
