// The question’s screens against the rules of WCAG 2.2 AA.
import { knowsComments } from '../panel-page';
import { ourDocument } from '../../documents/our-document';
import { beginWith, blank, describeScreens } from './screens';

const question = 'How can we use talk partners in ways that lead to longer sentences for pupils in Year 2?';

describeScreens('the question’s screens', [
  [
    blank,
    [
      'the sub-questions',
      async (panel) => {
        await panel.button(/2\. Find the question/).click();
        await panel.button(/sub-questions/).click();
        await panel.frame.getByLabel('Sub-question a').first().waitFor();
      },
    ],
    [
      'the question, checked',
      async (panel) => {
        await panel.button(/2\. Find the question/).click();
        await panel.write('question', 'Does all teaching work for all learners in every subject?');
        await panel.frame
          .getByText(/not specific enough|not open enough/i)
          .first()
          .waitFor();
      },
    ],
    [
      'the history of the question',
      async (panel) => {
        await panel.button(/2\. Find the question/).click();
        await panel.unfold('How your question changes');
        for (const text of ['How can we improve learning?', 'How can we improve spelling in Year 3?']) {
          await panel.write('question', text);
          await panel.button('Keep this version').click();
        }
        await panel.button('See and compare the versions').click();
        await panel.frame.getByRole('heading', { name: 'Compare two versions' }).waitFor();
      },
    ],
    [
      'sub-questions, suggested and doubled',
      async (panel) => {
        await panel.button(/2\. Find the question/).click();
        await panel.write('question', question);
        await panel.button('Go on to the sub-questions').click();
        await panel.frame.getByRole('textbox', { name: 'Sub-question a' }).fill('What do pupils in Year 2 say?');
        await panel.button('Add a sub-question').click();
        await panel.frame.getByRole('textbox', { name: 'Sub-question b' }).fill('What do the pupils in Year 2 say?');
        await panel.frame.getByText('asks nearly the same').first().waitFor();
      },
    ],
  ],
  [
    beginWith(ourDocument({ question })),
    [
      'the question, built from its parts',
      async (panel) => {
        await panel.button(/2\. Find the question/).click();
        if (knowsComments) {
          await panel.unfold('Share the advice as a comment');
          await panel.button('Put this beside the question as a comment').click();
          await panel.button('Take the comment away').waitFor();
        }
        await panel.unfold('Build it from its parts');
        await panel.button('Change: For whom').click();
        await panel
          .button(/^Use this question/)
          .last()
          .waitFor();
      },
    ],
  ],
]);
