// Word.List, Word.ListItem and the lists of a body: paragraphs that share a numbering.
import type { Element } from '@xmldom/xmldom';
import { paragraphsIn } from '../tree/blocks';
import { effectiveParagraphProperty, paragraphOrder, paragraphProperties } from '../tree/formatting';
import { attribute, child, create, isAttached, remove, setProperty } from '../tree/names';
import {
  abstractOf,
  bulletFormat,
  levelAt,
  levelsOf,
  listLabel,
  newList,
  type NumberFormat,
  numberFormat,
  numberingOf,
  setLevel,
} from '../docx/numbering';
import { type Collection, collectionClass } from './collection';
import { invalidArgument, WordError } from './error';
import { paragraphClass, paragraphCollectionClass } from './paragraph';
import { stylesOf } from './styles';
import {
  type Arguments,
  type Method,
  type Navigation,
  object,
  objectOrNone,
  type Session,
  type WordClass,
} from './word-class';
import { writeParagraphs } from './writing';

/** A list by its number, and the body whose paragraphs it numbers. */
interface List {
  readonly id: string;
  readonly body: Element;
}

/** The numbering a paragraph has itself, or from its style. A numId of 0 means none (ECMA-376 part 1, 17.9.18). */
export function numberingId(paragraph: Element, session: Session): string | undefined {
  const numbering = effectiveParagraphProperty(paragraph, 'numPr', stylesOf(session));
  const id = attribute(child(numbering, 'numId'), 'val') ?? '0';
  return id === '0' ? undefined : id;
}

const levelOfItem = (paragraph: Element, session: Session): number =>
  Number(attribute(child(effectiveParagraphProperty(paragraph, 'numPr', stylesOf(session)), 'ilvl'), 'val') ?? '0');

const itemsOf = ({ id, body }: List, session: Session): Element[] =>
  [...paragraphsIn(body)].filter((paragraph) => numberingId(paragraph, session) === id);

/** Makes a paragraph an item of a list, at a level; undefined takes it out. */
function setNumbering(paragraph: Element, id: string | undefined, level: number): void {
  const properties = paragraphProperties(paragraph);
  const old = child(properties, 'numPr');
  if (id === undefined) {
    if (old) remove(old);
    return;
  }
  const numbering = create(properties, 'numPr');
  numbering.appendChild(create(numbering, 'ilvl', { val: String(level) }));
  numbering.appendChild(create(numbering, 'numId', { val: id }));
  setProperty(properties, numbering, paragraphOrder);
}

const bodyOf = (paragraph: Element, session: Session): Element => {
  const body = paragraph.ownerDocument?.documentElement;
  return body && body !== session.docx.main.documentElement ? body : session.docx.body;
};

/** A new list that begins with this paragraph. That its first look is bullets is not documented. */
export function startNewList(paragraph: Element, session: Session): List {
  if (numberingId(paragraph, session) !== undefined)
    throw new WordError('GeneralException', 'The paragraph is in a list already.');
  session.beforeEdit(paragraph);
  const id = newList(session.docx);
  setNumbering(paragraph, id, 0);
  session.edited(paragraph);
  return { id, body: bodyOf(paragraph, session) };
}

export function listOf(paragraph: Element, session: Session): List | undefined {
  const id = numberingId(paragraph, session);
  return id === undefined ? undefined : { id, body: bodyOf(paragraph, session) };
}

const level = (args: Arguments): number => {
  const at = args.number(0);
  if (at < 0 || at > 8) throw invalidArgument('A list has the levels 0 to 8.');
  return at;
};

/** Word.ListNumbering. */
const numberings: Readonly<Record<string, NumberFormat | undefined>> = {
  None: 'none',
  Arabic: 'decimal',
  UpperRoman: 'upperRoman',
  LowerRoman: 'lowerRoman',
  UpperLetter: 'upperLetter',
  LowerLetter: 'lowerLetter',
};

/** Word.ListBullet, in letters of every font. */
const bullets: Readonly<Record<string, string>> = {
  Solid: '•',
  Hollow: 'o',
  Square: '▪',
  Diamonds: '❖',
  Arrow: '➢',
  Checkmark: '✓',
};

const oneOfKeys = <V>(args: Arguments, index: number, all: Readonly<Record<string, V>>): V =>
  all[args.oneOf(index, Object.keys(all))]!;

/** `['(', 0, ')']`: texts, and levels whose number stands there. */
function formatText(args: Arguments, own: number): string {
  if (!args.isGiven(2)) return `%${own + 1}.`;
  return args
    .mixed(2)
    .map((part) => (typeof part === 'number' ? `%${part + 1}` : part))
    .join('');
}

function insertItem(list: List, args: Arguments, session: Session): Element {
  const where = args.oneOf(1, ['Start', 'End', 'Before', 'After']);
  const items = itemsOf(list, session);
  const beside = where === 'Start' || where === 'Before' ? items[0] : items[items.length - 1];
  if (!beside) throw new WordError('ItemNotFound', 'The list has no paragraph.');
  const side = where === 'Start' || where === 'Before' ? 'Before' : 'After';
  const made = writeParagraphs(beside, beside, args.text(0), side, session);
  if (where === 'Before' || where === 'After') setNumbering(made, undefined, 0);
  return made;
}

