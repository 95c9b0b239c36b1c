// Tracked changes shown or hidden: the same answer reads with the struck words and without them, and that is nobody's edit.
import type { Element } from '@xmldom/xmldom';
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { handbookBoxes } from '../../../src/handbook/boxes';
import { coreFramework } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { behaviours } from '../../../src/stand-in/objects/behaviour';
import { W } from '../../../src/stand-in/tree/names';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { setTracking } from '../../../src/stand-in/tree/settings';
import { paragraphText, textLength } from '../../../src/stand-in/tree/text';
import { coAuthorTypesText } from '../../../src/stand-in/tree/typing';
import type { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { cell, docx, heading, paragraph, row, tableOf } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import { fieldOf, pass, started, textOf, whenDone, withFakeTime } from '../panel';

withFakeTime();

const stems = coreFramework.slice(0, 3);
const struck = ' and spelling';

const struckRun = `<w:del w:id="7" w:author="Sam" w:date="2026-03-02T10:00:00Z"><w:r><w:delText xml:space="preserve">${struck}</w:delText></w:r></w:del>`;
const withStruck = (markup: string): string => markup.replace(/Better writing<\/w:t><\/w:r>/, (run) => run + struckRun);
const promptOf = (id: string): string => handbookBoxes.find((box) => box.id === id)?.prompt ?? '';

/** Where an answer stands that ends with words that a colleague has struck out. */
const places: Readonly<Record<string, { readonly field: string; readonly body: string }>> = {
  'in the framework’s table': {
    field: 'goal',
    body: asSaved(frameworkTable(stems, new Map([['goal', 'Better writing']]))),
  },
  'in a box’s cell': {
    field: 'box-first-draft',
    body: tableOf(
      row(cell(paragraph(promptOf('box-first-draft')) + paragraph('Better writing'), { width: 9026 })),
      [9026],
    ),
  },
  'below a box’s prompt': {
    field: 'box-first-draft',
    body:
      paragraph(promptOf('box-first-draft')) +
      paragraph('Better writing') +
      paragraph('') +
      heading('What comes next', 1),
  },
};

function struckOut({ field, body }: (typeof places)[string]): OpenDocx {
  const record = writeRecord({
    ...newRecord('enquiry-1', new Date('2026-03-02T10:00:00Z')),
    tables: [{ anchor: 'enquiry/goal', fields: stems.map(({ id, stem }) => ({ id, stem })) }],
  });
  return open(docx({ body: withStruck(body), ...(field === 'goal' ? { customXml: [recordXml(record)] } : {}) }));
}

const views = [
  ['hidden', true],
  ['shown', false],
] as const;

const cases = (['desktop', 'LTSC'] as const).flatMap((word) =>
  Object.keys(places).map((place) => [word, place] as const),
);

describe.each(cases)('Word as %s, an answer %s', (name, where) => {
  const place = places[where]!;
  const id = place.field;
  const begun = async (shows: boolean, tier: 'Microsoft 365' | 'LTSC 2021', isTracking = false) => {
    const document = struckOut(place);
    document.showsDeletions = shows;
    setTracking(document, isTracking);
    const panel = await started(document, { word: behaviours[name], tier });
    if (id !== 'goal') await whenDone(panel.session.readBoxes());
    const answer = () => fieldOf(panel, id);
    return { document, panel, answer };
  };
  const tier = name === 'LTSC' ? 'LTSC 2021' : 'Microsoft 365';

  test.each(views)(
    'struck words that are %s while the person types are no second version; before they go, it is asked',
    async (_, shows) => {
      const { document, panel, answer } = await begun(shows, tier);
      expect(answer().text).toBe(shows ? `Better writing${struck}` : 'Better writing');
      panel.session.type(id, `${answer().text} by talk`);
      document.showsDeletions = !shows;
      panel.session.leave(id);
      await pass(12_000);
      expect(answer()).toMatchObject({ syncState: 'needs confirmation', carries: ['tracked deletion'] });
      expect(textOf(document)).toContain(struck);
      void panel.session.consent(id, 'replace');
      await pass(12_000);
      expect(answer().syncState).toBe('in sync');
      expect(textOf(document)).toContain('by talk');
    },
  );

  test.each(views)(
    'while changes are tracked: struck words that are %s stay, and ours stand beside them',
    async (_, shows) => {
      const { document, panel, answer } = await begun(shows, tier, true);
      panel.session.type(id, 'Better talk');
      document.showsDeletions = !shows;
      panel.session.leave(id);
      await pass(12_000);
      expect(answer().syncState).not.toBe('conflict');
      if (answer().syncState === 'needs confirmation') void panel.session.consent(id, 'replace');
      await pass(12_000);
      expect(answer().syncState).toBe('in sync');
      expect(textOf(document)).toContain(struck);
      expect(textOf(document)).toContain('Better talk');
    },
  );

  test.each(views)(
    'words that somebody typed as well, while struck words were %s, are a second version',
    async (_, shows) => {
      const { document, panel, answer } = await begun(shows, tier);
      panel.session.type(id, 'Better talk');
      document.showsDeletions = !shows;
      const line = [...paragraphsIn(document.body)].find((one) => paragraphText(one).startsWith('Better writing'))!;
      const point = { paragraph: line, offset: textLength(line) };
      coAuthorTypesText(document, { start: point, end: point }, ' in maths');
      panel.session.leave(id);
      await pass(12_000);
      expect(answer()).toMatchObject({ syncState: 'conflict', text: 'Better talk' });
      expect(answer().otherVersion).toContain('in maths');
      expect(textOf(document)).toContain('in maths');
    },
  );

  test.each(views)(
    'words that somebody put in with changes tracked, while struck words were %s, are a second version',
    async (_, shows) => {
      const { document, panel, answer } = await begun(shows, tier, true);
      panel.session.type(id, 'Better talk');
      document.showsDeletions = !shows;
      const deletion = document.body.getElementsByTagNameNS(W, 'del')[0]!;
      const insertion = deletion.previousSibling!.cloneNode(true) as Element;
      insertion.getElementsByTagNameNS(W, 't')[0]!.textContent = ' in maths';
      const mark = document.main.createElementNS(W, 'w:ins');
      mark.appendChild(insertion);
      deletion.parentNode!.appendChild(mark);
      panel.session.leave(id);
      await pass(12_000);
      expect(answer()).toMatchObject({ syncState: 'conflict', text: 'Better talk' });
      expect(answer().otherVersion).toContain('in maths');
    },
  );

  test('where the first batch fails, too, it is no second version', async () => {
    const { document, panel, answer } = await begun(true, tier, true);
    panel.session.type(id, 'Better talk');
    document.showsDeletions = false;
    panel.host.setFault({ batch: 'next', kind: 'refused' });
    panel.session.leave(id);
    await pass(12_000);
    expect(answer().syncState).not.toBe('conflict');
    expect(textOf(document)).toContain(struck);
  });
});

test('a whole line below a box’s prompt that is struck out and hidden ends the answer: both versions are shown, and every line stands there', async () => {
  const id = 'box-first-draft';
  const line = (text: string): string => paragraph(text);
  const body =
    line(promptOf(id)) +
    line('Better writing') +
    `<w:p>${struckRun}</w:p>` +
    line('and better talk') +
    line('') +
    heading('What comes next', 1);
  const document = open(docx({ body }));
  document.showsDeletions = true;
  const panel = await started(document, { word: behaviours.desktop });
  await whenDone(panel.session.readBoxes());
  expect(fieldOf(panel, id).text).toBe(`Better writing\n${struck}\nand better talk`);
  panel.session.type(id, 'Ours');
  document.showsDeletions = false;
  panel.session.leave(id);
  await pass(12_000);
  expect(fieldOf(panel, id)).toMatchObject({ syncState: 'conflict', text: 'Ours', otherVersion: 'Better writing' });
  for (const words of ['Better writing', struck, 'and better talk']) expect(textOf(document)).toContain(words);
});
