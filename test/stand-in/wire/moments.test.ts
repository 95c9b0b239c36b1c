// What happens around a batch: it is slow, somebody else types before it, the panel goes before or after it.
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { textLength } from '../../../src/stand-in/tree/text';
import { coAuthorTypesText } from '../../../src/stand-in/tree/typing';
import { Plans } from '../../../src/stand-in/page/plans';
import { docx, paragraph } from '../../documents/docx';
import { openPane, type Pane } from '../pane';

const plain = (): Uint8Array => docx({ body: paragraph('a') });
const answers = (pane: Pane): number => pane.host.messages.filter(({ kind }) => kind === 'batch').length;
const send = (pane: Pane, text: string): void =>
  void pane.send({
    _actionName: 'executeMethod',
    _data: {
      DdaMethod: { DispatchId: 93 },
      ArrayData: [
        '',
        'POST',
        'ProcessQuery',
        [],
        JSON.stringify({
          Actions: [{ Id: 9, ActionType: 1, Name: '', ObjectPathId: 4 }],
          ObjectPaths: {
            1: { Id: 1, ObjectPathType: 1, Name: '' },
            2: { Id: 2, ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 },
            4: {
              Id: 4,
              ObjectPathType: 3,
              Name: 'InsertParagraph',
              ParentObjectPathId: 2,
              ArgumentInfo: { Arguments: [text, 'End'] },
            },
          },
        }),
      ],
    },
  });

describe('a slow Word', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('runs a batch late, and later batches after it', () => {
    const pane = openPane(plain());
    pane.host.setFault({ batch: 'next', kind: 'slow', milliseconds: 3000 });
    send(pane, 'first');
    send(pane, 'second');
    jest.advanceTimersByTime(2900);
    expect([pane.lines(), answers(pane)]).toEqual([['a'], 0]);
    jest.advanceTimersByTime(200);
    expect([pane.lines(), answers(pane)]).toEqual([['a', 'first', 'second'], 2]);
  });

  it('runs a batch at once and answers late', () => {
    const pane = openPane(plain());
    pane.host.setFault({ batch: 1, kind: 'answer late' });
    send(pane, 'first');
    expect([pane.lines(), answers(pane)]).toEqual([['a', 'first'], 0]);
    jest.advanceTimersByTime(5000);
    expect(answers(pane)).toBe(1);
  });

  it('stays slow for every batch until the fault is cleared', () => {
    const pane = openPane(plain());
    pane.host.setFault({ batch: 'every', kind: 'slow', milliseconds: 100 });
    for (const text of ['1', '2', '3']) send(pane, text);
    jest.advanceTimersByTime(250);
    expect(pane.lines()).toEqual(['a', '1', '2']);
    jest.advanceTimersByTime(100);
    expect(pane.lines()).toEqual(['a', '1', '2', '3']);
  });
});

describe('plans', () => {
  /** A pane whose panel can go, and whose document a co-author has open. */
  const planned = () => {
    let isOpen = true;
    const plans: Plans = new Plans(
      (place, text) => {
        const paragraph = [...paragraphsIn(pane.docx.body)][Number(place.paragraph)]!;
        const end = { paragraph, offset: textLength(paragraph) };
        coAuthorTypesText(pane.docx, { start: end, end }, text);
      },
      () => (isOpen = false),
    );
    const pane: Pane = openPane(plain(), 'LTSC 2021', {
      before: (what) => plans.before(what),
      after: (what) => plans.after(what),
    });
    return { plans, pane, isOpen: () => isOpen };
  };

  it('a co-author types between one batch and the next, once', () => {
    const { plans, pane } = planned();
    plans.add({ beforeBatch: 2, place: { paragraph: 0 }, text: '!' });
    const read = (): unknown => pane.ask((b) => b.load(b.reach('Body'), 'text'));
    expect([read(), read(), read()]).toMatchObject([{ Text: 'a' }, { Text: 'a!' }, { Text: 'a!' }]);
  });

  it('the panel closes before a batch, which is then neither run nor answered', () => {
    const { plans, pane, isOpen } = planned();
    plans.closePanelAt({ at: 'next', moment: 'before' });
    send(pane, 'first');
    expect([pane.lines(), answers(pane), isOpen()]).toEqual([['a'], 0, false]);
  });

  it('the panel closes after a batch, which has then taken effect', () => {
    const { plans, pane, isOpen } = planned();
    plans.closePanelAt({ at: 1, moment: 'after' });
    send(pane, 'first');
    expect([pane.lines(), isOpen()]).toEqual([['a', 'first'], false]);
  });

  it.each(['before', 'after'] as const)('the panel closes %s a custom XML part is added', (moment) => {
    const { plans, pane } = planned();
    plans.closePanelAt({ at: 'AddDataPart', moment });
    send(pane, 'not this one');
    pane.send({ _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 128 }, xml: '<x xmlns="urn:x"/>' } });
    expect(pane.call(130, { namespace: 'urn:x' }).DataPartList).toHaveLength(moment === 'before' ? 0 : 1);
  });
});

it('reports that the person tabbed out of the panel', () => {
  const told: number[] = [];
  const pane = openPane(plain(), 'LTSC 2021', { notified: (action) => told.push(action) });
  pane.send({ _actionName: 'ContextActivationManager_notifyHost', _data: ['id', 13] });
  pane.send({ _actionName: 'ContextActivationManager_getConversationId', _data: null });
  expect(told).toEqual([13]);
});
