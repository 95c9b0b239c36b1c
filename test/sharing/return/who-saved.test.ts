// Whose a copy is, as far as the file says so: never its creator's, and never a program's.
import { namedCopies } from '../../../src/sharing/compare/compare';
import { readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { isNobody } from '../../../src/sharing/return/who-saved';
import { asked, changed, copy, partOf } from '../copies';

const core = (inside: string): string =>
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  `xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>Head Who Sent It</dc:creator>${inside}</cp:coreProperties>`;
const saved = (inside: string, more: Readonly<Record<string, string>> = {}): ReturnedCopy => {
  const got = readReturnedCopy(
    'Back from Jo.docx',
    changed(copy(new Map([['goal', 'Talk before writing']])), { 'docProps/core.xml': core(inside), ...more }),
    asked,
  );
  if (got.kind !== 'copy') throw new Error(got.why);
  return got;
};
const by = (name: string): string => `<cp:lastModifiedBy>${name}</cp:lastModifiedBy>`;
const at = (date: string): string => `<dcterms:modified>${date}</dcterms:modified>`;

test.each([
  ['nobody, as LibreOffice leaves it', by('')],
  ['no such property at all', ''],
  ['LibreOffice', by('LibreOffice/7.4.7.2$Linux_X86_64')],
  ['Google Docs', by('Google Docs')],
  ['a script', by('python-docx')],
  ['a computer nobody named', by('Microsoft Office User')],
  ['an account of the school', by('admin')],
  ['a mark without letters', by('-')],
])('%s is nobody: the copy goes by its file’s name', (_name, inside) => {
  const got = saved(inside);
  expect(got.savedBy).toBe('');
  expect(namedCopies([got]).map(({ name, person }) => [name, person])).toEqual([['Back from Jo', '']]);
});

test('the program that the file names as its own is nobody either', () => {
  const app = '<Properties xmlns="x"><Application>Nimbus Writer</Application></Properties>';
  expect(saved(by('Nimbus Writer'), { 'docProps/app.xml': app }).savedBy).toBe('');
});

test('who saved it is who Word says, also where that is the creator', () => {
  expect(saved(by('Jo  Grey')).savedBy).toBe('Jo Grey');
  expect(saved(by('Head Who Sent It')).savedBy).toBe('Head Who Sent It');
});

test('what stands there since before the copy was made says nothing of whom it came from', () => {
  expect(saved(by('Head Who Sent It') + at('2026-03-01T10:00:00Z')).savedBy).toBe('');
  expect(saved(by('Jo Grey') + at('2026-03-04T10:00:00Z')).savedBy).toBe('Jo Grey');
});

test.each([
  'OpenOffice.org 4.1',
  'Apache POI',
  'Aspose.Words for .NET 23.1',
  'Pages',
  'LibreOffice 24.2',
  'Un-named',
  'Windows User',
])('no person is called %s', (name) => expect(isNobody(name)).toBe(true));
test.each(['Ana Example', 'Paige', 'Jo', '王伟', 'Wordsworth', 'Mrs Google-Smith', 'Page', 'O’Office'])(
  'a person may be called %s',
  (name) => expect(isNobody(name)).toBe(false),
);

test('the stored properties are read whatever prefix a program gives them', () => {
  const bytes = copy(new Map(), { author: 'Jo Grey' });
  const other = partOf(bytes, 'docProps/core.xml').replace(/cp:/g, 'ns0:').replace('xmlns:cp', 'xmlns:ns0');
  const got = readReturnedCopy('x.docx', changed(bytes, { 'docProps/core.xml': other }), asked);
  expect(got.kind === 'copy' && got.savedBy).toBe('Jo Grey');
});
