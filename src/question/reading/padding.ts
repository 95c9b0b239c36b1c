// Words that narrow nothing and are not weighed: "in our school", "this year", "as a leadership team".
import { wordAt, type Span, type Token } from '../tokens';

const own = ['our', 'my', 'the', 'this'];
const wholeSchool = ['school', 'schools', 'setting', 'academy'];
const bodies = ['team', 'leadership', 'school', 'leaders', 'senior', 'staff', 'slt', 'middle', 'department', 'whole'];

/** How many words from here on narrow nothing. */
function paddingAt(words: readonly Token[], index: number): number {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((skip) => wordAt(words, index + skip)) as [
    string,
    string,
    string,
    string,
  ];
  switch (first) {
    case 'in':
    case 'at':
    case 'across':
    case 'within':
      if (!own.includes(second)) return 0;
      if (wholeSchool.includes(third) && fourth !== 'leaders') return 3;
      return third === 'whole' && fourth === 'school' ? 4 : 0;
    case 'this':
      if (second === 'year') return 2;
      return (second === 'academic' || second === 'school') && third === 'year' ? 3 : 0;
    case 'over':
    case 'during':
    case 'throughout':
      return own.includes(second) && third === 'year' ? 3 : 0;
    case 'as':
      return bodyAfter(words, index);
    default:
      return 0;
  }
}

/** "As a leadership team": how many words it has; 0 where no body is named. */
function bodyAfter(words: readonly Token[], as: number): number {
  const start = as + (['a', 'an'].includes(wordAt(words, as + 1)) ? 2 : 1);
  let end = start;
  while (bodies.includes(wordAt(words, end))) end += 1;
  return end > start ? end - as : 0;
}

/** The words without those that narrow nothing, and where these stood. */
export function withoutPadding(words: readonly Token[]): { words: Token[]; padding: Span[] } {
  const kept: Token[] = [];
  const padding: Span[] = [];
  for (let index = 0; index < words.length;) {
    const long = words[index]?.quoted ? 0 : paddingAt(words, index);
    const [first, last] = [words[index], words[index + Math.max(1, long) - 1]];
    if (!first || !last) break;
    if (long > 0) padding.push({ start: first.start, end: last.end });
    else kept.push(first);
    index += Math.max(1, long);
  }
  return { words: kept, padding };
}
