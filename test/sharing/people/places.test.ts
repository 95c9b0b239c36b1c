// A name is found wherever a document can carry one, and the place named is the right one.
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { lookThrough } from '../../../src/sharing/people/check';
import { textsIn } from '../../../src/sharing/people/document/document-texts';
import type { Place } from '../../../src/sharing/people/places';
import { docx, packed } from '../../documents/docx';
import { escape } from '../../documents/markup';
import { recordXml } from '../copies';
import { plainNames } from './measure';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${escape(text)}</w:delText></w:r>`;

/** Where a name can stand: what is planted, and the place that must be named. */
const spots: readonly { readonly spot: string; readonly place: Place }[] = [
  { spot: 'body', place: 'text' },
  { spot: 'cell', place: 'text' },
  { spot: 'header', place: 'header or footer' },
  { spot: 'footer', place: 'header or footer' },
  { spot: 'footnote', place: 'footnote' },
  { spot: 'endnote', place: 'footnote' },
  { spot: 'textBox', place: 'text box' },
  { spot: 'comment', place: 'comment' },
  { spot: 'deleted', place: 'deleted words' },
  { spot: 'movedFrom', place: 'deleted words' },
  { spot: 'creator', place: 'author' },
  { spot: 'lastModifiedBy', place: 'author' },
  { spot: 'commentAuthor', place: 'author' },
  { spot: 'insertAuthor', place: 'author' },
  { spot: 'manager', place: 'author' },
  { spot: 'title', place: 'property' },
  { spot: 'custom', place: 'property' },
  { spot: 'altText', place: 'picture description' },
  { spot: 'altTitle', place: 'picture description' },
  { spot: 'fileName', place: 'picture description' },
  { spot: 'chart', place: 'chart' },
  { spot: 'folder', place: 'link' },
  { spot: 'note', place: 'record' },
  { spot: 'item', place: 'record' },
];

/** A document with one name in each spot. */
function documentWith(at: (spot: string) => string): Uint8Array {
  const record = {
    ...newRecord('e', new Date(0)),
    notes: { gaps: { text: `we spoke to ${at('note')} about it`, at: '' } },
    items: { 'card-note/x': { value: { note: `kept by ${at('item')}` }, at: '' } },
  };
  const picture = (one: string): string =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" ${one}/></wp:inline></w:drawing></w:r></w:p>`;
  const bytes = docx({
    body: [
      p(`We spoke to ${at('body')} about the books.`),
      `<w:tbl><w:tr><w:tc>${p(at('cell'))}</w:tc></w:tr></w:tbl>`,
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p(`thanks to ${at('textBox')}`)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      `<w:p><w:del w:id="1" w:author="">${gone(`We asked ${at('deleted')} first.`)}</w:del></w:p>`,
      `<w:p><w:moveFrom w:id="2" w:author=""><w:r><w:t>Notes by ${at('movedFrom')}</w:t></w:r></w:moveFrom></w:p>`,
      `<w:p><w:ins w:id="3" w:author="${at('insertAuthor')}"><w:r><w:t>more</w:t></w:r></w:ins></w:p>`,
      picture(`descr="photo of ${at('altText')} reading"`),
      picture(`title="${at('altTitle')}"`),
      picture(`descr=""`).replace('Picture 1', `${at('fileName').replace(/ /g, '_')}.jpg`),
    ].join(''),
    header: p(`Plan by ${at('header')}`),
    footer: p(`Author: ${at('footer')}`),
    footnotes: `<w:footnote w:id="2">${p(`said by ${at('footnote')}`)}</w:footnote>`,
    comments: `<w:comment w:id="0" w:author="${at('commentAuthor')}">${p(`Ask ${at('comment')} for it.`)}</w:comment>`,
    customXml: [recordXml(writeRecord(record))],
    title: at('title'),
    author: at('creator'),
    links: {
      far: `file:///C:/Users/${encodeURIComponent(at('folder'))}/plan.docx`,
      near: 'mailto:office@north.sch.uk?subject=Plan',
    },
  });
  const parts = unzipSync(bytes);
  const add = (name: string, xml: string, kind: string): void => {
    parts[name] = strToU8(xml);
    const rels = 'word/_rels/document.xml.rels';
    parts[rels] = strToU8(
      strFromU8(parts[rels]!).replace(
        '</Relationships>',
        `<Relationship Id="x-${kind}" Type="${relations}/${kind}" Target="/${name}"/></Relationships>`,
      ),
    );
  };
  add(
    'word/endnotes.xml',
    `<w:endnotes ${word}><w:endnote w:id="2">${p(`after ${at('endnote')} said so`)}</w:endnote></w:endnotes>`,
    'endnotes',
  );
  add(
    'word/charts/chart1.xml',
    `<c:chartSpace xmlns:c="urn:c"><c:strCache><c:pt><c:v>${at('chart')}</c:v></c:pt></c:strCache></c:chartSpace>`,
    'chart',
  );
  parts['docProps/custom.xml'] = strToU8(
    `<Properties xmlns="urn:p" xmlns:vt="urn:vt"><property name="Checked by"><vt:lpwstr>${at('custom')}</vt:lpwstr></property></Properties>`,
  );
  parts['docProps/app.xml'] = strToU8(
    `<Properties xmlns="urn:p"><Application>Microsoft Office Word</Application><Manager>${at('manager')}</Manager></Properties>`,
  );
  parts['docProps/core.xml'] = strToU8(
    strFromU8(parts['docProps/core.xml']!).replace(
      '<dcterms:created',
      `<cp:lastModifiedBy>${at('lastModifiedBy')}</cp:lastModifiedBy><dcterms:created`,
    ),
  );
  return packed(parts);
}

const { given, surnames } = plainNames();
const people = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...given), fc.constantFrom(...surnames)), {
    minLength: spots.length,
    maxLength: spots.length,
    selector: ([first]) => first,
  })
  .filter((pairs) => new Set(pairs.map(([, last]) => last)).size === pairs.length);

test('a name in any place is found there, and nowhere else', () => {
  fc.assert(
    fc.property(people, (pairs) => {
      const names = new Map(spots.map(({ spot }, at) => [spot, pairs[at]!.join(' ')]));
      const bytes = documentWith((spot) => names.get(spot)!);
      const found = lookThrough(textsIn(bytes).texts).found.filter(({ kind }) => kind === 'name');
      for (const { spot, place } of spots)
        expect([spot, found.filter(({ quote }) => quote.includes(names.get(spot)!)).map((one) => one.place)]).toEqual([
          spot,
          [place],
        ]);
    }),
    { numRuns: 60 },
  );
});

test('an address to write to is found in a link and in a field that is one', () => {
  const body = '<w:p><w:r><w:instrText> HYPERLINK "mailto:b.tinsley@north.sch.uk" </w:instrText></w:r></w:p>';
  const found = lookThrough(
    textsIn(docx({ body, links: { a: 'mailto:head%40north.sch.uk?subject=Plan' } })).texts,
  ).found;
  expect(found.map(({ kind, place, quote }) => `${kind}, ${place}: ${quote}`)).toEqual([
    'email, link: b.tinsley@north.sch.uk',
    'email, link: head@north.sch.uk',
  ]);
});
