import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Filled } from '../../../src/word/answers/write-answers';
import { decide } from '../../../src/enquiry/decide';
import type { Draft } from '../../../src/enquiry/draft';
import { fingerprint } from '../../../src/enquiry/fingerprint';
import { coreFramework, type Stem } from '../../../src/handbook/framework';
import {
  afterFill,
  changeFor,
  consented,
  reread,
  settled,
  startField,
  triedAgain,
  typed,
  wanted,
  type Choice,
  type FieldState,
} from '../../../src/app/session/field-state';
import { withDraft } from '../../../src/app/session/field-draft';

const [goal] = coreFramework as [Stem, ...Stem[]];
const failure = { kind: 'refused', code: 'GeneralException', sentence: 'Word did not accept the change.' } as const;
const explain = (sentence: string): string => `${sentence} It is kept.`;
const saving = (field: FieldState): FieldState => ({ ...field, syncState: 'saving' });
const start = (inDocument = ''): FieldState => startField(goal, inDocument, true);

describe('typing', () => {
  test('makes a level answer wait for the document, resting on what the person had before them', () => {
    expect(typed(start('Old'), 'New')).toMatchObject({
      text: 'New',
      baseVersion: 'Old',
      inDocument: 'Old',
      syncState: 'typing',
    });
  });

  test('goes on resting on what was there at its beginning, whatever the document says meanwhile', () => {
    const meanwhile = reread(typed(start('Old'), 'N'), 'Somebody else', true);
    expect(typed(meanwhile, 'New')).toMatchObject({ text: 'New', baseVersion: 'Old', inDocument: 'Somebody else' });
  });

  test('while two versions wait for a choice changes only one’s own', () => {
    const both = afterFill(saving(typed(start(), 'Mine')), 'Mine', { kind: 'conflict', answer: 'Theirs' }, explain);
    expect(typed(both, 'Mine, longer')).toMatchObject({
      text: 'Mine, longer',
      otherVersion: 'Theirs',
      syncState: 'conflict',
    });
  });

  test('a prompt that stands in the field is never part of what is written', () => {
    expect(wanted(typed(start(), `${goal.prompt}\nReading`))).toBe('Reading');
  });
});

describe('reading the document again', () => {
  test('brings a level answer up to date', () => {
    expect(reread(start('Old'), 'New', true)).toMatchObject({ text: 'New', syncState: 'in sync' });
  });

  test('leaves the very same object where nothing changed, so that nothing is drawn anew', () => {
    const field = start('Old');
    expect(reread(field, 'Old', true)).toBe(field);
  });

  test('leaves words that are being typed alone', () => {
    expect(reread(typed(start('Old'), 'Typing'), 'Theirs', true)).toMatchObject({
      text: 'Typing',
      syncState: 'typing',
    });
  });

  test('finds words that were thought lost in the document after all', () => {
    const kept = afterFill(saving(typed(start(), 'Mine')), 'Mine', { kind: 'unknown', failure }, explain);
    expect(reread(kept, 'Mine', true)).toMatchObject({ text: 'Mine', syncState: 'in sync', problem: undefined });
  });

  test('says that a row is gone and keeps the words; when the row is back they wait to be written', () => {
    const gone = reread(typed(start(), 'Mine'), '', false);
    expect(gone).toMatchObject({ text: 'Mine', syncState: 'missing' });
    expect(reread(gone, '', true)).toMatchObject({ text: 'Mine', syncState: 'typing' });
  });

  test('does not settle two versions where ours went over otherVersion: theirs stand nowhere else', () => {
    const over = afterFill(
      saving(typed(start(), 'Mine')),
      'Mine',
      { kind: 'conflict', answer: 'Mine', overwritten: 'Theirs' },
      explain,
    );
    expect(reread(over, 'Mine', true)).toMatchObject({ syncState: 'conflict', otherVersion: 'Theirs' });
    const backAgain = reread(reread(over, '', false), 'Mine', true);
    expect(backAgain).toMatchObject({ syncState: 'conflict', otherVersion: 'Theirs' });
  });

  test('follows the other version while it goes on changing in the document', () => {
    const both = afterFill(saving(typed(start(), 'Mine')), 'Mine', { kind: 'conflict', answer: 'Theirs' }, explain);
    expect(reread(both, 'Theirs, longer', true)).toMatchObject({
      syncState: 'conflict',
      otherVersion: 'Theirs, longer',
      text: 'Mine',
    });
  });
});

