// The framework’s screens against the rules of WCAG 2.2 AA.
import { coreFramework } from '../../../src/handbook/framework';
import { ourDocument } from '../../documents/our-document';
import { beginWith, blank, describeScreens, ownTable, usedTable } from './screens';

const withFramework = beginWith(ourDocument());

describeScreens('the framework’s screens', [
  [
    blank,
    ['the first of three cards', (panel) => panel.button('Skip').waitFor()],
    [
      'the overview before the framework',
      async (panel) => {
        const skip = panel.button('Skip');
        if (await skip.isVisible()) await skip.click();
      },
    ],
    [
      'the help, with what is kept where',
      async (panel) => {
        await panel.button('Help').click();
        await panel.button('What is kept where').click();
        await panel.frame.getByText('Nowhere else.').waitFor();
      },
    ],
    [
      'the goal',
      async (panel) => {
        await panel.button(/1\. Set the goal/).click();
        await panel.sentence('goal').waitFor();
      },
    ],
    ['the overview', (panel) => panel.frameworkIn()],
  ],
  [
    withFramework,
    [
      'the framework',
      async (panel) => {
        await panel.button('All answers on one page').click();
        await panel.sentence('goal').waitFor();
      },
    ],
    [
      'every sentence of the framework, with its gaps',
      async (panel) => {
        await panel.button('All answers on one page').click();
        await panel.openSections();
        await panel.sentence('ethics').waitFor();
      },
    ],
    [
      'a sentence that somebody completed in its own cell',
      async (panel) => {
        const stem = { paragraph: 'What it cannot yet tell us is …' };
        await panel.typeInDocument(stem, 'how boys feel about reading aloud');
        await panel.button('All answers on one page').click();
        await panel.unfold(/^Gaps/);
        await panel.button('Use it as the answer').waitFor();
      },
    ],
    [
      'an answer that can be undone',
      async (panel) => {
        await panel.openFramework();
        await panel.write('goal', 'Reading aloud in every class');
        await panel.settled();
        await panel.button(/^Undo/).waitFor();
      },
    ],
    [
      'two versions of an answer',
      async (panel) => {
        await panel.openFramework();
        await panel.freely('question');
        await panel.answer('question').fill('Mine');
        await panel.typeInDocument({ paragraph: coreFramework[1]?.prompt ?? '' }, 'Hers');
        await panel.answer('question').press('Tab');
        await panel.button('Keep both').waitFor();
      },
    ],
    [
      'an answer that was refused',
      async (panel) => {
        await panel.openFramework();
        await panel.setFault({ batch: 'every', kind: 'refused' });
        await panel.write('ethics', 'Reading');
        await panel.button('Try again').waitFor();
      },
    ],
  ],
  [ownTable, ['the overview’s offer to use a school’s own table', (panel) => panel.button('Use this table').waitFor()]],
  [
    usedTable,
    [
      'the framework in a school’s own table',
      async (panel) => {
        await panel.button('All answers on one page').click();
        await panel.frame.getByText(/a row of your school’s own table/).waitFor();
      },
    ],
    [
      'an answer that holds more than words, before it is written over',
      async (panel) => {
        await panel.openFramework();
        await panel.frame.getByLabel(/What we want to find out is/).fill('How can leaders listen better?');
        await panel.frame.getByLabel(/What we want to find out is/).press('Tab');
        await panel.button('Put mine below').waitFor();
      },
    ],
  ],
  [
    beginWith(ourDocument()),
    [
      'the overview before the document was read',
      async (panel) => {
        panel.closeContextAfterwards();
        // Slower than it takes to look at the screen in every look.
        const slow = { batch: 'every', kind: 'slow', milliseconds: 300_000 } as const;
        await panel.page.evaluate((fault) => window.standIn.reloadPanel(fault), slow);
        await panel.button(/1\. Set the goal/).waitFor();
        await panel.frame.getByRole('status').filter({ hasText: 'Reading your document…' }).waitFor();
      },
    ],
  ],
  [
    beginWith(ourDocument()),
    [
      'a part of Word that has not come',
      async (panel) => {
        panel.closeContextAfterwards();
        await panel.page.route(/\/office-js\/office\.js/, (route) => route.abort(), { times: 1 });
        await panel.page.evaluate(() => window.standIn.reloadPanel());
        await panel.button('Try again').waitFor();
        panel.complaints.console.length = 0; // the browser says of the request what the panel says
      },
    ],
  ],
]);
