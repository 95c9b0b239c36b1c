// What Word does with the content of a flat package before it stands in the document: styles, lists, pictures and ids are made to fit.
import type { Document, Element } from '@xmldom/xmldom';
import { attribute, child, children, create, isElement, isW, MC, R, remove, W, W14, XMLNS } from '../tree/names';
import { markPlaceholder } from '../tree/controls';
import type { FlatPackage } from './flat-package';
import type { OpenDocx } from './open-docx';

const typeOf = (kind: string): string => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;

/** A fault in a package that Word would refuse. */
export class ContentRefused extends Error {}

/**
 * The blocks of a package's body, made part of the open document but not yet placed in it. A style the document has wins over the
 * package's (https://github.com/OfficeDev/office-js/issues/5491); one that neither has is dropped; sections, comments, notes and glossary
 * placeholders are left behind; every control gets a new id; a picture that the package does not carry makes the whole call fail.
 */
export function importBlocks(docx: OpenDocx, from: FlatPackage): Element[] {
  const source = child(from.document, 'body');
  if (!source) throw new ContentRefused('The package has no body.');
  const main = docx.main;
  const holder = create(docx.body, 'body');
  for (const block of children(source)) if (!isW(block, 'sectPr')) holder.appendChild(main.importNode(block, true));
  leaveBehind(holder);
  renewIds(docx, holder);
  fitStyles(docx, from, holder);
  fitLists(docx, from, holder);
  fitRelations(docx, from, holder);
  declareIgnorable(main, from.document, holder);
  declareRequired(main, from.document, holder);
  return [...children(holder)].map((block) => {
    remove(block);
    return block;
  });
}

const everything = (holder: Element): Element[] => [...holder.getElementsByTagName('*')];

function leaveBehind(holder: Element): void {
  for (const node of everything(holder)) {
    if (isW(node, 'sectPr', 'commentRangeStart', 'commentRangeEnd', 'lastRenderedPageBreak', 'proofErr')) remove(node);
    else if (isW(node, 'commentReference', 'footnoteReference', 'endnoteReference')) {
      const run = node.parentNode;
      remove(node);
      if (isW(run, 'r') && ![...children(run)].some((rest) => !isW(rest, 'rPr'))) remove(run);
    } else if (isW(node, 'placeholder') && isW(node.parentNode, 'sdtPr')) remove(node);
    else if (isW(node, 'dataBinding')) remove(node);
    node.removeAttributeNS(W14, 'paraId');
    node.removeAttributeNS(W14, 'textId');
    for (const item of [...node.attributes])
      if (item.namespaceURI === W && item.localName?.startsWith('rsid')) node.removeAttributeNode(item);
  }
}

function renewIds(docx: OpenDocx, holder: Element): void {
  const used = new Set(
    [...docx.main.getElementsByTagNameNS(W, 'sdtPr')].map((all) => attribute(child(all, 'id'), 'val')),
  );
  let next = 100_000_000 + Math.floor(Math.random() * 1_000_000_000);
  const fresh = (): string => {
    while (used.has(String(next))) next++;
    return String(next++);
  };
  for (const all of holder.getElementsByTagNameNS(W, 'sdtPr')) {
    const known = child(all, 'id');
    if (known) known.setAttributeNS(W, `${known.prefix || 'w'}:val`, fresh());
    else if (all.parentNode && isElement(all.parentNode)) {
      const showing = child(all, 'showingPlcHdr');
      all.insertBefore(
        create(all, 'id', { val: fresh() }),
        child(all, 'lock') ?? child(all, 'temporary') ?? showing ?? null,
      );
      if (showing) markPlaceholder(all.parentNode);
    }
  }
  const taken = [...docx.main.getElementsByTagNameNS(W, 'bookmarkStart')].map((mark) =>
    Number(attribute(mark, 'id') ?? '0'),
  );
  let bookmark = taken.reduce((most, id) => Math.max(most, id), 0);
  const renamed = new Map<string, string>();
  for (const mark of everything(holder)) {
    if (!isW(mark, 'bookmarkStart', 'bookmarkEnd')) continue;
    const old = attribute(mark, 'id') ?? '';
    if (!renamed.has(old)) renamed.set(old, String(++bookmark));
    mark.setAttributeNS(W, `${mark.prefix || 'w'}:id`, renamed.get(old)!);
  }
}

