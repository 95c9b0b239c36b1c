// What goes with a document that is sent, and what in it is unfinished: counted before anything is prepared, each with its place.
import type { Element } from '@xmldom/xmldom';
import { isHalfDone } from '../../enquiry/half-done';
import { stemKey } from '../../enquiry/normalised-text';
import { openGap } from '../../enquiry/stem-sentence';
import { EditablePackage } from '../../ooxml/editable-package';
import { fieldTag } from '../../ooxml/field-tag';
import { attribute, child, everywhere, isW, outermost, wordsOf } from '../../ooxml/reading-order';
import type { CopyWishes } from './make-copy';
import type { DocumentTexts } from '../people/document/document-texts';
import { Leads } from '../people/leads';
import type { Inside, NotSeenKind, Paragraph } from '../people/places';
import { blocksIn, type TakenOut } from './take-out';

export type UnfinishedKind = 'prompt' | 'gap' | 'open comment' | 'tracked change';

export interface Unfinished {
  readonly kind: UnfinishedKind;
  /** The words it is about. */
  readonly words: string;
  /** Words of the body that lead to it (../people/leads.ts); empty where none do. */
  readonly lead: string;
}

export interface Travels {
  /** Everybody named as an author of the file, of comments, of changes. */
  readonly authors: readonly string[];
  readonly properties: number;
  readonly customProperties: number;
  readonly comments: number;
  readonly changes: number;
  /** Values that other programs keep. */
  readonly data: number;
  readonly inside: readonly { readonly kind: Inside | NotSeenKind; readonly lead: string }[];
  /** Entries of the record that somebody wrote: versions, cards, marks, notes. */
  readonly history: number;
  /** Tables and pictures of ours in the document: they show it whether the record goes or not. */
  readonly blocks: readonly { readonly id: string; readonly title: string }[];
  readonly unfinished: readonly Unfinished[];
}

/** What is left to be written as people mark it: lines of underscores or dots, "tbc", a bracket with nothing to say. */
const gap = /_{3}|\.{4}|…{2}|\?{3}|\b(?:tbc|tba|xxx)\b|\[ {0,5}\]|\[(?:insert|name|date|add|tbc)[^\]\n]{0,60}\]/i;
const fileKinds: ReadonlySet<string> = new Set<NotSeenKind>([
  'object of another program',
  'sound or film',
  'model',
  'macros',
  'form control',
  'page of another format',
  'spreadsheet',
  'document',
  'presentation',
]);

/** A row of the framework as the panel reads it. */
type Row = CopyWishes['fields'][number];

/**
 * @param texts of the same document, as `textsIn` gives them
 * @param rows of the framework in it. A row that was added to the table has no control, and a school's own table none at all: only they tell
 *   that it is empty, or half done
 * @returns null where the document is no package that could be copied
 */
export function whatTravels(
  document: Uint8Array,
  { texts, notSeen }: DocumentTexts,
  rows: readonly Row[],
): Travels | null {
  const opened = EditablePackage.open(document);
  const root = opened?.xml(opened.main ?? '') ?? null;
  const body = root ? child(root, 'body') : undefined;
  if (!opened || !root || !body) return null;
  const at = (place: string): number => texts.filter((one) => one.place === place && one.inside === undefined).length;
  const paragraphs = outermost(body, 'p');
  const changes = changesIn(paragraphs);
  const open = openComments(opened);
  const anchors = new Map(
    texts.filter(({ place }) => place === 'comment').map(({ text, paragraph }) => [text, paragraph]),
  );
  const leads = new Leads(texts);
  return {
    authors: [...new Set(texts.filter(({ place }) => place === 'author').map(({ text }) => text))],
    properties: at('property'),
    customProperties: opened.targets('').filter(({ kind }) => kind === 'custom-properties').length,
    comments: open.length + resolvedComments(opened),
    changes: changes.length,
    data: at('data'),
    inside: [
      ...new Map(
        texts.flatMap(({ inside, paragraph }) =>
          inside ? [[`${inside} ${paragraph ?? ''}`, { kind: inside, lead: leads.to(paragraph) }] as const] : [],
        ),
      ).values(),
      ...notSeen.flatMap(({ kind, paragraph }) => (fileKinds.has(kind) ? [{ kind, lead: leads.to(paragraph) }] : [])),
    ],
    history: at('record'),
    blocks: blocksIn(root).map(({ id, title }) => ({ id, title })),
    unfinished: [
      ...unwritten(body, paragraphs, rows).map(({ kind, words, paragraph }) => ({
        kind,
        words,
        lead: leads.to(paragraph),
      })),
      ...open.map((words): Unfinished => ({ kind: 'open comment', words, lead: leads.to(anchors.get(words)) })),
      ...changes.map(({ words, paragraph }): Unfinished => ({
        kind: 'tracked change',
        words,
        lead: leads.to(paragraph),
      })),
    ],
  };
}

/** What of it is still unfinished in a copy from which this was taken out. */
export const unfinishedWithout = (all: readonly Unfinished[], { comments, changes }: TakenOut): readonly Unfinished[] =>
  all.filter(
    ({ kind }) => !(kind === 'open comment' && comments) && !(kind === 'tracked change' && changes !== 'left'),
  );

