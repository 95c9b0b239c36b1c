// What keeps somebody who hears a document, or moves through it by its headings, from what it says: a checker of .docx files.
// It asks what Word's own checker asks (https://support.microsoft.com/office/651e08f2-0fc3-4e10-aaca-74b4a67101c1): headings, header rows,
// words for pictures, reading order; and the language, which WCAG 2.2 asks for (3.1.1).
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

const named = (node: Document | Element | undefined, name: string, namespace = W): Element[] => [
  ...(node?.getElementsByTagNameNS(namespace, name) ?? []),
];
const inside = (node: Element | undefined, name: string): Element | undefined =>
  [...(node?.childNodes ?? [])].find(
    (one): one is Element => one.nodeType === 1 && one.namespaceURI === W && one.localName === name,
  );
const value = (element: Element | undefined, name = 'val'): string => element?.getAttributeNS(W, name) ?? '';
const textOf = (element: Element): string =>
  named(element, 't')
    .map((one) => one.textContent ?? '')
    .join('');

/** The level of each style that makes headings, by its id. */
function headingLevels(styles: Document | undefined): ReadonlyMap<string, number> {
  const all = new Map(named(styles, 'style').map((style) => [value(style, 'styleId'), style]));
  const levelOf = (style: Element | undefined, depth = 0): number | undefined => {
    const own = inside(inside(style, 'pPr'), 'outlineLvl');
    if (own) return Number(value(own)) + 1;
    const base = value(inside(style, 'basedOn'));
    return base !== '' && depth < 20 ? levelOf(all.get(base), depth + 1) : undefined;
  };
  return new Map(
    [...all].flatMap(([id, style]) => {
      const level = levelOf(style);
      return level !== undefined && level < 10 ? [[id, level] as const] : [];
    }),
  );
}

function headingProblems(main: Document, styles: Document | undefined): string[] {
  const levels = headingLevels(styles);
  const headings = named(main, 'p').flatMap((paragraph) => {
    const properties = inside(paragraph, 'pPr');
    const own = inside(properties, 'outlineLvl');
    const level = own ? Number(value(own)) + 1 : levels.get(value(inside(properties, 'pStyle')));
    return level !== undefined && level < 10 ? [{ level, text: textOf(paragraph).trim(), paragraph }] : [];
  });
  return headings.flatMap(({ level, text, paragraph }, at) => [
    ...(text === '' && named(paragraph, 'drawing').length === 0 ? [`A heading of level ${level} is empty.`] : []),
    ...(at > 0 && level > headings[at - 1]!.level + 1
      ? [
          `After the heading “${headings[at - 1]!.text}” of level ${headings[at - 1]!.level} comes “${text}” of level ${level}.`,
        ]
      : []),
  ]);
}

function tableProblems(main: Document): string[] {
  return named(main, 'tbl').flatMap((table) => {
    const rows = named(table, 'tr').filter((row) => row.parentNode === table || row.parentNode?.localName !== 'tbl');
    const first = rows[0];
    const what = `The table that begins “${textOf(table).slice(0, 40)}”`;
    return [
      ...(rows.length > 1 && !inside(inside(first, 'trPr'), 'tblHeader') ? [`${what} has no header row.`] : []),
      ...(rows.length > 1 && first && named(first, 'tc').some((cell) => textOf(cell).trim() === '')
        ? [`${what} has an empty cell in its first row.`]
        : []),
      ...(named(table, 'tbl').length > 0 ? [`${what} holds another table.`] : []),
    ];
  });
}

function pictureProblems(main: Document): string[] {
  return named(main, 'docPr', WP).flatMap((one) => {
    const isDecorative = [...one.getElementsByTagName('*')].some(
      ({ localName, attributes }) => localName === 'decorative' && [...attributes].some((item) => item.value === '1'),
    );
    const said = one.getAttribute('descr') ?? '';
    return said.trim() === '' && !isDecorative ? [`The picture “${one.getAttribute('name') ?? ''}” has no words.`] : [];
  });
}

/** What floats is read wherever its anchor stands, or not at all. */
function orderProblems(main: Document): string[] {
  return [
    ...named(main, 'anchor', WP).map(() => 'A picture or shape floats beside the text.'),
    ...named(main, 'txbxContent').map((box) => `Words stand in a text box: “${textOf(box).slice(0, 40)}”.`),
    ...named(main, 'framePr').map(() => 'A paragraph stands in a frame.'),
  ];
}

function languageProblems(main: Document, styles: Document | undefined): string[] {
  const byDefault = named(named(styles, 'rPrDefault')[0], 'lang')[0];
  const normal = named(styles, 'style').find(
    (style) => value(style, 'type') === 'paragraph' && value(style, 'default') === '1',
  );
  const ofNormal = inside(inside(normal, 'rPr'), 'lang');
  if (value(byDefault) !== '' || value(ofNormal) !== '') return [];
  const silent = named(main, 'r').filter(
    (run) => textOf(run).trim() !== '' && value(inside(inside(run, 'rPr'), 'lang')) === '',
  );
  return silent.length > 0 ? [`No language is set, as for “${textOf(silent[0]!).slice(0, 40)}”.`] : [];
}

/**
 * What is wrong with a document, in sentences.
 * @param isWhole is all of it ours? Then it also says its language and has a title; elsewhere both are the writer's
 */
export function accessibilityProblems(bytes: Uint8Array, isWhole = true): string[] {
  const files = unzipSync(bytes);
  const part = (name: string): Document | undefined =>
    files[name] && new DOMParser().parseFromString(strFromU8(files[name]), 'text/xml');
  const main = part('word/document.xml');
  if (!main) return ['There is no document.'];
  const styles = part('word/styles.xml');
  const title = part('docProps/core.xml')?.getElementsByTagNameNS('*', 'title')[0]?.textContent ?? '';
  return [
    ...headingProblems(main, styles),
    ...tableProblems(main),
    ...pictureProblems(main),
    ...orderProblems(main),
    ...(isWhole ? languageProblems(main, styles) : []),
    ...(isWhole && title.trim() === '' ? ['The document has no title.'] : []),
  ];
}
