// What a person may have taken out of the copy: names, comments, changes, properties, other people's data, what lies inside, tables that show history.
import type { Element } from '@xmldom/xmldom';
import { recordNamespace } from '../../enquiry/record';
import type { EditablePackage } from '../../ooxml/editable-package';
import { settleTrackedChanges, type Settled } from '../../ooxml/tracked-changes';
import { frameworkHeadingTag, isPieceTag, tableTag } from '../../ooxml/part-tag';
import { ancestor, attribute, isW } from '../../ooxml/reading-order';
import { readingOf } from '../people/document/part-kinds';
import { officeRelationships } from '../../ooxml/namespaces';

/** One switch each. A new kind is one line here, one line in `takers`, and its sentence. */
export interface TakenOut {
  /** Who wrote: of the file, of comments, of changes; with the days of comments and changes. */
  readonly authors: boolean;
  /** Title, company, template and the like, and the picture of the first page. */
  readonly properties: boolean;
  readonly customProperties: boolean;
  readonly comments: boolean;
  /** Tracked changes accepted, as they were, or left. */
  readonly changes: Settled | 'left';
  /** Custom XML of other programs, document variables, mail merges. */
  readonly data: boolean;
  /** Workbooks, documents, pages, objects, sounds, macros: the picture they show stays. */
  readonly inside: boolean;
  /** Tables and pictures of ours to leave out, by their ids. */
  readonly blocks: readonly string[];
}

export const nothingTakenOut: TakenOut = {
  authors: false,
  properties: false,
  customProperties: false,
  comments: false,
  changes: 'left',
  data: false,
  inside: false,
  blocks: [],
};

/** The values of properties that somebody added to the file. */
export function customValues(copy: EditablePackage): readonly string[] {
  return copy
    .targets('')
    .filter(({ kind }) => kind === 'custom-properties')
    .flatMap(({ name }) => [...(copy.xml(name)?.getElementsByTagNameNS('*', 'property') ?? [])])
    .map(({ textContent }) => textContent ?? '');
}

/** Changes the package in place. */
export function takeOut(copy: EditablePackage, what: TakenOut): void {
  const { changes } = what;
  if (changes !== 'left') forStories(copy, (root) => settleTrackedChanges(root, changes) > 0);
  if (what.comments) takeComments(copy);
  if (what.blocks.length > 0) takeBlocks(copy, new Set(what.blocks));
  if (what.inside) takeInside(copy);
  if (what.data) takeData(copy);
  if (what.customProperties) dropParts(copy, '', (kind) => kind === 'custom-properties');
  if (what.properties) takeProperties(copy);
  if (what.authors) takeAuthors(copy);
}

/** Calls for each part of Word's own markup; those that say they changed are written anew. */
function forStories(copy: EditablePackage, change: (root: Element, name: string) => boolean): void {
  for (const name of copy.names) {
    const reading = readingOf({ name: name.toLowerCase(), type: copy.typeOf(name) }, copy.called(name));
    const root = reading.how === 'story' ? copy.xml(name) : null;
    if (root && change(root, name)) copy.touch(name);
  }
}

const all = (root: Element, ...names: readonly string[]): Element[] =>
  [...root.getElementsByTagNameNS('*', '*')].filter(({ localName }) => names.includes(localName ?? ''));

const removed = (nodes: readonly Element[]): boolean => {
  for (const node of nodes) node.parentNode?.removeChild(node);
  return nodes.length > 0;
};

/** Takes out the parts that one part points at by these kinds. */
function dropParts(copy: EditablePackage, from: string, goes: (kind: string) => boolean): void {
  copy.dropRelations(from, (relation) => goes(relation.getAttribute('Type')?.split('/').pop() ?? ''));
}

const commentKinds = new Set(['comments', 'commentsExtended', 'commentsIds', 'commentsExtensible', 'documenttasks']);

function takeComments(copy: EditablePackage): void {
  dropParts(copy, copy.main ?? '', (kind) => commentKinds.has(kind));
  forStories(copy, (root) => {
    const references = all(root, 'commentReference');
    const runs = references.map(({ parentNode }) => parentNode as Element);
    const marks = removed([...references, ...all(root, 'commentRangeStart', 'commentRangeEnd')]);
    removed(runs.filter((run) => isW(run, 'r') && [...run.childNodes].every((node) => isW(node, 'rPr'))));
    return marks;
  });
}

/** The pieces of our blocks, each with the line above it that says what the block is called. */
function takeBlocks(copy: EditablePackage, ids: ReadonlySet<string>): void {
  const main = copy.main ?? '';
  const root = copy.xml(main);
  if (!root) return;
  for (const { id, element } of blocksIn(root)) {
    if (!ids.has(id)) continue;
    const title = previousElement(element);
    const name = titleOf(element);
    element.parentNode?.removeChild(element);
    if (title && isW(title, 'p') && name !== '' && wordsIn(title) === name) title.parentNode?.removeChild(title);
    copy.touch(main);
  }
}

/** The pieces of our blocks in a body, by the tags of their controls. */
export function blocksIn(
  root: Element,
): readonly { readonly id: string; readonly title: string; readonly element: Element }[] {
  return all(root, 'sdt').flatMap((control) => {
    const tag = attribute(all(control, 'tag')[0], 'val') ?? '';
    // The heading above the framework is no block: the table below it would stay.
    const id = isPieceTag(tag) && tag !== frameworkHeadingTag ? tag.split('/')[2] : undefined;
    if (id === undefined) return [];
    const element = tag.startsWith(tableTag(''))
      ? (ancestor(control, 'tbl') ?? control)
      : (ancestor(control, 'p') ?? control);
    return [{ id, title: attribute(all(control, 'alias')[0], 'val') ?? id, element }];
  });
}

