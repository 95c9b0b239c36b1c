// The framework goes in while the person goes on typing: their own words are no second version of themselves.
import { coreFramework } from '../../../src/handbook/framework';
import { DocumentAndPanel } from '../document-and-panel';
import { pass, withFakeTime } from '../panel';

withFakeTime();

const rowOf = (id: string): number => coreFramework.findIndex((stem) => stem.id === id) + 1;

test.each(coreFramework.slice(0, 3).map(({ id }) => id))(
  'what is typed on in “%s” while the framework goes in is written over what went in with it',
  async (id) => {
    const document = await DocumentAndPanel.open();
    await document.write(id, 'Reading');
    let batches = 0;
    document.beforeBatch = () => {
      if ((batches += 1) === 2) document.session.type(id, 'Reading aloud');
    };
    await document.done(document.session.insertFramework('end'));
    document.session.leave(id);
    await pass(10_000);
    expect(batches).toBeGreaterThan(1);
    expect(document.field(id)).toMatchObject({ syncState: 'in sync', text: 'Reading aloud' });
    expect(document.cells()[rowOf(id)]?.[1]?.trim()).toBe('Reading aloud');
  },
);

test('what a colleague writes in the row meanwhile is a second version, and neither goes', async () => {
  const document = await DocumentAndPanel.open();
  await document.write('goal', 'Reading');
  let batches = 0;
  document.beforeBatch = () => {
    if ((batches += 1) === 2) document.session.type('goal', 'Reading aloud');
    if (document.tables === 1) {
      document.beforeBatch = null;
      document.coAuthorTypes({ paragraph: 'Reading' }, ' in pairs');
    }
  };
  await document.done(document.session.insertFramework('end'));
  document.session.leave('goal');
  await pass(10_000);
  expect(document.field('goal')).toMatchObject({
    syncState: 'conflict',
    text: 'Reading aloud',
    otherVersion: 'Reading in pairs',
  });
});