/** https://learn.microsoft.com/javascript/api/word/word.list */
export const listClass: WordClass<List> = {
  name: 'List',
  properties: {
    Id: { set: '1.3', get: ({ id }) => Number(id) },
    LevelExistences: {
      set: '1.3',
      get: (list, session) => {
        const used = new Set(itemsOf(list, session).map((item) => levelOfItem(item, session)));
        return Array.from({ length: 9 }, (_, at) => used.has(at));
      },
    },
    LevelTypes: {
      set: '1.3',
      get: ({ id }, { docx }) =>
        levelsOf(docx, id).map((one) => (numberFormat(one) === 'bullet' ? 'Bullet' : 'Number')),
    },
  },
  navigation: {
    Paragraphs: {
      set: '1.3',
      to: (list, session) =>
        object(paragraphCollectionClass, { read: () => itemsOf(list, session), isThere: () => isAttached(list.body) }),
    },
  },
  methods: {
    GetLevelParagraphs: {
      set: '1.3',
      call: (list, args, session) => {
        const wanted = level(args);
        return object(paragraphCollectionClass, {
          read: () => itemsOf(list, session).filter((item) => levelOfItem(item, session) === wanted),
          isThere: () => isAttached(list.body),
        });
      },
    },
    GetLevelString: {
      set: '1.3',
      call: ({ id }, args, { docx }) => attribute(child(levelAt(docx, id, level(args)), 'lvlText'), 'val') ?? '',
    },
    InsertParagraph: {
      set: '1.3',
      call: (list, args, session) => object(paragraphClass, insertItem(list, args, session)),
    },
    SetLevelBullet: {
      set: '1.3',
      call: ({ id }, args, { docx }) => setLevel(docx, id, level(args), bulletFormat(oneOfKeys(args, 1, bullets))),
    },
    SetLevelNumbering: {
      set: '1.3',
      call: ({ id }, args, { docx }) =>
        setLevel(docx, id, level(args), {
          numFmt: oneOfKeys(args, 1, numberings)!,
          lvlText: formatText(args, level(args)),
        }),
    },
    SetLevelStartingNumber: {
      set: '1.3',
      call: ({ id }, args, { docx }) => setLevel(docx, id, level(args), { start: String(args.number(1)) }),
    },
  },
  absent: {
    SetLevelAlignment: '1.3',
    SetLevelIndents: '1.3',
    GetLevelFont: '1.9',
    GetLevelPicture: '1.9',
    ResetLevelFont: '1.9',
    SetLevelPicture: '1.9',
  },
  isThere: ({ body }) => isAttached(body),
};

const byId: Method<Collection<List>> = {
  set: '1.3',
  call: (all, args) =>
    objectOrNone(
      listClass,
      all.read().find(({ id }) => Number(id) === args.number(0)),
    ),
};

export const listCollectionClass: WordClass<Collection<List>> = collectionClass(
  'ListCollection',
  () => listClass,
  '1.3',
  { GetById: byId, GetByIdOrNullObject: byId },
);

/** The lists of whatever holds paragraphs, in the order of their first ones. */
export function lists<T>(paragraphs: (target: T) => Iterable<Element>, isThere: (target: T) => boolean): Navigation<T> {
  return {
    set: '1.3',
    to: (target, session) =>
      object(listCollectionClass, {
        read: () => {
          const found = new Map<string, List>();
          for (const paragraph of paragraphs(target)) {
            const list = listOf(paragraph, session);
            if (list && !found.has(list.id)) found.set(list.id, list);
          }
          return [...found.values()];
        },
        isThere: () => isThere(target),
      }),
  };
}

/** https://learn.microsoft.com/javascript/api/word/word.listitem: the paragraph as an item of its list. */
const listItemClass: WordClass<Element> = {
  name: 'ListItem',
  properties: {
    Level: {
      set: '1.3',
      get: levelOfItem,
      put: (paragraph, value, session) => {
        if (typeof value !== 'number' || value < 0 || value > 8) throw invalidArgument('A list has the levels 0 to 8.');
        session.beforeEdit(paragraph);
        setNumbering(paragraph, numberingId(paragraph, session), value);
        session.edited(paragraph);
      },
    },
    ListString: {
      set: '1.3',
      get: (paragraph, session) => {
        const list = listOf(paragraph, session)!;
        const items = itemsOf(list, session);
        const levels = items.slice(0, items.indexOf(paragraph) + 1).map((item) => levelOfItem(item, session));
        return listLabel(session.docx, list.id, levels);
      },
    },
    SiblingIndex: {
      set: '1.3',
      get: (paragraph, session) => {
        const own = levelOfItem(paragraph, session);
        const items = itemsOf(listOf(paragraph, session)!, session);
        let index = 0;
        for (const item of items.slice(0, items.indexOf(paragraph)).reverse()) {
          if (levelOfItem(item, session) < own) break;
          if (levelOfItem(item, session) === own) index += 1;
        }
        return index;
      },
    },
  },
  navigation: {},
  methods: {},
  absent: { GetAncestor: '1.3', GetAncestorOrNullObject: '1.3', GetDescendants: '1.3' },
  isThere: isAttached,
};

/** What a paragraph has of lists. */
export function listNavigation(): Record<string, Navigation<Element>> {
  const toItem: Navigation<Element> = {
    set: '1.3',
    to: (paragraph, session) =>
      objectOrNone(listItemClass, numberingId(paragraph, session) === undefined ? undefined : paragraph),
  };
  const toList: Navigation<Element> = {
    set: '1.3',
    to: (paragraph, session) => objectOrNone(listClass, listOf(paragraph, session)),
  };
  return { List: toList, ListOrNullObject: toList, ListItem: toItem, ListItemOrNullObject: toItem };
}

/** Makes a paragraph an item of a list that is there. */
export function attachToList(paragraph: Element, args: Arguments, session: Session): List {
  const id = String(args.number(0));
  const at = args.number(1);
  if (!numberingOf(session.docx, id) || !abstractOf(session.docx, id) || at < 0 || at > 8)
    throw invalidArgument('There is no such list, or no such level.');
  session.beforeEdit(paragraph);
  setNumbering(paragraph, id, at);
  session.edited(paragraph);
  return { id, body: bodyOf(paragraph, session) };
}
