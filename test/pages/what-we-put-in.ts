// Everything that the panel puts into a document, made of an example enquiry.
import { analysisBlock } from '../../src/app/drawings/analysis-block';
import { analysisDrawing, analysisPictureWidth } from '../../src/app/drawings/analysis-drawing';
import { answersPart, answersTable } from '../../src/app/drawings/answers-block';
import {
  cardsPart,
  cardsPictured,
  cardsTable,
  strandsPart,
  strandsPictured,
  strandsTable,
} from '../../src/app/drawings/compared-block';
import { comparedOnPage } from '../../src/app/drawings/compared-drawing';
import { conclusionsBlock } from '../../src/app/drawings/conclusions-block';
import { cyclesBlock } from '../../src/app/drawings/cycles-block';
import type { Drawing } from '../../src/app/drawings/drawing';
import { logBlock } from '../../src/app/drawings/log-block';
import { planPart, planTable } from '../../src/app/drawings/plan-block';
import { pathwayPart, stagesOnPage, stagesTable } from '../../src/app/drawings/stages-drawing';
import {
  analysisPartWords,
  answersWords,
  comparedWords,
  pathwayPartWords,
  planPartWords,
  vennWords,
} from '../../src/app/drawings/strings';
import { vennOnPage, vennPart, vennTable } from '../../src/app/drawings/venn';
import { cardsIn } from '../../src/enquiry/cards';
import type { Items } from '../../src/enquiry/items';
import { handoverPage } from '../../src/enquiry/handover-page';
import type { Mark } from '../../src/enquiry/pathway';
import { answerTo } from '../../src/enquiry/whole-enquiry';
import { deck, zones } from '../../src/handbook/evidence-cards';
import { exampleAnswers, examplePlan, exampleVersions } from '../../src/handbook/example';
import { coreFramework } from '../../src/handbook/framework';
import { pathway, type Stage } from '../../src/handbook/pathway';
import { handoverBlock } from '../../src/ooxml/handover';
import type { ManagedBlock } from '../../src/ooxml/managed-block';
import type { Picture } from '../../src/ooxml/picture';
import { questionHistoryPart } from '../../src/ooxml/question-history';
import { choicesIn } from '../../src/sharing/copy/choices';
import { compareCards, compareStrands, type Chooser } from '../../src/sharing/compare/compare-choices';
import { fullEnquiry } from '../enquiry/enquiries';
import { itemsOf, type MadeUp } from '../sharing/programme/schools';

/** The width of the text on A4, in points. */
export const textWidth = 451;

/** A block, and the drawing that becomes its picture. */
export interface PageBlock {
  readonly block: ManagedBlock;
  /** `width`: in points; the whole width of the text where it is not said. */
  readonly drawing?: { readonly of: Drawing; readonly name: string; readonly width?: number };
}

const caption = 'As it stood on 29 November 2026';

function sorted(from: number): Items {
  const cards = Object.fromEntries(deck.map(({ id }, at) => [id, zones[(at * 7 + from) % zones.length]!.id]));
  const stages = (at: number): Record<string, Stage> =>
    Object.fromEntries(pathway.map(({ id }, one) => [id, ((one + at + from) % 5) as Stage]));
  return itemsOf({ id: 'e', cards, rounds: [stages(0), stages(1)] });
}

const ours = sorted(0);
const chooser = (name: string, from: number): Chooser => ({ name, choices: choicesIn(sorted(from)) });
const colleagues = [chooser('Ana', 1), chooser('Ben', 2), chooser('Chidi', 0)];
const people = colleagues.map(({ name }) => name);

const marks = pathway.map((strand, at): Mark => ({
  strand,
  stage: (at % 5) as Stage,
  before: at % 2 === 0 ? { stage: 1, begun: '2026-01-12T09:00:00.000Z', why: '', next: '' } : null,
  why: at % 3 === 0 ? 'Two of our three teams look at pupils’ books together every half term.' : '',
  next: at % 4 === 0 ? 'All three teams do, and write down what they will change.' : '',
}));

