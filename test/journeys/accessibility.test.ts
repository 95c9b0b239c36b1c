// Every screen by the rules of WCAG 2.2 AA, at the narrowest panel, light and dark; and the main job with the keyboard alone.
import AxeBuilder from '@axe-core/playwright';
import { coreFramework } from '../../src/handbook/framework';
import { describeJourney, withStandIn } from './browser';
import { Desk, until } from './desk';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How one gets from the overview to each screen. */
const screens: readonly (readonly [string, (desk: Desk) => Promise<void>])[] = [
  ['the overview before the framework', () => Promise.resolve()],
  ['the overview', async (desk) => { await desk.frameworkIn(); }],
  ['the goal', async (desk) => { await desk.button(/Set the goal/).click(); await desk.answer('goal').waitFor(); }],
  ['the question, checked', async (desk) => {
    await desk.button(/Find the question/).click();
    await desk.write('question', 'Does all teaching work for all learners in every subject?');
    await desk.panel.getByText(/not specific enough|not open enough/i).first().waitFor();
  }],
  ['the sub-questions', async (desk) => { await desk.button(/Find the question/).click(); await desk.button(/sub-questions/).click(); await desk.panel.getByLabel('Sub-question a').first().waitFor(); }],
  ['the framework', async (desk) => { await desk.frameworkIn(); await desk.openFramework(); }],
  ['an answer that was refused', async (desk) => {
    await desk.frameworkIn();
    await desk.openFramework();
    await desk.setFault({ batch: 'every', kind: 'refused' });
    await desk.write('goal', 'Reading');
    await desk.button('Try again').waitFor();
  }],
  ['two versions of an answer', async (desk) => {
    await desk.frameworkIn();
    await desk.openFramework();
    await desk.answer('goal').fill('Mine');
    await desk.typeInDocument({ paragraph: coreFramework[0]?.prompt ?? '' }, 'Hers');
    await desk.answer('goal').press('Tab');
    await desk.button('Keep both').waitFor();
  }],
];

describeJourney('accessibility', () => {
  const standIn = withStandIn();

  test.each(screens.flatMap(([name, go]) => (['light', 'dark'] as const).map((scheme) => [name, scheme, go] as const)))('%s, %s, at 320 px', async (_name, colorScheme, go) => {
    const desk = await Desk.open(standIn.browser, standIn.url, { colorScheme });
    await desk.page.locator('#panel-width').selectOption('320');
    await go(desk);
    const found = await new AxeBuilder({ page: desk.page }).include('iframe').withTags(rules).analyze();
    expect(found.violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual([]);
    // What axe could not decide is named here, each with why it holds; anything else has to be judged first.
    expect(found.incomplete.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual([]);
    expect(found.passes.length).toBeGreaterThan(15); // the rules did run inside the panel
    const sideways = await desk.panel.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(sideways).toBe(0);
    await desk.close();
  }, 60_000);

  test('the main job with the keyboard alone', async () => {
    const desk = await Desk.open(standIn.browser, standIn.url);
    const { keyboard } = desk.page;
    const focused = (): Promise<string> => desk.panel.locator('html').evaluate(() => document.activeElement?.textContent ?? '');
    /** Tab, until the control with these words has the focus. */
    const tabTo = async (words: string, key = 'Tab'): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        if ((await focused()).includes(words)) return;
        await keyboard.press(key);
      }
      throw new Error(`Forty presses of ${key} did not reach “${words}”`);
    };
    await desk.panel.getByRole('heading', { level: 1 }).click(); // as a person arrives, by click or by F6; from here on only keys
    // The place is chosen with the arrow keys, as radio buttons are.
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await desk.panel.getByRole('radio', { name: 'At the end of the document', checked: true }).waitFor();
    await tabTo('Put the framework into your document');
    await keyboard.press('Enter');
    await desk.panel.getByText(/at the end of your document/).waitFor();
    await tabTo('Write your goal');
    await keyboard.press('Enter');
    await desk.answer('goal').waitFor();
    for (let presses = 0; presses < 5 && !(await desk.answer('goal').evaluate((field) => field === document.activeElement)); presses += 1) await keyboard.press('Tab');
    await keyboard.type('Reading fluency');
    await tabTo('All steps', 'Shift+Tab');
    await keyboard.press('Enter');
    await desk.panelReady();
    await until(async () => ((await desk.cells())[1]?.[1] ?? '').includes('Reading fluency'), 'the goal is in the document');
    await desk.close();
  }, 60_000);
});