interface Unwritten {
  readonly kind: 'prompt' | 'gap';
  readonly words: string;
  readonly paragraph: Paragraph;
}

/** Prompts and gaps as the paragraphs show them, and rows of the framework that show neither, in the order of the document. */
function unwritten(body: Element, paragraphs: readonly Element[], rows: readonly Row[]): readonly Unwritten[] {
  const lines = paragraphs.map((paragraph) => wordsOf(paragraph).trim());
  const shown = lines.flatMap((words, paragraph): Unwritten[] => {
    const one = paragraphs[paragraph];
    if (words === '' || !one) return [];
    if (isPrompt(one)) return [{ kind: 'prompt', words, paragraph }];
    return gap.test(words) ? [{ kind: 'gap', words, paragraph }] : [];
  });
  const prompting = new Set(
    everywhere(body, 'sdt')
      .filter((control) => child(child(control, 'sdtPr'), 'showingPlcHdr') !== undefined)
      .map((control) => attribute(child(child(control, 'sdtPr'), 'tag'), 'val')),
  );
  const empty = rows.filter(({ id, answer }) => answer === '' && !prompting.has(fieldTag(id)));
  // A document has thousands of paragraphs, and hardly ever such a row.
  const keys = empty.length > 0 ? lines.map(stemKey) : [];
  const ofRows = rows.flatMap((row): Unwritten[] => {
    const { stem, answer } = row;
    if (empty.includes(row)) return [{ kind: 'prompt', words: stem, paragraph: keys.indexOf(stemKey(stem)) }];
    if (!isHalfDone(stem, answer)) return [];
    const words = answer.split('\n').find((line) => line.includes(openGap)) ?? answer;
    const paragraph = lines.indexOf(words);
    // A gap of more dots was told by its paragraph.
    return gap.test(words) ? [] : [{ kind: 'gap', words, paragraph }];
  });
  const found = ({ paragraph }: Unwritten): boolean => paragraph >= 0;
  return [
    ...[...shown, ...ofRows.filter(found)].sort((one, other) => one.paragraph - other.paragraph),
    ...ofRows.filter((one) => !found(one)),
  ];
}

/** Does the paragraph stand in a control that shows its prompt? */
function isPrompt(paragraph: Element): boolean {
  for (let at = paragraph.parentNode; at?.nodeType === 1; at = at.parentNode)
    if (isW(at, 'sdt') && child(child(at as Element, 'sdtPr'), 'showingPlcHdr')) return true;
  return outermost(paragraph, 'sdt').some((control) => child(child(control, 'sdtPr'), 'showingPlcHdr') !== undefined);
}

/** Insertions, deletions and moves, each in its paragraph. */
function changesIn(paragraphs: readonly Element[]): { readonly words: string; readonly paragraph: Paragraph }[] {
  return paragraphs.flatMap((paragraph, index) =>
    [...paragraph.getElementsByTagNameNS('*', '*')]
      .filter(
        (node) => isW(node, 'ins', 'del', 'moveFrom', 'moveTo') && !isW(node.parentNode as Element, 'rPr', 'trPr'),
      )
      .map((node) => ({ words: node.textContent ?? '', paragraph: index })),
  );
}

const commentsOf = (opened: EditablePackage): Element[] =>
  opened
    .targets(opened.main ?? '')
    .filter(({ kind }) => kind === 'comments')
    .flatMap(({ name }) =>
      [...(opened.xml(name)?.childNodes ?? [])].filter((node): node is Element => isW(node, 'comment')),
    );

/** The words of comments that nobody marked as resolved. */
function openComments(opened: EditablePackage): string[] {
  const resolved = resolvedParagraphs(opened);
  return commentsOf(opened)
    .filter((comment) => !isResolved(comment, resolved))
    .map((comment) => outermost(comment, 'p').map(wordsOf).join('\n'));
}

const resolvedComments = (opened: EditablePackage): number => {
  const resolved = resolvedParagraphs(opened);
  return commentsOf(opened).filter((comment) => isResolved(comment, resolved)).length;
};

/** A comment is known by the id of its last paragraph (MS-DOCX 2.5.3.1). */
function resolvedParagraphs(opened: EditablePackage): ReadonlySet<string> {
  const extended = opened.targets(opened.main ?? '').filter(({ kind }) => kind === 'commentsExtended');
  return new Set(
    extended
      .flatMap(({ name }) => [...(opened.xml(name)?.getElementsByTagNameNS('*', 'commentEx') ?? [])])
      .filter((one) => valueOf(one, 'done') === '1')
      .map((one) => valueOf(one, 'paraId')),
  );
}

const isResolved = (comment: Element, resolved: ReadonlySet<string>): boolean =>
  outermost(comment, 'p').some((paragraph) => resolved.has(valueOf(paragraph, 'paraId')));

const valueOf = (node: Element, name: string): string =>
  [...node.attributes].find(({ localName }) => localName === name)?.value ?? '';
