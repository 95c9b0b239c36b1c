// What the overview offers to go on with: a screen that this version has, by the name a person knows.
import { knownScreen, nameOf } from '../../../../src/taskpane/screens/overview/go-on';
import { screenNames } from '../../../../src/taskpane/screens/screen';

test('a screen of a step goes by the step’s name, the framework by its own', () => {
  expect(nameOf({ name: 'cards' })).toBe('Plan the evidence');
  expect(nameOf({ name: 'analyse' })).toBe('Analyse');
  expect(nameOf({ name: 'framework' })).toBe('All answers on one page');
  expect(nameOf({ name: 'framework', field: 'baseline' })).toBe('Record the starting point');
});

test('help and what leads out of the document are nothing to go on with', () => {
  expect((['help', 'send', 'remove-add-in'] as const).map((name) => nameOf({ name }))).toEqual([null, null, null]);
});

test('a screen that another version of the panel had is not offered', () => {
  expect(knownScreen({ name: 'a-screen-of-tomorrow' })).toBeNull();
  expect(knownScreen({ name: 'overview' })).toBeNull();
  expect(knownScreen({ name: 'framework', field: 'goal' })).toEqual({ name: 'framework', field: 'goal' });
  expect(screenNames.filter((name) => name !== 'overview' && knownScreen({ name }) === null)).toEqual([]);
});
