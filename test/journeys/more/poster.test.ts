// A poster in the colours of the document, made with the panel's buttons. Its document without a screen is in test/ooxml/poster-document.test.ts.
import { fullYear } from '../../documents/full-year';
import { themed } from '../../documents/themed';
import { openXmlErrors } from '../../documents/validate';
import { describeJourney, withStandIn } from '../journey';
import { panelPageForEach, partText, until, type PanelPage } from '../panel-page';

describeJourney('a poster in the colours of the document', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), null);

  test('has the school’s own colour and font; in another look it has not', async () => {
    await panel.begin({
      document: themed(fullYear(), '<a:srgbClr val="7A1F3D"/>', 'Verdana'),
      name: 'Our year.docx',
    });
    await panel.button(/Make the poster/).click();
    await panel.unfold(/^See the page/);
    await panel.frame.getByLabel('The colours of this document').check();
    const made = async (): Promise<string> => {
      const before = (await panel.openedBeside()).length;
      await panel.button('Make the poster').click();
      await panel.button('Open it in Word').click();
      await until(async () => (await panel.openedBeside()).length > before, 'the poster is open');
      const poster = (await panel.openedBeside()).at(-1);
      if (!poster) throw new Error('no poster');
      expect(await openXmlErrors(poster)).toEqual([]);
      return partText(poster, 'word/document.xml') + partText(poster, 'word/styles.xml');
    };
    await panel.frame.locator('[fill="#7A1F3D"]').first().waitFor(); // the preview has it
    const own = await made();
    expect(own).toContain('w:fill="7A1F3D"');
    expect(own).toContain('"Verdana"');
    await panel.frame.getByLabel('High contrast').check();
    expect(await made()).not.toContain('7A1F3D');
  });
});
