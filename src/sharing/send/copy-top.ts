// What stands at the top of a copy, and what its file is called: what it is for, by when, to whom it returns, and who answers.
import type { Element } from '@xmldom/xmldom';
import { calendarDay } from '../../enquiry/format';
import type { EditablePackage } from '../../ooxml/editable-package';
import { readXml } from '../../ooxml/read-package';
import { isW } from '../../ooxml/reading-order';
import { escapeXml, runText } from '../../ooxml/xml-text';
import { nameLineWords } from '../copy/strings';
import { nameTag } from '../copy/who-signed';
import type { ColleagueAnswers, CopyPurpose } from './copy-purpose';
import { copyTopWords as words } from './strings';
import { wordprocessing } from '../../ooxml/namespaces';

export interface CopyTop {
  readonly purpose: CopyPurpose;
  /** The day it should be back, such as 2026-12-04; null where none is set. */
  readonly by: string | null;
  /** To whom it returns, as a person reads it; may be empty. */
  readonly returnsTo: string;
}

/**
 * The lines as a person reads them; the last is followed by the room for name and role.
 * @param answers where colleagues write theirs
 */
export function topLines({ purpose, by, returnsTo }: CopyTop, answers: ColleagueAnswers): readonly string[] {
  if (purpose === 'finished') return [];
  return [
    purpose === 'answers' ? words.answers[answers] : words.comments,
    by === null ? words.noDay : words.by(calendarDay(by)),
    returnsTo.trim() === '' ? words.returnsToSender : words.returnsTo(returnsTo.trim()),
  ];
}

const longestName = 80;

/**
 * The document's own name with what the copy is: "Our plan – for your answers.docx".
 * @param document its name, path or address; empty where it has none yet
 * @param longest so many letters of the document's name are kept
 */
export function copyFileName(document: string, purpose: CopyPurpose, longest = longestName): string {
  const name = plainAddress(document)
    .split(/[/\\]/)
    .pop()
    ?.replace(/\.(?:docx|docm|dotx|doc)$/i, '')
    .replace(/[<>:"|?*\u0000-\u001f]/g, ' ')
    .trim();
  return `${name ? name.slice(0, longest).trim() : words.unnamed} – ${words.file[purpose]}.docx`;
}

/** Of an address of the web only its path, as a person reads it. */
function plainAddress(document: string): string {
  if (!/^https?:/i.test(document)) return document;
  const [path = ''] = document.split(/[?#]/);
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a per cent sign that stands for itself
  }
}

/** Puts the lines before everything else in the document. @returns whether there was a body to put them in */
export function putTop(copy: EditablePackage, top: CopyTop, answers: ColleagueAnswers): boolean {
  const lines = topLines(top, answers);
  const main = copy.main ?? '';
  const root = copy.xml(main);
  const body = root && [...root.childNodes].find((node): node is Element => isW(node, 'body'));
  if (!body) return false;
  if (lines.length === 0) return true;
  const markup = lines.map((line, at) =>
    paragraph(`<w:r>${at === 0 ? '<w:rPr><w:b/></w:rPr>' : ''}${runText(line)}</w:r>`),
  );
  const blocks = readXml(`<w:body xmlns:w="${wordprocessing}">${markup.join('')}${nameLine}</w:body>`);
  if (!blocks || blocks === 'too deep') return false;
  const first = body.firstChild;
  for (const block of [...blocks.childNodes]) {
    const own = root.ownerDocument?.importNode(block, true);
    if (own) body.insertBefore(own, first);
  }
  copy.touch(main);
  return true;
}

const paragraph = (inside: string, properties = '<w:spacing w:before="0" w:after="60"/>'): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;

/** A control a colleague types into, and a thin line below everything. */
const nameLine = paragraph(
  `<w:r><w:rPr><w:b/></w:rPr>${runText(nameLineWords.label)}<w:t xml:space="preserve"> </w:t></w:r>` +
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(nameLineWords.title)}"/><w:tag w:val="${nameTag}"/><w:showingPlcHdr/><w:text/></w:sdtPr>` +
    `<w:sdtContent><w:r><w:rPr><w:color w:val="6B6B6B"/></w:rPr>${runText(nameLineWords.prompt)}</w:r></w:sdtContent></w:sdt>`,
  '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="8A8A8A"/></w:pBdr><w:spacing w:before="0" w:after="240"/>',
);
