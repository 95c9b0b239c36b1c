// What is said on one platform only: how one gets into the document on a desktop, and how an insert is taken back on the web.
import { actionStrings } from '../../../src/app/actions/strings';
import { sessionStrings } from '../../../src/app/session/strings';
import { coreFramework } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { docx, paragraph } from '../../documents/docx';
import { asSaved } from '../../documents/our-framework';
import { recordXml } from '../../sharing/copies';
import { open } from '../../stand-in/pane';
import { pass, started, withFakeTime } from '../panel';

withFakeTime();

const stems = coreFramework.slice(0, 3);
const filled = () =>
  open(
    docx({
      body: asSaved(frameworkTable(stems, new Map())),
      customXml: [
        recordXml(
          writeRecord({
            ...newRecord('enquiry-1', new Date('2026-03-02T10:00:00Z')),
            tables: [{ anchor: 'enquiry/goal', fields: stems.map(({ id, stem }) => ({ id, stem })) }],
          }),
        ),
      ],
    }),
  );

/** The panel on a document, in a Word that says which it is. */
async function panelOn(platform: string, document: ReturnType<typeof open>) {
  const panel = await started(document);
  Object.assign(Office.context, { diagnostics: { platform, version: '16.0' } });
  return panel;
}
const saidBy = ({ session }: Awaited<ReturnType<typeof started>>): string[] =>
  session.current().notices.map(({ text }) => text);

test.each([
  ['PC', 1],
  ['Mac', 1],
  ['OfficeOnline', 0],
])('on %s it is said %i times how one types where the panel leads', async (platform, times) => {
  const panel = await panelOn(platform, filled());
  const first = panel.session.goTo('goal');
  await pass(3000);
  expect(saidBy(panel).filter((text) => text === sessionStrings.typeThere)).toHaveLength(times);
  expect(await first).toBe(times === 0); // where the cursor is, is said once: by that message, or else by the button
  for (const notice of panel.session.current().notices) panel.session.dismiss(notice);
  const second = panel.session.goTo('question');
  await pass(3000);
  expect(await second).toBe(true);
  expect(saidBy(panel)).not.toContain(sessionStrings.typeThere);
});

test.each([
  ['OfficeOnline', true],
  ['PC', false],
])('on %s an insert says how it is taken out again: %s', async (platform, says) => {
  const panel = await panelOn(platform, open(docx({ body: paragraph('School plan') })));
  void panel.session.insertFramework('end');
  await pass(6000);
  expect(saidBy(panel).join()).toContain(actionStrings.placed['at the end']);
  expect(saidBy(panel).join().includes(actionStrings.takeOutAgain.trim())).toBe(says);
});
