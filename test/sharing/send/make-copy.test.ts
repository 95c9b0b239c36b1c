import { strFromU8, unzipSync } from 'fflate';
import { cardsIn } from '../../../src/enquiry/cards';
import { cycleKeys, cycleTexts } from '../../../src/enquiry/cycles';
import { logKeys } from '../../../src/enquiry/log';
import { writeRecord } from '../../../src/enquiry/record';
import { formKinds } from '../../../src/sharing/forms/kind';
import { makeForm } from '../../../src/sharing/forms/make-form';
import { makeCopy } from '../../../src/sharing/send/make-copy';
import { compareCopies, namedCopies } from '../../../src/sharing/compare/compare';
import { whoseCopy } from '../../../src/sharing/return/whose-copy';
import { readReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { docx } from '../../documents/docx';
import { openXmlErrors } from '../../documents/validate';
import { withMainPartCalled } from '../../documents/unusual-packages';
import { asked, changed, copy, partOf, recordXml, sentRecord, planRecord } from '../copies';

const words = new Map([
  ['goal', 'Reading'],
  ['gaps', 'Families'],
]);
const fields = asked.map(({ id, stem }) => ({ id, stem, answer: words.get(id) ?? '' }));
const wishes = { id: 'c-9', now: new Date('2026-03-09T09:00:00Z'), history: true, fields };
const full = {
  ...sentRecord(),
  notes: { ethics: { text: 'a note', at: '' } },
  items: { 'version/v1': { value: { text: 'How?', reason: '', said: [] }, at: '2026-03-01' } },
};
const original = copy(words, { json: writeRecord(full) });
const read = (bytes: Uint8Array | null) => {
  const got = readReturnedCopy('x.docx', bytes ?? new Uint8Array(), asked);
  if (got.kind !== 'copy') throw new Error(got.why);
  return got;
};

test('the copy is the document with a mark of its own in its record; nothing else differs', () => {
  const made = makeCopy(original, wishes) ?? new Uint8Array();
  const [before, after] = [unzipSync(original), unzipSync(made)];
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  for (const name of Object.keys(before).filter((one) => one !== 'customXml/item1.xml'))
    expect([name, strFromU8(after[name]!)]).toEqual([name, strFromU8(before[name]!)]);
  expect(Object.keys(read(made).record?.items ?? {})).toEqual(['version/v1', 'copy/c-9']);
});

test('a copy has an id of its own, and tells whose it is; so does a copy of a copy', () => {
  const once = makeCopy(original, wishes)!;
  const twice = makeCopy(once, { ...wishes, id: 'c-10', now: new Date('2026-03-10T09:00:00Z'), history: false });
  for (const [made, id] of [
    [once, 'c-9'],
    [twice, 'c-10'],
  ] as const) {
    const back = read(made);
    expect([back.record?.id, back.copyId, whoseCopy(back, 'enquiry-1')]).toEqual([id, id, 'ours']);
  }
  const unrecorded = read(makeCopy(copy(words, { customXml: [] }), wishes));
  expect([unrecorded.record?.id, whoseCopy(unrecorded, 'enquiry-1')]).toEqual(['c-9', 'unknown']);
});

test('without history, no earlier version, note or card goes with it', () => {
  const { record } = read(makeCopy(original, { ...wishes, history: false }));
  expect([Object.keys(record?.items ?? {}), record?.notes]).toEqual([['copy/c-9'], {}]);
});

describe('the log and the cycles of the school', () => {
  const planted = {
    [logKeys.choice('e1')]: { entry: null, questions: [], perspective: null, when: '2026-03-01', unexpected: true },
    [logKeys.what('e1')]: 'Planted what',
    [logKeys.whom('e1')]: 'Planted whom',
    [logKeys.shows('e1')]: 'Planted shows',
    [logKeys.where('e1')]: 'Planted where',
    [cycleKeys.choice('c1')]: { from: '2026-03-01', to: '', decision: null, changes: null },
    ...Object.fromEntries(cycleTexts.map((text) => [cycleKeys.text('c1', text), `Planted ${text}`])),
  };
  const items = Object.fromEntries(
    Object.entries(planted).map(([key, value]) => [key, { value, at: '2026-03-01T09:00:00.000Z' }]),
  );
  const document = copy(words, { json: writeRecord({ ...full, items }) });
  /** How often planted words stand anywhere in the file. */
  const plantedIn = (bytes: Uint8Array): number =>
    Object.values(unzipSync(bytes)).reduce((sum, part) => sum + (strFromU8(part).match(/Planted/g) ?? []).length, 0);

  test('go with a copy that takes the panel’s notes along', () => {
    expect(plantedIn(makeCopy(document, wishes)!)).toBe(4 + cycleTexts.length);
  });

  test('are nowhere in a copy without them', () => {
    const made = makeCopy(document, { ...wishes, history: false })!;
    expect(plantedIn(made)).toBe(0);
    expect(Object.keys(read(made).record?.items ?? {})).toEqual(['copy/c-9']);
  });

  test.each(formKinds)('are nowhere in a part that goes out: %s', (kind) => {
    const form = makeForm(kind, {
      enquiry: 'enquiry-1',
      id: 'f-1',
      now: wishes.now,
      returnsTo: '',
      fields: asked.map((stem) => ({ ...stem, answer: words.get(stem.id) ?? '' })),
      cards: cardsIn(items),
    });
    expect(plantedIn(form)).toBe(0);
  });
});

test('a document that has no record gets one, and stays valid', async () => {
  const plain = copy(words, { customXml: [] });
  const made = makeCopy(plain, wishes);
  expect(read(made).copyId).toBe('c-9');
  expect(await openXmlErrors(made!)).toEqual([]);
});

test('an answer left as it was sent is no conflict, however ours has moved on since', () => {
  const back = read(makeCopy(original, wishes));
  const moved = fields.map((field) => (field.id === 'goal' ? { ...field, answer: 'Reading and writing' } : field));
  expect(compareCopies(moved, namedCopies([back])).find(({ id }) => id === 'goal')?.theirs[0]?.status).toBe('same');
});

test('what would make Word ask about an add-in is taken out', async () => {
  const relations = partOf(original, '_rels/.rels').replace(
    '</Relationships>',
    '<Relationship Id="we" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="word/webextensions/taskpanes.xml"/></Relationships>',
  );
  const types = partOf(original, '[Content_Types].xml').replace(
    '</Types>',
    '<Override PartName="/word/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/></Types>',
  );
  const made = makeCopy(
    changed(original, {
      '_rels/.rels': relations,
      '[Content_Types].xml': types,
      'word/webextensions/taskpanes.xml':
        '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
    }),
    wishes,
  )!;
  expect(
    Object.values(unzipSync(made))
      .map((part) => strFromU8(part))
      .join(''),
  ).not.toContain('webextension');
  expect(await openXmlErrors(made)).toEqual([]);
});

test('what is no document makes no copy', () => {
  expect(makeCopy(new Uint8Array([1, 2, 3]), wishes)).toBeNull();
  expect(makeCopy(changed(docx({ body: '<w:p/>' }), { '_rels/.rels': null }), wishes)).toBeNull();
});

describe('a package that is not laid out as Word for Windows does', () => {
  test.each(['document2', 'document22', 'Main'])('its main part is word/%s.xml', (called) => {
    for (const document of [original, copy(words, { customXml: [] })])
      expect(read(makeCopy(withMainPartCalled(document, called), wishes)).copyId).toBe('c-9');
  });

  test('a copy of such a document is valid', async () => {
    const made = makeCopy(withMainPartCalled(copy(words, { customXml: [] }), 'document2'), wishes);
    expect(await openXmlErrors(made!)).toEqual([]);
  }, 20_000);

  test('the record is written in UTF-16', () => {
    const utf16 = Buffer.from(`\ufeff${recordXml(writeRecord(full))}`, 'utf16le');
    const { record } = read(makeCopy(changed(original, { 'customXml/item1.xml': new Uint8Array(utf16) }), wishes));
    expect(Object.keys(record?.items ?? {})).toEqual(['version/v1', 'copy/c-9']);
  });

  test('the name of the relationship that a new record would have is taken', () => {
    const rels = 'word/_rels/document.xml.rels';
    const damaged = changed(copy(words, { customXml: [recordXml('{')] }), {
      [rels]: partOf(original, rels).replace('"customXml1"', '"enquiryCopy"'),
    });
    const made = makeCopy(damaged, wishes);
    expect(read(made).copyId).toBe('c-9');
    const ids = [...partOf(made!, rels).matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('words with line and paragraph separators, as PDFs and web pages have them', () => {
  const odd = 'one\u2028two\u2029three\u0085four\uffff';
  const stored = { ...full, notes: { ethics: { text: odd, at: '' } } };

  test('a record written by an earlier version holds them raw, and is read', () => {
    const raw = copy(words, { json: JSON.stringify(stored).replace('\uffff', '\\uffff') });
    const made = read(makeCopy(raw, wishes));
    expect([made.recordTrouble, made.record?.notes.ethics?.text]).toEqual([null, odd]);
    expect(Object.keys(made.record?.items ?? {})).toEqual(['version/v1', 'copy/c-9']);
  });

  test('the record is written without them, and says the same', () => {
    expect(writeRecord(stored)).not.toMatch(/[\u0085\u2028\u2029\uffff]/);
    expect(JSON.parse(writeRecord(stored))).toEqual(JSON.parse(JSON.stringify(stored)));
  });
});

test.each([
  ['damaged', '{"version":1,"notes":"SECRETNOTE'],
  ['newer', '{"version":2,"words":"SECRETNOTE"}'],
])('without history nothing of a %s record goes, and the copy has one that can be read', (_kind, json) => {
  for (const document of [
    copy(words, { customXml: [recordXml(json)] }),
    copy(words, { customXml: [recordXml(json), recordXml(writeRecord(full))] }),
    changed(original, { 'customXml/item1.xml': recordXml(json).replace('</enquiry>', '') }),
    changed(original, {
      'customXml/item1.xml': new Uint8Array(Buffer.from(`\ufeff${recordXml(json)}`, 'utf16le')),
    }),
  ]) {
    const made = makeCopy(document, { ...wishes, history: false });
    const parts = Object.values(unzipSync(made!)).map((part) => strFromU8(part, true) + strFromU8(part));
    expect(parts.join('').replaceAll('\0', '')).not.toContain('SECRETNOTE');
    expect([read(made).recordTrouble, read(made).copyId]).toEqual([null, 'c-9']);
  }
});

test('a copy of a document with tracked changes is said to have some only when more came since', () => {
  const tracked = (by: string, text: string): string =>
    `<w:ins w:id="9" w:author="${by}" w:date="2026-03-01T09:00:00Z"><w:r><w:t>${text}</w:t></w:r></w:ins>`;
  const after = (table: string, more: string): string =>
    table.replace('Families</w:t></w:r>', `Families</w:t></w:r>${more}`);
  const plan = copy(words, {
    markup: (table) => after(table, tracked('Head', ' and carers')),
    json: writeRecord(planRecord()),
  });
  const sent = makeCopy(plan, wishes)!;
  const answered = changed(sent, {
    'word/document.xml': after(partOf(sent, 'word/document.xml'), tracked('Lea', ' at home,')),
  });
  expect([read(sent), read(answered)].map((one) => one.tracked)).toEqual([false, true]);
});

test('a tracked change without a date is never taken for one that was sent', () => {
  const undated = '<w:del w:id="9" w:author="Author"><w:r><w:delText>Homes</w:delText></w:r></w:del>';
  const tracked = (table: string): string => table.replace('Families</w:t></w:r>', `Families</w:t></w:r>${undated}`);
  expect(read(makeCopy(copy(words, { markup: tracked }), wishes)).tracked).toBe(true);
});
