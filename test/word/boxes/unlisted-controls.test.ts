// Boxes whose room is in a content control that Word does not list or does not name as a parent: what is written stands there once.
import { handbookBoxes } from '../../../src/handbook/boxes';
import { behaviours, type WordName } from '../../../src/stand-in/objects/behaviour';
import { pass, started, textOf, withFakeTime } from '../../app/panel';
import { cell, contentControl, docx, heading, paragraph, row, tableOf } from '../../documents/docx';
import { open } from '../../stand-in/pane';

withFakeTime();

const promptOf = (id: string): string => handbookBoxes.find((box) => box.id === id)?.prompt ?? '';
const count = (text: string, part: string): number => text.split(part).length - 1;

const kinds = {
  'rich text': (content: string) => contentControl({ tag: 'theirs', content }),
  'plain text': (content: string) =>
    contentControl({ tag: 'theirs', content }).replace('</w:sdtPr>', '<w:text w:multiLine="1"/></w:sdtPr>'),
} as const;

const rooms = {
  'in a cell': (control: string) =>
    tableOf(row(cell(paragraph(promptOf('box-question')) + control + paragraph(''), { width: 9026 })), [9026]) +
    paragraph('After'),
  'below its prompt': (control: string) =>
    paragraph(promptOf('box-question')) + control + heading('What comes next', 1) + paragraph('After'),
} as const;

const cases = Object.keys(behaviours).flatMap((word) =>
  Object.keys(kinds).flatMap((kind) => Object.keys(rooms).map((room) => [word, kind, room] as const)),
) as [WordName, keyof typeof kinds, keyof typeof rooms][];

test.each(cases)('%s: a box with a control for %s, %s', async (name, kind, room) => {
  const document = open(docx({ body: rooms[room](kinds[kind](paragraph('What we asked first'))) }));
  const panel = await started(document, { word: behaviours[name] });
  void panel.session.readBoxes();
  await pass(3000);
  const field = () => panel.session.current().boxes?.all.find(({ box }) => box.id === 'box-question')?.field;
  expect(field()?.text).toBe('What we asked first');
  for (const words of ['What we ask now', 'What we ask at last']) {
    const { id } = field()!;
    panel.session.type(id, words);
    panel.session.leave(id);
    await pass(12_000);
    if (field()?.syncState === 'needs confirmation') void panel.session.consent(id, 'replace');
    await pass(12_000);
    const text = textOf(document);
    expect([field()?.syncState, count(text, words), count(text, 'What we')]).toEqual(['in sync', 1, 1]);
    expect(text).toContain('After');
  }
});
