// Many schools as one picture: every school once in every table, and what was not said is counted as that.
import fc from 'fast-check';
import { deck, zones } from '../../../src/handbook/evidence-cards';
import { pathway } from '../../../src/handbook/pathway';
import { gathered } from '../../../src/sharing/programme/gathered';
import { nameFromFile, named, twinsAmong } from '../../../src/sharing/programme/names';
import { untoldSaid } from '../../../src/sharing/programme/reported';
import { programmeOf } from '../../../src/sharing/programme/programme';
import type { School } from '../../../src/sharing/programme/school';
import { blankSchool } from './blank-school';

const school = (part: Partial<School>): School => ({ ...blankSchool, ...part });
const check = (verdict: 'good' | 'not-open') => ({ verdict, said: [], reasons: [] });

describe('what schools are called', () => {
  test('what their files are called, with a number where a name comes twice, until somebody changes it', () => {
    const [one, two, three] = [
      school({ file: 'St_Anne’s  Primary.docx' }),
      school({ file: 'Hill.DOCX' }),
      school({ file: 'Hill.docx' }),
    ];
    expect(named([one, two, three]).map(({ name }) => name)).toEqual(['St Anne’s Primary', 'Hill', 'Hill (2)']);
    expect(
      named(
        [one, two, three],
        new Map([
          [three, ' Hill  Street '],
          [one, ''],
        ]),
      ).map(({ name }) => name),
    ).toEqual(['St Anne’s Primary', 'Hill', 'Hill Street']);
    expect(nameFromFile('.docx')).toBe('.docx');
  });
});

describe('files of the same enquiry', () => {
  const older = school({ file: 'Hill.docx', enquiry: 'a', saved: '2026-03-01T10:00:00.000Z', question: 'Old?' });
  const newest = school({ file: 'Hill (2).docx', enquiry: 'a', saved: '2026-04-01T10:00:00.000Z', question: 'New?' });
  const other = school({ file: 'Dale.docx', enquiry: 'b' });

  test('the newest counts, the others are pointed out', () => {
    const { programme, twins } = gathered([newest, older, other], []);
    expect(programme.schools.map(({ file }) => file)).toEqual(['Dale.docx', 'Hill (2).docx']);
    expect(twins).toEqual([{ newest, older: [older] }]);
  });

  test('the plan itself counts before a copy of it, also one that a colleague saved later', () => {
    const copy = school({ file: 'Back.docx', enquiry: 'a', saved: '2026-06-01T10:00:00.000Z', copy: true });
    expect(twinsAmong([older, copy, newest])).toEqual([{ newest, older: [older, copy] }]);
    const later = { ...copy, file: 'Later.docx', saved: '2026-07-01T10:00:00.000Z' };
    expect(twinsAmong([later, copy])).toEqual([{ newest: later, older: [copy] }]);
  });

  test.each(['Hill (1).docx', 'Hill - Copy.docx', 'Copy of Hill.docx', 'Hill(2).docx'])(
    'of two that are the same the one counts that has the school’s name without a number: %s',
    (file) => {
      const again = { ...older, file };
      for (const both of [
        [older, again],
        [again, older],
      ])
        expect(twinsAmong(both)).toEqual([{ newest: older, older: [again] }]);
      // One that says something else and was saved in the same second may be what somebody changed.
      const changed = { ...again, question: 'Another?' };
      expect(twinsAmong([older, changed])).toEqual([{ newest: changed, older: [older] }]);
    },
  );

  test('what stands in files and is not in the picture is counted aloud', () => {
    expect(
      untoldSaid([
        school({ copy: true }),
        school({ trouble: 'damaged' }),
        school({ trouble: 'newer', unread: 2 }),
        school({ unread: 1 }),
      ]),
    ).toEqual([
      'One file is a copy that went out from a plan; a copy counts only where the plan itself was not given.',
      'In 2 files the panel’s notes could not be read: cards, pathway and plan are counted as “not said” there.',
      '3 answers in 2 files hold a picture or another thing that was not read: look at the file.',
    ]);
    expect(untoldSaid([school({}), school({})])).toEqual([]);
  });

  test('where many schools began with one document, each can be counted', () => {
    expect(gathered([newest, older, other], [], { each: true }).programme.schools).toHaveLength(3);
  });

  test('files without a record are never taken for one', () => {
    expect(twinsAmong([school({}), school({})])).toEqual([]);
  });
});

