// Undo and redo: what is one step, what comes back, and whose words stay.
import { XMLSerializer } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import { deleteBeside } from '../../../src/stand-in/page/typing/deleting';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { paragraphText, textLength } from '../../../src/stand-in/tree/text';
import { coAuthorTypesText, typeText } from '../../../src/stand-in/tree/typing';
import { behaviours } from '../../../src/stand-in/objects/behaviour';
import { setTracking } from '../../../src/stand-in/tree/settings';
import { History } from '../../../src/stand-in/undo/history';
import { commented, contentControl, docx, inserted, paragraph, paragraphOf, run, table } from '../../documents/docx';
import { openGenuine } from '../genuine';
import { flat, open, openPane } from '../pane';

const lines = (document: OpenDocx): string[] => [...paragraphsIn(document.body)].map(paragraphText);
const xml = (document: OpenDocx): string => new XMLSerializer().serializeToString(document.main);

/** A document with an undo list, and a clock that a test moves. */
function openDocument(body: string) {
  const document = open(docx({ body }));
  const clock = { now: 0 };
  const history = new History(document, () => clock.now);
  const put = (line: number, offset: number, to = offset): void => {
    const paragraph = [...paragraphsIn(document.body)][line]!;
    document.setSelection({ start: { paragraph, offset }, end: { paragraph, offset: to } });
  };
  const type = (text: string): void => void history.typing(() => typeText(document, document.selection, text));
  const others = (line: number, text: string): void => {
    const paragraph = [...paragraphsIn(document.body)][line]!;
    const end = { paragraph, offset: textLength(paragraph) };
    history.others(() => coAuthorTypesText(document, { start: end, end }, text));
  };
  return { document, clock, history, put, type, others };
}

describe('typing', () => {
  it('is one undo step until a pause or a move of the cursor', () => {
    const { document, clock, history, put, type } = openDocument(paragraph('a') + paragraph('b'));
    put(0, 1);
    type('1');
    type('2');
    clock.now += 5000;
    type('3');
    put(1, 1);
    type('4');
    const seen = [];
    while (history.undo()) seen.push(lines(document).join('|'));
    expect(seen).toEqual(['a123|b', 'a12|b', 'a|b']);
    while (history.redo()) seen.push(lines(document).join('|'));
    expect(seen.slice(3)).toEqual(['a12|b', 'a123|b', 'a123|b4']);
  });

  it('after an undo clears the redo list', () => {
    const { document, history, put, type } = openDocument(paragraph('a'));
    put(0, 1);
    type('x');
    history.undo();
    type('y');
    expect(history.redo()).toBe(false);
    expect(lines(document)).toEqual(['ay']);
  });

  it('over a placeholder, when undone, restores the placeholder', () => {
    const { document, history, put, type } = openDocument(
      contentControl({ placeholder: true, tag: 't', content: paragraph('Write here') }) + paragraph(''),
    );
    const before = xml(document);
    put(0, 0);
    type('Words');
    history.undo();
    expect(xml(document)).toBe(before);
  });
});

