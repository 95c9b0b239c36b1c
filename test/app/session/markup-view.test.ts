// Tracked changes shown or hidden: the same answer reads with the struck words and without them, and that is nobody's edit.
import type { Element } from '@xmldom/xmldom';
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { coreFramework } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { behaviours } from '../../../src/stand-in/objects/behaviour';
import { W } from '../../../src/stand-in/tree/names';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { setTracking } from '../../../src/stand-in/tree/settings';
import { paragraphText, textLength } from '../../../src/stand-in/tree/text';
import { coAuthorTypesText } from '../../../src/stand-in/tree/typing';
import type { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { docx } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import { pass, started, textOf, withFakeTime } from '../panel';

withFakeTime();

const stems = coreFramework.slice(0, 3);
const struck = ' and spelling';

/** An answer that ends with words that a colleague has struck out. */
function struckOut(): OpenDocx {
  const body = asSaved(frameworkTable(stems, new Map([['goal', 'Better writing']]))).replace(
    /Better writing<\/w:t><\/w:r>/,
    (run) =>
      `${run}<w:del w:id="7" w:author="Sam" w:date="2026-03-02T10:00:00Z"><w:r><w:delText xml:space="preserve">${struck}</w:delText></w:r></w:del>`,
  );
  const record = writeRecord({
    ...newRecord('enquiry-1', new Date('2026-03-02T10:00:00Z')),
    tables: [{ anchor: 'enquiry/goal', fields: stems.map(({ id, stem }) => ({ id, stem })) }],
  });
  return open(docx({ body, customXml: [recordXml(record)] }));
}

const views = [
  ['hidden', true],
  ['shown', false],
] as const;

describe.each(['desktop', 'LTSC'] as const)('Word as %s', (name) => {
  const begun = async (shows: boolean, tier: 'Microsoft 365' | 'LTSC 2021', isTracking = false) => {
    const document = struckOut();
    document.showsDeletions = shows;
    setTracking(document, isTracking);
    const panel = await started(document, { word: behaviours[name], tier });
    const goal = () => panel.session.current().fields.find(({ id }) => id === 'goal');
    return { document, panel, goal };
  };
  const tier = name === 'LTSC' ? 'LTSC 2021' : 'Microsoft 365';

  test.each(views)(
    'struck words that are %s while the person types are no second version; before they go, it is asked',
    async (_, shows) => {
      const { document, panel, goal } = await begun(shows, tier);
      expect(goal()?.text).toBe(shows ? `Better writing${struck}` : 'Better writing');
      panel.session.type('goal', `${goal()?.text} by talk`);
      document.showsDeletions = !shows;
      panel.session.leave('goal');
      await pass(12_000);
      expect(goal()).toMatchObject({ syncState: 'needs confirmation', carries: ['tracked deletion'] });
      expect(textOf(document)).toContain(struck);
      void panel.session.consent('goal', 'replace');
      await pass(12_000);
      expect(goal()?.syncState).toBe('in sync');
      expect(textOf(document)).toContain('by talk');
    },
  );

  test.each(views)(
    'while changes are tracked: struck words that are %s stay, and ours stand beside them',
    async (_, shows) => {
      const { document, panel, goal } = await begun(shows, tier, true);
      panel.session.type('goal', 'Better talk');
      document.showsDeletions = !shows;
      panel.session.leave('goal');
      await pass(12_000);
      expect(goal()?.syncState).not.toBe('conflict');
      if (goal()?.syncState === 'needs confirmation') void panel.session.consent('goal', 'replace');
      await pass(12_000);
      expect(goal()?.syncState).toBe('in sync');
      expect(textOf(document)).toContain(struck);
      expect(textOf(document)).toContain('Better talk');
    },
  );

  test.each(views)(
    'words that somebody typed as well, while struck words were %s, are a second version',
    async (_, shows) => {
      const { document, panel, goal } = await begun(shows, tier);
      panel.session.type('goal', 'Better talk');
      document.showsDeletions = !shows;
      const line = [...paragraphsIn(document.body)].find((one) => paragraphText(one).startsWith('Better writing'))!;
      const point = { paragraph: line, offset: textLength(line) };
      coAuthorTypesText(document, { start: point, end: point }, ' in maths');
      panel.session.leave('goal');
      await pass(12_000);
      expect(goal()).toMatchObject({ syncState: 'conflict', text: 'Better talk' });
      expect(goal()?.otherVersion).toContain('in maths');
      expect(textOf(document)).toContain('in maths');
    },
  );

  test.each(views)(
    'words that somebody put in with changes tracked, while struck words were %s, are a second version',
    async (_, shows) => {
      const { document, panel, goal } = await begun(shows, tier, true);
      panel.session.type('goal', 'Better talk');
      document.showsDeletions = !shows;
      const deletion = document.body.getElementsByTagNameNS(W, 'del')[0]!;
      const insertion = deletion.previousSibling!.cloneNode(true) as Element;
      insertion.getElementsByTagNameNS(W, 't')[0]!.textContent = ' in maths';
      const mark = document.main.createElementNS(W, 'w:ins');
      mark.appendChild(insertion);
      deletion.parentNode!.appendChild(mark);
      panel.session.leave('goal');
      await pass(12_000);
      expect(goal()).toMatchObject({ syncState: 'conflict', text: 'Better talk' });
      expect(goal()?.otherVersion).toContain('in maths');
    },
  );

  test('where the first batch fails, too, it is no second version', async () => {
    const { document, panel, goal } = await begun(true, tier, true);
    panel.session.type('goal', 'Better talk');
    document.showsDeletions = false;
    panel.host.setFault({ batch: 'next', kind: 'refused' });
    panel.session.leave('goal');
    await pass(12_000);
    expect(goal()?.syncState).not.toBe('conflict');
    expect(textOf(document)).toContain(struck);
  });
});
