// What is tried over every door of the panel to make it stand still: how it comes in, and what the person sees then.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { cardKeys } from '../../src/enquiry/cards';
import type { Items } from '../../src/enquiry/items';
import { logKeys } from '../../src/enquiry/log';
import { writeRecord } from '../../src/enquiry/record';
import { mostLetters, mostLines } from '../../src/taskpane/ui/long-text';
import { overviewWords } from '../../src/taskpane/screens/overview/strings';
import { docx, table } from '../documents/docx';
import { large } from '../documents/large';
import { plan as ownPlan } from '../documents/own-words';
import { hostile, hostileName, odd } from '../hostile-words';
import { openEvidence } from '../journeys/evidence-panel';
import type { PanelPage } from '../journeys/panel-page';
import { copy, recordXml, sentRecord } from '../sharing/copies';
import { hostileFiles } from '../sharing/hostile-files';
import { schoolFile } from '../sharing/programme/schools';

/** One thing that is tried. `ready` is not measured; `come` is, until what it returns is on the screen. */
export interface Tried {
  readonly door: string;
  readonly what: string;
  readonly ready: (panel: PanelPage) => Promise<void>;
  readonly come: (panel: PanelPage) => Promise<Locator>;
}

/** A hundred pages, as when somebody has everything on the clipboard. */
const hundredPages = `${'What we know about reading in our school, and what we do not know yet. '.repeat(4200)}the end`;
const manyLines = 'One line of many.\n'.repeat(5000);

/** Files on disk, as a person chooses them: handing over bytes would keep the page busy by itself. Their names are given in the page, where any can be. */
function onDisk(given: Files): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  return given.map(([, bytes], at) => {
    const file = path.join(folder, String(at));
    writeFileSync(file, bytes);
    return file;
  });
}
const day = new Date('2026-03-02T10:00:00Z');
const itemsFrom = (pairs: readonly (readonly [string, unknown])[]): Items =>
  Object.fromEntries(pairs.map(([key, value]) => [key, { value, at: day.toISOString() }]));
const many = <T>(count: number, one: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => one(at));

const text = (panel: PanelPage, words: string | RegExp): Locator => panel.frame.getByText(words).first();
const heading = (panel: PanelPage, name: string | RegExp): Locator =>
  panel.frame.getByRole('heading', { name }).first();
const overview = (panel: PanelPage): Locator =>
  heading(panel, new RegExp(`^(${overviewWords.steps}|This is a copy to answer and send back)$`));

async function opens(panel: PanelPage, bytes: Uint8Array, name = 'Plan.docx'): Promise<Locator> {
  await panel.openBytes(bytes, name);
  return overview(panel);
}
/** A plan with these things in its record; not a copy that was sent. */
const withRecord = (items: Items, goal = 'Reading aloud'): Uint8Array =>
  copy(new Map([['goal', goal]]), { json: writeRecord({ ...sentRecord(), items }) });
const withJson = (json: string): Uint8Array =>
  copy(new Map([['goal', 'Reading aloud']]), { customXml: [recordXml(json)] });

/** Every part of the framework's page opened, and the goal as one text, each by its button. */
async function openGoal(panel: PanelPage): Promise<void> {
  await panel.button(/^(All answers on one page|Answer the sentences)$/).click();
  await panel.openSections();
  await panel.freely('goal');
}

/** A plan whose goal says this is opened. @returns the field of the goal */
async function goalOpens(panel: PanelPage, goal: string): Promise<Locator> {
  await opens(panel, withRecord({}, goal));
  await panel.panelReady();
  await openGoal(panel);
  return panel.answer('goal');
}

/** Puts words on the clipboard, and pastes them with the keys people use. */
async function paste(panel: PanelPage, field: Locator, words: string): Promise<void> {
  await field.focus();
  await panel.page.evaluate((all) => navigator.clipboard.writeText(all), words);
  await field.focus();
  await panel.page.keyboard.press('Control+A');
  await panel.page.keyboard.press('Control+V');
}
const question = async (panel: PanelPage): Promise<void> => {
  await panel.frameworkIn();
  await panel.button(/2\. Find the question/).click();
  await panel.freely('question');
};
const mail = async (panel: PanelPage): Promise<void> => {
  await opens(panel, withRecord({}));
  await panel.panelReady();
  await panel.button('Send a copy').click();
  await panel.button('Prepare the copy').click();
  await text(panel, 'The copy is ready').waitFor();
  await panel.unfold(/^The mail/);
};
const returned = async (panel: PanelPage): Promise<void> => {
  await opens(panel, withRecord({}));
  await panel.panelReady();
  await panel.button('Copies that came back').click();
};
type Files = readonly (readonly [name: string, bytes: Uint8Array])[];

