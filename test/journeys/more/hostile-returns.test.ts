// Files that are broken, hostile or something else come back among good ones: each is said to be what it is, and the rest are read.
import { writeRecord } from '../../../src/enquiry/record';
import { returnedWords } from '../../../src/taskpane/screens/returned/strings';
import { plan } from '../../sharing/answered-copy';
import { copy, sentRecord } from '../../sharing/copies';
import { hostileFiles } from '../../sharing/hostile-files';
import { describeJourney, withStandIn } from '../journey';
import { panelPageForEach, type PanelPage } from '../panel-page';

describeJourney('what comes back may be anything', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  test('each bad file has its sentence, good ones before, between and after are read, and nothing reaches the document', async () => {
    await panel.begin({ document: plan() });
    await panel.goOnWithCopy(); // the plan of these tests carries the mark of a copy
    const before = await panel.text();
    await panel.button('Copies that came back').click();
    const answer = (goal: string, json = writeRecord(sentRecord())): Uint8Array =>
      copy(new Map([['goal', goal]]), { author: goal, json });
    const bad = hostileFiles.map(([what, make, why], at) => ({
      name: `${at} ${what.replace(/[^a-z0-9 ]/gi, '')}.docx`,
      bytes: make(),
      why,
    }));
    const good = [
      { name: 'first.docx', bytes: answer('First') },
      { name: 'newer.docx', bytes: answer('Newer', '{"version":99}') },
      {
        name: 'other school.docx',
        bytes: answer('Other school', writeRecord({ ...sentRecord(), id: 'another-school' })),
      },
      { name: 'last.docx', bytes: answer('Last') },
    ];
    const half = Math.ceil(bad.length / 2);
    const files = [good[0]!, ...bad.slice(0, half), good[1]!, good[2]!, ...bad.slice(half), good[3]!];
    await panel.frame
      .getByLabel('Choose the copies')
      .setInputFiles(
        files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
      );
    await panel.frame.getByText(`4 copies were read; ${bad.length} could not be.`).waitFor({ timeout: 60_000 });
    await panel.unfold(/^Not read/);
    await showAll(panel, 'Not read');
    const said = await panel.frame.getByRole('group', { name: 'Not read' }).getByRole('listitem').allInnerTexts();
    expect(said).toEqual(bad.map(({ name, why }) => returnedWords.refusal(name, why)));
    // One reason, one sentence.
    expect(new Set(bad.map(({ why }) => returnedWords.refusal('', why))).size).toBe(
      new Set(bad.map(({ why }) => why)).size,
    );
    await panel.unfold(/to know before you take words over/);
    await panel.frame.getByText('Newer was saved with a newer version of the panel; its answers were read.').waitFor();
    await panel.frame.getByText('Other school belongs to another enquiry').waitFor();
    await panel.unfold(/^Who sent what/);
    for (const { name } of good) await panel.frame.getByLabel(`Name for “${name}”`).waitFor();
    expect(await panel.text()).toEqual(before);
  });
});

/** A long list is shown in pieces. */
async function showAll(panel: PanelPage, part: string): Promise<void> {
  const more = panel.frame
    .getByRole('group', { name: part })
    .getByRole('button', { name: /^Show (the next|one more)/ });
  while ((await more.count()) > 0) await more.click();
}
