// Every job of the panel's that writes, as a person does it. The compiler asks for a job, or for the word that there is none, for each
// action of the session and for each of its kinds.
import { cyclesBlock } from '../../src/app/drawings/cycles-block';
import { logBlock } from '../../src/app/drawings/log-block';
import { analysisBlock } from '../../src/app/drawings/analysis-block';
import { conclusionsBlock } from '../../src/app/drawings/conclusions-block';
import { knownRow } from '../../src/app/session/known-row';
import type { SessionActions } from '../../src/app/session/actions';
import type { Choice, Consent, SyncState } from '../../src/app/session/field-state';
import type { Notice } from '../../src/app/session/session-state';
import { handoverPage } from '../../src/enquiry/handover-page';
import type { LogEntry } from '../../src/enquiry/log';
import type { WholeEnquiry } from '../../src/enquiry/whole-enquiry';
import type { Sureness } from '../../src/handbook/analysis';
import { extendedFramework } from '../../src/handbook/extended-framework';
import { handoverBlock } from '../../src/ooxml/handover';
import type { ManagedBlock } from '../../src/ooxml/managed-block';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { paragraphsIn } from '../../src/stand-in/tree/blocks';
import { paragraphText, textLength } from '../../src/stand-in/tree/text';
import { coAuthorTypesText } from '../../src/stand-in/tree/typing';
import type { Tier } from '../../src/stand-in/wire/tier';
import type { Place } from '../../src/word/framework/insertion-place';
import type { RowChange } from '../../src/word/framework/edit-rows';
import { filledEnquiry, shortEnquiry } from '../enquiry/enquiries';
import type { Panel } from '../property/page';
import {
  answers,
  stems,
  withBoxes,
  withComment,
  withDamagedRecord,
  withFramework,
  withItems,
  withOwnTable,
  withoutFramework,
  withoutRow,
  withRowTwice,
  withTableTwice,
} from './documents';

type Session = Panel['session'];
/** What an action answers; nothing where the fields say how it went. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly sentence: string };
type Answer = Outcome | void;

export interface Job {
  readonly document: () => Uint8Array;
  /** Only in a Word that has what the job needs. */
  readonly only?: Tier;
  /** What the person did before, with nothing in the way. */
  readonly before?: (session: Session, rest: () => Promise<unknown>, docx: OpenDocx) => unknown;
  /** What the person does. Done once more where it is not done, unless `again` says how. */
  readonly press: (session: Session) => Promise<Answer> | void;
  /** Where the document may come to something else than without a fault, and the job is done all the same. */
  readonly isDone?: (session: Session) => boolean;
  readonly again?: (session: Session) => Promise<Answer> | void;
}

/** Types into a field and leaves it. */
const write = (session: Session, field: string, words: string): void => {
  session.type(field, words);
  session.leave(field);
};

/** Words that did not arrive are sent once more; words that would take something with them are allowed to. */
const sendAgain = async (session: Session): Promise<void> => {
  const those = (state: SyncState): string[] =>
    fieldsOf(session).flatMap(({ id, syncState }) => (syncState === state ? [id] : []));
  for (const id of those('not written')) await session.tryAgain(id);
  // A consent ends with its write, also where Word refused that: the person is asked once more.
  for (const id of those('needs confirmation')) await session.consent(id, 'replace');
};

const fieldsOf = (session: Session) => {
  const { fields, boxes } = session.current();
  return [...fields, ...(boxes?.all.map(({ field }) => field) ?? [])];
};