describe('the panel', () => {
  const rewrite = (pane: ReturnType<typeof openPane>, text: string): void =>
    void pane.ask((b) => b.reach(`Body.Paragraphs.GetFirst().InsertText("${text}","Replace")`).id);

  it('adds an undo step for each batch that writes, and none for one that reads', () => {
    const document = open(docx({ body: paragraph('a') }));
    const history = new History(document);
    const pane = openPane(document, 'LTSC 2021', { history });
    rewrite(pane, 'b');
    pane.ask((b) => b.load(b.reach('Body'), 'text'));
    rewrite(pane, 'c');
    history.undo();
    expect(pane.lines()).toEqual(['b']);
    history.undo();
    expect([pane.lines(), history.undo()]).toEqual([['a'], false]);
  });

  it('gets no event for an undo; its references stay valid and its custom XML parts stay', () => {
    const document = open(docx({ body: paragraph('a') + table([['x', 'y']]) + paragraph('') }));
    const history = new History(document);
    const pane = openPane(document, 'LTSC 2021', { history });
    pane.send({ _actionName: 'documentSelectionChanged', _actionType: 1 });
    const { _ReferenceId } = pane.ask<{ _ReferenceId: string }>((b) =>
      b.load(b.reach('Body.Tables.GetFirst()'), 'values'),
    );
    pane.ask(
      (b) =>
        b.call(b.reach('Body.Tables.GetFirst().GetCell(0,1).Body.Paragraphs.GetFirst()'), 'InsertText', 'z', 'Replace')
          .id,
    );
    pane.call(128, { xml: '<x xmlns="urn:x"/>' });
    history.undo();
    expect(pane.ask((b) => b.load(b.reference(_ReferenceId), 'values'))).toMatchObject({ Values: [['x', 'y']] });
    expect(pane.call(130, { namespace: 'urn:x' }).DataPartList).toHaveLength(1);
    expect(pane.posted.filter(({ _responseType }) => _responseType === 1)).toEqual([]);
  });

  it('removes a comment with the text it replaces, and undo restores it', () => {
    const document = open(docx({ body: paragraphOf(commented(0, run('a'))) }));
    const history = new History(document);
    const before = xml(document);
    const pane = openPane(document, 'LTSC 2021', { history });
    rewrite(pane, 'b');
    expect(xml(document)).not.toContain('commentRangeStart');
    history.undo();
    expect(xml(document)).toBe(before);
  });
});

describe('a co-author', () => {
  it('typing in the same paragraph and in a new one loses nothing when the person undoes and redoes', () => {
    const { document, history, put, type, others } = openDocument(paragraph('one') + paragraph('two'));
    put(0, 0, 3);
    type('Mine');
    others(0, ', theirs');
    put(1, 3);
    type('\nNew line');
    others(2, ' and theirs in it');
    history.undo();
    expect(lines(document).join('|')).toContain('and theirs in it');
    history.undo();
    expect(lines(document)[0]).toBe('one, theirs');
    history.redo();
    history.redo();
    expect(lines(document)[0]).toBe('Mine, theirs');
  });

  const promptControl = contentControl({ placeholder: true, tag: 't', content: paragraph('Prompt') }) + paragraph('');

  it('typing into a control the person filled loses nothing when the person undoes that and types there again', () => {
    const { document, history, put, type, others } = openDocument(promptControl);
    put(0, 0);
    type('Mine');
    others(0, ', theirs');
    history.undo();
    expect(lines(document)).toEqual([', theirs', '']);
    put(0, 0);
    type('New');
    expect(lines(document)).toEqual(['New, theirs', '']);
  });

  it('typing into a control the person filled loses nothing when the person undoes and redoes that', () => {
    const { document, history, put, type, others } = openDocument(promptControl);
    put(0, 0);
    type('Mine');
    others(0, ', theirs');
    history.undo();
    history.redo();
    expect(lines(document)).toEqual(['Mine, theirs', '']);
  });

  it('filling a control after the person’s undo loses nothing when the person redoes, undoes and types there', () => {
    const { document, history, put, type, others } = openDocument(promptControl);
    put(0, 0);
    type('Mine');
    history.undo();
    others(0, 'Theirs');
    history.redo();
    expect(lines(document)[0]).toContain('Theirs');
    expect(lines(document)[0]).toContain('Mine');
    history.undo();
    put(0, 0);
    type('New ');
    expect(lines(document)).toEqual(['New Theirs', '']);
  });
});

const edit = fc.record({
  who: fc.constantFrom('person', 'deletes', 'co-author', 'panel', 'undo', 'redo', 'tracking'),
  line: fc.nat(20),
  from: fc.nat(30),
  length: fc.nat(8),
  text: fc.constantFrom('word', '\n', 'two\nlines', ' ', ''),
});

