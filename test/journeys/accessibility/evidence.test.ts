// The evidence’s screens against the rules of WCAG 2.2 AA.
import { describeScreens, openEvidence } from './screens';

describeScreens('the evidence’s screens', [
  ['which way to the evidence', (panel) => openEvidence(panel, null)],
  [
    'the cards, some sorted, with one opened',
    async (panel) => {
      await openEvidence(panel, 'Look at the evidence we have');
      await panel.frame.getByLabel('What is it used for: CPD evaluation forms').selectOption({ label: 'Both' });
      await panel.frame.getByLabel('What is it used for: Attendance').selectOption({ label: 'Held but not used' });
      await panel.frame.getByLabel('More about Learner voice').click();
      await panel.button('Put it into the document').click();
      await panel.button('Bring it up to date in the document').waitFor();
    },
  ],
  [
    'the pathway, marked a second time',
    async (panel) => {
      await openEvidence(panel, 'Take stock of where we stand');
      const talk = panel.frame.getByRole('group', { name: 'Talk', exact: true });
      await talk.getByRole('radio', { name: /^Not yet/ }).check();
      await panel.button('Take stock again').click();
      await talk.getByRole('radio', { name: /^Growing/ }).check();
      await panel.frame.getByText('2 stages further.').waitFor();
    },
  ],
  [
    'what strikes us',
    async (panel) => {
      await openEvidence(panel, 'What strikes us');
      await panel.frame.getByLabel('What would you like to enhance?').waitFor();
    },
  ],
  [
    'the plan, with one source opened and one without a sub-question',
    async (panel) => {
      await panel.frameworkWith({ 'sub-questions': 'What do pupils say?\nWhat do teachers see?' });
      await panel.button('All steps').click();
      await openEvidence(panel, 'What to collect');
      for (const letter of ['a', 'b']) await panel.button(`Add a source for sub-question ${letter}`).click();
      await panel.frame.getByRole('group', { name: 'Helps to answer' }).last().getByLabel(/^b\)/).click();
      await panel.frame.getByRole('heading', { name: 'Without a sub-question' }).waitFor();
    },
  ],
  [
    'people and ethics, with a small group',
    async (panel) => {
      await openEvidence(panel, 'People and ethics');
      await panel.frame.getByLabel(/smallest group/).fill('2');
      await panel.frame.getByText(/A group of 2 names somebody/).waitFor();
    },
  ],
  [
    'wordings offered for the framework',
    async (panel) => {
      await openEvidence(panel, 'Look at the evidence we have');
      await panel.frame.getByLabel('What is it used for: Attendance').selectOption({ label: 'Held but not used' });
      await panel.button('Plan the evidence').click();
      await panel.button(/^Into the framework/).click();
      await panel.button('Use this wording: Deeper use').waitFor();
    },
  ],
]);
