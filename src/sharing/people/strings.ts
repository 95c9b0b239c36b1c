// What the people check says: what was found, where it stands, what helps there, and what was not looked through.
import { plural } from '../../enquiry/format';
import type { PersonalDetail, PersonalKind } from './check';
import type { Inside, NotSeen, NotSeenKind, Place } from './places';

export const kindWords: Readonly<Record<PersonalKind, string>> = {
  name: 'Name',
  identifier: 'Number of a person',
  'date of birth': 'Date of birth',
  address: 'Address',
  email: 'Mail address',
  phone: 'Telephone number',
  'tiny group': 'Very small group',
};

const placeWords: Readonly<Record<Place, string>> = {
  text: 'in the text',
  'header or footer': 'in a header or footer',
  footnote: 'in a footnote',
  'text box': 'in a text box',
  comment: 'in a comment',
  'deleted words': 'in words marked as deleted',
  author: 'as an author',
  property: 'in the document’s properties',
  'picture description': 'in a picture’s description or the name of its file',
  chart: 'in a chart or diagram',
  link: 'in the address of a link',
  record: 'in what the panel keeps with the document',
  'list entry': 'in the choices of a drop-down list',
  watermark: 'in a watermark or decorated text',
  field: 'in a field or a mail merge',
  'hidden name': 'in the name of a bookmark, a control or a style',
  data: 'in data that another program keeps with the document',
  'building block': 'in a building block kept with the document',
  cell: 'in a cell',
};

const insideWords: Readonly<Record<Inside, string>> = {
  spreadsheet: 'of the spreadsheet inside',
  document: 'of the document inside',
  presentation: 'of the presentation inside',
  page: 'of the page inside',
};

/** Where a finding stands, as the end of a sentence. */
export function whereItStands({ place, inside }: Pick<PersonalDetail, 'place' | 'inside'>): string {
  return inside ? `${placeWords[place]} ${insideWords[inside]}` : placeWords[place];
}

/** What helps wherever it stands. */
const adviceByKind: Readonly<Record<PersonalKind, string>> = {
  name: 'Use a role instead (“a Year 4 teacher”, “pupil A”), unless the person agreed.',
  identifier: 'Leave it out.',
  'date of birth': 'Leave it out, or give the year group.',
  address: 'Leave it out.',
  email: 'Leave it out, unless it is the school’s own.',
  phone: 'Leave it out, unless it is the school’s own.',
  'tiny group': 'A group this small can name somebody. Speak of a larger one.',
};

/** Where words cannot be changed by typing over them. The others take the advice of their kind. */
const adviceByPlace: Readonly<Partial<Record<Place, string>>> = {
  comment: 'Change or delete the comment, or have comments taken out of the copy.',
  'deleted words':
    'They can still be read. Accept the change in Word (Review, Accept), or have it accepted in the copy.',
  author:
    'In Word: File, Info, Check for Issues, Inspect Document takes names of authors out. Or have them taken out of the copy.',
  property: 'In Word: File, Info, Properties. Or have the properties taken out of the copy.',
  'picture description': 'In Word: right-click the picture, then Edit Alt Text.',
  chart: 'In Word: right-click the chart, then Edit Data; or put a picture of it there instead.',
  link: 'In Word: right-click the link, then Edit Link or Remove Link.',
  record: 'Change it on its screen in the panel, or have the panel’s notes taken out of the copy.',
  'list entry': 'In Word: Developer, Properties of the list, and change its entries.',
  watermark: 'In Word: Design, Watermark; or open the header by a double click.',
  field:
    'In Word: Alt F9 shows the codes of fields. A mail merge is ended in Mailings, Start Mail Merge, Normal Word Document.',
  'hidden name':
    'In Word: Insert, Bookmark for bookmarks; Developer, Properties for a control; right-click the style for a style.',
  data: 'In Word: File, Info, Check for Issues, Inspect Document. Or have it taken out of the copy.',
  'building block': 'In Word: File, Info, Check for Issues, Inspect Document. Or have it taken out of the copy.',
};

/** How one gets to a place that the panel cannot show. */
const wayThere: Readonly<Partial<Record<Place, string>>> = {
  'header or footer': 'In Word: double-click the top or the foot of a page.',
};

/** What to do about a finding, where it stands. */
export function adviceFor({ kind, place, inside }: Pick<PersonalDetail, 'kind' | 'place' | 'inside'>): string {
  if (inside === 'page') return 'Open the document in Word and save it: then the page is text like the rest.';
  if (inside)
    return 'Double-click it in Word to change it, put a picture of it there instead, or have it taken out of the copy.';
  const advice = adviceByPlace[place] ?? adviceByKind[kind];
  const way = wayThere[place];
  return way === undefined ? advice : `${advice} ${way}`;
}

const notSeenSentences: Readonly<Record<NotSeenKind, (number: number) => string>> = {
  pictures: (n) =>
    plural(n, {
      one: 'A picture is in this document. What it shows was not looked at.',
      other: `${n} pictures are in this document. What they show was not looked at.`,
    }),
  'picture of the first page': () => 'A small picture of the first page goes with the file. It was not looked at.',
  'object of another program': (n) =>
    plural(n, {
      one: 'An object of another program lies inside this document. It was not looked through.',
      other: `${n} objects of other programs lie inside this document. They were not looked through.`,
    }),
  'sound or film': () => 'A sound or a film lies inside this document. It was not listened to.',
  handwriting: () => 'Handwriting is in this document. It was not read.',
  model: () => 'A 3D model lies inside this document. It was not looked at.',
  macros: () => 'Macros lie inside this document. They were not looked through.',
  'form control': () => 'Form controls of an older kind are in this document. They were not looked through.',
  signature: () => 'The document is signed. The signature says who signed; it was not looked through.',
  'page of another format': () => 'A page of another format lies inside this document. It was not looked through.',
  spreadsheet: (n) =>
    plural(n, {
      one: 'A spreadsheet lies inside this document. It was not looked through.',
      other: `${n} spreadsheets lie inside this document. They were not looked through.`,
    }),
  document: (n) =>
    plural(n, {
      one: 'Another document lies inside this one. It was not looked through.',
      other: `${n} other documents lie inside this one. They were not looked through.`,
    }),
  presentation: (n) =>
    plural(n, {
      one: 'A presentation lies inside this document. It was not looked through.',
      other: `${n} presentations lie inside this document. They were not looked through.`,
    }),
  'damaged part': (n) =>
    plural(n, {
      one: 'A part of the file is damaged. It was not looked through.',
      other: `${n} parts of the file are damaged. They were not looked through.`,
    }),
  'too large': (n) =>
    plural(n, {
      one: 'A part of the file is too large to be looked through.',
      other: `${n} parts of the file are too large to be looked through.`,
    }),
  'unknown part': (n) =>
    plural(n, {
      one: 'The file holds a part of a kind the panel does not know. It was not looked through.',
      other: `The file holds ${n} parts of kinds the panel does not know. They were not looked through.`,
    }),
};

/** One line for each kind of part that was not looked through, with the parts it speaks of. */
export function notSeenLines(
  notSeen: readonly NotSeen[],
): readonly { readonly kind: NotSeenKind; readonly sentence: string; readonly parts: readonly NotSeen[] }[] {
  const kinds = [...new Set(notSeen.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const parts = notSeen.filter((part) => part.kind === kind);
    return { kind, sentence: notSeenSentences[kind](parts.length), parts };
  });
}
