// A year of an enquiry on both Words, without a screen: every kind of thing that goes into the document goes in there, the file is opened again on
// another device after each, and ends without a fault, with every word. With the screens it is played in journeys/more/year.test.ts.
import { keepSubQuestionIds } from '../../../src/app/actions/keep-sub-question-ids';
import { posterPage } from '../../../src/app/actions/make-poster';
import { analysisBlock } from '../../../src/app/drawings/analysis-block';
import { conclusionsBlock } from '../../../src/app/drawings/conclusions-block';
import { cyclesBlock } from '../../../src/app/drawings/cycles-block';
import { logBlock } from '../../../src/app/drawings/log-block';
import { planPart, planTable } from '../../../src/app/drawings/plan-block';
import { whatNext } from '../../../src/app/session/what-next';
import { analysisKeys } from '../../../src/enquiry/analysis';
import { cardKeys, choiceOf } from '../../../src/enquiry/cards';
import { cycleKeys } from '../../../src/enquiry/cycles';
import { handoverKeys, handoverIn } from '../../../src/enquiry/handover';
import { handoverPage } from '../../../src/enquiry/handover-page';
import { logKeys } from '../../../src/enquiry/log';
import { planKeys } from '../../../src/enquiry/plan';
import { contentOf, posterIn, posterKeys, posterPageIn } from '../../../src/enquiry/poster';
import { pathwayKeys } from '../../../src/enquiry/pathway';
import { wholeEnquiry, type WholeEnquiry } from '../../../src/enquiry/whole-enquiry';
import { extendedFramework } from '../../../src/handbook/extended-framework';
import { coreFramework } from '../../../src/handbook/framework';
import { handoverBlock } from '../../../src/ooxml/handover';
import type { ManagedBlock } from '../../../src/ooxml/managed-block';
import { posterDocument } from '../../../src/ooxml/poster-document';
import { openXmlErrors } from '../../documents/validate';
import { asked, baseline, changed, goal, inTheEnd, question } from '../../documents/year-words';
import { DocumentAndPanel } from '../document-and-panel';
import { pass, withFakeTime } from '../panel';

withFakeTime();
jest.setTimeout(180_000); // the validator is a process of its own, and a busy machine takes its time

const day = '2026-11-14';
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const words = ['LTSC 2021', 'Microsoft 365'] as const;