const writing = (document: () => Uint8Array, words: Readonly<Record<string, string>>, before?: Job['before']): Job => ({
  document,
  before,
  press: (session) => {
    for (const [field, text] of Object.entries(words)) write(session, field, text);
  },
  again: sendAgain,
});

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const blockOf = (
  rows: readonly (readonly string[])[],
  pieces: { readonly table?: boolean; readonly picture?: boolean } = { table: true, picture: true },
): ManagedBlock => ({
  id: 'venn',
  title: 'What our evidence is used for',
  ...(pieces.table ? { table: { rows: [['Used for', 'Evidence'], ...rows], widths: [30, 70] } } : {}),
  ...(pieces.picture
    ? { picture: { png: dot, width: 400, height: 300, description: `${rows.length} circles.`, name: 'Our evidence' } }
    : {}),
});
const firstRows = [
  ['Accountability', 'Attendance'],
  ['Both', 'Books'],
];
const secondRows = [
  ['Accountability', 'Attendance and lates'],
  ['Both', 'Books'],
  ['Improvement', 'Learner voice'],
];
/** With a caption, a text and a second section. */
const sectionsOf = (words: string, rows: readonly (readonly string[])[]): ManagedBlock => ({
  ...blockOf(rows, { table: true }),
  caption: `As it stood when we wrote: ${words}`,
  text: [words, 'And so on.'],
  more: [
    {
      id: 'spring',
      title: 'In spring',
      text: [`In spring: ${words}`],
      table: { rows: [['Who', 'What'], ...rows], widths: [30, 70] },
    },
  ],
});
const putSections = (words: string, rows: readonly (readonly string[])[]) => (session: Session) =>
  session.putBlock(() => sectionsOf(words, rows), 'end', false);
const logOf = (...shows: readonly string[]) =>
  logBlock(
    shows.map((text, at) => ({
      id: `e${at}`,
      what: `Talks ${at + 1}`,
      planned: null,
      questions: ['q1'],
      perspective: 'learners',
      when: `2026-11-${10 + at}`,
      unexpected: at === 1,
      whom: 'Two classes',
      shows: text,
      where: 'Shared drive',
    })),
    { questions: [{ id: 'q1', text: 'Who talks?' }] },
  );
const cyclesOf = (...changes: readonly string[]) =>
  cyclesBlock(
    changes.map((change, at) => ({
      id: `c${at}`,
      number: at + 1,
      from: '2026-09-14',
      to: at + 1 < changes.length ? '2026-11-03' : '',
      question: 'How can talk lead to better writing?',
      who: 'The deputy',
      change,
      expected: 'More talk',
      seen: '',
      surprises: '',
      learned: '',
      decision: at + 1 < changes.length ? 'adapt' : null,
      changes: null,
      why: '',
    })),
    'Few talk.',
  );
const handoverOf = (enquiry: WholeEnquiry) =>
  handoverBlock(handoverPage(enquiry), { on: '2026-06-01', whom: 'the new deputy' });
const putIt = (block: ManagedBlock) => (session: Session) => session.putBlock(() => block, 'end', false);
/** After this was put in, with nothing in the way. */
const wherePut =
  (block: ManagedBlock): Job['before'] =>
  async (session, rest) => {
    void putIt(block)(session);
    await rest();
  };
const put =
  (rows: readonly (readonly string[])[], pieces?: Parameters<typeof blockOf>[1], force = false) =>
  (session: Session) =>
    session.putBlock(() => blockOf(rows, pieces), 'end', force);

/** The analysis of one question, as it goes into the document. */
const analysisOf = (sureness: Sureness, shows: string): ManagedBlock =>
  analysisBlock(
    [
      {
        question: { id: 'q1', text: 'Who talks?' },
        cells: [{ entry: { ...evidence, shows }, stance: 'agrees', note: '' }],
        sureness,
        answer: 'Pairs talk more.',
      },
    ],
    { png: dot, width: 400, height: 300, description: `How sure: ${sureness}.`, name: 'Our evidence' },
  );
const evidence: LogEntry = {
  id: 'e1',
  what: 'Talks',
  planned: null,
  questions: ['q1'],
  perspective: 'learners',
  when: '',
  unexpected: false,
  whom: '',
  shows: '',
  where: '',
};
const putAnalysis = (sureness: Sureness, shows: string) => (session: Session) =>
  session.putBlock(() => analysisOf(sureness, shows), 'end', false);

const putConclusions = (answers: Readonly<Record<string, string>>) => (session: Session) =>
  session.putBlock(() => conclusionsBlock(new Map(Object.entries(answers)), session.current().items), 'end', false);

