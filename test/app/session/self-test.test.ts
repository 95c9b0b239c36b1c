// What the panel finds out about this Word before it writes, and what this device forgets when it is told to.
import { newRecord } from '../../../src/enquiry/record';
import { behaviours } from '../../../src/stand-in/objects/behaviour';
import type { Stored } from '../../property/page';
import { documentWithRecord } from '../document-with-record';
import { pass, recordsIn, started, textOf, withFakeTime } from '../panel';

withFakeTime();

const document = () => documentWithRecord(newRecord('enquiry-1', new Date('2026-03-02T10:00:00Z')));
const found = (panel: Awaited<ReturnType<typeof started>>) => panel.session.current().selfTest?.found;

describe('the self-test', () => {
  test('costs one batch at the start, and writes nothing', async () => {
    const docx = document();
    const before = textOf(docx);
    const panel = await started(docx);
    expect(panel.batches()).toBe(2); // the reading, and the self-test
    expect(found(panel)).toMatchObject({ search: 'in its place', reading: 'the same', control: 'seen' });
    expect(textOf(docx)).toBe(before);
  });

  test('tells a Word whose search for all of a cell leads on, and goes on searching by pieces there', async () => {
    const panel = await started(document(), { word: behaviours.desktop });
    expect(found(panel)).toMatchObject({ search: 'in its place', wholeSearch: 'not found' });
    panel.session.type('goal', 'Better talk');
    panel.session.leave('goal');
    await pass(5000);
    expect(panel.session.current().fields[0]).toMatchObject({ syncState: 'in sync', inDocument: 'Better talk' });
  });

  test('changes nothing where Word refuses to be asked again', async () => {
    const panel = await started(document());
    panel.host.setFault({ batch: 'every', kind: 'refused' });
    const looked = panel.session.testWord();
    await pass(1000);
    expect((await looked).ok).toBe(false);
    expect(found(panel)).toMatchObject({ search: 'in its place' });
    expect(panel.session.current().notices).toEqual([]);
  });
});

describe('clearing what this device keeps', () => {
  const words = (stored: Stored): string => JSON.stringify(stored);

  test('forgets the words of this document, those of others when that is asked for, and nothing that stands in this one', async () => {
    const other = await started(document(), { url: 'https://school.invalid/other.docx' });
    other.host.setFault({ batch: 'every', kind: 'refused' });
    other.session.type('goal', 'Words of another document');
    await pass(5000);
    other.close();
    expect(words(other.stored)).toContain('Words of another document');
    const docx = document();
    const panel = await started(docx, { stored: other.stored });
    panel.session.type('question', 'How can talk help?');
    panel.session.leave('question');
    panel.session.keepItem('note/enhance', 'A note');
    await pass(5000);
    const clear = async (whose: 'this document' | 'every document') => {
      const cleared = panel.session.clearDevice(whose);
      await pass(1000);
      return cleared;
    };
    expect(await clear('this document')).toEqual({ ofThis: false, ofOthers: true });
    expect(words(panel.stored)).not.toContain('A note');
    expect(words(panel.stored)).toContain('Words of another document');
    expect(await clear('every document')).toEqual({ ofThis: false, ofOthers: false });
    panel.close();
    expect(words(panel.stored)).not.toContain('Words of another document');
    expect(textOf(docx)).toContain('How can talk help?');
    expect(JSON.stringify(recordsIn(docx))).toContain('A note');
  });

  test('keeps words that are not in the document yet, and says so', async () => {
    const panel = await started(document());
    panel.host.setFault({ batch: 'every', kind: 'refused' });
    panel.session.type('question', 'How can talk help?');
    panel.session.leave('question');
    await pass(1000);
    panel.host.setFault({ call: 'AddDataPart', kind: 'refused' });
    panel.session.keepItem('note/enhance', 'A note that did not arrive');
    await pass(5000);
    const cleared = panel.session.clearDevice('this document');
    await pass(1000);
    expect(await cleared).toEqual({ ofThis: true, ofOthers: false });
    panel.close();
    expect(words(panel.stored)).toContain('A note that did not arrive');
    const again = await started(document(), { stored: panel.stored });
    await pass(3000);
    expect(again.session.current().fields.find(({ id }) => id === 'question')?.text).toBe('How can talk help?');
  });
});
