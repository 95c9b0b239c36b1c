// Which comment beside the question is ours: by its words, else by its id; everybody else's are never taken for it.
import { ourComment, readKeptComment, type CommentThere } from '../../src/enquiry/our-comment';

const kept = { id: '7', text: 'The check\nOpen enough.' };
const there = (id: string, text: string, replies = 0): CommentThere => ({ id, text, replies });

test('it is found by its words, however Word breaks their lines and whatever its id is by now', () => {
  const [other, mine] = [there('7', 'Please shorten'), there('9', 'The check\rOpen enough.')];
  expect(ourComment([other, mine], kept)).toEqual({ kind: 'ours', comment: mine });
});

test('one whose words somebody changed, or that somebody answered, is left alone', () => {
  const changed = there('7', 'The check, and I do not agree');
  expect(ourComment([changed], kept)).toEqual({ kind: 'left alone', comment: changed });
  const answered = there('9', kept.text, 1);
  expect(ourComment([answered], kept)).toEqual({ kind: 'left alone', comment: answered });
});

test('without a trace in the record, or with others alone, there is none', () => {
  expect(ourComment([there('1', kept.text)], null)).toEqual({ kind: 'none' });
  expect(ourComment([there('1', 'Please shorten')], kept)).toEqual({ kind: 'none' });
  expect(ourComment([], kept)).toEqual({ kind: 'none' });
});

test.each([[null], ['text'], [3], [{}], [{ id: 7, text: 'x' }], [[]]])('%j is no comment of the record’s', (value) => {
  expect(readKeptComment(value)).toBeNull();
});
