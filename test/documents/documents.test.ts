// The documents that lie in the repository: built by the code beside them, and valid unless they are meant not to open.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { handbook } from '../../assets/samples/handbook';
import { ownAppendix } from '../../assets/samples/own-appendix';
import { schoolPlan } from '../../assets/samples/school-plan';
import { coreFramework } from '../../src/handbook/framework';
import { documents } from './cases';
import { hardDocuments } from './hard-documents';
import { isKnownValid } from './known-valid';
import { amounts, large } from './large';
import { ownDocuments } from './own-documents';
import { openXmlErrors } from './validate';

const unreadable = ['truncated.docx', 'not-a-docx.docx'];

const all: [file: string, build: () => Uint8Array][] = [
  ['assets/samples/school-plan.docx', schoolPlan],
  ['assets/samples/handbook.docx', handbook],
  ['assets/samples/own-appendix.docx', ownAppendix],
  ...Object.entries(documents).map(([name, build]): [string, () => Uint8Array] => [`test/documents/${name}`, build]),
  ...Object.entries(ownDocuments).map(([name, build]): [string, () => Uint8Array] => [
    `test/documents/own/${name}`,
    build,
  ]),
  ...Object.entries(hardDocuments).map(([name, build]): [string, () => Uint8Array] => [
    `test/documents/hard/${name}`,
    build,
  ]),
];
const stored = (file: string): Uint8Array => new Uint8Array(readFileSync(join(process.cwd(), file)));

describe('each stored document', () => {
  it.each(all)('%s is what its code builds', (file, build) => {
    expect(Buffer.compare(stored(file), build())).toBe(0);
  });
});

describe('the Open XML SDK', () => {
  // It opens macro-enabled.docm and strict.docx as well. What LibreOffice wrote is left out: the SDK knows no <w:cantSplit w:val="true"/>.
  it.each(all.filter(([file]) => !unreadable.some((name) => file.endsWith(name))))(
    'finds nothing wrong with %s',
    async (file) => {
      const bytes = stored(file);
      expect(isKnownValid(file, bytes) ? [] : await openXmlErrors(bytes)).toEqual([]);
    },
    60_000,
  );

  it.each(unreadable)('cannot open %s', async (name) => {
    const errors = await openXmlErrors(stored(`test/documents/${name}`));
    expect(errors.map((error) => error.errorType)).toEqual(['Exception']);
  });
});

describe('the sample of a school plan', () => {
  const parts = unzipSync(stored('assets/samples/school-plan.docx'));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

  it('holds other people’s controls of four kinds, and none of ours', () => {
    const tags = [...text('word/document.xml').matchAll(/<w:tag w:val="(.*?)"/g)].map((match) => match[1]);
    expect(tags).toEqual(['SchoolName', 'PlanYear', 'NextReview', 'HeadSummary']);
  });

  it('holds what a careless edit would lose', () => {
    const body = text('word/document.xml');
    for (const mark of [
      '<w:ins ',
      '<w:del ',
      '<w:commentReference ',
      '<w:footnoteReference ',
      '<w:drawing>',
      '<w:hyperlink ',
      '<w:vMerge ',
      '<w:gridSpan ',
      '<w:tblHeader/>',
      '<w:numPr>',
    ]) {
      expect(body).toContain(mark);
    }
    expect(new Set([...text('word/comments.xml').matchAll(/w:author="(.*?)"/g)].map((match) => match[1])).size).toBe(2);
    expect(text('word/footer.xml')).toContain(' PAGE ');
    expect(text('customXml/item1.xml')).toContain('urn:saltbeck-primary:improvement-plan');
    expect(body).toMatch(/<wp:docPr [^>]*descr="[^"]{10,}"/);
  });
});

describe('the sample of a handbook', () => {
  const body = strFromU8(unzipSync(stored('assets/samples/handbook.docx'))['word/document.xml'] ?? new Uint8Array());

  it('ends with a heading and a picture, and nothing to fill', () => {
    const ending = body.slice(body.lastIndexOf('Appendix A framework for completion'));
    expect(ending).toContain('<w:drawing>');
    expect(ending).not.toMatch(/<w:tbl>|<w:t[ >]/);
  });

  it('names its appendix in the list of contents too', () => {
    expect(body.match(/Appendix A framework for completion/g)).toHaveLength(2);
  });
});

describe('the large document', () => {
  const count = (options: Parameters<typeof large>[0], mark: RegExp): number =>
    strFromU8(unzipSync(large(options))['word/document.xml'] ?? new Uint8Array()).match(mark)?.length ?? 0;

  it('holds as many tables and foreign controls as it says', () => {
    expect(count({}, /<w:tbl>/g)).toBe(amounts.tables);
    expect(count({}, /<w:sdt>/g)).toBe(amounts.controls);
    expect(count({}, /"enquiry\//g)).toBe(0);
  });

  it('holds our framework or a school’s appendix only where it was asked for', () => {
    expect(count({ framework: true }, /"enquiry\//g)).toBe(coreFramework.length);
    expect(count({ appendix: true }, /<w:tbl>/g)).toBe(amounts.tables + 1);
  });

  it('is valid', async () => {
    expect(await openXmlErrors(large({ framework: true, appendix: true }))).toEqual([]);
  }, 60_000);
});
