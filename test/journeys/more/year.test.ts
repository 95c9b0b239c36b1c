// An enquiry as a school lives it over a year, from the goal to the handover: the file is saved and opened again on a fresh device between the steps.
// Where YEAR_FOLDER names a folder, the document and the poster that the year ends in are left there to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { coreFramework } from '../../../src/handbook/framework';
import { openXmlErrors } from '../../documents/validate';
import { asked, baseline, changed, goal, inTheEnd, question } from '../../documents/year-words';
import { describeJourney, withStandIn } from '../journey';
import { addSource, markStrand, openFold, sortCard } from '../evidence-panel';
import { panelPageForEach, partText, until, type PanelPage } from '../panel-page';

/** Do the words stand in the document, or in what the panel keeps with it? */
const holds = (file: Uint8Array, words: string): boolean => {
  const parts = unzipSync(file, { filter: ({ name }) => /^(word\/document|customXml\/[^/]*)\.xml$/.test(name) });
  return Object.values(parts).some((part) => strFromU8(part).includes(words));
};

const leave = (file: Uint8Array, name: string): void => {
  const folder = process.env.YEAR_FOLDER;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name.replaceAll(' ', '-')), file);
};

describeJourney('a year of an enquiry', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  let word: 'LTSC 2021' | 'Microsoft 365';
  panelPageForEach(standIn, (opened) => (panel = opened));

  const field = (label: string) => panel.frame.getByLabel(label, { exact: true });
  const said = (words: string | RegExp): Promise<void> => panel.frame.getByText(words).first().waitFor();
  const overview = async (): Promise<void> => {
    await panel.button('All steps').click();
    await panel.panelReady();
  };
  const step = async (number: number, title: string): Promise<void> => {
    await panel
      .button(new RegExp(`^${number}\\. `))
      .first()
      .click();
    await panel.frame.getByRole('heading', { name: title, level: 1 }).waitFor();
  };
  const onTo = async (button: string, title: string): Promise<void> => {
    await panel.button(button).click();
    await panel.frame.getByRole('heading', { name: title, level: 1 }).waitFor();
  };
  const evidence = async (part: string): Promise<void> => {
    await step(3, 'Plan the evidence');
    await panel
      .button(new RegExp(`^${part}`))
      .first()
      .click();
  };
  const putIn = async (): Promise<void> => {
    await openFold(panel, 'Put into your document');
    await panel.button('Put it into the document').click();
    await said('It is at the end of your document.');
  };
  /** Waits until the file holds these words, and opens it where nothing else is known of it. */
  const anotherDay = async (kept: string): Promise<void> => {
    await panel.settled();
    await until(async () => holds(await panel.save(), kept), `the file holds “${kept}”`);
    await panel.forgetDevice();
    await panel.saveAndReopen();
  };
  const story: Readonly<Record<string, () => Promise<void>>> = {
    'the goal': async () => {
      await step(1, 'Set the goal');
      await panel.write('goal', goal);
      await anotherDay(goal);
    },
    'the question, checked': async () => {
      await step(1, 'Set the goal');
      await panel.seen('goal', goal);
      await onTo('Go on to the question', 'Find the question');
      await panel.write('question', question);
      await panel.frame.getByRole('heading', { name: 'Specific enough', exact: true }).waitFor();
      await anotherDay(question);
    },
    'the sub-questions': async () => {
      await step(2, 'Find the question');
      await onTo('Go on to the sub-questions', 'Sub-questions');
      await panel.frame.getByRole('textbox', { name: 'Sub-question a' }).fill(asked[0]);
      await panel.button('Add a sub-question').click();
      await panel.frame.getByRole('textbox', { name: 'Sub-question b' }).fill(asked[1]);
      await anotherDay(asked[1]);
    },
    'the cards': async () => {
      await evidence('Look at the evidence we have');
      await sortCard(panel, 'Learner voice', 'Both');
      await sortCard(panel, 'Moderation notes', 'Held but not used');
      await anotherDay('card/moderation');
    },
    'the pathway': async () => {
      await evidence('Take stock of where we stand');
      await markStrand(panel, 'Talk', 'Starting');
      await field('What makes us say so?').fill('Meetings are about dates.');
      await anotherDay('Meetings are about dates.');
    },
    'the plan': async () => {
      await evidence('What to collect');
      await addSource(panel, 'a', 'Learner voice');
      await addSource(panel, 'b');
      await panel.page.keyboard.type('Visits to the shelves');
      await panel.frame.getByLabel('Whose view it gives').selectOption({ label: 'Leaders' });
      await anotherDay('Visits to the shelves');
    },
    'the framework': async () => {
      await panel.frameworkIn();
      await panel.openFramework();
      expect((await panel.cells()).slice(1, 3).map(([, answer]) => answer?.trim())).toEqual([goal, question]);
      await panel.write('baseline', baseline);
      for (const { id } of coreFramework)
        if ((await panel.answer(id).first().inputValue()) === '') await panel.write(id, `What we say to ${id}.`);
      await panel.settled();
      await onTo('Collect evidence', 'What has come in');
      await overview();
      await evidence('What to collect');
      await putIn();
      await anotherDay('placed/plan');
    },
    'the log': async () => {
      await step(5, 'What has come in');
      await panel.button('Arrived: Learner voice').click();
      await field('What it shows, in a sentence').fill('They choose more widely.');
      await field('Where it is kept').fill('Shared drive, Reading');
      await field('From whom').fill('Two Year 4 classes');
      await panel.button('Arrived: Visits to the shelves').click();
      await until(async () => (await field('What it is').count()) === 1, 'the entry that was open before is closed');
      await field('What it shows, in a sentence').fill('Pairs look at more shelves.');
      await said('All that was planned has come in.');
      await putIn();
      await anotherDay('placed/collect');
    },
    'the first cycle': async () => {
      await step(8, 'Go round again');
      await panel.button('Begin the first cycle').click();
      await said('Cycle 1 has begun.');
      for (const [label, words] of [
        ['What do we try, and where?', 'Partner talk before choosing'],
        ['What should we see if it works?', 'Fewer first books'],
        ['What did we see, wanted or not?', 'Wider choices, and noise'],
        ['What did nobody expect?', 'Boys asked to go on'],
        ['What do we know now that we did not know before?', 'Pairs matter more than talk'],
      ] as const) {
        await field(label).fill(words);
        await panel.frame.getByRole('button', { name: 'Next', exact: true }).click();
      }
      await panel.frame.getByRole('radio', { name: /^Adapt it/ }).check();
      await panel.frame.getByRole('button', { name: 'Next', exact: true }).click();
      await panel.frame.getByRole('radio', { name: 'Yes, it changes' }).check();
      await field('Why does it change?').fill('It is about pairs');
      await panel.inRecord('It is about pairs'); // and with it the decision
      await panel.button('Change the question').click();
      await panel.inRecord('version-reason/next'); // before the file is saved: it goes to another device
      await panel.write('question', changed);
      await anotherDay(changed);
    },
    'the second cycle': async () => {
      await step(8, 'Go round again');
      await panel.button('Begin cycle 2').click();
      await said('Cycle 2 has begun.');
      await said(changed);
      await field('What do we try, and where?').fill('Choosing in pairs');
      for (let part = 1; part < 6; part += 1)
        await panel.frame.getByRole('button', { name: 'Next', exact: true }).click();
      await panel.frame.getByRole('radio', { name: /^Adopt it/ }).check();
      await putIn();
      await anotherDay('placed/cycles');
    },
    'the analysis': async () => {
      await step(5, 'What has come in');
      await onTo('Go on to the analysis', 'What the evidence says');
      for (const [at, text] of asked.entries()) {
        await panel.frame.getByRole('heading', { name: `${'ab'[at]}) ${text}` }).waitFor();
        await panel.frame.getByRole('radio', { name: /Agrees/ }).check();
        await field('A note').fill(`Asked twice (${at + 1}).`);
        await panel.frame.getByRole('radio', { name: /^Fairly sure\./ }).check();
        await field('What we can say, in our words').fill(`Pairs choose more widely (${at + 1}).`);
        if (at === 0) await panel.frame.getByRole('button', { name: 'Next', exact: true }).click();
      }
      await putIn();
      await anotherDay('placed/analysis');
    },
    'the conclusions': async () => {
      await step(6, 'What the evidence says');
      await onTo('Draw conclusions', 'What we found');
      for (const row of ['Conclusions', 'Sharing']) {
        await openFold(panel, row);
        await panel.button('Put this row in').click();
        await said(`“${row}” is in your framework now.`);
        await panel.button('Use this wording').click();
        await said(`“${row}” has this wording now.`);
      }
      await panel.settled();
      await putIn();
      await anotherDay('placed/conclusions');
    },
    'the poster': async () => {
      await step(8, 'Go round again');
      await onTo('Go on to the poster', 'Make the poster');
      await field('Title').fill('Choosing together');
      await panel.button('Make the poster').click();
      await panel.button('Open it in Word').click();
      await said('The poster is open in a window of its own.');
      const poster = (await panel.openedBeside()).at(-1);
      if (!poster) throw new Error('no poster');
      leave(poster, `poster-${word}.docx`);
      expect(await openXmlErrors(poster)).toEqual([]);
      const words = partText(poster, 'word/document.xml');
      for (const part of ['Choosing together', changed]) expect(words).toContain(part);
      await anotherDay('poster-made/last');
    },
    'the handover': async () => {
      await said('Every step is done.');
      await panel.button('Hand over').click();
      await panel.frame.getByRole('heading', { name: 'Hand over', level: 1 }).waitFor();
      await panel.button('Hand it over').click();
      await putIn();
      await anotherDay('handover/mark');
      await panel.button('Read the one page').click();
      await openFold(panel, 'Where it started');
      await said(baseline);
    },
  };

  test.each(['LTSC 2021', 'Microsoft 365'] as const)(
    'ends in a document and a poster without a fault, with every word of the year, on %s',
    async (played) => {
      word = played;
      if (word === 'LTSC 2021') await panel.setTier(word);
      for (const [part, live] of Object.entries(story)) {
        await live().catch((error: unknown) => {
          throw new Error(`In “${part}”: ${String(error)}`, { cause: error });
        });
      }
      const file = await panel.save();
      leave(file, `year-${word}.docx`);
      expect(await openXmlErrors(file)).toEqual([]);
      const text = (await panel.text()).join('\n');
      for (const words of inTheEnd) expect(text).toContain(words);
    },
    180_000,
  );
});
