// The evidence’s screens against the rules of WCAG 2.2 AA.
import { addSource, markStrand, openEvidence, openFold, sortCard } from '../evidence-panel';
import { ourDocument } from '../../documents/our-document';
import { beginWith, blank, describeScreens } from './screens';

const withSubQuestions = beginWith(ourDocument({ 'sub-questions': 'What do pupils say?\nWhat do teachers see?' }));

describeScreens('the evidence’s screens', [
  [
    blank,
    ['which way to the evidence', (panel) => openEvidence(panel, null)],
    [
      'nothing offered for the framework yet',
      async (panel) => {
        await openEvidence(panel, 'Into the framework');
        await panel.frame.getByText('For these rows there is no wording yet.').waitFor();
      },
    ],
    [
      'what we notice',
      async (panel) => {
        await openEvidence(panel, 'What we notice');
        await panel.frame.getByLabel('What would you like to enhance?', { exact: true }).waitFor();
      },
    ],
    [
      'people and ethics, with a small group',
      async (panel) => {
        await openEvidence(panel, 'People and ethics');
        await panel.frame.getByLabel(/smallest group/).fill('2');
        await panel.frame.getByText(/In a group of 2, people who know the school/).waitFor();
      },
    ],
    [
      'the cards one by one, with one opened',
      async (panel) => {
        await openEvidence(panel, 'Look at the evidence we have');
        await panel.button(/^Both/).click();
        await panel.button('Previous').click();
        await openFold(panel, 'More about this card');
        await panel.frame.getByLabel('Who holds it?').waitFor();
      },
    ],
    [
      'all cards in a list, some sorted, with one opened',
      async (panel) => {
        await openEvidence(panel, 'Look at the evidence we have');
        await sortCard(panel, 'CPD evaluation forms', 'Both');
        await sortCard(panel, 'Attendance', 'Held but not used');
        await openFold(panel, 'Put into your document');
        await panel.button('Put it into the document').click();
        await panel.button('Bring it up to date in the document').waitFor();
      },
    ],
    [
      'wordings offered for the framework',
      async (panel) => {
        await openEvidence(panel, 'Look at the evidence we have');
        await sortCard(panel, 'Attendance', 'Held but not used');
        await panel.button('Plan the evidence').click();
        await panel.button(/^Into the framework/).click();
        await panel.button('Use this wording').waitFor();
      },
    ],
    [
      'the pathway, marked a second time',
      async (panel) => {
        await openEvidence(panel, 'Take stock of where we stand');
        await markStrand(panel, 'Talk', 'Not yet');
        await openFold(panel, 'Take stock again');
        await panel.button('Begin a new marking').click();
        await markStrand(panel, 'Talk', 'Growing');
        await panel.frame.getByText('2 stages further.').waitFor();
      },
    ],
  ],
  [
    withSubQuestions,
    [
      'the plan, with one source opened and one without a sub-question',
      async (panel) => {
        await openEvidence(panel, 'What to collect');
        for (const letter of ['a', 'b']) await addSource(panel, letter);
        await panel.frame.getByRole('group', { name: 'Helps to answer' }).getByLabel(/^b\)/).click();
        await panel.frame.getByRole('heading', { name: 'Without a sub-question' }).waitFor();
      },
    ],
  ],
]);
