// The screens of the poster and the handover against the rules of WCAG 2.2 AA.
import { fullYear } from '../../documents/full-year';
import { kept } from '../../enquiry/enquiries';
import { handoverKeys } from '../../../src/enquiry/handover';
import { posterKeys } from '../../../src/enquiry/poster';
import { exampleAnswers } from '../../../src/handbook/example';
import { beginWith, describeScreens } from './screens';

const overlong = kept([posterKeys.text('title'), Array.from({ length: 20 }, () => exampleAnswers.analysis).join(' ')]);
const handedOver = kept([handoverKeys.mark, { on: '2026-06-01' }], [handoverKeys.whom, 'the new deputy']);

describeScreens('the screens of the poster and the handover', [
  [
    beginWith(fullYear(overlong), 'Our year.docx'),
    [
      'the poster, filled, with a part too long',
      async (panel) => {
        await panel.button(/Make the poster/).click();
        await panel.frame.getByText(/words too long for one page/).waitFor();
        await panel.unfold(/^See the page/);
      },
    ],
  ],
  [
    beginWith(fullYear(), 'Our year.docx'),
    [
      'the poster, made',
      async (panel) => {
        await panel.button(/Make the poster/).click();
        await panel.button('Make the poster').click();
        await panel.frame.getByRole('heading', { name: 'Before it goes: people' }).waitFor();
      },
    ],
  ],
  [
    beginWith(fullYear(handedOver), 'Our year.docx'),
    [
      'the offer to read the page of a handover',
      async (panel) => {
        await panel.button('Read the one page').waitFor();
      },
    ],
    [
      'the handover',
      async (panel) => {
        await panel.button('Hand over').click();
        await panel.unfold('Open it in Word');
        await panel.unfold('Put into your document');
        await panel.frame.getByRole('heading', { name: 'What is due' }).waitFor();
      },
    ],
  ],
]);
