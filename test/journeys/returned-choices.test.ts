// Cards and pathway as colleagues chose them: compared as a picture and in words, taken over one by one, and put into the document.
import { handbookBoxes } from '../../src/handbook/boxes';
import { coreFramework } from '../../src/handbook/framework';
import { cell, docx, paragraph, row, tableOf } from '../documents/docx';
import { openXmlErrors } from '../documents/validate';
import { choosing } from '../sharing/copies';
import { describeJourney, withStandIn } from './journey';
import { byKeys } from './by-keys';
import { openCard, openEvidence, openStrand } from './evidence-panel';
import { sampleDocument } from '../documents/our-document';
import { panelPageForEach, partText, until, type PanelPage } from './panel-page';

const card = (zone: string) => ({ zone, bears: null });
const round = { 'pathway-round/r': { begun: '2026-03-10T09:00:00Z' } };
const ours = choosing(
  'Head',
  {
    'copy-is-own': true,
    'card/learner-voice': card('both'),
    'card/attendance': { zone: 'accountability', bears: 'yes' },
    ...round,
    'mark/r/talk': { stage: 1 },
    'mark-why/r/talk': 'Meetings are about dates.',
  },
  new Map([
    ['goal', 'Reading aloud'],
    ['gaps', 'Families'],
  ]),
  '2026-03-01T10:00:00.000Z',
);
const ana = choosing(
  'Ana',
  {
    'card/learner-voice': card('both'),
    'card/attendance': card('absent'),
    'own-card/p': 'Photographs of displays',
    'card/p': card('both'),
    'pathway-round/a': { begun: '2026-03-15T09:00:00Z' },
    'mark/a/talk': { stage: 3 },
    'mark-why/a/talk': 'Teams talk every week.',
  },
  new Map([
    ['goal', 'Writing\nby hand'],
    ['gaps', 'Families'],
  ]),
);
const ben = choosing('Ben', { 'card/attendance': card('absent'), 'card/learner-voice': card('unused') });
const cem = choosing('Cem', {});