/** Elements that name a style. */
const styleReferences = ['pStyle', 'rStyle', 'tblStyle'];

function stylesById(root: Element | null | undefined): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const style of root ? children(root) : [])
    if (isW(style, 'style')) found.set(attribute(style, 'styleId') ?? '', style);
  return found;
}

function fitStyles(docx: OpenDocx, from: FlatPackage, holder: Element): void {
  const target = partRoot(docx, 'styles');
  const own = stylesById(target);
  const brought = stylesById(from.related('styles'));
  const byName = new Map(
    [...own].map(([id, style]) => [attribute(child(style, 'name'), 'val')?.toLowerCase() ?? '', id]),
  );
  const bring = (id: string): string | undefined => {
    if (own.has(id)) return id;
    const style = brought.get(id);
    const sameName = style && byName.get(attribute(child(style, 'name'), 'val')?.toLowerCase() ?? '');
    if (sameName) return sameName;
    if (!style || !target) return undefined;
    const copy = (target.ownerDocument as Document).importNode(style, true);
    copy.removeAttributeNS(W, 'default');
    own.set(id, copy);
    target.appendChild(copy);
    for (const name of ['basedOn', 'next', 'link']) {
      const link = child(copy, name);
      const wanted = link && bring(attribute(link, 'val') ?? '');
      if (link && wanted === undefined) remove(link);
      else if (link && wanted) link.setAttributeNS(W, `${link.prefix || 'w'}:val`, wanted);
    }
    for (const numbering of [...copy.getElementsByTagNameNS(W, 'numPr')]) remove(numbering);
    docx.changed(target);
    return id;
  };
  for (const node of everything(holder)) {
    if (!isW(node, ...styleReferences)) continue;
    const id = bring(attribute(node, 'val') ?? '');
    if (id === undefined) remove(node);
    else node.setAttributeNS(W, `${node.prefix || 'w'}:val`, id);
  }
}

function partRoot(docx: OpenDocx, kind: string): Element | undefined {
  const name = docx.related(kind);
  return (name === undefined ? undefined : docx.part(name)?.documentElement) ?? undefined;
}

/** Lists come along with new numbers; a list the package does not define is dropped. */
function fitLists(docx: OpenDocx, from: FlatPackage, holder: Element): void {
  const brought = from.related('numbering');
  const target = partRoot(docx, 'numbering');
  const numbers = new Map<string, string | undefined>();
  const highest = (name: string, id: string): number =>
    target
      ? [...children(target)]
          .filter((node) => isW(node, name))
          .reduce((most, node) => Math.max(most, Number(attribute(node, id) ?? '0')), 0)
      : 0;
  const bring = (id: string): string | undefined => {
    const num = brought && [...children(brought)].find((node) => isW(node, 'num') && attribute(node, 'numId') === id);
    const abstractId = num && attribute(child(num, 'abstractNumId'), 'val');
    const abstract =
      brought && abstractId !== undefined
        ? [...children(brought)].find(
            (node) => isW(node, 'abstractNum') && attribute(node, 'abstractNumId') === abstractId,
          )
        : undefined;
    if (!num || !abstract || !target) return undefined;
    const owner = target.ownerDocument as Document;
    const newAbstract = String(highest('abstractNum', 'abstractNumId') + 1);
    const newNumber = String(highest('num', 'numId') + 1);
    const shape = owner.importNode(abstract, true);
    shape.setAttributeNS(W, 'w:abstractNumId', newAbstract);
    const firstNum = [...children(target)].find((node) => isW(node, 'num', 'numIdMacAtCleanup'));
    target.insertBefore(shape, firstNum ?? null);
    const list = owner.importNode(num, true);
    list.setAttributeNS(W, 'w:numId', newNumber);
    child(list, 'abstractNumId')?.setAttributeNS(W, 'w:val', newAbstract);
    target.insertBefore(list, [...children(target)].find((node) => isW(node, 'numIdMacAtCleanup')) ?? null);
    docx.changed(target);
    return newNumber;
  };
  for (const node of [...holder.getElementsByTagNameNS(W, 'numPr')]) {
    const number = child(node, 'numId');
    const id = attribute(number, 'val') ?? '';
    if (id === '0') continue;
    if (!numbers.has(id)) numbers.set(id, bring(id));
    const mapped = numbers.get(id);
    if (!number || mapped === undefined) remove(node);
    else number.setAttributeNS(W, `${number.prefix || 'w'}:val`, mapped);
  }
}

