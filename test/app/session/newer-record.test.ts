// A record that a newer version of the panel wrote is refused: it is said, it stays as it is, and answers still reach the document.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sessionStrings } from '../../../src/app/session/strings';
import { customXmlParts, customXmlText } from '../../../src/stand-in/docx/custom-xml';
import type { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { open } from '../../stand-in/pane';
import { pass, started, textOf, withFakeTime } from '../panel';

withFakeTime();

const partsOf = (document: OpenDocx): string[] => customXmlParts(document).map((part) => customXmlText(document, part));

test('it is said, and nothing that is written here changes it or stands beside it', async () => {
  const file = readFileSync(path.join(process.cwd(), 'test/documents/hard/record-newer.docx'));
  const document = open(new Uint8Array(file));
  const before = partsOf(document);
  expect(before.join()).toContain('version&quot;:99');
  const { session } = await started(document);
  expect(session.current().notices.find(({ about }) => about === 'record')?.text).toBe(sessionStrings.recordNewer);

  session.keepItem('log-shows/e1', 'They choose more widely.');
  session.type('evidence-held', 'Two reading journals.');
  session.leave('evidence-held');
  await pass(10_000);
  expect(textOf(document)).toContain('Two reading journals.');
  expect(partsOf(document)).toEqual(before);
  expect(session.current().notices.find(({ about }) => about === 'record')?.text).toBe(sessionStrings.recordNewer);
});
