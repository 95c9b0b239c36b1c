// Comments with their replies, and whether they were resolved.
import { writeRecord } from '../../../src/enquiry/record';
import { readReturnedCopy, type ReturnedComment } from '../../../src/sharing/return/returned-copy';
import { makeCopy } from '../../../src/sharing/send/make-copy';
import { asked, changed, copy, partOf, planRecord } from '../copies';

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
interface Written {
  readonly id: number;
  readonly by: string;
  readonly text: string;
  /** Where the reply hangs; `done` is written where it is said. */
  readonly on?: number;
  readonly done?: boolean;
}

const paragraph = (id: number): string => `0000000${id}`;
/** The parts of a file that hold comments. */
function commentParts(written: readonly Written[], extended: boolean): Record<string, string> {
  const comments = written.map(
    ({ id, by, text }) =>
      `<w:comment w:id="${id}" w:author="${by}" w:date="2026-03-0${id}T09:00:00Z"><w:p><w:r><w:t>First.</w:t></w:r></w:p><w:p w14:paraId="${paragraph(id)}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
  );
  const threads = written.map(
    ({ id, on, done }) =>
      `<w15:commentEx w15:paraId="${paragraph(id)}"${on === undefined ? '' : ` w15:paraIdParent="${paragraph(on)}"`} w15:done="${done ? 1 : 0}"/>`,
  );
  return {
    'word/comments.xml': `<w:comments ${w}>${comments.join('')}</w:comments>`,
    ...(extended ? { 'word/commentsExtended.xml': `<w15:commentsEx ${w15}>${threads.join('')}</w15:commentsEx>` } : {}),
  };
}
function commented(written: readonly Written[], extended: boolean, anchors: readonly number[]): Uint8Array {
  const base = copy(new Map([['gaps', 'What families think']]), {
    json: writeRecord(planRecord()),
    markup: (table) =>
      table.replace(
        'What families think</w:t></w:r>',
        `What families think</w:t></w:r>${anchors.map((id) => `<w:r><w:commentReference w:id="${id}"/></w:r>`).join('')}`,
      ),
  });
  const related = (kind: string, type: string): string =>
    `<Relationship Id="${kind}" Type="${type}/${kind}" Target="${kind}.xml"/>`;
  return changed(base, {
    ...commentParts(written, extended),
    'word/_rels/document.xml.rels': partOf(base, 'word/_rels/document.xml.rels').replace(
      '</Relationships>',
      `${related('comments', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships')}${related('commentsExtended', 'http://schemas.microsoft.com/office/2011/relationships')}</Relationships>`,
    ),
  });
}
function comments(
  written: readonly Written[],
  { extended = true, anchors = [1] as readonly number[] } = {},
): readonly ReturnedComment[] {
  return commentsRead(commented(written, extended, anchors));
}
function commentsRead(bytes: Uint8Array): readonly ReturnedComment[] {
  const got = readReturnedCopy('Ana.docx', bytes, asked);
  if (got.kind !== 'copy') throw new Error(got.why);
  return got.comments;
}
const short = (all: readonly ReturnedComment[]) =>
  all.map(({ author, replyTo, field, resolved }) => [author, replyTo, field, resolved]);

test('a reply comes after the comment it belongs to, with its question, also where only the comment has a place in the text', () => {
  const all = comments(
    [
      { id: 1, by: 'Ana', text: 'Is this so?' },
      { id: 2, by: 'Cem', text: 'Which families?' },
      { id: 3, by: 'Ben', text: 'It is.', on: 1 },
    ],
    { anchors: [1, 2] },
  );
  expect(short(all)).toEqual([
    ['Ana', null, 'gaps', false],
    ['Ben', '1', 'gaps', false],
    ['Cem', null, 'gaps', false],
  ]);
  expect(all[0]?.text).toBe('First.\nIs this so?');
});

test('a resolved comment says so, and its replies with it', () => {
  expect(
    short(
      comments([
        { id: 1, by: 'Ana', text: 'So?', done: true },
        { id: 2, by: 'Ben', text: 'Yes.', on: 1 },
      ]),
    ),
  ).toEqual([
    ['Ana', null, 'gaps', true],
    ['Ben', '1', 'gaps', true],
  ]);
});

test('a reply to a reply belongs to the same thread', () => {
  expect(
    short(
      comments([
        { id: 1, by: 'Ana', text: 'So?' },
        { id: 2, by: 'Ben', text: 'Yes.', on: 1 },
        { id: 3, by: 'Cem', text: 'No.', on: 2 },
      ]),
    ),
  ).toEqual([
    ['Ana', null, 'gaps', false],
    ['Ben', '1', 'gaps', false],
    ['Cem', '1', 'gaps', false],
  ]);
});

test('replies that hang on one another in a circle are all read', () => {
  expect(
    comments([
      { id: 1, by: 'Ana', text: 'So?', on: 2 },
      { id: 2, by: 'Ben', text: 'Yes.', on: 1 },
    ])
      .map(({ author }) => author)
      .sort(),
  ).toEqual(['Ana', 'Ben']);
});

test('without what Word keeps beside them, each is a comment of its own', () => {
  expect(
    short(
      comments(
        [
          { id: 1, by: 'Ana', text: 'So?' },
          { id: 2, by: 'Ben', text: 'Yes.', on: 1 },
        ],
        { extended: false, anchors: [1, 2] },
      ),
    ),
  ).toEqual([
    ['Ana', null, 'gaps', false],
    ['Ben', null, 'gaps', false],
  ]);
});

describe('comments that were in the document when the copy of it was made', () => {
  const sent: readonly Written[] = [
    { id: 1, by: 'Head', text: 'Ask Ana.' },
    { id: 2, by: 'Head', text: 'Which families?' },
    { id: 3, by: 'Head', text: 'Is this so?' },
  ];
  const made = makeCopy(commented(sent, true, [1, 2, 3]), {
    id: 'c-9',
    now: new Date('2026-03-09T09:00:00Z'),
    history: true,
    fields: asked.map(({ id, stem }) => ({ id, stem, answer: '' })),
  })!;
  const told = (written: readonly Written[]): string[] =>
    commentsRead(changed(made, commentParts(written, true))).map(({ author, text }) => `${author}: ${text.slice(7)}`);

  test('are told no more', () => {
    expect(told(sent)).toEqual([]);
    expect(told([...sent, { id: 4, by: 'Ana', text: 'I can.' }])).toEqual(['Ana: I can.']);
  });

  test('are told with a reply that came since, and where they were settled since', () => {
    expect(told([...sent, { id: 4, by: 'Ana', text: 'Two of ten.', on: 2 }])).toEqual([
      'Head: Which families?',
      'Ana: Two of ten.',
    ]);
    expect(told(sent.map((one) => (one.id === 3 ? { ...one, done: true } : one)))).toEqual(['Head: Is this so?']);
  });

  test('the same words written once more are told', () => {
    expect(told([...sent, { id: 4, by: 'Head', text: 'Ask Ana.' }])).toEqual(['Head: Ask Ana.']);
  });
});
