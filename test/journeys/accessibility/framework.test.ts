// The framework’s screens against the rules of WCAG 2.2 AA.
import { coreFramework } from '../../../src/handbook/framework';
import { describeScreens, useOwnTable } from './screens';

describeScreens('the framework’s screens', [
  ['the first of three cards', (panel) => panel.button('Skip').waitFor()],
  [
    'the overview before the document was read',
    async (panel) => {
      panel.closeContextAfterwards();
      await panel.frameworkIn();
      // Slower than it takes to look at the screen in every look.
      const slow = { batch: 'every', kind: 'slow', milliseconds: 300_000 } as const;
      await panel.page.evaluate((fault) => window.standIn.reloadPanel(fault), slow);
      await panel.button(/1\. Set the goal/).waitFor();
      await panel.frame.getByRole('status').filter({ hasText: 'Reading your document…' }).waitFor();
    },
  ],
  [
    'the overview before the framework',
    async (panel) => {
      await panel.button('Skip').click();
    },
  ],
  [
    'a part of Word that has not come',
    async (panel) => {
      panel.closeContextAfterwards();
      await panel.page.route(/\/office-js\/office\.js/, (route) => route.abort());
      await panel.page.evaluate(() => window.standIn.reloadPanel());
      await panel.button('Try again').waitFor();
      panel.complaints.console.length = 0; // the browser says of the request what the panel says
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
    'the overview',
    async (panel) => {
      await panel.frameworkIn();
    },
  ],
  ['the overview’s offer to use a school’s own table', (panel) => panel.openSample('own-appendix.docx')],
  [
    'the goal',
    async (panel) => {
      await panel.button(/1\. Set the goal/).click();
      await panel.sentence('goal').waitFor();
    },
  ],
  [
    'the framework',
    async (panel) => {
      await panel.frameworkIn();
      await panel.button('All answers on one page').click();
      await panel.sentence('goal').waitFor();
    },
  ],
  [
    'every sentence of the framework, with its gaps',
    async (panel) => {
      await panel.frameworkIn();
      await panel.button('All answers on one page').click();
      await panel.openSections();
      await panel.sentence('ethics').waitFor();
    },
  ],
  [
    'a sentence that somebody completed in its own cell',
    async (panel) => {
      await panel.frameworkIn();
      await panel.typeInDocument({ paragraph: 'What it cannot yet tell us is …' }, 'how boys feel about reading aloud');
      await panel.button('All answers on one page').click();
      await panel.unfold(/^Gaps/);
      await panel.button('Use it as the answer').waitFor();
    },
  ],
  [
    'the framework in a school’s own table',
    async (panel) => {
      await useOwnTable(panel);
      await panel.button('All answers on one page').click();
      await panel.frame.getByText(/a row of your school’s own table/).waitFor();
    },
  ],
  [
    'an answer that was refused',
    async (panel) => {
      await panel.frameworkIn();
      await panel.openFramework();
      await panel.setFault({ batch: 'every', kind: 'refused' });
      await panel.write('goal', 'Reading');
      await panel.button('Try again').waitFor();
    },
  ],
  [
    'two versions of an answer',
    async (panel) => {
      await panel.frameworkIn();
      await panel.openFramework();
      await panel.answer('goal').fill('Mine');
      await panel.typeInDocument({ paragraph: coreFramework[0]?.prompt ?? '' }, 'Hers');
      await panel.answer('goal').press('Tab');
      await panel.button('Keep both').waitFor();
    },
  ],
  [
    'an answer that holds more than words, before it is written over',
    async (panel) => {
      await useOwnTable(panel);
      await panel.openFramework();
      await panel.frame.getByLabel(/What we want to find out is/).fill('How can leaders listen better?');
      await panel.frame.getByLabel(/What we want to find out is/).press('Tab');
      await panel.button('Put mine below').waitFor();
    },
  ],
  [
    'an answer that can be undone',
    async (panel) => {
      await panel.frameworkWith({ goal: 'Reading aloud in every class' });
      await panel.button(/^Undo/).waitFor();
    },
  ],
]);