describe('the picture', () => {
  test('how many use a source, for what, beside year one and the launch; the most used comes first', () => {
    const schools = [
      school({
        file: 'A.docx',
        cards: [
          { id: 'attendance', zone: 'accountability' },
          { id: 'learner-voice', zone: 'unused' },
        ],
      }),
      school({
        file: 'B.docx',
        cards: [
          { id: 'attendance', zone: 'both' },
          { id: 'learner-voice', zone: 'development' },
        ],
      }),
      school({ file: 'C.docx' }),
    ];
    const { sources } = gathered(schools, []).programme;
    expect(sources.slice(0, 2).map(({ card, used, notSaid, before }) => [card.id, used, notSaid, before])).toEqual([
      ['attendance', 2, 1, { used: null, zone: null }],
      ['learner-voice', 1, 1, { used: 'all', zone: 'both' }],
    ]);
    expect(sources[1]?.zones).toEqual({ accountability: 0, both: 0, development: 1, unused: 1, absent: 0 });
  });

  test('where schools stand, and how those moved that were sure twice', () => {
    const marked = (stage: 0 | 1 | 2 | 3 | 4, before: 0 | 1 | 2 | 3 | 4 | null): School =>
      school({ marks: [{ strand: 'talk', stage, before }] });
    const { strands } = gathered(
      [marked(3, 1), marked(2, 2), marked(1, 4), marked(0, 3), marked(4, null), marked(2, 0), school({})],
      [],
    ).programme;
    const talk = strands.find(({ strand }) => strand.id === 'talk');
    expect(talk).toMatchObject({
      stages: { 0: 1, 1: 1, 2: 2, 3: 1, 4: 1 },
      notSaid: 1,
      moved: { further: 1, same: 1, back: 1 },
    });
  });

  test('the schools’ own evidence stands apart, with its names', () => {
    const { ownSources, sources } = gathered(
      [
        school({ file: 'Hill.docx', ownCards: [{ name: 'House points', zone: 'both' }] }),
        school({
          file: 'Dale.docx',
          ownCards: [
            { name: 'house points', zone: 'unused' },
            { name: 'Bees', zone: 'both' },
          ],
        }),
      ],
      [],
    ).programme;
    expect(ownSources).toEqual([
      { name: 'Bees', schools: [{ school: 'Dale', zone: 'both' }] },
      {
        name: 'house points',
        schools: [
          { school: 'Dale', zone: 'unused' },
          { school: 'Hill', zone: 'both' },
        ],
      },
    ]);
    expect(sources).toHaveLength(deck.length);
  });

  test('every school that was read is in each table exactly once, and all counts add up to the schools', () => {
    const zone = fc.constantFrom(...zones.map(({ id }) => id));
    const stage = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const);
    const anySchool = fc
      .record({
        file: fc.constantFrom('Hill.docx', 'Dale.docx', 'x.docx', ''),
        enquiry: fc.option(fc.constantFrom('a', 'b', 'c')),
        saved: fc.constantFrom('', '2026-01-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'),
        check: fc.option(fc.constantFrom(check('good'), check('not-open'))),
        cards: fc.uniqueArray(fc.record({ id: fc.constantFrom(...deck.map(({ id }) => id)), zone }), {
          selector: ({ id }) => id,
        }),
        marks: fc.uniqueArray(
          fc.record({ strand: fc.constantFrom(...pathway.map(({ id }) => id)), stage, before: fc.option(stage) }),
          { selector: ({ strand }) => strand },
        ),
      })
      .map(school);
    fc.assert(
      fc.property(fc.array(anySchool, { maxLength: 30 }), fc.boolean(), (schools, each) => {
        const { programme, twins } = gathered(schools, [], { each });
        const all = programme.schools.length;
        expect(all + (each ? 0 : twins.reduce((count, { older }) => count + older.length, 0))).toBe(schools.length);
        expect(new Set(programme.schools.map(({ name }) => name)).size).toBe(all);
        const total = (counts: Iterable<number>): number => [...counts].reduce((sum, one) => sum + one, 0);
        expect(total(programme.verdicts.values())).toBe(all);
        for (const { zones: counts, notSaid } of programme.sources)
          expect(total(Object.values(counts)) + notSaid).toBe(all);
        for (const { stages, notSaid } of programme.strands) expect(total(Object.values(stages)) + notSaid).toBe(all);
      }),
    );
  });
});

test('a school counts once for each thing it decided of its changes, and those that say nothing are told', () => {
  const tried = (...decisions: ('adopt' | 'stop' | null)[]) =>
    school({ tried: decisions.map((decision) => ({ change: 'Talk partners', decision })) });
  const { decided, triedNotSaid } = programmeOf(
    [tried('adopt', 'adopt', null), tried('stop'), school({})].map((one, at) => ({ ...one, name: `School ${at}` })),
  );
  expect([...decided]).toEqual([
    ['adopt', 1],
    ['adapt', 0],
    ['stop', 1],
    [null, 1],
  ]);
  expect(triedNotSaid).toBe(1);
});
