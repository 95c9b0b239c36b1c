// The panel open twice on one document, each with a session of its own: neither writes the other's things over.
import { readRecord, recordNamespace, type EnquiryRecord } from '../../src/enquiry/record';
import { customXmlParts, customXmlText } from '../../src/stand-in/docx/custom-xml';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { open } from '../stand-in/pane';
import { build } from './documents';
import { openPanel, Stored, type Panel } from './page';

const moments = { before: () => true, after: () => undefined, editMode: () => 'open' as const };

beforeEach(
  () => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance', 'hrtime'] }),
);
afterEach(() => void jest.useRealTimers());

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

async function opened(docx: OpenDocx): Promise<Panel> {
  const panel = openPanel(docx, new Stored(), moments);
  void panel.session.start();
  await pass(3000);
  return panel;
}

function recordsIn(docx: OpenDocx): EnquiryRecord[] {
  const parts = customXmlParts(docx).filter(({ namespaceUri }) => namespaceUri === recordNamespace);
  return parts.flatMap((part) => {
    const read = readRecord(
      />([^]*)</
        .exec(customXmlText(docx, part))?.[1]
        ?.replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&') ?? '',
    );
    return read.kind === 'record' ? [read.record] : [];
  });
}

test('what each of two panels keeps is in the one record they share', async () => {
  let count = 0;
  const docx = open(
    build(
      { kind: 'ours', answers: ['line', 'empty', 'empty', 'empty'], before: true, after: true },
      () => `w${(count += 1)}x`,
    ),
  );
  const one = await opened(docx);
  one.session.keepItem('card/learner-voice', { zone: 'both' });
  await pass(3000);
  const two = await opened(docx);
  expect(Object.keys(two.session.current().items)).toEqual(['card/learner-voice']);
  two.session.keepItem('card/attendance', { zone: 'accountability' });
  await pass(3000);
  one.session.keepItem('note/enhance', 'More talk about books.');
  await pass(3000);

  const [record, ...others] = recordsIn(docx);
  expect(others).toEqual([]);
  expect(Object.keys(record?.items ?? {}).sort()).toEqual(['card/attendance', 'card/learner-voice', 'note/enhance']);
  expect(Object.keys(one.session.current().items).sort()).toEqual([
    'card/attendance',
    'card/learner-voice',
    'note/enhance',
  ]);
});
