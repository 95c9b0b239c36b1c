// The parts of a question, found where they stand.
import { read } from '../../src/question/form';
import { takeApart, type Parts } from '../../src/question/parts';
import type { Span } from '../../src/question/phrase';

function partsOf(text: string): Partial<Record<keyof Parts, string>> {
  const parts: Record<string, Span | null> = { ...takeApart(read(text)).parts };
  return Object.fromEntries(Object.entries(parts).flatMap(([name, span]) => (span ? [[name, text.slice(span.start, span.end)]] : [])));
}

test('approach first: what is done, what it leads to, for whom', () => {
  expect(partsOf('How can pre-teaching vocabulary lead to fuller answers in science for our EAL pupils?')).toMatchObject({
    approach: 'pre-teaching vocabulary', outcome: 'fuller answers in science', group: 'our EAL pupils', setting: 'our',
  });
});

test('issue first: the aim, and the means after "through"', () => {
  expect(partsOf('How can we raise the attendance of Year 9 girls through breakfast clubs?')).toMatchObject({
    approach: 'through breakfast clubs', outcome: 'the attendance of Year 9 girls', group: 'Year 9 girls', evidence: 'attendance',
  });
});

test('leaders as those who act', () => {
  expect(partsOf('How can subject leads use book looks to refine planning for pupils with SEND?')).toMatchObject({
    approach: 'use book looks', group: 'pupils with SEND', setting: 'subject leads', evidence: 'book',
  });
});

test('"so that" opens the outcome', () => {
  expect(partsOf('How can we adapt assemblies so that our youngest children take part?')).toMatchObject({
    approach: 'adapt assemblies', outcome: 'our youngest children take part',
  });
});

test('a condition holds the approach', () => {
  expect(partsOf('If we rehearse sentences aloud, how will writing in Year 2 change?').approach).toBe('If we rehearse sentences aloud');
});

test('what is not there is null', () => {
  expect(takeApart(read('What is oracy?')).parts).toEqual({ approach: null, outcome: null, group: null, setting: null, evidence: null });
  expect(takeApart(read('')).parts).toEqual({ approach: null, outcome: null, group: null, setting: null, evidence: null });
});
