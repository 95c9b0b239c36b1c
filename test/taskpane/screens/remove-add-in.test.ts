// Taking the panel out: the first button only asks, so it answers at once, whatever else is at work.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SessionActions } from '../../../src/app/session/actions';
import { atFirst } from '../../../src/app/session/session-state';
import TakeOff from '../../../src/taskpane/screens/remove-add-in/remove-add-in';
import { takeOffWords as words } from '../../../src/taskpane/screens/remove-add-in/strings';
import { withoutPage } from '../drawn';

beforeEach(withoutPage);

test.each([null, 'reading', 'editing rows'] as const)(
  'no press of it is lost while the panel is at work: %s',
  (working) => {
    const state = { ...atFirst, phase: 'ready' as const, working };
    const session = { current: () => state } as Partial<SessionActions> as SessionActions;
    const drawn = renderToStaticMarkup(createElement(TakeOff, { session, state, open: () => {} }));
    const [button] = drawn.match(new RegExp(`<button[^>]*>${words.button}</button>`)) ?? [];
    expect(button).toBeDefined();
    expect(button).not.toMatch(/disabled/);
  },
);