/** A row of the conclusions goes in, and then its offered wording. */
const putRowAndWording = async (session: Session): Promise<Outcome> => {
  const conclusions = extendedFramework.find(({ id }) => id === 'conclusions') ?? { id: '', stem: '' };
  const { stem } = conclusions;
  const row = () => knownRow(session.current().fields, conclusions);
  if (!row()) {
    const added = await session.editRows({ kind: 'add', stem, beside: 'evidence-held', where: 'After' });
    if (!added.ok) return added;
  }
  const there = row();
  if (there?.text === '') write(session, there.id, 'It looks as if this is so: pairs talk more, s6q.');
  return { ok: true };
};

const commented: Job['before'] = async (session, rest) => {
  void session.putComment();
  await rest();
};

const joinsRepeatedRow = (session: Session): Promise<Outcome> =>
  session.joinRepeatedRow(session.current().fields.find(({ repeats }) => repeats !== undefined)?.id ?? 'gone');

/** A message's own button. */
const pressNotice = (about: Notice['about']) => (session: Session) =>
  void session
    .current()
    .notices.find((notice) => notice.about === about)
    ?.action?.run();

const readsBoxes: Job['before'] = async (session, rest) => {
  void session.readBoxes();
  await rest();
};

/** An answer written by the panel. */
const written: Job['before'] = async (session, rest) => {
  write(session, 'goal', 'Better talk, s6q.');
  await rest();
};

/** Two versions of one answer: somebody writes in the document while the panel types. */
const conflict: Job['before'] = async (session, rest, docx) => {
  session.type('goal', 'Better talk, s6q.');
  const line = [...paragraphsIn(docx.body)].find((one) => paragraphText(one).includes('s1q'))!;
  const end = { paragraph: line, offset: textLength(line) };
  coAuthorTypesText(docx, { start: end, end }, ' Theirs, s5q.');
  session.leave('goal');
  await rest();
};

const settling = (choice: Choice): Job => ({
  document: withFramework,
  before: conflict,
  press: (session) => void session.settle('goal', choice),
  again: sendAgain,
});

type Jobs<Name extends string = string> = Readonly<Record<Name, Job>>;
const no = 'writes nothing';

