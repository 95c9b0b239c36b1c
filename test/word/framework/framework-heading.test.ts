// The heading above our table: in the document's own style, one level below the appendix it goes under, and once whatever Word answers.
import { coreFramework, frameworkTitle } from '../../../src/handbook/framework';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { W } from '../../../src/stand-in/tree/names';
import { paragraphText } from '../../../src/stand-in/tree/text';
import { FrameworkInDocument } from '../../../src/word/framework/framework';
import { insertFramework } from '../../../src/word/framework/insert-framework';
import { WordGateway } from '../../../src/word/gateway/gateway';
import type { Place } from '../../../src/word/framework/insertion-place';
import { docx, heading, paragraph } from '../../documents/docx';
import { openXmlErrors } from '../../documents/validate';
import { openGenuine, type GenuinePane } from '../../stand-in/genuine';

function opened(
  document: Parameters<typeof docx>[0],
  before: (batch: number, pane: () => GenuinePane) => void = () => undefined,
): GenuinePane {
  let batches = 0;
  const pane: GenuinePane = openGenuine(docx(document), undefined, {
    before: (what) => {
      if (typeof what === 'number') before((batches += 1), () => pane);
      return true;
    },
  });
  Object.assign(globalThis, { Word: { run: pane.run } });
  return pane;
}

const insert = (place: Place) =>
  insertFramework(new FrameworkInDocument(new WordGateway()), place, coreFramework, new Map());

const styles = ({ docx: { body } }: GenuinePane): (string | null | undefined)[] =>
  [...paragraphsIn(body)]
    .filter((one) => paragraphText(one) === frameworkTitle)
    .map((one) => one.getElementsByTagNameNS(W, 'pStyle')[0]?.getAttributeNS(W, 'val'));

const appendix = 'Appendix A: framework for completion';

test.each([
  ['at the end', { body: paragraph('Before') }, 'end', 'Heading2'],
  ['under an appendix that is a heading', { body: heading(appendix, 2) }, 'appendix', 'Heading3'],
  ['under an appendix that is none', { body: paragraph(appendix) }, 'appendix', 'Heading2'],
  ['in a document without styles', { body: paragraph('Before'), styles: false }, 'end', 'Heading2'],
] as const)(
  '%s it stands in a heading style, and the Open XML SDK finds no fault',
  async (_where, document, place, style) => {
    const pane = opened(document);
    expect((await insert(place)).ok).toBe(true);
    expect(styles(pane)).toEqual([style]);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  },
);

test.each(['refused', 'answer lost'] as const)(
  'it stands there once where Word’s answer is “%s”, and after another try',
  async (kind) => {
    const pane = opened({ body: paragraph('Before') }, (batch, own) => {
      if (batch === 1) own().host.setFault({ batch: 'next', kind });
    });
    await insert('end');
    expect((await insert('end')).ok).toBe(true);
    expect(styles(pane)).toEqual(['Heading2']);
  },
);