const titleOf = (element: Element): string => attribute(all(element, 'alias')[0], 'val') ?? '';
const wordsIn = (element: Element): string =>
  all(element, 't')
    .map(({ textContent }) => textContent ?? '')
    .join('');

function previousElement(node: Element): Element | null {
  for (let at = node.previousSibling; at; at = at.previousSibling) if (at.nodeType === 1) return at as Element;
  return null;
}

/** What is a file of its own, or of another program. Its picture in the text stays: that is what readers see. */
function takeInside(copy: EditablePackage): void {
  const goes = (name: string): boolean => {
    const reading = readingOf({ name: name.toLowerCase(), type: copy.typeOf(name) }, copy.called(name));
    if (reading.how === 'package' || reading.how === 'page') return true;
    return (
      reading.how === 'not read' && !/^(?:pictures|picture of the first page|signature|handwriting)$/.test(reading.as)
    );
  };
  for (const from of copy.names.filter((name) => !/\.rels$/i.test(name))) {
    const gone = new Set(copy.dropRelations(from, (_relation, target) => target !== null && goes(target)));
    const root = gone.size > 0 ? copy.xml(from) : null;
    if (!root) continue;
    const bearers = all(root, ...namesIn(root)).filter((node) =>
      [...node.attributes].some(({ namespaceURI, value }) => namespaceURI === officeRelationships && gone.has(value)),
    );
    const objects = bearers.flatMap((node) =>
      isW(node.parentNode as Element, 'object') ? [node.parentNode as Element] : [],
    );
    removed(bearers);
    objects.forEach(asPicture);
    copy.touch(from);
  }
}

const namesIn = (root: Element): string[] => [
  ...new Set([...root.getElementsByTagNameNS('*', '*')].map(({ localName }) => localName ?? '')),
];

/** An object without its file is the picture that stood for it. */
function asPicture(object: Element): void {
  const name = object.prefix ? `${object.prefix}:pict` : 'pict';
  const picture = object.ownerDocument?.createElementNS(object.namespaceURI, name);
  if (!picture) return;
  while (object.firstChild) picture.appendChild(object.firstChild);
  object.parentNode?.replaceChild(picture, object);
}

function takeData(copy: EditablePackage): void {
  const main = copy.main ?? '';
  const foreign = copy
    .targets(main)
    .filter(({ kind, name }) => kind === 'customXml' && copy.xml(name)?.namespaceURI !== recordNamespace)
    .map(({ name }) => name);
  copy.dropRelations(main, (_relation, target) => target !== null && foreign.includes(target));
  for (const settings of copy.targets(main).filter(({ kind }) => kind === 'settings')) {
    const root = copy.xml(settings.name);
    if (root && removed(all(root, 'docVars', 'mailMerge'))) copy.touch(settings.name);
    copy.dropRelations(settings.name, (relation) =>
      /mailMerge|recipientData/i.test(relation.getAttribute('Type') ?? ''),
    );
  }
}

const datesOfFile = new Set(['created', 'modified', 'lastPrinted', 'revision', 'language']);
const factsOfFile = new Set([
  'Application',
  'AppVersion',
  'DocSecurity',
  'Pages',
  'Words',
  'Characters',
  'Lines',
  'Paragraphs',
  'CharactersWithSpaces',
  'TotalTime',
  'ScaleCrop',
  'LinksUpToDate',
  'SharedDoc',
  'HyperlinksChanged',
]);
const namesOfFile = new Set(['creator', 'lastModifiedBy', 'Manager']);

function takeProperties(copy: EditablePackage): void {
  dropParts(copy, '', (kind) => kind === 'thumbnail');
  forProperties(copy, (name) => !datesOfFile.has(name) && !factsOfFile.has(name) && !namesOfFile.has(name));
  for (const settings of copy.targets(copy.main ?? '').filter(({ kind }) => kind === 'settings')) {
    const root = copy.xml(settings.name);
    if (root && removed(all(root, 'attachedTemplate'))) copy.touch(settings.name);
    copy.dropRelations(settings.name, (relation) => /attachedTemplate$/.test(relation.getAttribute('Type') ?? ''));
  }
}

/** Takes out elements of docProps by name. */
function forProperties(copy: EditablePackage, goes: (name: string) => boolean): void {
  for (const { kind, name } of copy.targets('')) {
    if (!/^(?:core|extended)-properties$/.test(kind)) continue;
    const root = copy.xml(name);
    const gone = root
      ? [...root.childNodes].filter(
          (node): node is Element => node.nodeType === 1 && goes((node as Element).localName ?? ''),
        )
      : [];
    if (removed(gone)) copy.touch(name);
  }
}

/** What Word's own Inspect Document writes in place of a name. */
const nobody = 'Author';

function takeAuthors(copy: EditablePackage): void {
  forProperties(copy, (name) => namesOfFile.has(name));
  // Who they are, and when and who liked a comment: parts that Word does without.
  dropParts(
    copy,
    copy.main ?? '',
    (kind) => kind === 'people' || kind === 'commentsExtensible' || kind === 'documenttasks',
  );
  forStories(copy, (root) => {
    let changed = false;
    for (const node of [root, ...root.getElementsByTagNameNS('*', '*')])
      for (const one of [...node.attributes]) {
        if (one.namespaceURI === null) continue;
        if (one.localName === 'author') one.value = nobody;
        else if (one.localName === 'initials') one.value = '';
        else if (one.localName === 'date' && node.hasAttributeNS(node.namespaceURI ?? '', 'author'))
          node.removeAttributeNode(one);
        else continue;
        changed = true;
      }
    return changed;
  });
}
