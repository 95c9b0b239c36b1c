// Who saved a copy last, as far as the file can say so. Its creator is whoever made the document that was sent, never the colleague.
import { lettersOf } from '../../enquiry/normalised-text';
import type { DocxFile } from '../../ooxml/docx-file';
import { otherPart } from '../copy/stored-record';

export interface LastSaved {
  /** Empty where the file names nobody. */
  readonly savedBy: string;
  /** ISO 8601; empty where the file does not say. */
  readonly savedAt: string;
}

/** How programs begin what they write in place of a person; a version or a system may follow. In small letters, by words. */
const programs: readonly string[] = [
  'libreoffice',
  'openoffice',
  'apache',
  'collabora office',
  'onlyoffice',
  'wps office',
  'google docs',
  'python docx',
  'docx',
  'aspose',
  'openxml',
  'open xml',
  'microsoft',
  'pandoc',
];

/** What stands there where nobody gave the computer or the account a person's name. */
const unnamed: ReadonlySet<string> = new Set([
  'google',
  'pages',
  'textedit',
  'word',
  'windows user',
  'mac user',
  'user',
  'un named',
  'unnamed',
  'unknown',
  'unknown author',
  'author',
  'anonymous',
  'guest',
  'owner',
  'admin',
  'administrator',
  'default',
  'pc',
  'laptop',
  'computer',
  'student',
  'pupil',
  'teacher',
  'staff',
  'school',
  'office',
  'school office',
]);

/** Is this a name that no person has: a program's, or one that a computer came with? */
export function isNobody(name: string): boolean {
  const words = (name.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
  return words === '' || unnamed.has(words) || programs.some((one) => `${words} `.startsWith(`${one} `));
}

/** @param sentAt when the copy was made; what was written before that says nothing of whom it came back from */
export function lastSaved(docx: DocxFile, sentAt = ''): LastSaved {
  const property = (part: string, name: string): string =>
    otherPart(docx, part)?.getElementsByTagNameNS('*', name)[0]?.textContent?.trim() ?? '';
  const by = property('docprops/core.xml', 'lastModifiedBy').replace(/\s+/g, ' ');
  const at = new Date(property('docprops/core.xml', 'modified'));
  const savedAt = Number.isNaN(at.getTime()) ? '' : at.toISOString();
  const isProgram = isNobody(by) || lettersOf(by) === lettersOf(property('docprops/app.xml', 'Application'));
  return { savedBy: isProgram || (savedAt !== '' && savedAt < sentAt) ? '' : by, savedAt };
}
