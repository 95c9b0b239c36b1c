// Who saved a copy last, as far as the file can say so. Its creator is whoever made the document that was sent, never the colleague.
import { lettersOf } from '../../enquiry/normalised-text';
import type { DocxFile } from '../../ooxml/docx-file';
import { otherPart } from './stored-record';

export interface LastSaved {
  /** Empty where the file names nobody. */
  readonly savedBy: string;
  /** ISO 8601; empty where the file does not say. */
  readonly savedAt: string;
}

/** What programs, and computers nobody gave a name, write in place of a person. By their letters and digits. */
const nobody: ReadonlySet<string> = new Set(
  [
    'LibreOffice',
    'OpenOffice',
    'OpenOffice.org',
    'Apache OpenOffice',
    'Collabora Office',
    'ONLYOFFICE',
    'WPS Office',
    'Google Docs',
    'Google',
    'Pages',
    'TextEdit',
    'python-docx',
    'docx',
    'docx4j',
    'Apache POI',
    'Aspose',
    'Aspose.Words',
    'OpenXML SDK',
    'Microsoft Word',
    'Microsoft Office Word',
    'Microsoft Office',
    'Microsoft Office User',
    'Microsoft Account',
    'Windows User',
    'Mac User',
    'Word',
    'Pandoc',
    'User',
    'Un-named',
    'Unnamed',
    'Unknown',
    'Unknown Author',
    'Author',
    'Anonymous',
    'Guest',
    'Owner',
    'Admin',
    'Administrator',
    'Default',
    'PC',
    'Laptop',
    'Computer',
    'Student',
    'Pupil',
    'Teacher',
    'Staff',
    'School',
    'Office',
    'School Office',
  ].map(lettersOf),
);
const version = /\s*[\d.]+(?:\s*\(.*)?$/s;

/** Is this a name that no person has: a program's, or one that a computer came with? */
export function isNobody(name: string): boolean {
  return !/\p{L}/u.test(name) || nobody.has(lettersOf(name)) || nobody.has(lettersOf(name.replace(version, '')));
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
