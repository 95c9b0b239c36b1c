// The rows, the boxes and what is repaired against the rules of WCAG 2.2 AA.
import { listsControlsInTables } from '../panel-page';
import {
  type Beginning,
  beginWith,
  describeScreens,
  goToRows,
  handbookWithAnswers,
  hardDocument,
  promptOf,
  withGoal,
} from './screens';

const hard = (file: string): Beginning => beginWith(hardDocument(file), file);

describeScreens('the rows, the boxes and what is repaired', [
  [
    handbookWithAnswers,
    [
      'the boxes: a text box, one that is level, one that is not, and those to fill',
      async (panel) => {
        await panel.button('The handbook’s boxes').click();
        await panel.openSections();
        await panel.button('Put a field below it: First draft of the question').waitFor();
        await panel.button('Copy it into the box: The question, checked').click();
        await panel.frame.getByText('Same as your framework', { exact: true }).waitFor();
        await panel.button('Copy it into the box: Sub-questions').waitFor();
        await panel.frame.getByRole('textbox', { name: promptOf('box-approach') }).waitFor();
      },
    ],
  ],
  [
    hard('row-copied.docx'),
    [
      'a row that stands twice',
      async (panel) => {
        await panel.openFramework();
        await panel.button('Bring both together in one row').waitFor();
      },
    ],
  ],
  [
    hard('row-deleted.docx'),
    [
      'a row that is gone',
      async (panel) => {
        await panel.openFramework();
        await panel.button('Put the row back').waitFor();
      },
    ],
  ],
  [
    hard('table-copied.docx'),
    [
      'a table that stands twice',
      async (panel) => {
        // Where Word lists no controls in tables, a copy is not seen (docs/word-findings.md), and the first one is gone on with.
        await panel
          .button(
            listsControlsInTables
              ? 'Bring the words together in the first'
              : /^(All answers on one page|Answer the sentences)$/,
          )
          .waitFor();
      },
    ],
  ],
  [
    beginWith(withGoal, 'Goal.docx'),
    [
      'taking the panel out',
      async (panel) => {
        await panel.button('Take the panel out of this document').click();
        await panel.frame.getByRole('button', { name: 'Take the panel out', exact: true }).click();
        await panel.button('Yes, take it out').waitFor();
      },
    ],
    [
      'the rows, while one is reworded',
      async (panel) => {
        await goToRows(panel);
        await panel.unfold(/^Our goal/);
        await panel.button('Reword: Our goal').click();
        await panel.button('Use this wording').waitFor();
      },
    ],
    [
      'the rows, while one with an answer is left out',
      async (panel) => {
        await goToRows(panel);
        await panel.unfold(/^Our goal/);
        await panel.button('Leave out: Our goal').click();
        await panel.button('Leave it out').waitFor();
      },
    ],
  ],
]);
