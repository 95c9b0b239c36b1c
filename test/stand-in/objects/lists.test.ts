// Lists through the genuine library: begun, changed level by level, read.
import { docx, paragraph } from '../../documents/docx';
import { openXmlErrors } from '../../documents/validate';
import { errorCode, openGenuine, type GenuinePane } from '../genuine';

const three = (): GenuinePane =>
  openGenuine(docx({ body: paragraph('one') + paragraph('two') + paragraph('three'), numbering: false }));

const begun = async (pane: GenuinePane): Promise<void> =>
  pane.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('$none');
    await context.sync();
    const list = paragraphs.items[1]!.startNewList();
    list.load('$none');
    await context.sync();
    list.insertParagraph('first', 'Start');
    list.insertParagraph('last', 'End').listItem.level = 1;
    list.insertParagraph('behind', 'After');
    list.setLevelNumbering(0, 'UpperRoman', ['(', 0, ')']);
    list.setLevelNumbering(1, 'LowerLetter', [0, '.', 1]);
    await context.sync();
  });

describe('a list', () => {
  it('begins with a paragraph, and takes new ones in, before and behind', async () => {
    const pane = three();
    await begun(pane);
    const read = await pane.run(async (context) => {
      const { paragraphs, lists } = context.document.body;
      paragraphs.load('text,isListItem');
      lists.load('items/levelTypes,items/levelExistences');
      await context.sync();
      return [
        paragraphs.items.map((one) => [one.text, one.isListItem]),
        lists.items.length,
        lists.items[0]!.levelExistences,
      ];
    });
    expect(read).toEqual([
      [
        ['one', false],
        ['first', true],
        ['two', true],
        ['last', true],
        ['behind', false],
        ['three', false],
      ],
      1,
      [true, true, ...Array.from({ length: 7 }, () => false)],
    ]);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });

  it('numbers its items as its levels say', async () => {
    const pane = three();
    await begun(pane);
    const read = await pane.run(async (context) => {
      const list = context.document.body.lists.getFirst();
      const items = list.paragraphs;
      items.load('listItem/listString,listItem/level,listItem/siblingIndex');
      list.load('levelTypes');
      await context.sync();
      return [items.items.map(({ listItem }) => listItem.toJSON()), list.levelTypes.slice(0, 3)];
    });
    expect(read).toEqual([
      [
        { listString: '(I)', level: 0, siblingIndex: 0 },
        { listString: '(II)', level: 0, siblingIndex: 1 },
        { listString: 'II.a', level: 1, siblingIndex: 0 },
      ],
      ['Number', 'Number', 'Bullet'],
    ]);
  });

  it('can be joined by a paragraph, and left', async () => {
    const pane = three();
    await begun(pane);
    const read = await pane.run(async (context) => {
      const list = context.document.body.lists.getFirst();
      list.load('id');
      await context.sync();
      const first = context.document.body.paragraphs.getFirst();
      first.attachToList(list.id, 2);
      list.setLevelBullet(2, 'Square');
      first.load('isListItem,listItem/level,listItem/listString');
      await context.sync();
      const was = first.listItem.toJSON();
      first.detachFromList();
      first.load('isListItem');
      await context.sync();
      return [was, first.isListItem];
    });
    expect(read).toEqual([{ level: 2, listString: '▪' }, false]);
  });

  it('does not begin with a paragraph that is in one', async () => {
    const pane = three();
    await begun(pane);
    const job = pane.run(async (context) => {
      context.document.body.lists.getFirst().paragraphs.getFirst().startNewList();
      await context.sync();
    });
    expect(await errorCode(job)).toBe('GeneralException');
  });
});
