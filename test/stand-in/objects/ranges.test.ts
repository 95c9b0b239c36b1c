// Paragraphs and stretches reached one from another through the genuine library, and what is written there.
import fc from 'fast-check';
import {
  cell,
  comment,
  commented,
  contentControl,
  docx,
  paragraph,
  paragraphOf,
  row,
  run,
  table,
  tableOf,
} from '../../documents/docx';
import { count } from '../pane';
import { errorCode, type GenuinePane, openGenuine } from '../genuine';

const work = (pane: GenuinePane, write: (body: Word.Body) => unknown): Promise<void> =>
  pane.run(async (context) => {
    write(context.document.body);
    await context.sync();
  });

describe('neighbouring paragraphs', () => {
  const inner = tableOf(
    row(cell(table([['n']]) + paragraph('c2')) + cell(contentControl({ content: paragraph('d') }) + paragraph(''))),
    [100, 100],
  );
  const bytes = docx({ body: contentControl({ content: paragraph('a') }) + paragraph('b') + inner + paragraph('e') });

  it('are reached from one another within a batch, in both directions, into and out of tables and controls', async () => {
    const pane = openGenuine(bytes);
    const lines = pane.lines();
    const read = await pane.run(async (context) => {
      const { paragraphs } = context.document.body;
      const forwards: Word.Paragraph[] = [paragraphs.getFirst()];
      const backwards: Word.Paragraph[] = [paragraphs.getLast()];
      for (let steps = 1; steps < lines.length; steps++) {
        forwards.push(forwards[steps - 1]!.getNext());
        backwards.push(backwards[steps - 1]!.getPreviousOrNullObject());
      }
      for (const each of [...forwards, ...backwards]) each.load('text');
      await context.sync();
      return [forwards, backwards].map((each) => each.map(({ text }) => text));
    });
    expect(lines).toEqual(['a', 'b', 'n', 'c2', 'd', '', 'e']);
    expect(read).toEqual([lines, [...lines].reverse()]);
  });

  it('are a null object beyond the first and the last', async () => {
    const pane = openGenuine(bytes);
    const nulls = pane.run(async (context) => {
      const { paragraphs } = context.document.body;
      const beyond = [
        paragraphs.getFirst().getPreviousOrNullObject(),
        paragraphs.getLast().getNextOrNullObject().getNextOrNullObject(),
      ];
      for (const each of beyond) each.load('text');
      await context.sync();
      return beyond.map(({ isNullObject }) => isNullObject);
    });
    expect(await nulls).toEqual([true, true]);
    expect(await errorCode(work(pane, (body) => body.paragraphs.getFirst().getPrevious().load('text')))).toBe(
      'ItemNotFound',
    );
  });
});

