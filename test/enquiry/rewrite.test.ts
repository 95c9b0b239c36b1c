import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerFrom, answerIn, sameWords } from '../../src/enquiry/answer';
import { planRewrite, type CellParagraph, type RewriteStep } from '../../src/enquiry/rewrite';

const prompt = 'Write here';

/** Plays the steps on a cell as a document would: paragraphs keep their identity, inserted ones take their neighbour's side of the control. */
function play(cell: readonly CellParagraph[], steps: readonly RewriteStep[]): Played[] {
  const live: Played[] = cell.map((paragraph, from) => ({ ...paragraph, from }));
  const fresh = (text: string, inControl: boolean): Played => ({ text, inControl, nested: false });
  for (const step of steps) {
    const at = live.findIndex((paragraph) => paragraph.from === step.paragraph);
    const target = live[at];
    if (!target) throw new Error('The plan names a paragraph that is gone');
    if (target.nested) throw new Error('The plan touches a nested table');
    if (step.kind === 'delete') live.splice(at, 1);
    else if (step.kind === 'replace') target.text = step.line;
    else if (step.kind === 'insert after')
      live.splice(at + 1, 0, ...step.lines.map((line) => fresh(line, target.inControl)));
    else if (step.kind === 'insert before')
      live.splice(at, 0, ...step.lines.map((line) => fresh(line, target.inControl)));
    else {
      const [first = '', ...rest] = step.lines;
      target.text = first;
      live.splice(at + 1, 0, ...rest.map((line) => fresh(line, true)));
    }
  }
  // A control with nothing in it shows its prompt.
  const control = live.filter((paragraph) => paragraph.inControl);
  if (control.length === 1 && control[0]?.text === '') control[0].text = prompt;
  return live;
}

interface Played extends CellParagraph {
  text: string;
  from?: number;
}

const paragraph = (text: string, inControl = false, nested = false): CellParagraph => ({ text, inControl, nested });
const unfilled = [paragraph(prompt, true), paragraph('')];

describe('planning the rewrite of an answer', () => {
  test('an unfilled control is filled in one step, however many lines there are', () => {
    expect(planRewrite(unfilled, 'One\nTwo', prompt)).toEqual([
      { kind: 'fill control', paragraph: 0, lines: ['One', 'Two'] },
    ]);
  });

  test('an emptied control of several lines is written on line by line', () => {
    expect(planRewrite([paragraph('', true), paragraph(prompt, true), paragraph('')], 'One\nTwo', prompt)).toEqual([
      { kind: 'replace', paragraph: 1, line: 'One' },
      { kind: 'insert after', paragraph: 1, lines: ['Two'] },
    ]);
  });

  test('what alone stands in the control is filled anew, and emptied, as a whole', () => {
    const cell = [paragraph('One', true), paragraph('Beside')];
    expect(planRewrite(cell, 'Two\nBeside', prompt)).toEqual([{ kind: 'fill control', paragraph: 0, lines: ['Two'] }]);
    expect(planRewrite(cell, 'Beside', prompt)).toEqual([{ kind: 'fill control', paragraph: 0, lines: [] }]);
    expect(planRewrite(cell, 'One\nZwei', prompt)).toEqual([{ kind: 'replace', paragraph: 1, line: 'Zwei' }]);
  });

  test('an emptied control of several lines is written on, and not the empty line above it', () => {
    expect(planRewrite([paragraph(''), paragraph('', true), paragraph('', true)], 'One', prompt)).toEqual([
      { kind: 'replace', paragraph: 1, line: 'One' },
    ]);
  });

  test('a prompt between two lines is left alone', () => {
    const cell = [paragraph('One'), paragraph(prompt), paragraph('Two')];
    expect(planRewrite(cell, 'One\nZwei', prompt)).toEqual([{ kind: 'replace', paragraph: 2, line: 'Zwei' }]);
  });

  test('a line that stays between others is left alone, unless the answer is too long to look for it', () => {
    const steps = (many: number): readonly RewriteStep[] => {
      const lines = (word: string): string[] => Array.from({ length: many }, (_, at) => `${word} ${at}`);
      const [old, wanted] = [lines('old'), lines('new')];
      old[3] = wanted[4] = 'kept';
      const cell = ['head', ...old, 'tail'].map((text) => paragraph(text));
      return planRewrite(cell, ['head', ...wanted, 'tail'].join('\n'), prompt);
    };
    const touched = (many: number): number[] => steps(many).map((step) => step.paragraph);
    expect(touched(10)).not.toContain(4);
    expect(touched(1001)).toEqual(Array.from({ length: 1001 }, (_, at) => at + 1));
  });

  test('nothing is done where nothing differs', () => {
    expect(planRewrite([paragraph('One', true), paragraph('Two')], 'One\nTwo', prompt)).toEqual([]);
    expect(planRewrite(unfilled, '', prompt)).toEqual([]);
  });

  test('only the changed paragraph is rewritten', () => {
    const cell = [paragraph('One'), paragraph('Two'), paragraph('Three')];
    expect(planRewrite(cell, 'One\n2\nThree', prompt)).toEqual([{ kind: 'replace', paragraph: 1, line: '2' }]);
  });

  test('a paragraph that holds a soft line break stays when both its lines stay', () => {
    expect(planRewrite([paragraph('One\vTwo'), paragraph('Three')], 'One\nTwo\nDrei', prompt)).toEqual([
      { kind: 'replace', paragraph: 1, line: 'Drei' },
    ]);
  });

  test('a new line goes after the nearest line that stays', () => {
    const cell = [paragraph('One', true), paragraph('Three')];
    expect(planRewrite(cell, 'One\nTwo\nThree', prompt)).toEqual([
      { kind: 'insert after', paragraph: 0, lines: ['Two'] },
    ]);
    expect(planRewrite(cell, 'Zero\nOne\nThree', prompt)).toEqual([
      { kind: 'insert before', paragraph: 0, lines: ['Zero'] },
    ]);
  });

  test('the last paragraph of the control and of the cell are emptied, never deleted', () => {
    const cell = [paragraph('One', true), paragraph('Two', true), paragraph('Beside')];
    expect(planRewrite(cell, '', prompt)).toEqual([
      { kind: 'delete', paragraph: 0 },
      { kind: 'replace', paragraph: 1, line: '' },
      { kind: 'replace', paragraph: 2, line: '' },
    ]);
  });

  test('without a control the words go on the line of the prompt', () => {
    expect(planRewrite([paragraph(''), paragraph(prompt)], 'One', prompt)).toEqual([
      { kind: 'replace', paragraph: 1, line: 'One' },
    ]);
  });

  const word = fc.constantFrom('', 'a', 'b', 'c', 'a\vb', prompt, '  ', 'd ');
  const cells = fc
    .record({
      above: fc.array(word, { maxLength: 2 }),
      inside: fc.array(word, { maxLength: 4 }),
      beside: fc.array(fc.tuple(word, fc.boolean()), { maxLength: 4 }),
      last: word,
    })
    .map(({ above, inside, beside, last }) => [
      ...above.map((text) => paragraph(text)),
      ...inside.map((text) => paragraph(inside.length === 1 && text.trim() === '' ? prompt : text, true)),
      ...beside.map(([text, nested]) => paragraph(text, false, nested)),
      paragraph(last),
    ]);

  test('property: afterwards the cell reads as wanted, nested tables and lines that stay are untouched', () => {
    fc.assert(
      fc.property(cells, fc.array(word, { maxLength: 6 }), (cell, typed) => {
        const wanted = answerFrom(typed.join('\n'), prompt);
        const after = play(cell, planRewrite(cell, wanted, prompt));
        const reads = answerIn(
          after.filter((p) => !p.nested).map((p) => p.text),
          prompt,
        );
        assert.deepEqual([reads, sameWords(reads, wanted)], [reads, true]);
        // Where no control must be kept, the empty lines are exact too.
        if (!cell.some((p) => p.inControl)) assert.equal(reads, wanted);
        assert.deepEqual(
          after.filter((p) => p.nested).map((p) => p.text),
          cell.filter((p) => p.nested).map((p) => p.text),
        );
        assert(after.some((p) => p.from === cell.length - 1));
        if (cell.some((p) => p.inControl)) assert(after.some((p) => p.inControl && p.from !== undefined));
      }),
      { numRuns: 2000 },
    );
  });

  test('property: writing what stands there does nothing', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const standing = answerIn(
          cell.filter((p) => !p.nested).map((p) => p.text),
          prompt,
        );
        assert.deepEqual(planRewrite(cell, standing, prompt), []);
      }),
    );
  });
});

