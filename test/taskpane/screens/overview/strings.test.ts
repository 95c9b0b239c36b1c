// The overview says in words how many rows and steps there are: the words must follow the content of the handbook.
import { coreFramework } from '../../../../src/handbook/framework';
import { steps } from '../../../../src/handbook/steps';
import { overviewWords } from '../../../../src/taskpane/screens/overview/strings';

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);

describe('the words of the overview', () => {
  test('name the number of the core rows and of the steps', () => {
    expect(overviewWords.insert.why).toContain(`a table of ${numbers[coreFramework.length]} sentences`);
    expect(overviewWords.steps.toLowerCase()).toBe(`${numbers[steps.length]} steps`);
  });
});
