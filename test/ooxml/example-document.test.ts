// The finished example: a valid document, every row filled, and nothing in it that a panel takes for somebody's enquiry.
import { exampleAnswers } from '../../src/handbook/example';
import { knownStems } from '../../src/handbook/extended-framework';
import { exampleDocument } from '../../src/ooxml/example-document';
import { checkQuestion } from '../../src/question/check';
import { openXmlErrors } from '../documents/validate';
import { strFromU8, unzipSync } from 'fflate';

const bytes = exampleDocument();
const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

test('the Open XML SDK finds nothing wrong with it', async () => {
  expect(await openXmlErrors(bytes)).toEqual([]);
});

test('every row of the framework is answered, and no answer is left with a gap', () => {
  for (const { id } of knownStems) expect(exampleAnswers[id]).toMatch(/^[A-Z“][^…]{20,}$/s);
});

test('its headings are headings, and it holds no content control of ours', () => {
  expect(xml).toContain('w:val="Heading1"');
  expect(xml.match(/w:val="Heading2"/g)).toHaveLength(3);
  expect(xml).not.toContain('w:sdt');
});

test('its question is one the check has nothing against', () => {
  expect(checkQuestion(exampleAnswers.question.replace(/^.*?is: /, '')).verdict).toBe('good');
});