/** Pictures and links: every r:id, r:embed and r:link gets a relation of the open document. */
function fitRelations(docx: OpenDocx, from: FlatPackage, holder: Element): void {
  const relations = new Map(from.relations().map((relation) => [relation.id, relation]));
  const renamed = new Map<string, string>();
  const bring = (id: string): string => {
    const relation = relations.get(id);
    if (!relation) throw new ContentRefused('The package points at something it does not carry.');
    if (relation.external) return docx.parts.relate(docx.mainPart, relation.type, relation.target, true);
    const part = from.part(relation.target);
    if (!part?.bytes) throw new ContentRefused(`The package does not carry ${relation.target}.`);
    const dot = relation.target.lastIndexOf('.');
    const name = docx.parts.freeName('word/media/image', dot < 0 ? 'bin' : relation.target.slice(dot + 1));
    docx.parts.write(name, part.bytes, part.contentType);
    return docx.parts.relate(docx.mainPart, typeOf('image'), name);
  };
  for (const node of everything(holder)) {
    for (const item of [...node.attributes]) {
      if (item.namespaceURI !== R || item.value === '') continue;
      if (!renamed.has(item.value)) renamed.set(item.value, bring(item.value));
      item.value = renamed.get(item.value)!;
    }
  }
}

/**
 * Namespaces the package calls ignorable stay so: declared and listed at the root of the open document where the new content uses them.
 */
function declareIgnorable(main: Document, source: Element, holder: Element): void {
  const root = main.documentElement;
  const ignorable = (source.getAttributeNS(MC, 'Ignorable') ?? '').split(/\s+/).filter(Boolean);
  if (!root || !ignorable.length) return;
  const used = new Set<string>();
  for (const node of everything(holder)) {
    if (node.namespaceURI) used.add(node.namespaceURI);
    for (const item of node.attributes) if (item.namespaceURI) used.add(item.namespaceURI);
  }
  const listed = new Set((root.getAttributeNS(MC, 'Ignorable') ?? '').split(/\s+/).filter(Boolean));
  for (const prefix of ignorable) {
    const namespace = source.lookupNamespaceURI(prefix);
    if (!namespace || !used.has(namespace)) continue;
    const bound = root.lookupNamespaceURI(prefix);
    if (bound && bound !== namespace) continue;
    if (!bound) root.setAttributeNS(XMLNS, `xmlns:${prefix}`, namespace);
    listed.add(prefix);
  }
  if (!root.lookupNamespaceURI('mc')) root.setAttributeNS(XMLNS, 'xmlns:mc', MC);
  if (listed.size) root.setAttributeNS(MC, 'mc:Ignorable', [...listed].join(' '));
}

/** What is drawn in two ways says by prefix which namespaces the first way needs: the prefix has to stand for the same in its new place. */
function declareRequired(main: Document, source: Element, holder: Element): void {
  for (const choice of holder.getElementsByTagNameNS(MC, 'Choice')) {
    for (const prefix of (choice.getAttribute('Requires') ?? '').split(/\s+/).filter(Boolean)) {
      const namespace = source.lookupNamespaceURI(prefix);
      const known = main.documentElement?.lookupNamespaceURI(prefix);
      if (namespace && namespace !== known && !choice.hasAttributeNS(XMLNS, prefix))
        choice.setAttributeNS(XMLNS, `xmlns:${prefix}`, namespace);
    }
  }
}
