// A copy with nothing taken out, and what is asked of colleagues in it and in the mail. What is taken out is in journeys/ready-to-send.test.ts.
import { answer, planted } from '../../sharing/send/planted';
import { allOf, bodyText, copyAnew, copyReadyForEach, downloadedCopy } from '../copy-ready';
import { mostWords, wordsAtFirstSight } from '../first-sight';
import { describeJourney, withStandIn } from '../journey';
import type { PanelPage } from '../panel-page';

const everyWord = [...new Set(Object.values(planted).flat())];

describeJourney('ready to send, with nothing taken out', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  copyReadyForEach(standIn, (opened) => (panel = opened));

  test('with nothing taken out, all of it goes, and the document’s name and the first lines say what it is for', async () => {
    expect(await wordsAtFirstSight(panel)).toBeLessThanOrEqual(mostWords);
    const before = await panel.save();
    const { name, bytes } = await downloadedCopy(panel);
    expect(name).toMatch(/ – for your answers\.docx$/);
    const all = allOf(bytes);
    expect(everyWord.filter((word) => !all.includes(word))).toEqual([]);
    const body = bodyText(bytes);
    for (const line of ['This copy is for your answers.', 'Your name and role:', answer]) expect(body).toContain(line);
    expect(body.indexOf('This copy is for your answers.')).toBeLessThan(body.indexOf('Our plan'));
    expect(allOf(await panel.save())).toBe(allOf(before));
  });

  test('the day, to whom it returns and where colleagues write stand in the copy and in the mail', async () => {
    await panel.unfold(/^What it asks for/);
    await panel.frame.getByLabel('In empty cells: only the question stays').check();
    await panel.frame.getByLabel('Back by (optional)').fill('2026-12-11');
    await panel.frame.getByLabel(/^Who should it go back to/).fill('Priya Shah');
    await panel.frame.getByText('Please send it back by 11 December 2026. It goes back to Priya Shah.').waitFor();
    await panel.unfold(/^The mail/);
    await panel.frame.getByLabel('To (you can fill this in later)').fill('Ana Lee <ana@oak.example>; Ben; the office');
    await panel.frame.getByText('“Ben” and “the office” are no email addresses and are left out.').waitFor();
    const text = await panel.frame.getByLabel('Text', { exact: true }).inputValue();
    expect(text).toContain('Please send it back by 11 December 2026.');
    expect(text).toContain('complete each sentence from your own point of view');
    await copyAnew(panel);
    const body = bodyText((await downloadedCopy(panel)).bytes);
    expect(body).toContain('It goes back to Priya Shah.');
    expect(body).not.toContain(answer);
    // A plan that is only to be read asks for nothing.
    await panel.frame.getByLabel('Sharing the finished plan').check();
    await copyAnew(panel);
    const finished = await downloadedCopy(panel);
    expect(finished.name).toMatch(/ – copy\.docx$/);
    expect(bodyText(finished.bytes)).not.toMatch(/send it back|Your name and role/);
    expect(bodyText(finished.bytes)).toContain(answer);
  });
});
