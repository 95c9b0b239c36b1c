// Text of any code points, for property tests. fast-check's own `unit: 'binary'` means the same, and lists all 1,112,064 of them first: a
// second of each test file's time.
import fc from 'fast-check';

/** Surrogates are no code points of their own. */
const surrogates = { first: 0xd800, last: 0xdfff };
const count = surrogates.last - surrogates.first + 1;

const codePoint = fc.integer({ min: 0, max: 0x10ffff - count }).map(
  (at) => String.fromCodePoint(at < surrogates.first ? at : at + count),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (point === undefined || text !== String.fromCodePoint(point)) throw new Error('Not one code point');
    if (point >= surrogates.first && point <= surrogates.last) throw new Error('Half a code point');
    return point < surrogates.first ? point : point - count;
  },
);

/** Text of any code points, the least likely included. */
export const anyText = (limits: Pick<fc.StringConstraints, 'minLength' | 'maxLength'> = {}): fc.Arbitrary<string> =>
  fc.string({ unit: codePoint, ...limits });
