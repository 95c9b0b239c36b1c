// A school's own document in the panel: filled by its buttons and fields, and what is not ours is the same afterwards. Document by document that is
// proved of the session (test/app/session/foreign-content.test.ts).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectForeignUnchanged } from '../../documents/foreign-unchanged';
import { describeJourney, withStandIn } from '../journey';
import { panelPageForEach, type PanelPage } from '../panel-page';

const bytesOf = (file: string): Uint8Array => readFileSync(path.resolve(__dirname, '../../..', file));

describeJourney('a document that was there before us', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  test('school-plan.docx: filled, and everything foreign is as it was', async () => {
    const input = bytesOf('assets/samples/school-plan.docx');
    await panel.begin({ document: input, name: 'school-plan.docx' });
    await panel.frameworkWith({ goal: 'Answer to the first', ethics: 'Answer to the last' });
    await expectForeignUnchanged(input, await panel.save());
  });

  test('a file that is no document is declined with a sentence, and the document that was open stays', async () => {
    await panel.begin();
    await panel.typeInDocument({ paragraph: 0 }, 'Typed before');
    for (const name of ['truncated.docx', 'not-a-docx.docx']) {
      const opened = await panel.openBytes(bytesOf(`test/documents/${name}`), name);
      expect(opened).toMatchObject({ ok: false, reason: expect.stringMatching(/\.$/) as string });
      expect(await panel.text()).toContain('Typed before');
    }
  });
});
