// What was found becomes rows of the framework and a part of the document; and the overview knows what comes next and where one left off.
import { coreFramework } from '../../src/handbook/framework';
import { steps } from '../../src/handbook/steps';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';
import { panelWords } from '../../src/taskpane/ui/strings';
import { openXmlErrors } from '../documents/validate';
import { documentAfterThePlan, itemsAfterThePlan } from './after-the-plan';
import { describeJourney, withStandIn } from './journey';
import { openFold } from './evidence-panel';
import { panelPageForEach, type PanelPage } from './panel-page';

describeJourney('the conclusions', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);
  const open = (): Promise<void> => panel.begin({ document: documentAfterThePlan(itemsAfterThePlan(6, true)) });

  test('a row is put in with one press, takes the wording that was marked, and goes under a heading of its own, which follows the row', async () => {
    await open();
    const rows = (await panel.cells()).length;
    await panel.button(/7\. Draw conclusions/).click();
    await openFold(panel, 'Conclusions');
    await panel.button('Put this row in').click();
    await panel.frame.getByText('“Conclusions” is in your framework now.').waitFor();
    expect(await panel.cells()).toHaveLength(rows + 1);
    const offered = panel.frame.getByLabel('Offered wording');
    expect(await offered.inputValue()).toMatch(
      /^We found: .*\n(On this.*\n)?It looks as if this is so: .*\n(On this.*\n)?There are signs of this, and we do not know yet: /,
    );
    await offered.fill('It looks as if this is so: quiet readers say more.');
    await panel.button('Use this wording').click();
    await panel.frame.getByText('“Conclusions” has this wording now.').waitFor();
    await panel.settled();
    expect((await panel.cells()).at(-1)?.at(-1)).toContain('quiet readers say more');

    await openFold(panel, 'Put into your document');
    await panel.button('Put it into the document').click();
    await panel.frame.getByText('It is at the end of your document.').waitFor();
    const lines = (await panel.text()).filter((line) => line.trim() !== '');
    expect(lines.at(-1)).toBe('It looks as if this is so: quiet readers say more.');
    expect(lines).toContain('Our conclusions');
    expect(await openXmlErrors(await panel.save())).toEqual([]);

    await openFold(panel, 'Sharing');
    await panel.button('Put this row in').click();
    await panel.frame.getByText('“Sharing” is in your framework now.').waitFor();
    await panel.button('Use this wording').click();
    await panel.settled();
    await panel.button('Bring it up to date in the document').click();
    await panel.frame.getByText('It is brought up to date in your document.').waitFor();
    const after = (await panel.text()).filter((line) => line.trim() !== '');
    expect(after.at(-1)).toBe('First with those whose words or work we used: Year 4; The reading team.');
    expect(after.filter((line) => line === 'Our conclusions')).toHaveLength(1);
    expect(await openXmlErrors(await panel.save())).toEqual([]);
  }, 180_000);

  test('once every sentence is completed, the overview says which step comes next; a later one can be taken first, and the next day it is offered to go on there', async () => {
    await open();
    await panel.frame.getByText(overviewWords.count(coreFramework.length, coreFramework.length)).waitFor();
    await panel.frame.getByRole('listitem').filter({ hasText: '6. Analyse' }).getByText('Done').waitFor();
    await panel.frame
      .getByRole('listitem')
      .filter({ hasText: '7. Draw conclusions' })
      .getByText(/Next · 30 minutes/)
      .waitFor();
    await panel.button('Draw conclusions').first().click();
    await panel.frame.getByText(panelWords.stepOf(7, steps.length)).waitFor();
    await panel.button('All steps').click();
    await panel.button(/6\. Analyse/).click();
    await panel.frame.getByText(panelWords.stepOf(6, steps.length)).waitFor();
    await panel.saveAndReopen();
    await panel.button('Go on where you were: Analyse').click();
    await panel.frame.getByText(panelWords.stepOf(6, steps.length)).waitFor();
    await panel.button('All steps').click();
    await panel.panelReady();
    expect(await panel.button(/Go on where you were/).count()).toBe(0);
  }, 120_000);
});
