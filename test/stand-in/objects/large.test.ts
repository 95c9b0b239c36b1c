// A document of some 300 pages: all of its paragraphs, tables and controls answer, in seconds and not in minutes.
import { amounts, large } from '../../documents/large';
import { openGenuine } from '../genuine';

it('all paragraphs, tables and controls of a large document are read in three batches', async () => {
  const pane = openGenuine(large());
  const counts = await pane.run(async (context) => {
    const { body, contentControls } = context.document;
    const { paragraphs, tables } = body;
    paragraphs.load('text,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel');
    await context.sync();
    tables.load('values,headerRowCount,isUniform,rows/cells/body/paragraphs/text');
    await context.sync();
    contentControls.load('tag,text');
    await context.sync();
    return [
      paragraphs.items.filter(({ tableNestingLevel }) => tableNestingLevel === 0).length,
      tables.items.length,
      contentControls.items.length,
    ];
  });
  // Three quarters of the controls are of kinds that are not listed.
  expect(counts).toEqual([amounts.paragraphs, amounts.tables, amounts.controls / 4]);
}, 120_000);