test.each(words)(
  'on %s it ends in a document and a poster without a fault, with every word of the year',
  async (tier) => {
    const document = await DocumentAndPanel.open(undefined, { tier, word: undefined });
    const known = (): WholeEnquiry =>
      wholeEnquiry(
        document.state.fields.map(({ id, stem, text }) => ({ id, stem, text })),
        document.state.items,
      );
    const keep = (...things: readonly (readonly [key: string, value: unknown])[]): void => {
      for (const [key, value] of things) document.session.keepItem(key, value);
    };
    const putIn = async (block: () => ManagedBlock): Promise<void> => {
      await document.done(document.session.putBlock(block, 'end', false));
    };
    /** The file alone goes to another device. */
    const anotherDay = async (): Promise<void> => {
      await pass(12_000); // the record is stored a moment after the last change
      document.closePanel();
      document.forgetDevice();
      await document.saveAndReopen();
    };
    const ids = (): readonly string[] => known().plan.questions.map(({ id }) => id);

    // Before the framework stands there, everything waits in the record.
    await document.write('goal', goal);
    await anotherDay();
    await document.write('question', question);
    await document.write('sub-questions', asked.join('\n'));
    keepSubQuestionIds(document.session, asked.join('\n'));
    await anotherDay();
    keep(
      [cardKeys.choice('learner-voice'), choiceOf({ zone: 'both', bears: null })],
      [pathwayKeys.round('autumn'), { begun: `${day}T09:00:00.000Z` }],
      [pathwayKeys.stage('autumn', 'talk'), { stage: 2 }],
      [pathwayKeys.why('autumn', 'talk'), 'Meetings are about dates.'],
      [planKeys.entry('p1'), { card: null, questions: [ids()[1]], perspective: 'leaders', when: day }],
      [planKeys.source('p1'), 'Visits to the shelves'],
    );
    await anotherDay();

    await document.done(document.session.insertFramework('end'));
    await document.write('baseline', baseline);
    for (const { id } of coreFramework)
      if (document.field(id).text === '') await document.write(id, `What we say to ${id}.`);
    await putIn(() => ({ id: planPart, title: 'What we collect', table: planTable(known().plan) }));
    await anotherDay();
    expect(
      document
        .cells()
        .slice(1, 3)
        .map(([, answer]) => answer?.trim()),
    ).toEqual([goal, question]);

    keep(
      [logKeys.choice('e1'), { entry: 'p1', questions: ids(), perspective: 'leaders', when: day, unexpected: false }],
      [logKeys.shows('e1'), 'Pairs look at more shelves.'],
      [logKeys.where('e1'), 'Shared drive, Reading'],
    );
    await putIn(() => logBlock(known().log, known().plan));
    await anotherDay();

    keep(
      [cycleKeys.choice('c1'), { from: day, to: day, decision: 'adapt', changes: true }],
      [cycleKeys.text('c1', 'question'), question],
      [cycleKeys.text('c1', 'change'), 'Partner talk before choosing'],
      [cycleKeys.text('c1', 'learned'), 'Pairs matter more than talk'],
    );
    await document.write('question', changed);
    await putIn(() => cyclesBlock(known().cycles, baseline));
    await anotherDay();

    for (const [at, id] of ids().entries())
      keep(
        [analysisKeys.cell(id, 'e1'), { stance: 'agrees' }],
        [analysisKeys.note(id, 'e1'), `Asked twice (${at + 1}).`],
        [analysisKeys.sureness(id), { sureness: 'fairly' }],
        [analysisKeys.answer(id), `Pairs choose more widely (${at + 1}).`],
      );
    await putIn(() =>
      analysisBlock(known().analysis, {
        png: dot,
        width: 300,
        height: 200,
        description: 'What we marked',
        name: 'Marks',
      }),
    );
    await anotherDay();

    const rows = ['conclusions', 'sharing'];
    for (const row of rows) {
      const stem = extendedFramework.find(({ id }) => id === row)?.stem ?? '';
      const beside = document.state.fields.at(-1)?.id ?? '';
      await document.done(document.session.editRows({ kind: 'add', stem, beside, where: 'After' }));
      await document.write(stem, `What we say to ${row}.`);
    }
    await putIn(() =>
      conclusionsBlock(new Map(rows.map((row) => [row, `What we say to ${row}.`])), document.state.items),
    );
    await anotherDay();

    keep([posterKeys.text('title'), 'Choosing together']);
    const page = posterPageIn(document.state.items);
    const { body, inFirstColumn } = posterPage(known(), page, null);
    const poster = posterDocument({
      content: contentOf(posterIn(known())),
      pictures: {},
      ...page,
      body,
      inFirstColumn,
    });
    await document.done(document.session.openNewDocument(poster));
    keep([posterKeys.made, { on: day }]);
    expect(document.docx.openedBeside).toHaveLength(1);
    expect(await openXmlErrors(poster)).toEqual([]);
    await anotherDay();

    expect(whatNext(document.state)).toEqual({ kind: 'all done' });
    keep([handoverKeys.mark, { on: day }], [handoverKeys.whom, 'the new deputy']);
    await putIn(() => handoverBlock(handoverPage(known()), handoverIn(document.state.items)!));
    await anotherDay();

    expect(await openXmlErrors(document.save())).toEqual([]);
    const text = document.text().join('\n');
    for (const words of [...inTheEnd, 'What we say to conclusions.']) expect(text).toContain(words);
  },
);
