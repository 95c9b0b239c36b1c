// Every screen opens, whichever rows the table has: a school may leave any of them out, and its own table may have none of ours.
import { createElement, type ComponentType } from 'react';
import type { SessionActions } from '../../../src/app/session/actions';
import { fieldsOfTable } from '../../../src/app/session/framework-fields';
import { atFirst, type SessionState } from '../../../src/app/session/session-state';
import { Overview } from '../../../src/taskpane/screens/overview/overview';
import { registry } from '../../../src/taskpane/screens/registry';
import type { ScreenProps } from '../../../src/taskpane/screens/screen';
import { withoutPage, wordsOf } from '../drawn';

const screens: readonly (readonly [string, () => Promise<ComponentType<ScreenProps>>])[] = [
  ['overview', () => Promise.resolve((props) => createElement(Overview, { ...props, focusOn: null }))],
  ...Object.entries(registry).map(([name, { load }]) => [name, async () => (await load()).default] as const),
];

beforeEach(withoutPage);

describe.each(['ours', 'own'] as const)('with a table of which no row is left (%s)', (framework) => {
  const state: SessionState = { ...atFirst, phase: 'ready', framework, fields: fieldsOfTable([], [], () => undefined) };
  const session = { current: () => state, keptFor: () => false } as Partial<SessionActions> as SessionActions;

  test.each(screens)('the screen “%s” opens', async (_, load) => {
    expect(wordsOf(await load(), { session, state, open: () => {} }).length).toBeGreaterThan(1);
  });
});