const someDocument =
  paragraph('An opening paragraph') +
  table([['Stem', 'answer']]) +
  contentControl({ placeholder: true, tag: 'a', content: paragraph('Prompt') }) +
  paragraphOf(
    run('Before ') + contentControl({ tag: 'b', content: run('inline words') }) + inserted(7, 'Another', ' after'),
  ) +
  paragraph('');

it('undoing every step restores the original document, and redoing every step restores the final one', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const { document, clock, history, type } = openDocument(someDocument);
      const pane = openPane(document, 'LTSC 2021', { history });
      const before = xml(document);
      for (const { who, line, from, length, text } of edits.filter(
        (one) => !['co-author', 'undo', 'redo', 'tracking'].includes(one.who),
      )) {
        clock.now += 10_000;
        place(document, line, from, length);
        if (who === 'person') type(text);
        else if (who === 'deletes') history.typing(() => deleteBeside(document, 'character', 'backward'));
        else pane.batch((b) => b.reach(`Body.Paragraphs.GetFirst().InsertParagraph("${from}","After")`).id);
      }
      const behind = xml(document);
      while (history.undo());
      expect(xml(document)).toBe(before);
      while (history.redo());
      expect(xml(document)).toBe(behind);
    }),
    { numRuns: 100 },
  );
});

it('a co-author’s text survives any sequence of edits, undo and redo, tracked or not, and no table cell is lost', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const { document, clock, history, type } = openDocument(someDocument);
      const said: string[] = [];
      for (const { who, line, from, length, text } of edits) {
        clock.now += 700;
        place(document, line, from, who === 'co-author' ? 0 : length);
        if (who === 'co-author') {
          // One character of its own; the person deletes nothing here, so it has to be there at the end.
          const word = String.fromCodePoint(0x4e00 + said.length);
          const { start } = document.selection;
          history.others(() => coAuthorTypesText(document, { start, end: start }, word));
          said.push(word);
        } else if (who === 'person') {
          const { end } = document.selection;
          document.setSelection({ start: end, end });
          type(text === '' ? 'x' : text);
        } else if (who === 'undo') history.undo();
        else if (who === 'redo') history.redo();
        else if (who === 'tracking') setTracking(document, !document.isTracking);
      }
      const text = lines(document).join('\n');
      for (const word of said) expect(text).toContain(word);
      expect(document.body.getElementsByTagName('w:tc').length).toBe(2);
    }),
    { numRuns: 150 },
  );
});

function place(document: OpenDocx, line: number, from: number, length: number): void {
  const all = [...paragraphsIn(document.body)];
  const paragraph = all[line % all.length]!;
  const offset = Math.min(from, textLength(paragraph));
  document.setSelection({
    start: { paragraph, offset },
    end: { paragraph, offset: Math.min(offset + length, textLength(paragraph)) },
  });
}

describe('Word on the web', () => {
  const opened = () => {
    const { document, history, put, type } = openDocument(paragraph('one two'));
    put(0, 7);
    type('!');
    return { document, history, type, pane: openGenuine(document, undefined, { history, word: behaviours.web }) };
  };

  it('puts an item on the undo list for each stretch that is made, which takes nothing back', async () => {
    const { document, history, pane } = opened();
    await pane.run(async (context) => {
      const whole = context.document.body.paragraphs.getFirst().getRange('Whole');
      whole.getRange('Start').expandTo(whole.getRange('End')).load('text');
      await context.sync();
    });
    const seen = [];
    while (history.undo()) seen.push(lines(document).join('|'));
    expect(seen).toEqual(['one two!', 'one two']);
  });

  it('undoes nothing any more once OOXML was put in', async () => {
    const { document, history, type, pane } = opened();
    await pane.run(async (context) => {
      context.document.body.paragraphs
        .getFirst()
        .getRange('Whole')
        .insertOoxml(flat(paragraph('new')), 'End');
      await context.sync();
    });
    type('?');
    const before = xml(document);
    expect([history.undo(), xml(document) === before]).toEqual([false, true]);
  });
});
