// The record in a Word that keeps a part otherwise than it was written: nothing of it stays, and the record before stands.
import { strToU8 } from 'fflate';
import { newRecord, recordNamespace, withKept, writeRecord, type EnquiryRecord } from '../../../src/enquiry/record';
import { customXmlParts, customXmlText } from '../../../src/stand-in/docx/custom-xml';
import type { CallFault } from '../../../src/stand-in/wire/fault';
import { WordGateway } from '../../../src/word/gateway/gateway';
import { storeRecord } from '../../../src/word/metadata/custom-xml-part';
import { recordsIn } from '../../app/panel';
import { docx, paragraph } from '../../documents/docx';
import { openPanel, Stored } from '../../property/page';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';

const before = withKept(newRecord('one', new Date('2026-03-01')), 'note/a', 'Of March.', new Date('2026-03-01'));
const wanted = withKept(before, 'note/a', 'Of May.', new Date('2026-05-01'));

/** @param keeps what Word makes of a part that is added */
function opened(standing: readonly EnquiryRecord[], keeps: (xml: string) => string) {
  const customXml = standing.map((record) => recordXml(writeRecord(record)));
  const document = open(docx({ body: paragraph('Our plan'), customXml }));
  const ours = () => customXmlParts(document).filter(({ namespaceUri }) => namespaceUri === recordNamespace);
  let alters = true;
  const { host } = openPanel(document, new Stored(), {
    editMode: () => 'open',
    after: (call) => {
      const part = ours().at(-1);
      if (call !== 'AddDataPart' || !alters || !part) return;
      document.parts.write(part.name, strToU8(keeps(customXmlText(document, part))), 'application/xml');
    },
  });
  const gateway = new WordGateway();
  return {
    host,
    store: () => storeRecord(gateway, wanted, new Set([writeRecord(before)])),
    parts: () => ours().length,
    records: () => recordsIn(document),
    mend: () => void (alters = false),
  };
}

const notKept = { ok: false, failure: { kind: 'recordNotKept' } };

describe.each<[string, (xml: string) => string]>([
  ['half of it', (xml) => xml.replace(/>([^<]*)</, (_, text: string) => `>${text.slice(0, text.length / 2)}<`)],
  ['another letter in it', (xml) => xml.replace('Of May.', 'of May.')],
])('Word keeps %s', (_what, keeps) => {
  test.each([
    ['beside the record before', [before]],
    ['where there was none', []],
  ])('nothing of it stays, %s', async (_where, standing) => {
    const { store, parts, records, mend } = opened(standing, keeps);
    for (let time = 0; time < 3; time += 1) expect(await store()).toMatchObject(notKept);
    expect([parts(), records()]).toEqual([standing.length, standing]);
    mend();
    expect(await store()).toMatchObject({ ok: true });
    expect([parts(), records()]).toEqual([1, [wanted]]);
  });

  test.each<CallFault['kind']>(['refused', 'answer lost'])(
    'where taking it out is “%s”, it is said that the notes were not kept, and the record before stands',
    async (kind) => {
      const { host, store, records } = opened([before], keeps);
      host.setFault({ call: 'DeleteDataPart', kind });
      expect(await store()).toMatchObject(notKept);
      expect(records()).toContainEqual(before);
    },
  );
});
