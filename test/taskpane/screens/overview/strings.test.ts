// The overview, the first cards and the help say in words how many rows and steps there are: the words must follow the handbook's content.
import { coreFramework } from '../../../../src/handbook/framework';
import { steps } from '../../../../src/handbook/steps';
import { boxesWords } from '../../../../src/taskpane/screens/boxes/strings';
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

  test('and speak of one answer, as of one box, in the singular', () => {
    expect(overviewWords.countBefore(1, 10, false)).toMatch(/^1 of 10 answers is written\. It goes /);
    expect(overviewWords.countBefore(2, 10, false)).toMatch(/^2 of 10 answers are written\. They go /);
    expect(boxesWords.count(1, 7)).toBe('1 of 7 boxes has words in it.');
    expect(boxesWords.count(0, 7)).toBe('0 of 7 boxes have words in them.');
  });
});
