// What a document's theme gives a page of ours.
import { themeIn } from '../../src/ooxml/document-theme';
import { docx, paragraph } from '../documents/docx';
import { themed } from '../documents/themed';
import { openXmlErrors } from '../documents/validate';

const plain = docx({ body: paragraph('Our plan') });

test('its first accent colour and the font of its text, whether the colour is written out or the system’s', async () => {
  const school = themed(plain, '<a:srgbClr val="7a1f3d"/>', 'Verdana');
  expect(await openXmlErrors(school)).toEqual([]);
  expect(themeIn(school)).toEqual({ accent: '7A1F3D', font: 'Verdana' });
  expect(themeIn(themed(plain, '<a:sysClr val="windowText" lastClr="002B5C"/>', 'Arial'))).toEqual({
    accent: '002B5C',
    font: 'Arial',
  });
});

test('none where the document has no theme, or one whose colour is no colour, or is no document', () => {
  expect(themeIn(plain)).toBeNull();
  expect(themeIn(themed(plain, '<a:prstClr val="navy"/>', 'Arial'))).toBeNull();
  expect(themeIn(new TextEncoder().encode('no document'))).toBeNull();
});