describeJourney('what colleagues chose', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);
  const begin = async (document = ours, name = 'Ours.docx'): Promise<void> => {
    await panel.begin({ document, name });
    await panel.button('Copies that came back').click();
  };
  const choose = async (files: readonly (readonly [string, Uint8Array])[]): Promise<void> => {
    await panel.frame
      .getByLabel('Choose the copies')
      .setInputFiles(
        files.map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
      );
    await panel.frame.getByText(/(was|were) read\./).waitFor();
  };
  const section = (name: string) => panel.frame.getByRole('region', { name });
  const rowOf = (name: string) =>
    panel.frame.getByRole('listitem').filter({ has: panel.frame.getByText(name, { exact: true }) });
  const descriptions = async (): Promise<string[]> =>
    [...partText(await panel.save(), 'word/document.xml').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
      ([, description = '']) => description,
    );

  test('a picture and words say who differs; a choice is taken over, goes into the record and with its picture and table into the document, and is there when the file is opened again', async () => {
    await begin();
    await choose([
      ['Ana.docx', ana],
      ['Ben.docx', ben],
      ['Cem.docx', cem],
    ]);
    const cards = section('The evidence, compared');
    await cards.getByText('2 of 3 differ.').waitFor();
    await panel.unfold('1 that only one colleague chose');
    await cards.getByRole('button', { name: 'As a picture' }).click();
    expect(await cards.getByRole('img').getAttribute('aria-label')).toContain(
      'Attendance. Accountability: Our school. Not in our school: Ana, Ben.',
    );
    expect(await rowOf('Attendance').innerText()).toMatch(
      /They differ[^]*Accountability: Our school\.[^]*Not in our school: Ana, Ben\./,
    );
    expect(await rowOf('Photographs of displays').innerText()).toMatch(/One colleague only[^]*Both: Ana\./);
    await cards.getByText('Nothing chosen in: Cem.').waitFor();
    await section('The pathway, compared').getByText('Nothing chosen in: Ben, Cem.').waitFor();

    await panel.button('Take “Not in our school” in place of our “Accountability” (Attendance)').click();
    await cards.getByText('Attendance: ours is now “Not in our school”.').waitFor();
    expect(await rowOf('Attendance').innerText()).toMatch(/They agree[^]*Not in our school: Our school, Ana, Ben\./);
    await panel.button('Back to “Accountability” (Attendance)').click();
    await cards.getByText('Attendance: ours is now “Accountability”.').waitFor();
    await panel.button('Take “Not in our school” in place of our “Accountability” (Attendance)').click();
    await panel.button('Take “Both” (Photographs of displays)').click();
    await panel.button('Take “Growing” in place of our “Not yet” (Talk)').click();
    await panel.button('Put the words of Ana below ours (Talk)').click();
    await section('The pathway, compared').getByText('The words of Ana stand below ours, with the name.').waitFor();
    await panel.button('Put the words of Ana below ours (Talk)').click();
    await section('The pathway, compared').getByText('The words of Ana stand there already.').waitFor();

    for (const part of ['The evidence, compared', 'The pathway, compared']) {
      await section(part).getByRole('button', { name: 'In your document' }).click();
      await section(part).getByRole('button', { name: 'Put it into the document' }).click();
      await section(part).getByText('It is at the end of your document.').waitFor();
    }
    expect((await panel.cells(1)).slice(1).map((row) => row.map((cell) => cell.trim()))).toEqual([
      ['Learner voice', 'They differ', 'Both: Our school, Ana. Held but not used: Ben.'],
      ['Attendance', 'They agree', 'Not in our school: Our school, Ana, Ben.'],
      ['Photographs of displays', 'They agree', 'Both: Our school, Ana.'],
    ]);
    expect((await panel.cells(2)).slice(1).map((row) => row.map((cell) => cell.trim()))).toEqual([
      ['Talk', 'They agree', 'Growing: Our school, Ana.', expect.stringContaining('Ana: Teams talk every week.')],
    ]);
    expect(await descriptions()).toEqual([
      expect.stringContaining('Learner voice. Both: Our school, Ana. Held but not used: Ben.'),
      expect.stringContaining('Talk. Growing: Our school, Ana.'),
    ]);
    // The answers: a row a person. A name that is mended is brought up to date where it stands.
    await panel.unfold('The answers in your document');
    const answers = panel.frame.getByRole('group', { name: 'The answers in your document' });
    await answers.getByRole('button', { name: 'Put it into the document' }).click();
    await answers.getByText('It is at the end of your document.').waitFor();
    await panel.unfold(/^Who sent what/);
    await panel.frame.getByLabel('Name for “Ana.docx”').fill('Anna Lind');
    await answers.getByRole('button', { name: 'Bring it up to date in the document' }).click();
    await answers.getByText('It is brought up to date in your document.').waitFor();
    const [goal, gaps] = [coreFramework[0]?.stem ?? '', coreFramework.find(({ id }) => id === 'gaps')?.stem ?? ''];
    const rows = (await panel.cells(3)).map((row) => row.map((cell) => cell.trim()));
    expect(rows.filter(([question]) => question === goal)).toEqual([
      [goal, 'Our school', 'Reading aloud'],
      [goal, 'Anna Lind', 'Writing / by hand'],
      [goal, 'Ben, Cem', 'Not answered'],
    ]);
    expect(rows.filter(([question]) => question === gaps)).toEqual([
      [gaps, 'Our school', 'Families'],
      [gaps, 'Anna Lind', 'The same as ours'],
      [gaps, 'Ben, Cem', 'Not answered'],
    ]);
    // What is only on this device would be asked about in the file that is opened next: the record has to hold it first.
    await panel.inRecord('Teams talk every week.');
    expect(await openXmlErrors(await panel.saveAndReopen())).toEqual([]);
    await panel.forgetDevice();
    await panel.reloadPanel();
    await openEvidence(panel, 'Look at the evidence we have');
    expect(await (await openCard(panel, 'Attendance')).inputValue()).toBe('absent');
    expect(await (await openCard(panel, 'Photographs of displays')).inputValue()).toBe('both');
    await panel.button('Plan the evidence').click();
    await panel.button(/^Take stock of where we stand/).click();
    const talk = await openStrand(panel, 'Talk');
    await talk.getByRole('radio', { name: /^Growing/, checked: true }).waitFor();
    expect(await panel.frame.getByLabel('What makes us say so?').inputValue()).toBe(
      'Meetings are about dates.\nAna: Teams talk every week.',
    );
  }, 120_000);

  test('a choice is taken over with the keyboard alone, and the focus stays where it was', async () => {
    await begin();
    await choose([
      ['Ana.docx', ana],
      ['Ben.docx', ben],
    ]);
    const { press, focusIsOn } = await byKeys(panel);
    await press('Take “Not in our school” in place of our “Accountability” (Attendance)');
    await focusIsOn('Taken over: “Not in our school” (Attendance)');
    await press('Back to “Accountability” (Attendance)');
    await focusIsOn('Back to “Not in our school” (Attendance)');
    await until(
      async () => (await rowOf('Attendance').innerText()).includes('They differ'),
      'the card is back where it was',
    );
  }, 60_000);

  test('when reading is stopped, the focus goes back to where copies are chosen', async () => {
    panel.closeContextAfterwards();
    await panel.page.route(/\/copies\.[0-9a-f]+\.js$/, () => undefined); // what reads never comes: the first copy takes until it is stopped
    await begin();
    await panel.frame
      .getByLabel('Choose the copies')
      .setInputFiles({ name: 'Ana.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(ana) });
    await panel.button('Stop reading').click();
    await panel.frame.getByText('Stopped. 0 of 1 were read.').waitFor();
    await panel.focusIsOn(panel.button('Choose the copies'));
  }, 60_000);

  test('the handbook’s boxes in a copy are compared with ours, and taken over into the box', async () => {
    const { prompt = '', shortName: boxName = '' } = handbookBoxes.find(({ id }) => id === 'box-approach') ?? {};
    const box = tableOf(
      row(cell(paragraph(prompt) + paragraph('The first, since the notes lie there.'), { width: 9026 })),
      [9026],
    );
    await begin(sampleDocument('handbook.docx'), 'handbook.docx');
    await choose([['Ana.docx', docx({ body: `${box}${paragraph('')}`, author: 'Ana' })]]);
    const part = panel.frame.getByRole('group', { name: boxName, exact: true });
    await part.getByRole('button', { name: 'Use these words (Ana)' }).click();
    await until(
      async () => (await panel.text()).some((line) => line.includes('The first, since the notes lie there.')),
      'Ana’s words are in the box',
    );
    await part.getByRole('button', { name: 'These words stand in ours now (Ana)' }).waitFor();
  }, 60_000);
});
