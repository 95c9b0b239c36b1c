// What a record says somebody chose.
import { choicesIn } from '../../../src/sharing/copy/choices';
import { withItem } from '../../../src/enquiry/items';

const now = new Date('2026-11-20T10:00:00Z');
const items = [
  ['card/learner-voice', { zone: 'both', bears: null }],
  ['card/attendance', { zone: null, bears: 'yes' }],
  ['own-card/ours', 'Reading diaries'],
  ['card/ours', { zone: 'development', bears: null }],
  ['pathway-round/one', { begun: '2026-01-10T09:00:00Z' }],
  ['mark/one/meaning', { stage: 1 }],
  ['pathway-round/two', { begun: '2026-11-10T09:00:00Z' }],
  ['mark/two/reasons', { stage: 3 }],
  ['mark-why/two/reasons', 'Staff say so.'],
] as const;
const all = items.reduce((kept, [key, value]) => withItem(kept, key, value, now), {});

test('cards that lie nowhere yet were not chosen; a school’s own card comes with its name', () => {
  expect(choicesIn(all).cards).toEqual([
    { id: 'learner-voice', name: 'Learner voice', zone: 'both' },
    { id: 'ours', name: 'Reading diaries', zone: 'development' },
  ]);
});

test('the marks are those of the latest round only', () => {
  expect(choicesIn(all).marks).toEqual([{ strand: 'reasons', stage: 3, why: 'Staff say so.', next: '' }]);
});
