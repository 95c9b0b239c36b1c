import { coreFramework } from '../../../src/handbook/framework';
import { steps } from '../../../src/handbook/steps';
import { buttonBehind, screenOfField, screenOfStep, stepButton } from '../../../src/taskpane/screens/registry';

describe('the ways between the screens', () => {
  test('every step that has answers leads to a screen, and from there back to its own button', () => {
    for (const step of steps.filter((one) => one.fields.length > 0)) {
      const screen = screenOfStep(step);
      expect(screen && buttonBehind(screen)).toBe(stepButton(step));
    }
  });

  test('a step without answers of its own leads nowhere', () => {
    for (const step of steps.filter((one) => one.fields.length === 0)) expect(screenOfStep(step)).toBeNull();
  });

  test('every field is answered somewhere: on its own screen or in the framework', () => {
    expect(coreFramework.map(({ id }) => screenOfField(id).name)).toEqual([
      'goal',
      'question',
      'sub-questions',
      ...coreFramework.slice(3).map(() => 'framework'),
    ]);
  });

  test('the framework as a whole leads back to the button that opens it', () => {
    expect(buttonBehind({ name: 'framework' })).toBe('whole-framework');
  });
});
