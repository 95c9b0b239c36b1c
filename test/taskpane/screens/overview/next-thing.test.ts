// The one next thing as it is first drawn, where no framework stands in the document yet: what its buttons ask of the session.
import type { SessionActions } from '../../../../src/app/session/actions';
import { atFirst, type SessionState } from '../../../../src/app/session/session-state';
import { NextThing } from '../../../../src/taskpane/screens/overview/next-thing';
import { overviewWords } from '../../../../src/taskpane/screens/overview/strings';
import { press } from '../../drawn';

const words = overviewWords.ownTable;
const stems = { kind: 'stems', shape: { stem: 0, answer: 1 }, rows: [] } as const;
const withTable: SessionState = {
  ...atFirst,
  outline: { appendix: null, boxes: [], stemTable: { table: 0, under: 'Appendix A', stems } },
};

test.each([
  ['the school’s table that was found', withTable, words.button, 'found'],
  ['the table that the cursor is in, where none was found', atFirst, words.atCursor, 'at the cursor'],
])('%s is taken over with one press', (_name, state, label, which) => {
  const adoptTable = jest.fn(() => Promise.resolve());
  press(NextThing, { state, session: { adoptTable } as unknown as SessionActions, onAnswer: () => undefined }, label);
  expect(adoptTable.mock.calls).toEqual([[which]]);
});