/**
 * A person chooses files, or drops them, on the screen that is open. The driver lays them ready in a field of its own; what the panel does with
 * them begins in a task of the panel's, so that it is counted. As text: tsx names functions in a way no page knows.
 */
async function give(panel: PanelPage, how: 'chosen' | 'dropped', label: string, files: Files): Promise<void> {
  const page = panel.panelFrame();
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('input'), { type: 'file', multiple: true, hidden: true, id: 'ready' }))`,
  );
  await page.setInputFiles('#ready', onDisk(files));
  await page.evaluate(`{
    const [ready, field] = [document.getElementById('ready'), document.querySelector('input[aria-label="${label}"]')];
    const names = ${JSON.stringify(files.map(([name]) => name))};
    const dataTransfer = new DataTransfer();
    names.forEach((name, at) => dataTransfer.items.add(new File([ready.files[at]], name)));
    ready.remove();
    setTimeout(() => {
      if (${how === 'chosen'}) {
        field.files = dataTransfer.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      } else field.parentElement.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    });
  }`);
}

/** @returns what is said of the files */
const filesCome =
  (label: string) =>
  async (
    panel: PanelPage,
    files: Files,
    said: string | RegExp,
    how: 'chosen' | 'dropped' = 'chosen',
  ): Promise<Locator> => {
    await give(panel, how, label, files);
    return text(panel, said);
  };
const comesBack = filesCome('Choose the copies');
const schools = filesCome('Choose the schools’ files');
const manySchools = async (panel: PanelPage): Promise<void> => {
  await panel.button('Copies that came back').click();
  await panel.button('Many schools').click();
};
const framework = async (panel: PanelPage): Promise<void> => {
  await panel.frameworkIn();
  await openGoal(panel);
};
/** The log, with the place where it is said what came in shows. */
const logEntry = async (panel: PanelPage): Promise<void> => {
  await panel.frameworkIn();
  await panel.button(/Collect evidence/).click();
  await panel.button('Add something that was not planned').click();
  await panel.frame.getByLabel('What it shows, in a sentence').waitFor();
};
const notPasted = (panel: PanelPage): Locator => text(panel, /^Nothing was pasted/);
/** Words are pasted into the goal and go into the document. */
const pastedIntoGoal = async (panel: PanelPage, words: string): Promise<Locator> => {
  await paste(panel, panel.answer('goal'), words);
  await panel.settled();
  return panel.answer('goal');
};
/** Names that are long, hostile, in any script, and alike. */
const hostileNames = (bytes: (at: number) => Uint8Array): Files =>
  many(200, (at) => [
    [
      `${at} ${odd.slice(0, 60)} ${hostileName}`,
      `../../${at}/${hostile}.docx`,
      `${'x'.repeat(5000)}${at}.docx`,
      `\u0000\r\n${at}.docx`,
      hostileName,
    ][at % 5]!,
    bytes(at),
  ]);
const sameCopy = copy(new Map([['goal', 'Reading']]), { author: odd });
const none = (): Promise<void> => Promise.resolve();
const bad = (): (readonly [string, Uint8Array])[] => hostileFiles.map(([, make], at) => [`${at}.docx`, make()]);

export const doors: readonly Tried[] = [
  {
    door: 'none',
    what: 'an ordinary plan, to compare with',
    ready: none,
    come: (panel) => opens(panel, withRecord({})),
  },
  {
    door: 'none',
    what: 'its sentences opened, to compare with',
    ready: none,
    come: (panel) => goalOpens(panel, 'Reading aloud'),
  },
  {
    door: 'the document',
    what: 'an answer of a hundred pages',
    ready: none,
    come: (panel) => goalOpens(panel, hundredPages),
  },
  {
    door: 'the document',
    what: 'an answer of 5,000 lines',
    ready: none,
    come: (panel) => goalOpens(panel, manyLines),
  },
  {
    door: 'the document',
    what: 'a table of 1,000 sentences to complete',
    ready: none,
    come: async (panel) => {
      const rows = many(1000, (at) => [`${at}. In our school the matter ${at} matters because …`, '']);
      await opens(
        panel,
        docx({ body: table([['Complete the sentence', 'Our school'], ...ownPlan.map((row) => [...row]), ...rows]) }),
      );
      await panel.panelReady();
      await panel.placeCursor({ paragraph: 'Complete the sentence' });
      await panel.button('Use the table the cursor is in').click();
      return text(panel, /too many rows for the panel/);
    },
  },
  {
    door: 'the document',
    what: '600 pages with 4,000 controls of others',
    ready: none,
    come: (panel) => opens(panel, large({ framework: true, times: 2 }), '600 pages.docx'),
  },
  {
    door: 'the record',
    what: '5,000 cards of its own',
    ready: none,
    come: async (panel) => {
      await opens(panel, withRecord(itemsFrom(many(5000, (at) => [cardKeys.own(`o${at}`), `Card ${at} ${hostile}`]))));
      await panel.panelReady();
      await openEvidence(panel, 'Look at the evidence we have');
      return panel.button(/^(Show all cards|Sort one by one)$/);
    },
  },
  {
    door: 'the record',
    what: '5,000 cards of its own, shown in the list',
    ready: async (panel) => {
      await opens(panel, withRecord(itemsFrom(many(5000, (at) => [cardKeys.own(`o${at}`), `Card ${at} ${hostile}`]))));
      await panel.panelReady();
      await openEvidence(panel, 'Look at the evidence we have');
    },
    come: async (panel) => {
      await panel.button('Show all cards').click();
      return text(panel, /^50\d\d of 50\d\d cards$/);
    },
  },
  {
    door: 'the record',
    what: '5,000 entries of its log',
    ready: none,
    come: async (panel) => {
      const pairs = many(5000, (at) => [
        [
          logKeys.choice(`e${at}`),
          { entry: null, questions: [], perspective: null, when: '2026-03-02', unexpected: false },
        ] as const,
        [logKeys.what(`e${at}`), `What came in ${at}`] as const,
        [logKeys.shows(`e${at}`), 'What it shows of reading in Year 4.'] as const,
      ]).flat();
      await opens(panel, withRecord(itemsFrom(pairs)));
      await panel.panelReady();
      await panel.button(/Collect evidence/).click();
      return heading(panel, 'What has come in');
    },
  },
  {
    door: 'the record',
    what: 'a note of a megabyte',
    ready: none,
    come: (panel) => opens(panel, withRecord(itemsFrom([['note/x', 'words '.repeat(170_000)]]))),
  },
  {
    door: 'the record',
    what: '8,000 levels',
    ready: none,
    come: (panel) => opens(panel, withJson(`{"version":1,"items":${'['.repeat(8000)}${']'.repeat(8000)}}`)),
  },
  {
    door: 'a returned copy',
    what: `${hostileFiles.length} files that are broken or something else`,
    ready: returned,
    come: (panel) => comesBack(panel, bad(), /could be read|could not be/),
  },
  {
    door: 'a returned copy',
    what: 'an answer of a hundred pages, beside ours',
    ready: returned,
    come: (panel) =>
      comesBack(panel, [['Ana.docx', copy(new Map([['goal', hundredPages]]), { author: 'Ana' })]], /copy was read/),
  },
  {
    door: 'a returned copy',
    what: '30 copies, every answer two pages long',
    ready: returned,
    come: (panel) =>
      comesBack(
        panel,
        many(30, (at) => {
          const words = (id: string): string =>
            `${id} ${at}: ${'Reading matters and is looked at each week. '.repeat(140)}`;
          const ids = sentRecord().tables[0]!.fields.map(({ id }) => id);
          return [
            `${at}.docx`,
            copy(new Map(ids.map((id) => [id, words(id)])), { author: `Colleague ${at}` }),
          ] as const;
        }),
        /30 copies were read/,
      ),
  },
  {
    door: 'a school’s file',
    what: `${hostileFiles.length} files that are broken or something else`,
    ready: manySchools,
    come: (panel) => schools(panel, bad(), /could be read|could not be|was read/),
  },
  {
    door: 'a school’s file',
    what: 'a question of a hundred pages and 5,000 cards',
    ready: manySchools,
    come: (panel) =>
      schools(
        panel,
        [
          [
            'School.docx',
            schoolFile({
              id: 'one',
              answers: { question: hundredPages, 'sub-questions': manyLines },
              items: itemsFrom(many(5000, (at) => [cardKeys.own(`o${at}`), `Card ${at}`])),
            }),
          ],
        ],
        /^(1|One) file was read/,
      ),
  },
  ...(['chosen', 'dropped'] as const).flatMap((how): Tried[] => [
    {
      door: 'the name of a file',
      what: `200 copies with hostile names, ${how} at once`,
      ready: returned,
      come: (panel) =>
        comesBack(
          panel,
          hostileNames(() => sameCopy),
          /were read\..*left aside/,
          how,
        ),
    },
    {
      door: 'the name of a file',
      what: `200 files with hostile names that are no copies, ${how} at once`,
      ready: returned,
      come: (panel) =>
        comesBack(
          panel,
          hostileNames(() => new Uint8Array([1])),
          /could not be.*left aside/,
          how,
        ),
    },
    {
      door: 'the name of a file',
      what: `200 schools’ files with hostile names, ${how} at once`,
      ready: manySchools,
      come: (panel) =>
        schools(
          panel,
          hostileNames((at) => schoolFile({ id: `school ${at}` })),
          /200 files were read/,
          how,
        ),
    },
  ]),
  {
    door: 'the fields of a mail',
    what: 'a hundred pages as the subject',
    ready: mail,
    come: async (panel) => {
      await paste(panel, panel.frame.getByLabel('Subject'), hundredPages);
      return panel.frame.getByLabel('Subject');
    },
  },
  {
    door: 'the fields of a mail',
    what: '5,000 recipients, half of them no address',
    ready: mail,
    come: async (panel) => {
      const to = many(5000, (at) => (at % 2 === 0 ? `colleague${at}@school.example` : `${hostile}${at}`)).join(', ');
      await paste(panel, panel.frame.getByLabel('To (you can fill this in later)'), to);
      return text(panel, /no email address/);
    },
  },
  {
    door: 'the fields of a mail',
    what: 'a hundred pages as its text',
    ready: mail,
    come: async (panel) => {
      const field = panel.frame.getByRole('textbox', { name: 'Text' }).first();
      await paste(panel, field, hundredPages);
      return notPasted(panel);
    },
  },
  {
    door: 'pasting',
    what: 'a hundred pages into the question',
    ready: question,
    come: async (panel) => {
      await paste(panel, panel.answer('question'), hundredPages);
      return notPasted(panel);
    },
  },
  {
    door: 'pasting',
    what: '2,000 hostile characters into the question',
    ready: question,
    come: async (panel) => {
      await paste(panel, panel.answer('question'), `How can ${`${odd}${hostile} “(how so that `.repeat(8)}`);
      return heading(panel, /enough|Not/);
    },
  },
  {
    door: 'pasting',
    what: 'as much into the question as a field takes',
    ready: question,
    come: async (panel) => {
      await paste(panel, panel.answer('question'), hundredPages.slice(0, mostLetters));
      return text(panel, /Only the first/);
    },
  },
  ...(
    [
      ['a hundred pages', hundredPages],
      ['5,000 lines', manyLines],
    ] as const
  ).map(([what, words]): Tried => ({
    door: 'pasting',
    what: `${what} into an answer`,
    ready: framework,
    come: async (panel) => {
      await paste(panel, panel.answer('goal'), words);
      return notPasted(panel);
    },
  })),
  {
    door: 'pasting',
    what: 'as much as a field takes into a text that is looked through for people',
    ready: logEntry,
    come: async (panel) => {
      const named = 'Mrs Ashworth says that Priya in Year 4 reads more. ';
      const words = named.repeat(mostLetters / named.length);
      await paste(panel, panel.frame.getByLabel('What it shows, in a sentence'), words);
      return text(panel, /may say who somebody is/);
    },
  },
  ...(
    [
      ['letters', hundredPages.slice(0, mostLetters)],
      ['lines', manyLines.split('\n').slice(0, mostLines).join('\n')],
    ] as const
  ).map(([what, words]): Tried => ({
    door: 'pasting',
    what: `as many ${what} into an answer as a field takes`,
    ready: framework,
    come: (panel) => pastedIntoGoal(panel, words),
  })),
];
