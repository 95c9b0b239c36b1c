// How a content control is shown: its frame, and the colour of it. Both came with Word 2013 and stand in its own namespace.
import type { Element } from '@xmldom/xmldom';
import { properties } from '../tree/controls';
import { children, create, MC, XMLNS } from '../tree/names';
import { invalidArgument, quoted } from './error';
import { colour } from './font';
import type { Property, Session } from './word-class';

const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';

const own = (control: Element, name: string): Element | undefined =>
  [...children(properties(control) ?? control)].find((each) => each.localName === name && each.namespaceURI === W15);

const valueOf = (element: Element | undefined): string | undefined =>
  [...(element?.attributes ?? [])].find((item) => item.localName === 'val')?.value;

/** Programs that do not know the namespace are told that they may leave it out. */
function declare(control: Element): void {
  const root = control.ownerDocument?.documentElement;
  if (!root) return;
  root.setAttributeNS(XMLNS, 'xmlns:w15', W15);
  const ignorable = (root.getAttributeNS(MC, 'Ignorable') ?? '').split(/\s+/).filter(Boolean);
  if (ignorable.includes('w15')) return;
  root.setAttributeNS(XMLNS, 'xmlns:mc', MC);
  root.setAttributeNS(MC, 'mc:Ignorable', [...ignorable, 'w15'].join(' '));
}

function set(control: Element, name: string, value: string, session: Session): void {
  session.beforeEdit(control);
  declare(control);
  let all = properties(control);
  if (!all) control.insertBefore((all = create(control, 'sdtPr')), control.firstChild);
  let element = own(control, name);
  if (!element) all.appendChild((element = control.ownerDocument!.createElementNS(W15, `w15:${name}`)));
  // As [MS-DOCX] has it: the frame's word is in the new namespace, the colour is a colour like any other.
  const [namespace, prefix] = name === 'appearance' ? [W15, 'w15'] : [all.namespaceURI, all.prefix || 'w'];
  element.setAttributeNS(namespace, `${prefix}:val`, value);
  session.edited(control);
}

const appearances: Readonly<Record<string, string>> = { boundingBox: 'BoundingBox', tags: 'Tags', hidden: 'Hidden' };

export const controlLook: Readonly<Record<'Appearance' | 'Color', Property<Element>>> = {
  Appearance: {
    set: '1.1',
    get: (control) => appearances[valueOf(own(control, 'appearance')) ?? ''] ?? 'BoundingBox',
    put: (control, value, session) => {
      const word = Object.keys(appearances).find((each) => appearances[each] === value);
      if (word === undefined) throw invalidArgument(`${quoted(value)} is not a way of showing a control.`);
      set(control, 'appearance', word, session);
    },
  },
  /** Without a colour of its own a control is black, which is not documented. */
  Color: {
    set: '1.1',
    get: (control) => `#${(valueOf(own(control, 'color')) ?? '000000').toUpperCase()}`,
    put: (control, value, session) => {
      const digits = colour(value);
      set(control, 'color', digits, session);
    },
  },
};
