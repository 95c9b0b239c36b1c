// The steps after the plan, worked with the keyboard alone: evidence noted and marked, a conclusion put in, a cycle decided, the poster saved, and the handover.
import { cycleKeys } from '../../../src/enquiry/cycles';
import { posterPartKinds } from '../../../src/handbook/poster';
import { asked, documentAfterThePlan, itemsAfterThePlan } from '../after-the-plan';
import { parts } from '../../../src/taskpane/screens/cycles/parts';
import { kept } from '../../enquiry/enquiries';
import { describeJourney, withStandIn } from '../journey';
import { byKeys } from '../by-keys';
import { ourDocument } from '../../documents/our-document';
import { type PanelPage, panelPageForEach } from '../panel-page';

describeJourney('the keyboard alone: after the plan', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  const document = ourDocument({
    question: 'How can partner talk lead to wider reading for the children in Year 4?',
    'sub-questions': 'What do pupils say?',
    baseline: 'A third of the children take the first book on the shelf.',
  });
  panelPageForEach(standIn, (opened) => (panel = opened), { document });

  test('evidence is noted and marked, a conclusion put in, a cycle decided, the poster saved and the enquiry handed over, with the keyboard alone', async () => {
    const { keyboard, tabTo, press, focusIsOn } = await byKeys(panel);
    const screen = (title: string): Promise<void> =>
      panel.frame.getByRole('heading', { name: title, level: 1 }).waitFor();
    const chosen = (name: RegExp): Promise<void> =>
      panel.frame.getByRole('radio', { name, checked: true }).first().waitFor();

    await press('5. Collect evidence');
    await focusIsOn('What has come in');
    await press('Add something that was not planned');
    await focusIsOn('What it is');
    // What is said of the words has its place before it is said: only then is it read out.
    await panel.frame
      .getByRole('status')
      .evaluateAll((places) => places.forEach((place) => place.setAttribute('aria-label', 'was there')));
    await keyboard.type('Talks with Mrs Jane Smith');
    await panel.frame
      .getByRole('status', { name: 'was there' })
      .filter({ hasText: '“Mrs Jane Smith” may say who' })
      .waitFor();
    await keyboard.press('Control+A');
    await keyboard.type('Talks in groups of three');
    await tabTo('What it shows, in a sentence');
    await keyboard.type('Most can say why they chose a book.');
    await tabTo('a) What do pupils say?');
    await keyboard.press('Space');

    await press('Go on to the analysis');
    await focusIsOn('What the evidence says');
    // The first that is not marked is open already. Its heading says so, too, so the choice is looked for below it.
    await tabTo('Talks in groups of three');
    await keyboard.press('Tab');
    await tabTo('Not marked yet');
    await keyboard.press('ArrowDown'); // round to the first
    await chosen(/Agrees/);
    await tabTo('Sure. ');
    await keyboard.press('ArrowDown'); // from the first to the second
    await chosen(/^Fairly sure/);
    await tabTo('What we can say, in our words');
    await keyboard.type('Pairs choose more widely');

    await press('Draw conclusions');
    await focusIsOn('What we found');
    await press('Conclusions');
    await press('Put this row in');
    await panel.frame.getByText('“Conclusions” is in your framework now.').waitFor();
    await press('Use this wording');
    await panel.frame.getByText('“Conclusions” has this wording now.').waitFor();

    await press('Go round again');
    await screen('Go round again');
    await press('Begin the first cycle');
    await tabTo('What do we try, and where?');
    await keyboard.type('Partner talk before choosing');
    await press('Next');
    for (let part = 2; part < 6; part += 1) await keyboard.press('Enter'); // the focus stays on “Next”
    await tabTo('Adopt it');
    await keyboard.press('Space');
    await chosen(/^Adopt it/);

    await press('Go on to the poster');
    await screen('Make the poster');
    await press('Next'); // the heading says what the button says
    await press('Make the poster');
    await panel.frame.getByText('The poster is ready. Nothing has left this panel yet.').waitFor();
    const [file] = await Promise.all([panel.page.waitForEvent('download'), press('Save the document')]);
    expect(file.suggestedFilename()).toMatch(/\.docx$/);

    await press('All steps', 'Shift+Tab');
    await panel.panelReady();
    await press('Hand over');
    await screen('Hand over');
    await press('Hand it over');
    await panel.frame.getByRole('status').filter({ hasText: 'Handed over. Whoever' }).waitFor();
    await panel.inRecord('handover/mark');
    expect((await panel.cells()).flat().join('\n')).toContain('Pairs choose more widely');
  }, 90_000);

  test('which cycle is shown is read out, for the heading that takes the focus is the same for each', async () => {
    const cycle = (id: string, decision: string | null) =>
      [cycleKeys.choice(id), { from: '2027-01-12', to: '', decision, changes: null }] as const;
    const question = 'How can partner talk lead to wider reading for the children in Year 4?';
    await panel.begin({ document: ourDocument({ question }, kept(cycle('c1', 'adapt'), cycle('c2', null))) });
    const { press, focusIsOn } = await byKeys(panel);
    const spoken = async (words: string): Promise<void> => {
      await panel.frame.getByRole('status').getByText(words, { exact: true }).waitFor();
      await focusIsOn('Go round again');
    };
    await press('8. Go round again');
    await focusIsOn('Go round again');
    await press('Keep the question as it is now');
    await spoken('Your question, as it stands today, is kept with cycle 2.');
    await press('Cycle 1');
    await press('Change what it says: Cycle 1');
    await spoken('You are changing cycle 1.');
    await press('Go on with cycle 2');
    await spoken('You are back at cycle 2.');
    for (let part = 1; part < parts.length; part += 1) await press('Next');
    await press('Take this cycle out');
    await panel.frame.getByRole('status').getByText('Cycle 2 is taken out.', { exact: true }).waitFor(); // no later one moved up
    await press('Put it back');
    await spoken('Cycle 2 is back in its place.');
  }, 60_000);

  test('which question or part has come is read out, for the focus stays on “Next”', async () => {
    await panel.begin({ document: documentAfterThePlan(itemsAfterThePlan(4, true)) });
    const { press, focusIsOn } = await byKeys(panel);
    const spoken = (words: string): Promise<void> =>
      panel.frame.getByRole('status').filter({ hasText: words }).waitFor();
    await press('6. Analyse');
    await focusIsOn('What the evidence says');
    await press('Next');
    await spoken(`Question 2 of ${asked.length}: ${asked[1]}`);
    await focusIsOn('Next');
    await press('All steps', 'Shift+Tab');
    await press('9. Make the poster');
    await focusIsOn('Make the poster');
    await press('Next');
    await spoken(`Part 2 of ${posterPartKinds.length}: ${posterPartKinds[1]?.name}`);
    await focusIsOn('Next');
  }, 60_000);
});
