// Answers written in each of the Words that threads tell of: what is written stands there, once, and nothing else is written over.
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { coreFramework } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { behaviours, type WordName } from '../../../src/stand-in/objects/behaviour';
import { comment, commented, docx, heading, paragraph } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { recordXml } from '../../sharing/copies';
import { pass, started, textOf, withFakeTime } from '../../app/panel';
import { open } from '../../stand-in/pane';

withFakeTime();

const stems = coreFramework.slice(0, 4);
const words = Object.keys(behaviours) as WordName[];
const framework = (answers: readonly [string, string][]): string => asSaved(frameworkTable(stems, new Map(answers)));
const record = {
  customXml: [
    recordXml(
      writeRecord({
        ...newRecord('enquiry-1', new Date('2026-03-02T10:00:00Z')),
        tables: [{ anchor: 'enquiry/goal', fields: stems.map(({ id, stem }) => ({ id, stem })) }],
      }),
    ),
  ],
};
const count = (text: string, part: string): number => text.split(part).length - 1;

const field = (panel: Awaited<ReturnType<typeof started>>, id: string) =>
  panel.session.current().fields.find((one) => one.id === id);

/** Writes an answer; one that would take more than words with it is allowed to. */
async function write(panel: Awaited<ReturnType<typeof started>>, id: string, text: string): Promise<void> {
  panel.session.type(id, text);
  panel.session.leave(id);
  await pass(12_000);
  if (field(panel, id)?.syncState === 'needs confirmation') void panel.session.consent(id, 'replace');
  await pass(12_000);
}

describe.each(words)('Word as %s', (name) => {
  const word = behaviours[name];

  test('an answer that two other rows give too is written over in its own row only', async () => {
    const document = open(
      docx({
        body: framework(stems.slice(0, 3).map(({ id }) => [id, 'To be decided'])) + paragraph('To be decided'),
        ...record,
      }),
    );
    const panel = await started(document, { word });
    await write(panel, 'question', 'How can talk help?');
    expect(field(panel, 'question')).toMatchObject({ syncState: 'in sync', inDocument: 'How can talk help?' });
    expect(count(textOf(document), 'To be decided')).toBe(3);
  });

  test('words that repeat themselves are written over as a whole', async () => {
    const document = open(docx({ body: framework([['goal', 'ha ha ha ha']]), ...record }));
    const panel = await started(document, { word });
    await write(panel, 'goal', 'Better writing');
    expect(field(panel, 'goal')?.syncState).toBe('in sync');
    expect(textOf(document)).not.toContain('ha ha');
  });

  test('an answer with a co-author’s comment is level when it is read, and its comment stays when another line changes', async () => {
    const body = framework([['goal', 'First line\nSecond line']]).replace(
      /<w:r>(?:(?!<w:r>)[^])*?First line<\/w:t><\/w:r>/,
      (run) => commented(0, run),
    );
    const document = open(docx({ body, comments: comment(0, 'Sam', 'Why?'), ...record }));
    const panel = await started(document, { word });
    expect(field(panel, 'goal')).toMatchObject({ syncState: 'in sync', text: 'First line\nSecond line' });
    await write(panel, 'goal', 'First line\nAnother line');
    expect(field(panel, 'goal')?.syncState).toBe('in sync');
    expect(textOf(document)).toContain('Another line');
    expect(document.main.getElementsByTagNameNS('*', 'commentReference').length).toBe(1);
  });

  test('a row whose stem somebody commented is moved, and stands there once', async () => {
    const stem = stems[0]!.stem;
    const body = framework([['goal', 'Better writing']]).replace(
      new RegExp(`<w:r>(?:(?!<w:r>)[^])*?${stem.slice(0, 30)}[^]*?</w:r>`),
      (run) => commented(0, run),
    );
    const document = open(docx({ body, comments: comment(0, 'Sam', 'Why?'), ...record }));
    const panel = await started(document, { word });
    void panel.session.editRows({ kind: 'move', field: 'goal', by: 1 });
    await pass(12_000);
    expect(count(textOf(document), stem)).toBe(1);
    expect(count(textOf(document), 'Better writing')).toBe(1);
  });

  test('an answer that was taken out can be given again', async () => {
    const document = open(docx({ body: framework([['goal', 'First thoughts']]), ...record }));
    const panel = await started(document, { word });
    await write(panel, 'goal', '');
    expect(field(panel, 'goal')).toMatchObject({ syncState: 'in sync', inDocument: '' });
    await write(panel, 'goal', 'Second thoughts');
    expect(field(panel, 'goal')).toMatchObject({ syncState: 'in sync', inDocument: 'Second thoughts' });
    expect(count(textOf(document), 'Second thoughts')).toBe(1);
  });

  test('the framework is put in once, also where its controls are not listed', async () => {
    const document = open(docx({ body: paragraph('Before') }));
    const panel = await started(document, { word });
    for (const place of ['end', 'cursor'] as const) {
      void panel.session.insertFramework(place);
      await pass(12_000);
    }
    expect(count(textOf(document), stems[0]!.stem)).toBe(1);
    await write(panel, 'goal', 'Better writing');
    expect(field(panel, 'goal')?.syncState).toBe('in sync');
  });

  test.each([
    ['', ''],
    [' and that shows its prompt', '<w:showingPlcHdr/>'],
  ])('at the end is outside a control with which the document ends%s', async (_name, more) => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="theirs"/>${more}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>Cover</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
    const document = open(docx({ body: paragraph('Before') + control }));
    const panel = await started(document, { word });
    void panel.session.insertFramework('end');
    await pass(12_000);
    const theirs = [...document.body.getElementsByTagNameNS('*', 'sdt')].find((one) =>
      one.textContent?.includes('Cover'),
    );
    expect(theirs?.textContent).toBe('Cover');
    expect(textOf(document)).toContain(stems[0]!.stem);
  });
});

test('one list with a tracked deletion does not keep the whole document from being looked through', async () => {
  const list =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r>' +
    '<w:del w:id="9" w:author="Sam" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>two</w:delText></w:r></w:del></w:p>';
  const document = open(docx({ body: heading('Appendix A: framework for completion', 1) + list }));
  const panel = await started(document, { word: behaviours.web });
  await pass(5000);
  expect(panel.session.current().outline?.appendix).toBeTruthy();
});
