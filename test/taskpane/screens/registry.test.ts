import { coreFramework } from '../../../src/handbook/framework';
import { screenOfRecordedStep } from '../../../src/taskpane/screens/recorded-steps';
import { steps, type Step } from '../../../src/handbook/steps';
import {
  buttonBehind,
  registry,
  screenOfField,
  screenOfStep,
  stepButton,
} from '../../../src/taskpane/screens/registry';

describe('the ways between the screens', () => {
  const opened = new Set(Object.values(registry).map(({ opensStep }) => opensStep));
  const hasScreen = ({ id, fields }: Step): boolean => fields.length > 0 || opened.has(id);

  test('every step with answers or a screen of its own leads there, and from there back to its own button', () => {
    for (const step of steps.filter(hasScreen)) {
      const screen = screenOfStep(step);
      expect(screen && buttonBehind(screen)).toBe(stepButton(step));
    }
  });

  test('any other step leads nowhere', () => {
    for (const step of steps.filter((one) => !hasScreen(one))) expect(screenOfStep(step)).toBeNull();
  });

  test.each(Object.entries(screenOfRecordedStep))(
    'the step “%s” opens, as “opensStep” in the registry says, the screen that recorded-steps.ts names',
    (id, screen) => {
      expect(steps.filter((step) => step.id === id).map(screenOfStep)).toEqual([screen]);
    },
  );

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
