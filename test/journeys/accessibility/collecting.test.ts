// The screens for collecting and for the cycles against the rules of WCAG 2.2 AA.
import { cycleThings, logThings, planThings, subQuestionTexts, subQuestionThings } from '../../enquiry/full-year';
import { choosing } from '../../sharing/copies';
import { type Beginning, beginWith, blank, describeScreens } from './screens';

/** A document of the school's own with these things in its record, and two sub-questions. */
function holding(...things: readonly (readonly [string, unknown])[]): Beginning {
  const document = choosing(
    'Head',
    { 'copy-is-own': true, ...Object.fromEntries([...subQuestionThings(2), ...things]) },
    new Map([
      ['question', 'How can partner talk lead to wider reading for the children in Year 4?'],
      ['sub-questions', subQuestionTexts(2).join('\n')],
      ['baseline', 'A third of the children take the first book on the shelf, and few can say why.'],
    ]),
  );
  return beginWith(document, 'Ours.docx');
}

const planned = holding(...planThings(6, 2));
const collected = holding(...planThings(3, 2), ...logThings(13, 3, 2), ...cycleThings(3));

describeScreens('the screens for collecting and the cycles', [
  [
    blank,
    [
      'nothing to collect yet',
      async (panel) => {
        await panel.button(/Collect evidence/).click();
        await panel.button('Plan what to collect').waitFor();
      },
    ],
    [
      'no cycle yet',
      async (panel) => {
        await panel.button(/Go round again/).click();
        await panel.button('Begin the first cycle').waitFor();
      },
    ],
  ],
  [
    planned,
    [
      'what is due and what came in, with one entry opened that names somebody',
      async (panel) => {
        await panel.button(/Collect evidence/).click();
        await panel
          .button(/^Arrived/)
          .first()
          .click();
        await panel.frame
          .getByLabel('What it shows, in a sentence')
          .fill('Mrs Ashworth says that her group reads more.');
        await panel.frame.getByText(/may say who somebody is/).waitFor();
        await panel.unfold('Take the dates along');
      },
    ],
    [
      'a cycle’s first part, with the starting point in view',
      async (panel) => {
        await panel.button(/Go round again/).click();
        await panel.button('Begin the first cycle').click();
        await panel.frame
          .getByLabel('What do we try, and where?')
          .fill('Mr Okafor tries partner talk before choosing.');
        await panel.frame.getByText(/may say who somebody is/).waitFor();
      },
    ],
  ],
  [
    collected,
    [
      'a log of twelve entries',
      async (panel) => {
        await panel.button(/Collect evidence/).click();
        await panel.button('Show the next 6').click();
        await panel.button('Show one more').waitFor();
        await panel.unfold('Put into your document');
      },
    ],
    [
      'a cycle that is decided, with its question and the earlier cycles',
      async (panel) => {
        await panel.button(/Go round again/).click();
        for (let part = 0; part < 6; part += 1)
          await panel.frame.getByRole('button', { name: 'Next', exact: true }).click();
        await panel.frame.getByText('Does our question change?').waitFor();
        await panel.unfold(/^Cycle 1/);
        await panel.unfold('Put into your document');
      },
    ],
  ],
]);
