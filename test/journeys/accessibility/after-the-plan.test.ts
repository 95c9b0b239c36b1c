// The screens of what comes after the plan against the rules of WCAG 2.2 AA.
import { documentAfterThePlan, itemsAfterThePlan } from '../after-the-plan';
import { openFold } from '../evidence-panel';
import { beginWith, blank, describeScreens } from './screens';

describeScreens('the screens after the plan', [
  [
    blank,
    [
      'the analysis without evidence',
      async (panel) => {
        await panel.button(/6\. Analyse/).click();
        await panel.frame.getByText('Nothing is in your log yet.').waitFor();
      },
    ],
  ],
  [
    beginWith(documentAfterThePlan(itemsAfterThePlan(12, true)), 'enquiry.docx'),
    [
      'the analysis, with four sub-questions and twelve pieces of evidence',
      async (panel) => {
        await panel.button(/6\. Analyse/).click();
        await openFold(panel, 'Running records');
        await panel.frame.getByLabel('A note').waitFor();
        await openFold(panel, 'All of it in one picture');
        await openFold(panel, 'Put into your document');
      },
    ],
    [
      'the conclusions, with a row to put in and wording for another',
      async (panel) => {
        await panel.button(/7\. Draw conclusions/).click();
        await openFold(panel, 'Sharing');
        await panel.button('Put this row in').click();
        await panel.button('Use this wording').waitFor();
      },
    ],
  ],
]);
