// The document as a file, under the genuine library: whole, or not at all with the reason; and never left open in Word.
import { WordGateway } from '../../../src/word/gateway/gateway';
import { documentBytes } from '../../../src/word/gateway/document-file';
import type { FailureKind } from '../../../src/word/gateway/failure-sentences';
import type { CallFault } from '../../../src/stand-in/wire/fault';
import { docx, paragraph } from '../../documents/docx';
import { genuineOffice } from '../../stand-in/genuine-common';
import { open, openPane, type Pane } from '../../stand-in/pane';

/** Several of a tablet's slices, in letters that a zip cannot make short. */
const words = `${Array.from({ length: 60_000 }, (_, at) => (Math.imul(at, 2654435761) >>> 0).toString(36)).join(' ')} and the last`;
const long = docx({ body: paragraph(words) });

let pane: Pane;
function begin(tier: 'LTSC 2021' | 'Microsoft 365' = 'Microsoft 365'): void {
  pane = openPane(long, tier);
  Object.assign(globalThis, { Office: genuineOffice(pane) });
}
beforeEach(() => begin());

const fails = async (fault: CallFault): Promise<FailureKind | 'a file'> => {
  pane.host.setFault(fault);
  const got = await documentBytes(new WordGateway());
  pane.host.setFault(null);
  return got.ok ? 'a file' : got.failure.kind;
};
const calls = (name: string): number => pane.host.messages.filter((message) => message.name === name).length;
/** On the web Word holds one file: the next is handed out only where the last was closed. */
async function nextIsWhole(): Promise<void> {
  const next = await documentBytes(new WordGateway());
  expect(next.ok && open(next.value).body.textContent === words).toBe(true);
}

test('it comes whole, in slices, and is closed', async () => {
  await nextIsWhole();
  expect(calls('GetDocumentCopyChunk')).toBeGreaterThan(4);
  await nextIsWhole();
  expect([calls('GetDocumentCopy'), calls('ReleaseDocumentCopy')]).toEqual([2, 2]);
});

const cases: [string, CallFault, FailureKind][] = [
  ['a success without a byte', { call: 'GetDocumentCopy', kind: 'empty' }, 'halfFile'],
  ['a file that says half its size', { call: 'GetDocumentCopy', kind: 'short' }, 'halfFile'],
  ['a slice in the middle that fails', { call: 'GetDocumentCopyChunk', kind: 'refused', after: 2 }, 'noFile'],
  [
    'a slice in the middle that is shorter than it says',
    { call: 'GetDocumentCopyChunk', kind: 'short', after: 2 },
    'halfFile',
  ],
  ['a slice without a byte', { call: 'GetDocumentCopyChunk', kind: 'empty' }, 'halfFile'],
  [
    'error 11001, which SharePoint documents have met',
    { call: 'GetDocumentCopy', kind: 'refused', code: '11001' },
    'fileNotFetched',
  ],
  [
    'error 11001 half-way',
    { call: 'GetDocumentCopyChunk', kind: 'refused', code: '11001', after: 1 },
    'fileNotFetched',
  ],
  [
    'error 5001, which a document made from a PDF meets',
    { call: 'GetDocumentCopy', kind: 'refused', code: '5001' },
    'noFile',
  ],
  ['another file that is open', { call: 'GetDocumentCopy', kind: 'refused', code: '11000' }, 'fileInUse'],
];
test.each(cases)('%s is told, and the next try works', async (_name, fault, kind) => {
  expect(await fails(fault)).toBe(kind);
  await nextIsWhole();
});

test.each([
  ['Microsoft 365', 1],
  ['LTSC 2021', 2],
] as const)(
  '%s holds %i files that somebody else left open, and hands out no more until one is closed',
  async (tier, most) => {
    begin(tier);
    const open = Array.from({ length: most }, () => pane.call(77, { 0: 1, 1: 1000 }));
    expect(open.map(({ Error: error }) => error)).toEqual(open.map(() => 0));
    expect(await documentBytes(new WordGateway())).toMatchObject({
      ok: false,
      failure: { kind: 'fileInUse', code: '11000' },
    });
    pane.call(81, { 2: open[0]?.[0] });
    await nextIsWhole();
  },
);

test('a file that Word does not close is whole all the same', async () => {
  expect(await fails({ call: 'ReleaseDocumentCopy', kind: 'refused' })).toBe('a file');
  expect(await documentBytes(new WordGateway())).toMatchObject({ ok: false, failure: { kind: 'fileInUse' } });
});
