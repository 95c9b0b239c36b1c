// A copy made in the panel comes back from six colleagues, each in a way of its own; every sentence is seen, and merged as the person says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coreFramework } from '../../../src/handbook/framework';
import type { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { setTracking } from '../../../src/stand-in/tree/settings';
import { typeIn } from '../../app/document';
import { openXmlErrors } from '../../documents/validate';
import { leaTypes, plan, promptOf } from '../../sharing/answered-copy';
import { changed, commented, partOf } from '../../sharing/copies';
import { open as openDocx } from '../../stand-in/pane';
import { describeJourney, withStandIn } from '../journey';
import { mostWords, wordsAtFirstSight } from '../first-sight';
import { panelPageForEach, type PanelPage, until } from '../panel-page';

describeJourney('six copies come back', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  const shortNameOf = (id: string): string => coreFramework.find((stem) => stem.id === id)?.shortName ?? '';
  const stemOf = (id: string): string => coreFramework.find((stem) => stem.id === id)?.stem ?? '';
  const section = (id: string) => panel.frame.getByRole('group', { name: shortNameOf(id), exact: true });
  const cellOf = async (id: string): Promise<string> => {
    const stem = coreFramework.find((one) => one.id === id)?.stem;
    return (await panel.cells()).find(([first]) => first?.trim() === stem)?.[1]?.trim() ?? '';
  };

  test('mine, theirs, and both with names; nothing is overwritten unasked, and no sentence is lost', async () => {
    await panel.begin({ document: plan() });
    await panel.goOnWithCopy(); // the plan of these tests carries the mark of a copy
    await panel.button('Send a copy').click();
    await panel.button('Prepare the copy').click();
    await panel.frame.getByText('The copy is ready').waitFor();
    const [file] = await Promise.all([panel.page.waitForEvent('download'), panel.button('Download the copy').click()]);
    const sent = new Uint8Array(readFileSync(await file.path()));

    /** Colleagues type in Word, without the panel. */
    const answered = (type: (copy: OpenDocx) => void): Uint8Array => {
      const copy = openDocx(sent, 'Copy.docx');
      type(copy);
      return copy.save();
    };
    // Inside a control, and below it.
    const ana = answered((copy) => {
      typeIn(copy, { paragraph: promptOf('ethics') }, 'Staff agree in writing');
      typeIn(copy, { paragraph: 'Staff agree in writing', after: 1 }, 'and governors are told');
    });
    // The rows in another order.
    const typed = answered((copy) => {
      typeIn(copy, { paragraph: promptOf('ethics') }, 'Pupils know as well');
      typeIn(copy, { paragraph: promptOf('baseline') }, 'Half of Year 3 read at home');
    });
    const document = partOf(typed, 'word/document.xml');
    const rows = document.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
    expect(rows.length).toBeGreaterThan(9);
    const reversed = document.replace(rows.join(''), [...rows].reverse().join(''));
    const ben = changed(typed, { 'word/document.xml': reversed });
    // As tracked changes.
    const dev = answered((copy) => {
      setTracking(copy, true);
      typeIn(copy, { paragraph: 'What families think' }, ' and what pupils think');
      setTracking(copy, false);
    });
    // Only a comment.
    const eve = commented(sent, 'Reading aloud in every class', 'Eve', 'Is every class too many?');
    // Typed in Word and then saved by LibreOffice, from another copy of the same plan.
    const lea = new Uint8Array(readFileSync(path.join(__dirname, '../../documents/libreoffice/copy-answered.docx')));

    // Beside the places: in the sentence itself, and below the table.
    const inSentence = answered((copy) =>
      typeIn(copy, { paragraph: stemOf('triangulation') }, ' asking the governors'),
    );
    const fay = changed(inSentence, {
      'word/document.xml': partOf(inSentence, 'word/document.xml').replace(
        '</w:tbl>',
        '</w:tbl><w:p><w:r><w:t>Could we meet on Friday?</w:t></w:r></w:p>',
      ),
    });

    await panel.button('All steps').click();
    await panel.button('Copies that came back').click();
    const people = { Ana: ana, Ben: ben, Dev: dev, Eve: eve, Fay: fay, Lea: lea };
    await panel.frame.getByLabel('Choose the copies').setInputFiles(
      Object.entries(people).map(([name, bytes]) => ({
        name: `${name}.docx`,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      })),
    );
    await panel.frame.getByText('6 copies were read.').waitFor();
    // First what differs, by question; the rest in one line.
    await panel.frame
      .getByText(/^5 of \d+ differ\. At the other \d+ everybody says the same as ours, or nothing\.$/)
      .waitFor();
    expect(await wordsAtFirstSight(panel)).toBeLessThanOrEqual(mostWords);
    await panel.unfold(/^Who sent what/);
    for (const name of Object.keys(people)) await panel.frame.getByLabel(`Name for “${name}.docx”`).fill(name);

    const sentences: [string, string][] = [
      ['ethics', 'Staff agree in writing\nand governors are told'],
      ['ethics', 'Pupils know as well'],
      ['baseline', 'Half of Year 3 read at home'],
      ['gaps', 'What families think and what pupils think'],
      ['goal', 'Comment by Eve: Is every class too many?'],
      ['deeper-use', `${leaTypes[0]?.[1]}\n${leaTypes[1]?.[1]}`],
      ['gaps', `What families think${leaTypes[2]?.[1]}`],
      ['triangulation', 'asking the governors'],
      ['triangulation', 'Some of these words stand in the sentence itself.'],
    ];
    for (const [id, words] of sentences) {
      await panel.unfold(new RegExp(`^${shortNameOf(id)}`));
      await until(async () => (await section(id).innerText()).includes(words), `“${words}” stands under ${id}`);
    }
    await panel.unfold(/to know before you take words over$/);
    await panel.frame.getByText('Dev has tracked changes').waitFor();
    await panel.unfold('One line beside the places for answers');
    await panel.frame.getByText('Fay wrote beside the places for answers: “Could we meet on Friday?”').waitFor();
    const before = await panel.cells();
    const both = (id: string) =>
      section(id).getByRole('button', { name: 'Put all of these below ours, with names' }).click();
    await both('ethics');
    await until(
      async () =>
        (await cellOf('ethics')) === 'Ana: Staff agree in writing\nand governors are told\nBen: Pupils know as well',
      'both are in the document, with names',
    );
    await both('gaps');
    await until(
      async () =>
        (await cellOf('gaps')) ===
        'What families think\nDev: What families think and what pupils think\nLea: What families think when they read at home',
      'ours stands above theirs',
    );
    await section('baseline').getByRole('button', { name: 'Use these words (Ben)' }).click();
    await until(
      async () => (await cellOf('baseline')) === 'Half of Year 3 read at home',
      'Ben’s words are in the document',
    );
    await both('deeper-use');
    await until(
      async () => (await cellOf('deeper-use')) === 'Lea: Talk about it in teams\nonce each half term',
      'Lea’s words are in the document',
    );
    await both('triangulation');
    await until(
      async () => (await cellOf('triangulation')) === 'Fay: asking the governors',
      'Fay’s words are in the document',
    );
    const untouched = ([stem]: readonly string[]): boolean =>
      !['ethics', 'gaps', 'baseline', 'deeper-use', 'triangulation'].some(
        (id) => coreFramework.find((one) => one.id === id)?.stem === stem?.trim(),
      );
    expect((await panel.cells()).filter(untouched)).toEqual(before.filter(untouched));

    const bytes = await panel.saveAndReopen();
    expect(await openXmlErrors(bytes)).toEqual([]);
    await panel.openFramework();
    expect(await panel.answer('goal').inputValue()).toBe('Reading aloud in every class');
    expect(await panel.answer('ethics').inputValue()).toBe(
      'Ana: Staff agree in writing\nand governors are told\nBen: Pupils know as well',
    );
    expect(await panel.answer('triangulation').inputValue()).toBe('Fay: asking the governors');
    expect(await panel.answer('deeper-use').inputValue()).toBe('Lea: Talk about it in teams\nonce each half term');
  });
});
