// What is kept of one school's file: little, what it says and no more, and nothing guessed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { cardKeys, choiceOf } from '../../../src/enquiry/cards';
import { withItem } from '../../../src/enquiry/items';
import { writeRecord } from '../../../src/enquiry/record';
import { most, readSchool, type School } from '../../../src/sharing/programme/school';
import { readReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { ownKey } from '../../../src/sharing/copy/copy-id';
import { formKinds } from '../../../src/sharing/forms/kind';
import { makeCopy } from '../../../src/sharing/send/make-copy';
import { cell, docx, heading, paragraph, row, tableOf } from '../../documents/docx';
import { sent } from '../forms/colleague';
import { asked, changed, copy, recordXml, sentRecord } from '../copies';
import { schoolFile, type MadeUp } from './schools';

function read(bytes: Uint8Array, file = 'Ashby.docx'): School {
  const got = readSchool(file, bytes);
  if (got.kind === 'refused') throw new Error(`refused: ${got.why}`);
  return got;
}
const schoolOf = (made: Omit<MadeUp, 'id'>): School => read(schoolFile({ id: 'e', ...made }));
const own = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(__dirname, '../../documents/own', file)));
const sub = 'What do pupils say?\nWhat do teachers see?';

describe('what a school’s file says, in short', () => {
  test('its question with what the check says, its evidence, its pathway, its open sentences and what its plan lacks', () => {
    const school = schoolOf({
      answers: { goal: 'Reading', question: 'How can we make our school better?', 'sub-questions': sub },
      cards: { attendance: 'unused', 'learner-voice': 'both' },
      ownCards: [['House points', 'accountability']],
      rounds: [
        { talk: 1, enquiry: 3 },
        { talk: 2, meaning: 0 },
      ],
      plan: [['What do pupils say?'], []],
    });
    expect(school.question).toBe('How can we make our school better?');
    expect(school.check).toMatchObject({
      verdict: 'too-broad',
      said: ['Not specific enough yet', expect.stringMatching(/^Open enough/)],
    });
    expect(school.cards).toEqual([
      { id: 'learner-voice', zone: 'both' },
      { id: 'attendance', zone: 'unused' },
    ]);
    expect(school.ownCards).toEqual([{ name: 'House points', zone: 'accountability' }]);
    expect(school.marks).toEqual([
      { strand: 'meaning', stage: 0, before: null },
      { strand: 'talk', stage: 2, before: 1 },
    ]);
    expect(school.framework).toEqual({
      sentences: asked.length,
      open: asked.filter(({ id }) => !['goal', 'question', 'sub-questions'].includes(id)).map((row) => row.shortName),
    });
    expect(school.lacks).toEqual({ 'no source': 1, 'one source': 1, 'answers nothing': 1 });
    expect([school.enquiry, school.trouble]).toEqual(['e', null]);
  });

  test('what it does not say is not said, and never nothing', () => {
    expect(schoolOf({})).toMatchObject({
      question: null,
      check: null,
      cards: [],
      ownCards: [],
      marks: [],
      lacks: null,
    });
  });

  test.each(['own-two-columns.docx', 'own-one-cell.docx', 'own-three-columns.docx', 'own-half-filled.docx'])(
    'a school’s own table without a record counts with what it has: %s',
    (file) => {
      const school = read(own(file));
      expect(school.question).toMatch(/^How can /);
      expect(school.framework?.open.length).toBeGreaterThan(1);
      expect([school.enquiry, school.lacks, school.cards, school.marks]).toEqual([null, null, [], []]);
    },
  );

  test('where one enquiry is asked about, a table of somebody else’s stems is still none of ours', () => {
    expect(readReturnedCopy('x.docx', own('own-two-columns.docx'), asked)).toMatchObject({
      kind: 'refused',
      why: 'nothing of ours',
    });
  });

  test('a school’s own words for the question are known by its record', () => {
    const table =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>We wonder</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>How can we read more?</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const record = {
      ...sentRecord(),
      tables: [{ shape: { stem: 0, answer: 1 }, fields: [{ id: 'question', stem: 'We wonder' }] }],
    };
    expect(read(copy(new Map(), { markup: () => table, json: writeRecord(record) })).question).toBe(
      'How can we read more?',
    );
  });

  test('a question without a place in the document is taken from the record: what waits there, else the latest version', () => {
    const at = '2026-03-02T10:00:00.000Z';
    const version = { 'version/v1': { value: { text: 'How did we begin?', reason: '', said: [] }, at } };
    const bare = (more: object): School =>
      read(copy(new Map(), { markup: () => '', json: writeRecord({ ...sentRecord(), tables: [], ...more }) }));
    expect(bare({ items: version }).question).toBe('How did we begin?');
    expect(bare({ items: version, notes: { question: { text: 'How can we go on?', at } } }).question).toBe(
      'How can we go on?',
    );
    expect(bare({ items: version }).framework).toBeNull();
    // With a place for it, an empty answer is what the school says now.
    expect(read(copy(new Map(), { json: writeRecord({ ...sentRecord(), items: version }) })).question).toBeNull();
  });

  test('a part that was sent to colleagues is no school’s plan, and says so; a copy of a plan is one, and is told from it', () => {
    for (const kind of formKinds)
      expect(readSchool('Back.docx', sent(kind))).toEqual({ kind: 'refused', file: 'Back.docx', why: 'a part' });
    const plan = copy(new Map([['goal', 'Reading']]), {
      json: writeRecord({ ...sentRecord(), id: 'plan-1', items: {} }),
    });
    const fields = asked.map(({ id, stem }) => ({ id, stem, answer: id === 'goal' ? 'Reading' : '' }));
    const made = makeCopy(plan, { id: 'c-9', now: new Date('2026-03-09T09:00:00Z'), history: true, fields });
    expect([plan, made ?? plan].map((bytes) => read(bytes)).map(({ copy, enquiry }) => [copy, enquiry])).toEqual([
      [false, 'plan-1'],
      [true, 'plan-1'],
    ]);
  });

  test('a copy or a part that somebody went on with as their own enquiry is a school’s plan, and no file of the other school’s', () => {
    const at = '2026-04-01T10:00:00.000Z';
    const goneOnWith = (bytes: Uint8Array): Uint8Array => {
      const got = readReturnedCopy('Oak.docx', bytes, asked);
      const record = got.kind === 'copy' && got.record;
      if (!record) throw new Error('It has no record');
      const items = { ...record.items, [ownKey]: { value: true, at } };
      return changed(bytes, { 'customXml/item1.xml': recordXml(writeRecord({ ...record, items })) });
    };
    const plan = copy(new Map(), { json: writeRecord({ ...sentRecord(), id: 'plan-1', items: {} }) });
    const fields = asked.map(({ id, stem }) => ({ id, stem, answer: '' }));
    const made = makeCopy(plan, { id: 'c-9', now: new Date('2026-03-09T09:00:00Z'), history: true, fields });
    expect(read(goneOnWith(made ?? plan))).toMatchObject({ copy: false, enquiry: 'c-9' });
    expect(read(goneOnWith(sent('framework')))).toMatchObject({ copy: false, framework: { sentences: asked.length } });
  });

  test('a sentence that was completed in its own cell is not open, and one that holds a picture is counted as unread', () => {
    const school = read(
      copy(new Map(), {
        markup: (table) =>
          table
            .replace(
              'Our leadership enquiry question is: How can … lead to … for …?',
              'Our leadership enquiry question is: How can tea lead to talk for Year 6?',
            )
            .replace(
              /(<w:p>(?:(?!<w:p>).)*)(<w:r>(?:(?!<w:r>).)*)Write here the priority[^<]*(.*?<\/w:r>)/,
              '$1<w:r><w:drawing><wp:inline/></w:drawing></w:r>',
            ),
      }),
    );
    expect([school.question, school.unread]).toEqual(['How can tea lead to talk for Year 6?', 1]);
    expect(school.framework?.open).toHaveLength(asked.length - 2);
  });

  test('a table of anything under an appendix is no framework', () => {
    const rows = [
      ['Parent Elements', 'settings (§17.15.1)'],
      ['Child Elements', 'compat (§17.15.3)'],
      ['Attributes', 'val, uri'],
    ];
    const table = tableOf(
      rows.map((texts) => row(texts.map((text) => cell(paragraph(text))).join(''))).join(''),
      [4500, 4500],
    );
    const bytes = docx({ body: `${heading('Appendix: Excerpt from a specification', 1)}${table}<w:p/>` });
    expect(readSchool('x.docx', bytes)).toMatchObject({ kind: 'refused', why: 'nothing of ours' });
  });

  test('a record that cannot be read is said, and what stands in the document counts', () => {
    const newer = schoolFile({
      id: 'e',
      answers: { question: 'How can we read more?' },
      cards: { attendance: 'both' },
    });
    const part = Object.entries(unzipSync(newer)).find(([name]) => name.startsWith('customXml/item1'))?.[0] ?? '';
    const school = read(changed(newer, { [part]: recordXml('{"version":2}') }));
    expect([school.trouble, school.question, school.cards]).toEqual(['newer', 'How can we read more?', []]);
  });

  test('it stays small, whatever stands in the file', () => {
    const long = 'very long words '.repeat(300);
    const ids = Array.from({ length: 400 }, (_, at) => `x${at}`);
    const now = new Date('2026-01-01T00:00:00Z');
    const items = ids.reduce(
      (all, id) =>
        withItem(
          withItem(all, cardKeys.own(id), long, now),
          cardKeys.choice(id),
          choiceOf({ zone: 'both', bears: null }),
          now,
        ),
      {},
    );
    const school = schoolOf({ answers: { question: long, goal: long }, items });
    expect([...(school.question ?? '')].length).toBeLessThanOrEqual(most.question);
    expect(school.ownCards).toHaveLength(most.ownCards);
    expect(JSON.stringify(school).length).toBeLessThan(12_000);
  });

  test('a file that is none of ours is refused with its reason, and no file is changed by reading', () => {
    expect(readSchool('x.docx', new TextEncoder().encode('%PDF-1.7'))).toEqual({
      kind: 'refused',
      file: 'x.docx',
      why: 'a PDF',
    });
    expect(readSchool('y.docx', own('own-not-stems.docx'))).toMatchObject({ kind: 'refused', why: 'nothing of ours' });
    const bytes = schoolFile({ id: 'e', answers: { goal: 'Reading' } });
    const before = strFromU8(bytes, true);
    read(bytes);
    expect(strFromU8(bytes, true) === before).toBe(true);
  });
});

describe('what it tried and found', () => {
  const answers = {
    conclusions: 'So far we have found that pairs say more. This means for our leadership planning time.',
  };
  const cycle = (id: string, change: string, decision: string | null) =>
    [
      [`cycle/${id}`, { from: '', to: '', decision, changes: null }],
      [`cycle-change/${id}`, change],
    ] as const;
  const items = [...cycle('c1', 'Talk partners', 'adapt'), ...cycle('c2', 'An hour of planning', null)].reduce(
    (all, [key, value]) => withItem(all, key, value, new Date('2026-03-02T10:00:00Z')),
    {},
  );

  test('its changes with what was decided, and the headline of its poster', () => {
    const poster = withItem(items, 'poster/headline', 'Pairs say more.', new Date('2026-03-02T10:00:00Z'));
    expect(schoolOf({ answers, items: poster })).toMatchObject({
      tried: [
        { change: 'Talk partners', decision: 'adapt' },
        { change: 'An hour of planning', decision: null },
      ],
      found: 'Pairs say more.',
    });
  });

  test('what is not said stays not said, and is not counted as nothing', () => {
    expect(schoolOf({})).toMatchObject({ tried: null, found: null });
  });
});