describe('a stem that stands in the same cell', () => {
  const stem = { text: '', inControl: false, nested: false, head: 'Our question is:' };
  const line = (text: string) => ({ text, inControl: false, nested: false });

  test('keeps its line: first words go on a line below it', () => {
    expect(planRewrite([stem], 'How can we?', '')).toEqual([
      { kind: 'insert after', paragraph: 0, lines: ['How can we?'] },
    ]);
  });
  test('keeps its line: a new first line goes where its words were, and they come below', () => {
    expect(
      planRewrite(
        [{ ...stem, text: 'How can we?' }, line('And for whom?')],
        'First\nSecond\nHow can we?\nAnd for whom?',
        '',
      ),
    ).toEqual([
      { kind: 'replace', paragraph: 0, line: 'First' },
      { kind: 'insert after', paragraph: 0, lines: ['Second', 'How can we?'] },
    ]);
  });
  test('keeps its line, and an empty line below it is used first', () => {
    expect(planRewrite([stem, line('')], 'How can we?', '')).toEqual([
      { kind: 'replace', paragraph: 1, line: 'How can we?' },
    ]);
  });
  test('words that stand behind it are replaced, and never its paragraph deleted', () => {
    const cell = [{ ...stem, text: 'How can we?' }, line('And for whom?')];
    expect(planRewrite(cell, 'Why?\nAnd for whom?', '')).toEqual([{ kind: 'replace', paragraph: 0, line: 'Why?' }]);
    expect(planRewrite(cell, '', '')).toEqual([
      { kind: 'replace', paragraph: 0, line: '' },
      { kind: 'replace', paragraph: 1, line: '' },
    ]);
  });
});

describe('the one empty line between an answer and what follows', () => {
  test('stays empty: words go before it', () => {
    const spacer = { text: '', inControl: false, nested: false, spacer: true } as const;
    expect(planRewrite([spacer], 'Ours\nTwo', '')).toEqual([
      { kind: 'insert before', paragraph: 0, lines: ['Ours', 'Two'] },
    ]);
  });
});
