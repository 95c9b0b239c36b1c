// The three parts as they go out.
import { enquiryOf } from '../../../src/sharing/copy/copy-id';
import { blankCards, deck } from '../../../src/handbook/evidence-cards';
import { formKinds } from '../../../src/sharing/forms/kind';
import { textsIn } from '../../../src/sharing/people/document/document-texts';
import { openXmlErrors } from '../../documents/validate';
import { partOf } from '../copies';
import { Colleague, ownCard, readPartCopy, sent } from './colleague';

const record = (bytes: Uint8Array) => readPartCopy(bytes).record;

test.each(formKinds)('it is a valid document: %s', async (kind) => {
  expect(await openXmlErrors(sent(kind))).toEqual([]);
});

test('it says at its top what to do and to whom it returns', () => {
  for (const kind of formKinds) {
    const text = (returnsTo: string): string =>
      textsIn(sent(kind, { returnsTo }))
        .texts.map((one) => one.text)
        .join('\n');
    expect(text('  Ana <ana@school.example>\nRoom 4 ')).toContain(
      'Then save the document, and send it back to Ana <ana@school.example> Room 4.',
    );
    expect(text('')).toContain('Then save the document, and send it back to the person who sent it to you.');
  }
});

test('its record holds the enquiry’s id, the copy’s id and what the pages show, and nothing else', () => {
  expect(Object.keys(record(sent('pathway'))?.items ?? {})).toEqual(['part/pathway', 'copy/c-1']);
  expect(Object.keys(record(sent('framework'))?.items ?? {})).toEqual(['part/framework', 'copy/c-1']);
  expect(record(sent('cards'))?.items).toMatchObject({
    [`own-card/${ownCard.id}`]: { value: ownCard.name },
    'part/cards': {},
    'copy/c-1': {},
  });
  expect([record(sent('cards'))?.tables, record(sent('pathway'))?.tables]).toEqual([[], []]);
  for (const kind of formKinds) {
    expect([record(sent(kind))?.id, record(sent(kind))?.notes]).toEqual(['c-1', {}]);
    expect(enquiryOf(record(sent(kind))!)).toBe('enquiry-1');
    for (const words of ['Writing in Key Stage 2', 'school office'])
      expect(partOf(sent(kind), 'customXml/item1.xml')).not.toContain(words);
  }
});

test('the deck, the school’s own cards and empty rows each have their boxes', () => {
  const rows = new Colleague(sent('cards')).rows;
  expect(rows).toHaveLength(1 + deck.length + 1 + blankCards);
  expect(rows.every((cells) => cells.length === 5)).toBe(true);
  expect(partOf(sent('cards'), 'word/document.xml').match(/<w14:checkbox>/g)).toHaveLength(4 * (rows.length - 1));
});

test('an editor that drops the record leaves what was chosen; a name of the school’s own is then read as a new one', () => {
  const without = (kind: 'cards' | 'pathway', work: (colleague: Colleague) => void) => {
    const colleague = new Colleague(sent(kind));
    work(colleague);
    return readPartCopy(
      colleague.save({
        'customXml/item1.xml': null,
        'word/_rels/document.xml.rels': partOf(sent(kind), 'word/_rels/document.xml.rels').replace(
          /<Relationship Id="own1"[^>]*>/,
          '',
        ),
      }),
    );
  };
  const cards = without('cards', (c) => {
    c.tick(c.row('Attendance')[1]);
    c.tick(c.row(ownCard.name)[2]);
  });
  expect([cards.record, cards.choices.cards.map(({ name, zone }) => [name, zone])]).toEqual([
    null,
    [
      ['Attendance', 'accountability'],
      [ownCard.name, 'development'],
    ],
  ]);
  expect(without('pathway', (c) => c.tick(c.rows[3]?.[0])).choices.marks).toEqual([
    { strand: 'meaning', stage: 3, why: '', next: '' },
  ]);
});

test('columns that were moved, put in or joined are read by their headings', () => {
  const colleague = new Colleague(sent('cards'));
  for (const cells of colleague.rows) {
    const row = cells[0]?.parentNode;
    if (cells[4] && row) row.insertBefore(cells[4], row.firstChild); // the last column stands first
  }
  const row = colleague.row('Attendance');
  colleague.tick(row[0]);
  expect(readPartCopy(colleague.save()).choices.cards).toEqual([
    { id: 'attendance', name: 'Attendance', zone: 'absent' },
  ]);

  const joined = new Colleague(sent('cards'));
  const [, one, other] = joined.row('Attendance');
  const span = joined.document.createElementNS(joined.body.namespaceURI, 'w:gridSpan');
  span.setAttributeNS(joined.body.namespaceURI, 'w:val', '2');
  one?.firstChild?.appendChild(span);
  other?.parentNode?.removeChild(other);
  joined.overtype(one, 'x');
  expect(readPartCopy(joined.save()).choices.cards).toEqual([{ id: 'attendance', name: 'Attendance', zone: 'both' }]);
});
