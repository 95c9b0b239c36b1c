// What a press on “Put all of these below ours, with names” puts there: the words of others, and never our own once more.
import { writeRecord } from '../../../src/enquiry/record';
import { compareCopies, merged, namedCopies, sayingMore } from '../../../src/sharing/compare/compare';
import { readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { asked, copy, sentRecord } from '../copies';

const ours = 'How can daily reading help?';

function returned(answer: string, author: string, sent = ours): ReturnedCopy {
  const json = writeRecord(sentRecord(new Map([['question', sent]])));
  const got = readReturnedCopy(`${author}.docx`, copy(new Map([['question', answer]]), { author, json }), asked);
  if (got.kind !== 'copy') throw new Error(got.why);
  return got;
}

/** What stands in our answer after all were put below it; null where nothing changes. */
function afterAll(copies: readonly ReturnedCopy[], answer = ours): string | null {
  const own = asked.map(({ id, stem }) => ({ id, stem, answer: id === 'question' ? answer : '' }));
  const [question] = compareCopies(own, namedCopies(copies)).filter(({ id }) => id === 'question');
  if (!question) throw new Error('The question is not in the table');
  return merged(question, { kind: 'both', names: sayingMore(question).map(({ name }) => name) });
}

const sam = returned(`${ours}\nI would ask: how can teachers?`, 'Sam');

test('of an answer written below ours, only what is new goes there, under the name', () => {
  expect(afterAll([sam])).toBe(`${ours}\nSam: I would ask: how can teachers?`);
  const above = returned(`Two thoughts:\n${ours}\nAnd how can families?`, 'Ana');
  expect(afterAll([above])).toBe(`${ours}\nAna: Two thoughts:\nAnd how can families?`);
});

test('what another program wrote in another way is not new', () => {
  const own = 'We don’t know… yet';
  expect(afterAll([returned("We don't know...  yet\nAsk the pupils", 'Sam', own)], own)).toBe(
    `${own}\nSam: Ask the pupils`,
  );
});

test('a line of ours in which somebody changed a word is a line of theirs, and stays whole', () => {
  expect(afterAll([returned('How can weekly reading help?', 'Sam')])).toBe(
    `${ours}\nSam: How can weekly reading help?`,
  );
});

test('nothing goes there where nothing is new, and nobody’s name either', () => {
  const two = `${ours}\nAnd whom?`;
  expect(afterAll([returned(ours, 'Sam', two)], two)).toBeNull();
  expect(afterAll([returned(ours, 'Ben', two), returned(`${two}\nWhen?`, 'Sam', two)], two)).toBe(`${two}\nSam: When?`);
});

test('the same file chosen twice puts nothing twice, at once or later', () => {
  const once = afterAll([sam, sam]);
  expect(once).toBe(`${ours}\nSam: I would ask: how can teachers?`);
  expect(afterAll([sam], once ?? '')).toBeNull();
  expect(afterAll([sam, sam], once ?? '')).toBeNull();
  const more = returned(`${ours}\nOne\nTwo`, 'Sam');
  const both = afterAll([more]) ?? '';
  expect(both).toBe(`${ours}\nSam: One\nTwo`);
  expect(afterAll([more], both)).toBeNull();
  expect(afterAll([returned(`${ours}\nOne\nTwo\nThree`, 'Sam')], both)).toBe(`${both}\nSam: Three`);
});

test('two colleagues who say the same both said it', () => {
  expect(afterAll([returned(`${ours}\nYes`, 'Sam'), returned(`${ours}\nYes`, 'Ana')])).toBe(
    `${ours}\nSam: Yes\nAna: Yes`,
  );
});

test('where ours has changed since, our words as they were sent are not put below it', () => {
  expect(afterAll([sam], 'How can reading aloud help?')).toBe(
    'How can reading aloud help?\nSam: I would ask: how can teachers?',
  );
});