export const sessionJobs = {
  current: no,
  subscribe: no,
  keptFor: no,
  goTo: no,
  canComment: no,
  testWord: no,
  clearDevice: no,
  dismiss: no,
  showWelcome: no,
  keepScreen: no, // on the device only
  showBlock: no,
  type: {
    'an empty answer': writing(withFramework, { 'sub-questions': 'Who talks? s6q' }),
    'over an answer': writing(withFramework, { goal: 'Better talk, s6q.' }),
    'one of two lines': writing(withFramework, {
      question: 'How can talk s2q lead to better writing?\nAnd for Year 5? s6q',
    }),
    'fewer lines': writing(withFramework, { question: 'And for whom? s3q' }),
    'all answers at once': writing(withFramework, {
      goal: 'Better talk, s6q.',
      question: 'How? s7q',
      'sub-questions': 'Who talks? s8q\nWho listens? s9q',
    }),
    'in a table of the school’s': writing(withOwnTable, { question: 'How? s6q' }, async (session, rest) => {
      void session.adoptTable('found');
      await rest();
    }),
    'in a box of paragraphs': writing(
      withBoxes,
      { 'box-first-draft': 'A second idea s6q.\nAnd a third s7q.' },
      readsBoxes,
    ),
    'without a framework': writing(withoutFramework, { goal: 'Better talk, s6q.' }),
  },
  leave: no, // with `type`
  tryAgain: no, // how each of them goes on after a fault
  letGo: no,
  settle: {
    mine: settling('mine'),
    theirs: settling('theirs'),
    both: settling('both'),
  } satisfies Jobs<Choice>,
  consent: {
    replace: {
      document: withComment,
      before: written,
      press: (session) => void session.consent('goal', 'replace'),
      again: sendAgain,
    },
    below: {
      document: withComment,
      before: written,
      press: (session) => void session.consent('goal', 'below'),
      again: sendAgain,
    },
  } satisfies Jobs<Consent>,
  undo: {
    'the last action': {
      document: withFramework,
      before: written,
      press: (session) => void session.undo(),
      again: sendAgain,
    },
  },
  readAgain: no,
  keepItem: {
    'a part of the poster': {
      document: withItems,
      press: (session) => session.keepItem('poster/why', 'Talk matters, s9q.'),
    },
    'a handover': {
      document: withItems,
      press: (session) => session.keepItem('handover/mark', { on: '2026-06-01' }),
    },
    'a card': { document: withItems, press: (session) => session.keepItem('card/learner-voice', { zone: 'both' }) },
  },
  insertFramework: {
    appendix: { document: withoutFramework, press: (session) => session.insertFramework('appendix') },
    cursor: { document: withoutFramework, press: (session) => session.insertFramework('cursor') },
    end: {
      document: withoutFramework,
      before: (session, rest) => (write(session, 'goal', 'Better talk, s6q.'), rest()),
      press: (session) => session.insertFramework('end'),
    },
  } satisfies Jobs<Place>,
  adoptTable: {
    found: {
      document: withOwnTable,
      before: (session, rest) => (write(session, 'question', 'How? s6q'), rest()),
      press: (session) => session.adoptTable('found'),
      // What was typed before goes into its row at once; where that was refused, the person is told to try it again.
      again: async (session) => {
        const adopted = await session.adoptTable('found');
        await sendAgain(session);
        return adopted;
      },
    },
  },
  editRows: {
    add: {
      document: withFramework,
      press: (session) =>
        session.editRows({ kind: 'add', stem: 'What we found is …', beside: 'question', where: 'After' }),
    },
    'leave out': {
      document: withFramework,
      press: (session) =>
        session.editRows({ kind: 'leave out', field: 'question', answer: answers.get('question') ?? '' }),
    },
    reword: {
      document: withFramework,
      press: (session) =>
        session.editRows({ kind: 'reword', field: 'goal', stands: stems[0]!.stem, stem: 'Our priority is …' }),
    },
    move: { document: withFramework, press: (session) => session.editRows({ kind: 'move', field: 'goal', by: 1 }) },
    'a row and its wording': {
      document: withFramework,
      press: putRowAndWording,
      again: async (session) => {
        await sendAgain(session);
        return putRowAndWording(session);
      },
    },
  } satisfies Jobs<RowChange['kind'] | 'a row and its wording'>,
  putRowBack: {
    'a row that is gone': {
      document: () => withoutRow('goal'),
      before: (session, rest) => (session.type('goal', 'Better writing again, s6q.'), rest()),
      press: (session) => session.putRowBack('goal'),
      again: async (session) => {
        await sendAgain(session);
        return session.putRowBack('goal');
      },
    },
  },
  joinRepeatedRow: {
    'a row that stands twice': {
      document: () => withRowTwice('goal'),
      press: joinsRepeatedRow,
      again: async (session) => {
        await sendAgain(session);
        return joinsRepeatedRow(session);
      },
    },
  },
  removeAddIn: {
    'all of it': { document: withItems, press: (session) => session.removeAddIn() },
  },
  readBoxes: no,
  putBoxField: {
    'below a prompt without room': {
      document: withBoxes,
      before: readsBoxes,
      press: (session) => session.putBoxField('box-deeper-use'),
      // An empty line below the prompt is room enough: the panel can fill it.
      isDone: (session) =>
        session.current().boxes?.all.some(({ box, kind }) => box.id === 'box-deeper-use' && kind === 'paragraph') ??
        false,
    },
  },
  copyToBox: {
    'the question': {
      document: withBoxes,
      before: readsBoxes,
      press: (session) => void session.copyToBox('box-question'),
      again: sendAgain,
    },
  },
  putBlock: {
    'put in': { document: withFramework, press: put(firstRows) },
    'a table put in': { document: withFramework, press: put(firstRows, { table: true }) },
    'brought up to date': {
      document: withFramework,
      before: async (session, rest) => {
        void put(firstRows)(session);
        await rest();
      },
      press: put(secondRows),
    },
    'fewer rows': {
      document: withFramework,
      before: async (session, rest) => {
        void put(secondRows)(session);
        await rest();
      },
      press: put(firstRows),
    },
    'the analysis put in': { document: withFramework, press: putAnalysis('not-sure', 'They like it') },
    'the analysis brought up to date': {
      document: withFramework,
      before: async (session, rest) => {
        void putAnalysis('not-sure', 'They like it')(session);
        await rest();
      },
      press: putAnalysis('fairly-sure', 'They like it more'),
    },
    'the conclusions put in': { document: withFramework, press: putConclusions({ conclusions: 'Pairs talk more.' }) },
    'the conclusions with one row more': {
      document: withFramework,
      before: async (session, rest) => {
        void putConclusions({ conclusions: 'Pairs talk more.' })(session);
        await rest();
      },
      press: putConclusions({ conclusions: 'It looks as if pairs talk more.', sharing: 'First with Year 4.' }),
    },
    'several sections put in': { document: withFramework, press: putSections('We began small.', firstRows) },
    'several sections brought up to date': {
      document: withFramework,
      before: async (session, rest) => {
        void putSections('We began small.', secondRows)(session);
        await rest();
      },
      press: putSections('We began smaller.', firstRows),
    },
    'the log put in': { document: withFramework, press: putIt(logOf('They talk more.', 'Boys ask to go on.')) },
    'the log with one entry more': {
      document: withFramework,
      before: wherePut(logOf('They talk more.', 'Boys ask to go on.')),
      press: putIt(logOf('They talk much more.', 'Boys ask to go on.', 'Families ask what we do.')),
    },
    'the log with one entry less': {
      document: withFramework,
      before: wherePut(logOf('They talk more.', 'Boys ask to go on.')),
      press: putIt(logOf('They talk more.')),
    },
    'the cycles put in': { document: withFramework, press: putIt(cyclesOf('Partner talk', 'Talk in threes')) },
    'a cycle decided, and one more': {
      document: withFramework,
      before: wherePut(cyclesOf('Partner talk')),
      press: putIt(cyclesOf('Partner talk first', 'Talk in threes')),
    },
    'the handover put in': { document: withFramework, press: putIt(handoverOf(shortEnquiry())) },
    'the handover with parts and lines more': {
      document: withFramework,
      before: wherePut(handoverOf(shortEnquiry())),
      press: putIt(handoverOf(filledEnquiry())),
    },
    'replaced though changed by hand': {
      document: withFramework,
      before: async (session, rest) => {
        void put([['Both', 'Books', 'Three columns']], { table: true })(session);
        await rest();
      },
      press: put(firstRows, { table: true }, true),
    },
  },
  showWords: no,
  openNewDocument: no,
  readTheme: no,
  prepareCopy: no,
  copyAnew: no,
  prepareForm: no,
  putComment: {
    'for the first time': { document: withFramework, only: 'Microsoft 365', press: (session) => session.putComment() },
  },
  removeComment: {
    'that is there': {
      document: withFramework,
      only: 'Microsoft 365',
      before: commented,
      press: (session) => session.removeComment(),
    },
  },
  followQuestion: {
    'a question that changed': {
      document: withFramework,
      only: 'Microsoft 365',
      before: async (session, rest, docx) => {
        await commented(session, rest, docx);
        write(session, 'question', 'What do we know about talk? s6q');
        await rest();
      },
      press: (session) => session.putComment(),
    },
  },
} satisfies { [Action in keyof SessionActions]: Jobs | typeof no };

/** What a message offers. */
const noticeJobs: Jobs = {
  'join a table that stands twice': {
    document: withTableTwice,
    press: pressNotice('repeated table'),
    again: async (session) => {
      await sendAgain(session);
      pressNotice('repeated table')(session);
    },
  },
  'start the notes afresh': { document: withDamagedRecord, press: pressNotice('record') },
};

/** The Words that each job is tried on. */
export const tiers: readonly Tier[] = ['LTSC 2021', 'Microsoft 365'];

/** All jobs by their name, in the order of the session's actions. */
export const jobs: ReadonlyMap<string, Job> = new Map([
  ...Object.entries(sessionJobs).flatMap(([action, all]) =>
    all === no ? [] : Object.entries<Job>(all).map(([kind, job]) => [`${action}: ${kind}`, job] as const),
  ),
  ...Object.entries(noticeJobs).map(([name, job]) => [`message: ${name}`, job] as const),
]);
