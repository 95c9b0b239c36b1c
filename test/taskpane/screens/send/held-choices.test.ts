// What a person chose and wrote for a copy outlives the screen it was chosen on.
import type { SessionActions } from '../../../../src/app/session/actions';
import { useHeldChoices } from '../../../../src/taskpane/screens/send/held-choices';
import { withHook } from '../../drawn';

const session = (): SessionActions => ({}) as SessionActions;
const screenOf = (
  of: SessionActions,
  plays: Parameters<typeof withHook<object, ReturnType<typeof useHeldChoices>>>[2],
): Promise<void> => withHook(() => useHeldChoices(of), {}, plays);

test('when the screen is opened again it shows what was chosen, taken out and written before', async () => {
  const here = session();
  await screenOf(here, async ({ now, then }) => {
    const [{ leftOut, draft }, change] = now();
    await then(() => {
      change({ leftOut: { ...leftOut, history: false }, draft: { ...draft, text: 'Dear all' } });
      change({ chosen: { goes: 'cards', returnsTo: 'Priya Shah' } });
    });
  });
  await screenOf(here, ({ now }) => {
    const [{ chosen, leftOut, draft }] = now();
    expect(chosen).toEqual({ goes: 'cards', returnsTo: 'Priya Shah' });
    expect([leftOut.history, draft.text]).toEqual([false, 'Dear all']);
    return Promise.resolve();
  });
});

test('of another document nothing is chosen yet', async () => {
  await screenOf(session(), ({ then, now }) => then(() => now()[1]({ chosen: { goes: 'cards', returnsTo: 'Ana' } })));
  await screenOf(session(), ({ now }) => {
    expect(now()[0].chosen).toEqual({ goes: 'whole', returnsTo: '' });
    return Promise.resolve();
  });
});