describe('when a write comes back', () => {
  const sent = saving(typed(start('Old'), 'Mine'));

  test('and was confirmed, panel and document are level', () => {
    expect(afterFill(sent, 'Mine', { kind: 'written', answer: 'Mine' }, explain)).toMatchObject({
      syncState: 'in sync',
      inDocument: 'Mine',
      baseVersion: 'Mine',
    });
  });

  test('words typed since go on waiting, resting on what was just written', () => {
    const typedOn = typed(sent, 'Mine and more');
    expect(afterFill(typedOn, 'Mine', { kind: 'written', answer: 'Mine' }, explain)).toMatchObject({
      text: 'Mine and more',
      syncState: 'typing',
      baseVersion: 'Mine',
    });
  });

  test('and Word refused it, the words stay and the reason is said', () => {
    expect(afterFill(sent, 'Mine', { kind: 'not written', answer: 'Old', failure }, explain)).toMatchObject({
      text: 'Mine',
      syncState: 'not written',
      problem: 'Word did not accept the change. It is kept.',
    });
  });
});

describe('trying again', () => {
  const refused = afterFill(
    saving(typed(start(), 'Mine')),
    'Mine',
    { kind: 'not written', answer: '', failure },
    explain,
  );
  const draft = { text: 'From Monday', base: fingerprint(''), at: '2026-03-02T10:00:00.000Z' };
  const offered = withDraft(
    start(),
    draft,
    new Date('2026-03-03T10:00:00.000Z'),
    () => 'Kept since Monday',
  ) as FieldState;

  test('takes up every answer that was refused', () => {
    expect(triedAgain(refused, 'another field').syncState).toBe('typing');
  });

  test('takes up words of an earlier time only where the person asked for them', () => {
    expect(triedAgain(offered, 'another field').syncState).toBe('not written');
    expect(triedAgain(offered, goal.id)).toMatchObject({ syncState: 'typing', text: 'From Monday' });
  });
});

describe('choosing between two versions', () => {
  const both = afterFill(saving(typed(start(), 'Mine')), 'Mine', { kind: 'conflict', answer: 'Theirs' }, explain);
  const over = afterFill(
    saving(typed(start(), 'Mine')),
    'Mine',
    { kind: 'conflict', answer: 'Mine', overwritten: 'Theirs' },
    explain,
  );

  test.each<[Choice, Partial<FieldState>]>([
    ['mine', { text: 'Mine', syncState: 'typing', baseVersion: 'Theirs' }],
    ['theirs', { text: 'Theirs', syncState: 'in sync' }],
    ['both', { text: 'Theirs\nMine', syncState: 'typing', baseVersion: 'Theirs' }],
  ])('%s', (choice, expected) => {
    expect(settled(both, choice)).toMatchObject({ ...expected, otherVersion: undefined });
  });

  test.each<[Choice, Partial<FieldState>]>([
    ['mine', { text: 'Mine', syncState: 'in sync' }],
    ['theirs', { text: 'Theirs', syncState: 'typing', baseVersion: 'Mine' }],
    ['both', { text: 'Theirs\nMine', syncState: 'typing', baseVersion: 'Mine' }],
  ])('%s, where ours went over theirs', (choice, expected) => {
    expect(settled(over, choice)).toMatchObject({ ...expected, otherVersion: undefined });
  });
});

