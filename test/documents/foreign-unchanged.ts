// Holds a saved document against the one it was made from, as XML: what is not ours is the same as before, and nothing is wrong that was not.
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { newErrors } from './known-valid';

const childrenOf = (xml: string, name: string): string[] => {
  const parent = new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName(name)[0];
  const children: string[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1) children.push(new XMLSerializer().serializeToString(node));
  }
  return children;
};

type Parts = Readonly<Record<string, Uint8Array>>;

const blocksIn = (parts: Parts): string[] => childrenOf(strFromU8(parts['word/document.xml']!), 'w:body');

/** The styles of a document, one text each; none where it has no part for them. */
const stylesIn = (parts: Parts): string[] => {
  const part = parts['word/styles.xml'];
  return part ? childrenOf(strFromU8(part), 'w:styles') : [];
};

const isOurs = (block: string): boolean =>
  block.includes('w:val="enquiry/goal"') ||
  block.includes('Our enquiry: the framework') ||
  !/<w:t[ >]|<w:drawing|<w:sectPr|<w:tbl/.test(block);

/** Expects that everything in `input` is in `output`, and that all that is new there is our framework and our record. */
export async function expectForeignUnchanged(input: Uint8Array, output: Uint8Array): Promise<void> {
  const [before, now] = [unzipSync(input), unzipSync(output)];

  // Every block of the input stands in the output, in its order and to the letter; what is between them is ours.
  const after = blocksIn(now);
  let from = 0;
  for (const block of blocksIn(before)) {
    const at = after.indexOf(block, from);
    expect([at >= 0, block]).toEqual([true, block]);
    expect(after.slice(from, at).every(isOurs)).toBe(true);
    from = at + 1;
  }
  expect(after.slice(from)).toEqual([]);

  // Every other part is there byte for byte; only our own part, and the lists that name it, are new.
  const touched = /^(\[Content_Types\]\.xml|word\/document\.xml|word\/styles\.xml|word\/_rels\/document\.xml\.rels)$/;
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

  expect(await newErrors(input, output)).toEqual([]);
}