function plan(): ManagedBlock {
  const questions = examplePlan.flatMap(({ question }, at) =>
    question === '' ? [] : [{ id: `q${at}`, text: question.slice(3) }],
  );
  let current = '';
  const entries = examplePlan.map((one, at) => {
    if (one.question !== '') current = `q${at}`;
    const perspective = at % 2 === 0 ? 'learners' : 'teachers';
    const when = at % 3 === 2 ? '' : `2027-0${1 + (at % 6)}-12`;
    return {
      id: `e${at}`,
      source: one.source,
      card: null,
      questions: [current],
      meantFor: null,
      perspective,
      when,
      who: one.who,
      consent: '',
    };
  });
  return {
    id: planPart,
    title: planPartWords.part,
    caption,
    table: planTable({ questions, entries, baseline: '', end: '' }),
  };
}

const answered = coreFramework.slice(0, 4).map(({ id, stem }) => ({
  id,
  stem,
  answer: exampleAnswers[id],
  theirs: people.map((name, at) => ({
    name,
    status: at === 2 ? ('same' as const) : ('changed' as const),
    answer: at === 2 ? exampleAnswers[id] : `${exampleAnswers[id].slice(0, 80)}, and ${name} would add this.`,
    asSent: '',
    ownWords: at !== 2,
    beside: [],
    held: [],
  })),
}));

export const answers: ReadonlyMap<string, string> = new Map(
  coreFramework.slice(0, 6).map(({ id }) => [id, exampleAnswers[id]]),
);

/** A whole year of a school, for what comes after the plan. */
const year = fullEnquiry();
const analysed = analysisDrawing(year.analysis);
/** Its drawing takes the place of it. */
const unmade: Picture = { png: '', width: 0, height: 0, description: '', name: '' };

export const pageBlocks: Readonly<Record<string, PageBlock>> = {
  history: {
    block: {
      ...questionHistoryPart(
        exampleVersions.map((one, at) => ({
          id: String(at),
          text: one.question,
          reason: one.why,
          said: [],
          at: `2026-0${at + 1}-09T09:00:00.000Z`,
        })),
      ),
      caption,
    },
  },
  cards: {
    block: { id: vennPart, title: vennWords.part, caption, table: vennTable(cardsIn(ours)) },
    drawing: { of: vennOnPage(cardsIn(ours)), name: vennWords.picture },
  },
  pathway: {
    block: { id: pathwayPart, title: pathwayPartWords.part, caption, table: stagesTable(marks) },
    drawing: { of: stagesOnPage(marks), name: pathwayPartWords.picture },
  },
  plan: { block: plan() },
  answers: { block: { id: answersPart, title: answersWords.title, caption, table: answersTable(answered).table } },
  'cards-compared': {
    block: {
      id: cardsPart,
      title: comparedWords.cards,
      caption,
      table: cardsTable(compareCards('Our school', ours, colleagues)),
    },
    drawing: {
      of: comparedOnPage(cardsPictured(compareCards('Our school', ours, colleagues), 'Our school', people)),
      name: comparedWords.cards,
    },
  },
  'pathway-compared': {
    block: {
      id: strandsPart,
      title: comparedWords.strands,
      caption,
      table: strandsTable(compareStrands('Our school', ours, colleagues)),
    },
    drawing: {
      of: comparedOnPage(strandsPictured(compareStrands('Our school', ours, colleagues), 'Our school', people)),
      name: comparedWords.strands,
    },
  },
  log: { block: { ...logBlock(year.log, year.plan), caption } },
  cycles: { block: { ...cyclesBlock(year.cycles, answerTo(year, 'baseline')), caption } },
  analysis: {
    block: { ...analysisBlock(year.analysis, unmade), caption },
    drawing: { of: analysed, name: analysisPartWords.picture, width: analysisPictureWidth(analysed) },
  },
  conclusions: {
    block: { ...conclusionsBlock(new Map(year.answers.map(({ id, text }) => [id, text])), year.items), caption },
  },
  handover: { block: handoverBlock(handoverPage(year), { on: '2026-11-29', whom: 'the new deputy' }) },
};

/** Three schools for the programme's document. */
export const programmeSchools: readonly MadeUp[] = ['Ashby', 'Brook', 'Cliff'].map((id, at) => ({
  id,
  answers: {
    question: exampleVersions[at]?.question ?? '',
    'sub-questions': 'What do pupils say?\nWhat do teachers see?',
  },
  cards: Object.fromEntries(deck.map((card, one) => [card.id, zones[(one * 3 + at) % zones.length]!.id])),
  rounds: [Object.fromEntries(pathway.map((strand, one) => [strand.id, ((one + at) % 5) as Stage]))],
  plan: [['What do pupils say?']],
}));