describe('the tail of a line', () => {
  const writeTail = (pane: GenuinePane, head: string, text: string): Promise<void> =>
    work(pane, (body) => {
      const line = body.paragraphs.getFirst();
      line.search(head).getFirst().getRange('After').expandTo(line.getRange('End')).insertText(text, 'Replace');
    });

  it('is replaced in its own formatting; the head keeps its text, formatting and comment', async () => {
    const line = commented(0, run('We will ', '<w:b/>')) + run('measure ', '<w:i/>') + commented(1, run('it.'));
    const pane = openGenuine(
      docx({
        body: paragraphOf(line) + paragraph('next'),
        comments: comment(0, 'A', 'Who?') + comment(1, 'A', 'What?'),
      }),
    );
    await writeTail(pane, 'we will ', 'listen');
    expect(pane.lines()).toEqual(['We will listen', 'next']);
    const runs = [...pane.docx.body.getElementsByTagName('w:r')].filter((each) => each.textContent !== '');
    const formats = runs.map((each) => [
      each.textContent,
      each.getElementsByTagName('w:b').length,
      each.getElementsByTagName('w:i').length,
    ]);
    expect(formats.slice(0, 2)).toEqual([
      ['We will ', 1, 0],
      ['listen', 0, 1],
    ]);
    expect(
      [...pane.docx.body.getElementsByTagName('w:commentReference')].map((mark) => mark.getAttribute('w:id')),
    ).toEqual(['0']);
    expect([count(pane.docx, 'commentRangeStart'), count(pane.docx, 'commentRangeEnd')]).toEqual([1, 1]);
  });

  it('when empty, takes new text behind the head in the head’s formatting, and the comment stays', async () => {
    const pane = openGenuine(
      docx({ body: paragraphOf(commented(0, run('We will', '<w:b/>'))), comments: comment(0, 'A', 'Who?') }),
    );
    await writeTail(pane, 'We will', ' listen');
    expect(pane.lines()).toEqual(['We will listen']);
    expect([count(pane.docx, 'b'), count(pane.docx, 'commentReference')]).toEqual([1, 1]);
  });

  it('is written inside the control that the line is in', async () => {
    const pane = openGenuine(
      docx({ body: paragraphOf(run('x') + contentControl({ content: run('Goal: old') })) + paragraph('') }),
    );
    await work(pane, (body) => {
      const control = body.contentControls.getFirst();
      control
        .search('Goal:')
        .getFirst()
        .getRange('After')
        .expandTo(control.getRange('End'))
        .insertText(' new', 'Replace');
    });
    expect(pane.docx.body.getElementsByTagName('w:sdtContent')[0]!.textContent).toBe('Goal: new');
  });

  it('leaves the head unchanged, for any arrangement of runs', async () => {
    const part = fc.record({ text: fc.string({ unit: fc.constantFrom(...'ab '), minLength: 1 }), bold: fc.boolean() });
    const parts = fc.array(part, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(parts, fc.nat(), fc.constantFrom('', 'new', 'new words'), async (line, cut, text) => {
        const whole = line.map((each) => each.text).join('');
        const head = whole.slice(0, 1 + (cut % whole.length));
        const pane = openGenuine(
          docx({ body: paragraphOf(line.map((each) => run(each.text, each.bold ? '<w:b/>' : '')).join('')) }),
        );
        const isBold = (): boolean[] => {
          const runs = [...pane.docx.body.getElementsByTagName('w:r')];
          return runs
            .flatMap((each) => [...(each.textContent ?? '')].map(() => each.getElementsByTagName('w:b').length > 0))
            .slice(0, head.length);
        };
        const before = isBold();
        await writeTail(pane, head, text);
        expect(pane.lines()).toEqual([head + text]);
        expect(isBold()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('expandTo', () => {
  it('covers both ranges in either order, and is a null object across parts of the document', async () => {
    const header = contentControl({ tag: 'head', content: paragraph('head') });
    const pane = openGenuine(docx({ body: paragraph('one two') + paragraph('three'), header }));
    const texts = await pane.run(async (context) => {
      const { body, contentControls } = context.document;
      const [one, three] = [body.search('two').getFirst(), body.search('three').getFirst()];
      const both = [one.expandTo(three), three.expandTo(one)];
      for (const each of both) each.load('text');
      const across = one.expandToOrNullObject(contentControls.getByTag('head').getFirst().getRange('Content'));
      across.load('text');
      await context.sync();
      return [...both.map(({ text }) => text), across.isNullObject];
    });
    expect(texts).toEqual(['two\rthree', 'two\rthree', true]);
  });
});

describe('the value of a cell', () => {
  const cellOf = (body: Word.Body): Word.TableCell => body.tables.getFirst().getCell(0, 0);
  const full = contentControl({
    tag: 't',
    content: paragraphOf(commented(0, run('old', '<w:b/>')), { properties: '<w:jc w:val="right"/>' }),
  });
  const open = (inside: string, trackChanges = false): GenuinePane => {
    const body = tableOf(row(cell(inside) + cell(paragraph('z'))), [100, 100]) + paragraph('');
    return openGenuine(docx({ body, comments: comment(0, 'A', '?'), trackChanges }), 'Microsoft 365');
  };

  it('is replaced by plain text in the formatting of the old text; the rest of the content is removed, a control too', async () => {
    const pane = open(full + table([['n']]) + paragraph('more'));
    await work(pane, (body) => {
      cellOf(body).value = 'new\nlines';
    });
    expect(pane.lines()).toEqual(['new', 'lines', 'z', '']);
    expect(['sdt', 'commentReference', 'tbl', 'jc', 'b'].map((name) => count(pane.docx, name))).toEqual([
      0, 0, 1, 2, 2,
    ]);
  });

  it('is refused where a control is locked', async () => {
    const pane = open(contentControl({ lock: 'contentLocked', content: paragraph('old') }) + paragraph(''));
    const write = work(pane, (body) => {
      cellOf(body).value = 'new';
    });
    expect(await errorCode(write)).toBe('NotAllowed');
    expect(pane.lines()).toEqual(['old', '', 'z', '']);
  });

  it('leaves the old text marked as deleted while changes are tracked', async () => {
    const pane = open(paragraph('old'), true);
    await work(pane, (body) => {
      cellOf(body).value = 'new';
    });
    expect(pane.lines()[0]).toBe('oldnew');
    expect(count(pane.docx, 'delText')).toBe(1);
  });
});
