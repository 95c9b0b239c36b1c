// Takes the pictures of the README: the panel beside a document, as the built panel draws them. Run: npm run build && npm run pictures
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { handbookBoxes } from '../../src/handbook/boxes';
import { commandInBrowser } from '../journeys/browser';
import { PanelPage } from '../journeys/panel-page';

const folder = path.resolve(__dirname, '../../assets/pictures');
/** The window; the pictures leave out its toolbar, which is the stand-in’s own. */
const size = { width: 1200, height: 800 };

interface Picture {
  readonly file: string;
  readonly look: Parameters<PanelPage['page']['emulateMedia']>[0];
  readonly arrange: (panel: PanelPage) => Promise<void>;
}

const plan: Readonly<Record<string, string>> = {
  goal: 'Reading for pleasure in Years 4 to 6. In the autumn 31 of 58 children could not name a book they had enjoyed since the summer.',
  question:
    'How can leaders protect time for reading aloud in Years 4 to 6 so that more children talk about books they chose themselves?',
  'sub-questions':
    'What do children say about story time now?\nWhat makes teachers cut it short?\nWhich books do children choose when nobody watches?',
  'evidence-held':
    'Autumn conversations with children, and library loans. Loans are counted each term and seldom looked at.',
  baseline: 'Adults read aloud about once a week in Year 6.',
  'deeper-use': 'Reading the notes of the conversations side by side, class by class.',
};

async function answers(panel: PanelPage, words: Readonly<Record<string, string>>): Promise<void> {
  await panel.openFramework();
  for (const [field, text] of Object.entries(words)) await panel.write(field, text);
  await panel.settled();
}

const promptOf = (id: string): string => handbookBoxes.find((box) => box.id === id)?.prompt ?? '';

const pictures: readonly Picture[] = [
  {
    file: 'framework.png',
    look: { colorScheme: 'light' },
    arrange: async (panel) => {
      await panel.openSample('school-plan.docx');
      await panel.frameworkIn();
      await answers(panel, plan);
      await show(panel, 'What makes teachers cut it short?', panel.frame.getByRole('heading', { name: 'Goal' }));
    },
  },
  {
    file: 'boxes.png',
    look: { colorScheme: 'dark' },
    arrange: async (panel) => {
      await panel.openSample('handbook.docx');
      await panel.frameworkIn();
      await answers(panel, { question: plan.question ?? '', 'sub-questions': plan['sub-questions'] ?? '' });
      await panel.button('All steps').click();
      await panel.button('The handbook’s boxes').click();
      await panel.frame.getByText('Looking for the boxes…').waitFor({ state: 'detached' });
      await panel.openSections();
      for (const box of ['The question, checked', 'Sub-questions'])
        await panel.button(`Copy it into the box: ${box}`).click();
      await panel.settled();
      const approach = panel.frame.getByRole('textbox', { name: promptOf('box-approach') });
      await approach.fill('The first. We begin with what lies around: the notes of the autumn conversations.');
      await approach.press('Tab');
      await panel.settled();
      await show(panel, promptOf('box-approach'), panel.frame.getByText(promptOf('box-sub-questions')));
    },
  },
  {
    file: 'own-table.png',
    look: { colorScheme: 'light' },
    arrange: async (panel) => {
      await panel.openSample('own-appendix.docx');
      await panel.button('Use this table').click();
      await panel.frame.getByText(/Nothing in the table was changed/).waitFor();
      await panel.button('All answers on one page').click();
      await panel.openSections();
      await show(panel, 'Our evidence is silent about', panel.frame.locator('main'));
    },
  },
  {
    file: 'question.png',
    look: { colorScheme: 'light', forcedColors: 'active' },
    arrange: async (panel) => {
      await panel.openSample('school-plan.docx');
      await panel.frameworkIn();
      await answers(panel, { goal: plan.goal ?? '' });
      await panel.button('All steps').click();
      await panel.button(/Find the question/).click();
      await panel.write('question', 'How can reading aloud make all children better at everything?');
      await panel.settled();
      await panel.frame
        .getByText(/^Not specific enough yet/)
        .first()
        .waitFor();
      await show(panel, 'How can reading aloud make', panel.answer('question'));
    },
  },
];

/** Brings words into sight: in the document to the middle of its half, in the panel to the top. */
async function show(panel: PanelPage, inDocument: string, inPanel: Locator): Promise<void> {
  await panel.page
    .locator('#document-half .paragraph')
    .filter({ hasText: inDocument })
    .last()
    .evaluate((words) => words.scrollIntoView({ block: 'center' }));
  await inPanel.evaluate((words) => {
    words.scrollIntoView();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

async function make(browser: Browser, url: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { file, look, arrange } of pictures) {
    const panel = await PanelPage.open(browser, url);
    await panel.page.setViewportSize(size);
    await panel.page.emulateMedia(look);
    await arrange(panel);
    await panel.page.locator('.halves').screenshot({ path: path.join(folder, file), animations: 'disabled' });
    await panel.close();
  }
}

commandInBrowser(make);
