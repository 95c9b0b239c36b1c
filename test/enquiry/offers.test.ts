// Offered wordings: made only of what is known, and none where nothing is.
import { withItem, type Items } from '../../src/enquiry/items';
import { knownFrom } from '../../src/enquiry/known';
import { ethicsKey, evidenceOffers, offersFrom } from '../../src/enquiry/offers';
import { pathwayKeys } from '../../src/enquiry/pathway';
import { entryForCard, planKeys } from '../../src/enquiry/plan';
import { subQuestionKind } from '../../src/enquiry/sub-question-ids';

const now = new Date('2026-11-27T12:00:00Z');
const kept = (...entries: readonly (readonly [string, unknown])[]): Items =>
  entries.reduce<Items>((items, [key, value]) => withItem(items, key, value, now), {});
const asked = 'What do pupils say about reading?';
const seen = 'What do teachers see?';
const offers = (items: Items): Record<string, string> =>
  Object.fromEntries(
    offersFrom(evidenceOffers, knownFrom(items, [asked, seen], '')).flatMap(({ field, wording }) =>
      wording === '' ? [] : [[field, wording] as const],
    ),
  );

describe('offered wordings', () => {
  test('where nothing is known nothing is offered, and each row that could be offered is named', () => {
    expect(offers({})).toEqual({});
    const nothing = offersFrom(evidenceOffers, knownFrom({}, [], ''));
    expect(nothing.map(({ field }) => field)).toContain('new-evidence');
  });

  test('a card in the plan counts as relevant, beside those that are marked so', () => {
    const items = kept(
      ['card/attendance', { zone: 'accountability' }],
      ['card/learner-voice', { zone: 'both', bears: 'yes' }],
      ['card/moderation', { zone: 'both' }],
      [`${subQuestionKind}/q1`, { text: asked }],
      [planKeys.entry('a'), entryForCard('moderation', 'q1')],
    );
    expect(offers(items)['evidence-held']).toBe('Used for both: Learner voice and Moderation notes.');
  });

  test('cards that are relevant to the question come before the rest, by what they are used for', () => {
    const some = kept(
      ['card/attendance', { zone: 'accountability' }],
      ['card/learner-voice', { zone: 'both' }],
      ['card/behaviour', { zone: 'absent' }],
    );
    expect(offers(some)).toMatchObject({
      'evidence-held': 'Mainly used for accountability: Attendance.\nUsed for both: Learner voice.',
    });
    const bearing = kept(
      ['card/attendance', { zone: 'accountability' }],
      ['card/learner-voice', { zone: 'unused', bears: 'yes' }],
    );
    expect(offers(bearing)).toMatchObject({
      'evidence-held': 'Held but not used: Learner voice.',
      'deeper-use': 'Looking at what we hold and do not use: Learner voice.',
    });
  });

  test('the pathway tells the starting point and what the next stage would be', () => {
    const items = kept(
      [pathwayKeys.round('r'), { begun: '2026-09-14T08:00:00.000Z' }],
      [pathwayKeys.stage('r', 'talk'), { stage: 2 }],
      [pathwayKeys.stage('r', 'enquiry'), { stage: 0 }],
      [pathwayKeys.why('r', 'talk'), 'One team\ndoes it'],
      [pathwayKeys.next('r', 'talk'), 'A slot in each meeting'],
    );
    expect(offers(items)).toEqual({
      baseline: 'Talk: starting. One team does it.',
      'deeper-use': 'A slot in each meeting.',
    });
  });

  test('the plan tells the gaps, what is new, and the other angle', () => {
    const items = kept(
      [`${subQuestionKind}/q1`, { text: asked }],
      [`${subQuestionKind}/q2`, { text: seen }],
      [planKeys.entry('a'), entryForCard('learner-voice', 'q1')],
      [planKeys.entry('b'), { card: null, questions: ['q1'], perspective: 'staff', when: '2027-03-12' }],
      [planKeys.source('b'), 'Visits to story time'],
      [planKeys.who('b'), 'the deputy'],
      [planKeys.consent('b'), 'Asked in the staff meeting'],
      [ethicsKey('involved'), 'Two classes'],
    );
    expect(offers(items)).toEqual({
      gaps: seen,
      'new-evidence': 'Visits to story time from staff, collected by the deputy, by 12 March 2027.',
      triangulation: `${asked} Learner voice (learners) and Visits to story time (staff).`,
      ethics: 'Two classes.\nVisits to story time: Asked in the staff meeting.',
    });
  });
});
