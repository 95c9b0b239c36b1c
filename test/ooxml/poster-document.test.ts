// The poster's document: valid in every size and look, real headings in the order they are read, and no text smaller than 16 points at A3.
import { strFromU8, unzipSync } from 'fflate';
import { evidenceDrawing, questionDrawing } from '../../src/app/drawings/poster-drawings';
import { layOut } from '../../src/app/drawings/poster-layout';
import {
  contentOf,
  posterIn,
  posterLooks,
  posterSizes,
  type PosterLook,
  type PosterSize,
} from '../../src/enquiry/poster';
import { themeIn } from '../../src/ooxml/document-theme';
import { posterDocument } from '../../src/ooxml/poster-document';
import { bodySizes, coloursOf, contrast, fontOf, papers, typeOf, type PosterTheme } from '../../src/ooxml/poster-style';
import { filledEnquiry, fullEnquiry, overlongEnquiry, shortEnquiry } from '../enquiry/enquiries';
import { docx, paragraph } from '../documents/docx';
import { themed } from '../documents/themed';
import { openXmlErrors } from '../documents/validate';

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const picture = (description: string) => ({ png: dot, width: 350, height: 200, description, name: description });

const laidOut = (
  enquiry: ReturnType<typeof fullEnquiry>,
  size: PosterSize,
  look: PosterLook,
  theme: PosterTheme | null = null,
) => {
  const question = questionDrawing(enquiry);
  const evidence = evidenceDrawing(enquiry);
  return layOut(
    contentOf(posterIn(enquiry)),
    { ...(question && { question }), ...(evidence && { evidence }) },
    { size, look },
    theme,
  );
};
const made = (
  enquiry: ReturnType<typeof fullEnquiry>,
  size: PosterSize,
  look: PosterLook,
  theme: PosterTheme | null = null,
): Uint8Array =>
  posterDocument({
    content: contentOf(posterIn(enquiry)),
    pictures: { question: picture('How our question changed'), evidence: picture('What the evidence says') },
    size,
    look,
    theme,
    ...laidOut(enquiry, size, look, theme),
  });
const xmlOf = (bytes: Uint8Array, part = 'word/document.xml'): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

const pages = posterSizes.flatMap((size) => posterLooks.map((look) => [size, look] as const));

test.each(pages)('the Open XML SDK finds nothing wrong with %s in the look “%s”', async (size, look) => {
  expect(await openXmlErrors(made(fullEnquiry(), size, look))).toEqual([]);
});

test('a page without headline, school or strip is valid too', async () => {
  expect(await openXmlErrors(made(shortEnquiry(), 'A3', 'plain'))).toEqual([]);
});

test.each(pages)(
  'short, filled and shortened posters fit %s in the look “%s”; what is too long is said, with how much',
  (size, look) => {
    for (const enquiry of [shortEnquiry(), filledEnquiry(), fullEnquiry()])
      expect(laidOut(enquiry, size, look).tooMany).toBe(0);
    expect(laidOut(overlongEnquiry(), size, look).tooMany).toBeGreaterThan(200);
  },
);

test('every word of a part that is too long is in the document and in the preview', () => {
  const long = overlongEnquiry();
  const xml = xmlOf(made(long, 'A3', 'plain'));
  const found = contentOf(posterIn(long)).parts.find(({ id }) => id === 'found')!;
  expect(xml.split(found.lines[0]!.slice(0, 40)).length - 1).toBe(found.lines.length);
  const words = (text: string): number => text.split(' ').length;
  const shown = laidOut(long, 'A3', 'plain').shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  const content = contentOf(posterIn(long));
  const said = [
    content.title,
    content.school,
    content.headline,
    ...[...content.parts, content.strip!].flatMap(({ heading, lines }) => [heading, ...lines]),
  ];
  expect(shown.map(words).reduce((a, b) => a + b)).toBe(said.map(words).reduce((a, b) => a + b));
});

test('no text is smaller than 16 points at A3, in any size that can come about', () => {
  for (const body of bodySizes) {
    const type = typeOf(body, papers.A3, 'x'.repeat(200));
    for (const size of [type.body, type.school, type.title, type.headline, type.heading, type.strip, type.stripHeading])
      expect(size).toBeGreaterThanOrEqual(16);
  }
  const drawings = [questionDrawing(fullEnquiry()), evidenceDrawing(fullEnquiry())];
  for (const drawing of drawings)
    for (const shape of drawing?.shapes ?? []) if (shape.kind === 'text') expect(shape.size).toBeGreaterThanOrEqual(16);
});

test('its text can be read on its colours, whatever the accent of the theme', () => {
  for (const accent of ['FFFF00', '1F4E79', '00B050', 'F2F2F2', '7F7F7F']) {
    const { band, onBand, heading, strip, text } = coloursOf('theme', { accent, font: 'Aptos' });
    expect(contrast(band ?? '', onBand)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(heading, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, strip ?? 'FFFFFF')).toBeGreaterThanOrEqual(7);
  }
});

test('a theme’s font with serifs gives way to one without', () => {
  expect(fontOf('theme', { accent: '1F4E79', font: 'Georgia' }).name).toBe('Calibri');
  expect(fontOf('theme', { accent: '1F4E79', font: 'Verdana' }).name).toBe('Verdana');
  expect(fontOf('plain', { accent: '1F4E79', font: 'Verdana' }).name).toBe('Calibri');
});

test('in the colours of a document it has the school’s own colour and font; in another look it has not', async () => {
  const theme = themeIn(themed(docx({ body: paragraph('Our plan') }), '<a:srgbClr val="7A1F3D"/>', 'Verdana'));
  const own = made(fullEnquiry(), 'A3', 'theme', theme);
  expect(await openXmlErrors(own)).toEqual([]);
  expect(xmlOf(own)).toContain('w:fill="7A1F3D"');
  expect(xmlOf(own, 'word/styles.xml')).toContain('"Verdana"');
  const other = made(fullEnquiry(), 'A3', 'contrast', theme);
  expect(xmlOf(other) + xmlOf(other, 'word/styles.xml')).not.toContain('7A1F3D');
});

test('it names its language and its title, and nobody', () => {
  const bytes = made(fullEnquiry(), 'A3', 'theme');
  expect(xmlOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  const core = xmlOf(bytes, 'docProps/core.xml');
  expect(core).toContain('<dc:title>Talk in the classroom</dc:title>');
  expect(core).not.toContain('creator');
});
