// A document with something private in every place that may be taken out of its copy, and a name that stands in the text, too.
import { writeRecord } from '../../../src/enquiry/record';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { sectionTable } from '../../../src/ooxml/managed-block';
import { asked, recordXml, sentRecord } from '../copies';
import { customProperty, embedded, p, withParts, workbook } from '../people/packages';

/** Words that stand in one place each, by what takes them out. */
export const planted = {
  'Names of authors': ['Zebedee Quill', 'Orsolya Finch'],
  Title: ['CONFIDENTIALTITLE'],
  'Properties that somebody added': ['CUSTOMSECRETVALUE'],
  Comments: ['Is this what the governors wanted'],
  'Files inside': ['WORKBOOKSECRET'],
  history: ['Which early question did we ask first'],
  'As if accepted': ['DELETEDWORDSHERE'],
  'How our question changed': ['Which early question did we ask first'],
} as const;

export const answer = 'Reading aloud in every class';

/** @param ownCopy the document is a school's own, not a copy somebody was sent */
export function plantedDocument(): Uint8Array {
  const at = 'w:date="2026-03-01T10:00:00Z"';
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const record = sentRecord(new Map([['goal', answer]]));
  const json = writeRecord({
    ...record,
    items: { 'version/v1': { value: { text: planted.history[0], reason: '' }, at: '2026-03-01T10:00:00.000Z' } },
  });
  const history = sectionTable(
    { part: 'question-history', title: 'How our question changed' },
    {
      rows: [
        ['When', 'Our question', 'Why it changed'],
        ['1 March', planted.history[0], ''],
      ],
      widths: [20, 50, 30],
    },
  );
  const object =
    '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Excel.Sheet.12" r:id="embedded"/></w:object></w:r></w:p>';
  return withParts([embedded(workbook([['WORKBOOKSECRET']])), customProperty('CUSTOMSECRETVALUE')], {
    body:
      p('Our plan') +
      frameworkTable(asked, new Map([['goal', answer]])) +
      p('We want to help Billy in Year 4.') +
      p('We will meet on ____ in the hall.') +
      `<w:p><w:commentRangeStart w:id="0"/>${run('The hall is booked.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>` +
      `<w:p>${run('Talk helps. ')}<w:del w:id="1" w:author="Orsolya Finch" ${at}><w:r><w:delText>DELETEDWORDSHERE</w:delText></w:r></w:del></w:p>` +
      p('How our question changed') +
      history +
      object +
      p('The end.'),
    comments: `<w:comment w:id="0" w:author="Orsolya Finch" w:initials="OF" ${at}>${p('Is this what the governors wanted')}</w:comment>`,
    customXml: [recordXml(json)],
    title: 'CONFIDENTIALTITLE',
    author: 'Zebedee Quill',
    savedBy: 'Zebedee Quill',
  });
}
