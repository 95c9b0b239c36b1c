// A school's own document: what is not ours is the same afterwards as before, compared as XML against the input.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { coreFramework } from '../../src/handbook/framework';
import { openXmlErrors } from '../documents/validate';
import { describeJourney, withStandIn } from './browser';
import { PanelPage, partText } from './panel-page';

const documents = path.resolve(__dirname, '../documents');
const samples = path.resolve(__dirname, '../../assets/samples');

/** Files a person may open, ours to fill: the sample, and every small document that can be opened at all. */
const files = [
  path.join(samples, 'school-plan.docx'),
  ...readdirSync(documents)
    .filter((file) => file.endsWith('.docx') && !/truncated|not-a-docx/.test(file))
    .map((file) => path.join(documents, file)),
];

const childrenOf = (xml: string, name: string): string[] => {
  const parent = new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName(name)[0];
  const children: string[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1) children.push(new XMLSerializer().serializeToString(node));
  }
  return children;
};
const blocks = (xml: string): string[] => childrenOf(xml, 'w:body');

/** The styles of a document, one text each; none where it has no part for them. */
const stylesIn = (parts: Record<string, Uint8Array>): string[] => {
  const part = parts['word/styles.xml'];
  return part ? childrenOf(Buffer.from(part).toString('utf8'), 'w:styles') : [];
};

const isOurs = (block: string): boolean =>
  block.includes('w:val="enquiry/goal"') ||
  block.includes('Our enquiry: the framework') ||
  !/<w:t[ >]|<w:drawing|<w:sectPr|<w:tbl/.test(block);

describeJourney('a document that was there before us', () => {
  const standIn = withStandIn();

  test.each(files.map((file) => [path.basename(file), file]))(
    '%s: filled, and everything foreign is as it was',
    async (_name, file) => {
      const panel = await PanelPage.open(standIn.browser, standIn.url);
      const input = readFileSync(file);
      expect(await panel.openBytes(input, path.basename(file))).toEqual({ ok: true });
      await panel.panelReady();
      await panel.frameworkIn();
      await panel.openFramework();
      for (const { id } of coreFramework) await panel.write(id, `Answer to ${id}`);
      await panel.settled();
      const output = await panel.save();

      // Every block of the input stands in the output, in its order and to the letter; what is between them is ours.
      const after = blocks(partText(output, 'word/document.xml'));
      let from = 0;
      for (const block of blocks(partText(input, 'word/document.xml'))) {
        const at = after.indexOf(block, from);
        expect([at >= 0, block]).toEqual([true, block]);
        expect(after.slice(from, at).every(isOurs)).toBe(true);
        from = at + 1;
      }
      expect(after.slice(from)).toEqual([]);

      // Every other part is there byte for byte; only our own part, and the lists that name it, are new.
      const [before, now] = [unzipSync(input), unzipSync(output)];
      const touched =
        /^(\[Content_Types\]\.xml|word\/document\.xml|word\/styles\.xml|word\/_rels\/document\.xml\.rels)$/;
      for (const [name, bytes] of Object.entries(before)) {
        if (!touched.test(name))
          expect([name, Buffer.compare(Buffer.from(bytes), Buffer.from(now[name] ?? []))]).toEqual([name, 0]);
      }
      expect(
        Object.keys(now).filter((name) => !(name in before) && !name.startsWith('customXml/') && !touched.test(name)),
      ).toEqual([]);

      // Word adds its built-in heading style where a document does not have it yet; every style that was there stays.
      const [styles, stylesNow] = [stylesIn(before), stylesIn(now)];
      expect(stylesNow.filter((style) => styles.includes(style))).toEqual(styles);
      for (const style of stylesNow.filter((one) => !styles.includes(one))) expect(style).toMatch(/w:val="heading \d"/);

      const known = new Set((await openXmlErrors(input)).map((error) => JSON.stringify(error)));
      expect((await openXmlErrors(output)).filter((error) => !known.has(JSON.stringify(error)))).toEqual([]);
      expect(panel.complaints).toEqual({ console: [], outside: [] });
      await panel.close();
    },
    120_000,
  );

  test.each(['truncated.docx', 'not-a-docx.docx'])(
    '%s is declined with a sentence, and the document that was open stays',
    async (name) => {
      const panel = await PanelPage.open(standIn.browser, standIn.url);
      await panel.typeInDocument({ paragraph: 0 }, 'Typed before');
      const opened = await panel.openBytes(readFileSync(path.join(documents, name)), name);
      expect(opened).toMatchObject({ ok: false, reason: expect.stringMatching(/\.$/) as string });
      expect(await panel.text()).toContain('Typed before');
      await panel.close();
    },
    60_000,
  );
});
