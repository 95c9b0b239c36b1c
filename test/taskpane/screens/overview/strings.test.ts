// The overview, the first cards and the help say in words how many rows and steps there are: the words must follow the handbook's content.
import { coreFramework } from '../../../../src/handbook/framework';
import { steps } from '../../../../src/handbook/steps';
import { helpWords } from '../../../../src/taskpane/screens/help/strings';
import { firstRunWords, overviewWords } from '../../../../src/taskpane/screens/overview/strings';
import { numbers } from '../numbers';

describe('the words of the overview', () => {
  test('name the number of the core rows and of the steps', () => {
    expect(overviewWords.insert.why).toContain(`a table of ${numbers[coreFramework.length]} sentences`);
    expect(overviewWords.steps.toLowerCase()).toBe(`${numbers[steps.length]} steps`);
  });

  test('and so do the first cards and the help', () => {
    const inWords = `${numbers[steps.length]} steps`;
    expect(JSON.stringify(firstRunWords)).toContain(inWords);
    expect(helpWords.steps).toContain(inWords);
  });
});
