// A write is made once more after an error, and somebody types beside the answer meanwhile: their words stay, on every Word.
import { behaviours, type WordName } from '../../../src/stand-in/objects/behaviour';
import { DocumentAndPanel } from '../document-and-panel';
import { withFakeTime } from '../panel';

withFakeTime();

const words = 'Reading aloud';
const theirs = ' Theirs.';
const cases = (Object.keys(behaviours) as WordName[]).flatMap((word) =>
  [1, 2, 3, 4, 5].map((batch) => [word, batch] as const),
);

test.each(cases)('%s, before batch %i', async (word, batch) => {
  const document = await DocumentAndPanel.open(undefined, { word: behaviours[word] });
  await document.frameworkWith({ goal: words });
  await document.reloadPanel();
  document.setFault({ batch: 'next', kind: 'refused', code: 'ItemNotFound' }); // the reading, before anything is looked for
  document.plans.add({ beforeBatch: document.batchAhead(batch), place: { paragraph: words }, text: theirs });
  await document.write('goal', `${words} in every class`);
  const kept = [document.text().join('\n'), ...document.state.fields.map(({ otherVersion }) => otherVersion)].join(
    '\n',
  );
  expect(kept).toContain('Theirs.');
  expect(document.field('goal').syncState).not.toBe('not written');
});