describe('a draft from an earlier time', () => {
  const now = new Date('2026-03-03T10:00:00.000Z');
  const draft = { text: 'Mine', base: fingerprint('Old'), at: '2026-03-02T10:00:00.000Z' };
  const brought = (inDocument: string, at = now): FieldState | null =>
    withDraft(start(inDocument), draft, at, () => 'Kept since Monday');

  test('is offered where the document still says what it said', () => {
    expect(brought('Old')).toMatchObject({
      text: 'Mine',
      syncState: 'not written',
      problem: 'Kept since Monday',
      offered: true,
    });
  });
  test('is shown beside the document’s words where those changed', () => {
    expect(brought('Theirs')).toMatchObject({ text: 'Mine', syncState: 'conflict', otherVersion: 'Theirs' });
  });
  test('is forgotten where it arrived', () => {
    expect(brought('Mine')).toBeNull();
  });
  test('is forgotten after fourteen days', () => {
    expect(brought('Old', new Date('2026-03-17T10:00:00.000Z'))).toBeNull();
  });
});

describe('whatever happens, in whatever order', () => {
  type Event =
    | { kind: 'type' | 'somebody writes'; text: string }
    | { kind: 'read again' | 'send' | 'try again' | 'row goes' | 'row comes back' }
    | { kind: 'arrives'; how: 'written' | 'refused' | 'answer lost' | 'never came'; meanwhile: string | null }
    | { kind: 'choose'; choice: Choice | 'let go' };

  const text = fc.constantFrom('', 'one', 'two', 'one\ntwo', 'three  ', '\nfour', goal.prompt);
  const event: fc.Arbitrary<Event> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), text }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('somebody writes' as const),
        text: fc.constantFrom('', 'theirs', 'theirs\ntoo', 'one'),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constantFrom('read again' as const, 'send' as const, 'send' as const) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'try again' as const,
          'row goes' as const,
          'row comes back' as const,
          'row comes back' as const,
        ),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('arrives' as const),
        how: fc.constantFrom(
          'written' as const,
          'written' as const,
          'refused' as const,
          'answer lost' as const,
          'never came' as const,
        ),
        meanwhile: fc.constantFrom(null, null, 'somebody else at that moment'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('choose' as const),
        choice: fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const, 'let go' as const),
      }),
    },
  );

  /** A document with one answer, the panel beside it, and what the two owe to whoever wrote. */
  class World {
    field = start();
    document = '';
    present = true;
    onTheWay: { sent: string; baseVersion: string; wanted: string } | null = null;
    /** The person's last words, until they were confirmed in the document or given up by a choice. */
    mine: string | null = null;
    /** Somebody's words that a write of ours went over, until a choice. */
    theirs: string | null = null;

    happen(event: Event): void {
      switch (event.kind) {
        case 'type':
          this.field = typed(this.field, event.text);
          this.mine = event.text;
          return;
        case 'somebody writes':
          if (this.present) this.document = event.text;
          return;
        case 'row goes':
          this.present = false;
          return;
        case 'row comes back':
          this.present = true;
          return;
        case 'read again':
          this.field = reread(this.field, this.present ? this.document : '', this.present);
          if (this.present && this.field.syncState === 'in sync') this.confirmed();
          return;
        case 'try again':
          this.field = triedAgain(this.field, goal.id);
          return;
        case 'send':
          return this.send();
        case 'arrives':
          if (!this.onTheWay) return;
          return this.arrive(this.onTheWay, event.how, event.meanwhile);
        case 'choose':
          if (event.choice === 'let go') {
            if (this.field.syncState !== 'not written') return;
            this.field = startField(this.field, this.field.inDocument, true);
            this.mine = null;
          } else if (this.field.syncState === 'conflict') {
            this.field = settled(this.field, event.choice);
            this.mine = event.choice === 'theirs' || this.field.syncState === 'in sync' ? null : this.field.text;
            this.theirs = null;
          }
      }
    }

    private send(): void {
      if (this.field.syncState !== 'typing' || this.onTheWay) return;
      if (wanted(this.field) === this.field.inDocument && this.field.baseVersion === this.field.inDocument) {
        this.field = { ...this.field, syncState: 'in sync' };
        this.mine = null; // nothing was typed that was not read there before
        return;
      }
      this.onTheWay = { sent: this.field.text, baseVersion: this.field.baseVersion, wanted: wanted(this.field) };
      this.field = saving(this.field);
    }

    private arrive(
      way: NonNullable<World['onTheWay']>,
      how: (Event & { kind: 'arrives' })['how'],
      meanwhile: string | null,
    ): void {
      this.onTheWay = null;
      this.field = afterFill(this.field, way.sent, this.fill(way, how, meanwhile), explain);
      if (this.field.syncState === 'in sync') this.confirmed();
    }

    private fill(
      way: NonNullable<World['onTheWay']>,
      how: (Event & { kind: 'arrives' })['how'],
      meanwhile: string | null,
    ): Filled {
      if (!this.present || how === 'never came') return { kind: 'unknown', failure };
      const decision = decide(way.baseVersion, this.document, way.wanted);
      if (decision === 'in sync') return { kind: 'in sync', answer: this.document };
      if (decision === 'conflict') return { kind: 'conflict', answer: this.document };
      if (how === 'refused') return { kind: 'not written', answer: this.document, failure };
      this.document = way.wanted;
      if (how === 'answer lost') return { kind: 'unknown', failure };
      if (meanwhile === null) return { kind: 'written', answer: way.wanted };
      this.theirs = meanwhile === way.wanted ? null : meanwhile; // the same words stand there all the same
      return { kind: 'conflict', answer: way.wanted, overwritten: meanwhile };
    }

    private confirmed(): void {
      if (this.mine !== null && wanted({ ...this.field, text: this.mine }) === this.document) this.mine = null;
    }
  }

  test('words that were typed are in the field until they were read in the document or given up by a choice; so are words that ours went over', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60, size: 'max' }), (events) => {
        const world = new World();
        for (const one of events) {
          world.happen(one);
          const owed = world.mine === null ? '' : wanted({ ...world.field, text: world.mine });
          if (owed !== '') assert.equal(wanted(world.field), owed);
          if (world.theirs !== null) assert.equal(world.field.otherVersion, world.theirs);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a level answer is the document’s as it was last read', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60, size: 'max' }), (events) => {
        const world = new World();
        for (const one of events) {
          world.happen(one);
          if (world.field.syncState === 'in sync') assert.equal(wanted(world.field), world.field.inDocument);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('typing before the device’s words are back', () => {
  test('makes two versions, and neither is lost', () => {
    const draft: Draft = { text: 'From yesterday', base: fingerprint(''), at: new Date().toISOString() };
    const brought = withDraft(typed(start(), 'From today'), draft, new Date(), () => '');
    expect(brought).toMatchObject({ syncState: 'conflict', text: 'From today', otherVersion: 'From yesterday' });
  });
});

describe('what the person allowed of words that would take more with them', () => {
  const asked = afterFill(
    saving(typed(start('Old'), 'New')),
    'New',
    { kind: 'needs confirmation', answer: 'Old', carries: ['comment'] },
    explain,
  );
  const allowed = consented(asked, 'replace');

  test('goes with the next write', () => {
    expect(changeFor(allowed)).toMatchObject({ baseVersion: 'Old', wanted: 'New', force: true });
  });

  test.each<[string, FieldState]>([
    ['typing on', typed(allowed, 'Newer')],
    [
      'a write that Word refused',
      afterFill(saving(allowed), 'New', { kind: 'not written', answer: 'Old', failure }, explain),
    ],
    ['a write of which nothing is known', afterFill(saving(allowed), 'New', { kind: 'unknown', failure }, explain)],
    ['a second version', afterFill(saving(allowed), 'New', { kind: 'conflict', answer: 'Theirs' }, explain)],
    ['a choice', settled(afterFill(saving(allowed), 'New', { kind: 'conflict', answer: 'Theirs' }, explain), 'mine')],
    ['a reading that says the same', reread(allowed, 'New', true)],
  ])('and does not outlive %s', (_, field) => {
    expect(changeFor(triedAgain(field, field.id)).force).toBeUndefined();
  });
});
