// What is taken out of the plan or of the cards goes with all its words, for no screen shows them any more; one press brings all of it back.
import type { SessionActions } from '../../../src/app/session/actions';
import { cardKeys, cardsIn } from '../../../src/enquiry/cards';
import { withItem, type Items } from '../../../src/enquiry/items';
import { planIn } from '../../../src/enquiry/plan';
import { useSorting } from '../../../src/taskpane/screens/cards/use-sorting';
import { useSources } from '../../../src/taskpane/screens/plan/use-sources';
import { asItems, planThings, subQuestionTexts, subQuestionThings } from '../../enquiry/full-year';
import { withHook } from '../drawn';

const now = new Date('2026-11-30T09:00:00Z');

/** A session that only keeps things. */
function keeping(items: Items) {
  let kept = items;
  const keepItem = (key: string, value: unknown): void => void (kept = withItem(kept, key, value, now));
  const session = { current: () => ({ items: kept }), keepItem } as Partial<SessionActions> as SessionActions;
  const about = (id: string) =>
    Object.entries(kept).flatMap(([key, { value }]) => (key.endsWith(`/${id}`) && value !== null ? [value] : []));
  return { session, items: () => kept, about };
}

test('a source of the plan', async () => {
  const texts = subQuestionTexts(1);
  const { session, items, about } = keeping(asItems([...subQuestionThings(1), ...planThings(3, 1)]));
  const plan = () => planIn(items(), texts, []);
  const before = plan();
  const [source, other] = before.entries;
  expect(about(source!.id)).toHaveLength(4);
  await withHook(
    () => useSources(session, () => []),
    {},
    async ({ now, then }) => {
      await then(() => now().takeOut(source!));
      expect([about(source!.id), about(other!.id).length, now().out]).toEqual([[], 4, source]);
      await then(() => now().putBack?.());
      expect([plan(), now().out]).toEqual([before, null]);
    },
  );
});

test('a card of the school’s own', async () => {
  const choice = { zone: 'both', bears: 'yes' };
  const things = ['c1', 'c2'].flatMap((id): [string, unknown][] => [
    [cardKeys.own(id), `Reading diaries ${id}`],
    [cardKeys.choice(id), choice],
    [cardKeys.holder(id), 'Ana Lee'],
    [cardKeys.when(id), 'Each June'],
  ]);
  const { session, items, about } = keeping(asItems(things));
  const before = cardsIn(items());
  const card = before.find(({ id }) => id === 'c1');
  await withHook(
    () => useSorting(session, cardsIn(items())),
    {},
    async ({ now, then }) => {
      await then(() => now().takeOut(card!));
      expect([about('c1'), about('c2').length, now().out?.name]).toEqual([[], 4, card!.name]);
      await then(() => now().putBack(now().out!));
      expect([cardsIn(items()), now().out]).toEqual([before, null]);
    },
  );
});
