// Content controls (w:sdt): finding them, their level and type, and their placeholder.
import type { Element } from '@xmldom/xmldom';
import { paragraphsIn } from './blocks';
import { ancestor, attribute, child, children, create, isOn, isW, remove, setProperty } from './names';
import { inlineSpan, paragraphText, runs } from './text';

export type Level = 'run' | 'block' | 'cell' | 'row';

const typed = [
  'text',
  'comboBox',
  'date',
  'docPartObj',
  'docPartList',
  'dropDownList',
  'picture',
  'equation',
  'citation',
  'bibliography',
  'group',
];

const order = [
  'rPr',
  'alias',
  'tag',
  'id',
  'lock',
  'placeholder',
  'temporary',
  'showingPlcHdr',
  'dataBinding',
  'label',
  'tabIndex',
  ...typed,
  'richText',
];

export const properties = (control: Element): Element | undefined => child(control, 'sdtPr');
export const content = (control: Element): Element | undefined => child(control, 'sdtContent');

/** Does the control stand among runs, blocks, cells or rows? */
export function levelOf(control: Element): Level {
  for (const node of children(content(control) ?? control)) {
    if (isW(node, 'tr')) return 'row';
    if (isW(node, 'tc')) return 'cell';
    if (isW(node, 'p', 'tbl')) return 'block';
    if (isW(node, 'r', 'hyperlink', 'ins', 'del')) return 'run';
    if (isW(node, 'sdt')) return levelOf(node);
  }
  const parent = control.parentNode;
  if (isW(parent, 'tr')) return 'cell';
  if (isW(parent, 'tbl')) return 'row';
  return ancestor(control, (element) => isW(element, 'p')) ? 'run' : 'block';
}

/** A rich-text control has no type of its own, or says richText (ECMA-376 part 1, 17.5.2.26). */
export function isRichText(control: Element): boolean {
  for (const property of children(properties(control) ?? control)) {
    if (isW(property, ...typed)) return false;
    if (
      property.namespaceURI !== control.namespaceURI &&
      ['checkbox', 'repeatingSection', 'repeatingSectionItem', 'entityPicker'].includes(property.localName ?? '')
    )
      return false;
  }
  return true;
}

/**
 * Would Word list this control? Only rich text (https://github.com/OfficeDev/office-js/issues/6144), and none that stands around cells
 * (https://github.com/OfficeDev/office-js/issues/950). For rows nothing is established; they are treated alike
 * (https://github.com/OfficeDev/office-js/issues/4251).
 */
export function isListed(control: Element): boolean {
  if (!isRichText(control)) return false;
  const level = levelOf(control);
  return level === 'run' || level === 'block';
}

/** Is this a control that would be moved out around its cell if it filled it? */
export function isCellSizedControl(control: Element): boolean {
  return levelOf(control) === 'block';
}

/**
 * Every listed control inside an element, in reading order; text boxes are not entered
 * (https://github.com/OfficeDev/office-js/issues/2945).
 */
export function* controlsIn(container: Element): Generator<Element> {
  for (const node of children(container)) {
    if (isW(node, 'sdt')) {
      if (isListed(node)) yield node;
      const inner = content(node);
      if (inner) yield* controlsIn(inner);
    } else if (!isW(node, 'r', 'pPr', 'sectPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr')) yield* controlsIn(node);
  }
}

/** The nearest control around a node that Word would answer for (https://github.com/OfficeDev/office-js/issues/1302). */
export function controlAround(node: Element): Element | undefined {
  return ancestor(node, (element) => isW(element, 'sdt') && isListed(element));
}

/** The nearest control of any kind around a node. */
export function anyControlAround(node: Element): Element | undefined {
  return ancestor(node, (element) => isW(element, 'sdt'));
}

export function isShowingPlaceholder(control: Element): boolean {
  return isOn(child(properties(control), 'showingPlcHdr'));
}

export const isEditLocked = (control: Element): boolean =>
  ['sdtContentLocked', 'contentLocked'].includes(attribute(child(properties(control), 'lock'), 'val') ?? '');
export const isDeleteLocked = (control: Element): boolean =>
  ['sdtContentLocked', 'sdtLocked'].includes(attribute(child(properties(control), 'lock'), 'val') ?? '');

/** Sets (or with undefined takes away) a property with one value, at its place in the schema. */
export function setControlProperty(control: Element, name: string, value: string | undefined): void {
  let all = properties(control);
  if (!all) control.insertBefore((all = create(control, 'sdtPr')), control.firstChild);
  if (value === undefined) {
    const old = child(all, name);
    if (old) remove(old);
  } else setProperty(all, create(all, name, { val: value }), order);
}

/**
 * The text of a control: an unfilled one answers its placeholder, for there was no way to tell before WordApiDesktop 1.3. Paragraphs are
 * joined by a carriage return.
 */
export function controlText(control: Element): string {
  const inner = content(control);
  if (!inner) return '';
  if (levelOf(control) === 'run') {
    const paragraph = ancestor(control, (element) => isW(element, 'p'));
    if (!paragraph) return '';
    const { from, to } = inlineSpan(paragraph, control);
    return paragraphText(paragraph).slice(from, to);
  }
  return [...paragraphsIn(inner)].map(paragraphText).join('\r');
}

/** The control is filled from now on. The formatting of its runs is the caller's. */
export function noLongerPlaceholder(control: Element): void {
  const flag = child(properties(control), 'showingPlcHdr');
  if (flag) remove(flag);
}

/**
 * What Word shows in a control that has been emptied: its default, not the writer's own placeholder
 * (https://github.com/OfficeDev/office-js/issues/1515).
 */
export const defaultPlaceholder = 'Click or tap here to enter text.';

/** Marks a control as unfilled. */
export function markPlaceholder(control: Element): void {
  let all = properties(control);
  if (!all) control.insertBefore((all = create(control, 'sdtPr')), control.firstChild);
  setProperty(all, create(all, 'showingPlcHdr'), order);
}

/** The runs inside a control. */
export function controlRuns(control: Element): Element[] {
  if (levelOf(control) === 'run') return runs(control);
  return [...paragraphsIn(content(control) ?? control)].flatMap((paragraph) => runs(paragraph));
}
