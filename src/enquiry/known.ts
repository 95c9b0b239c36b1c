// All that the record knows of an enquiry beside its answers: what wordings, the analysis, the poster and the handover are made from.
import { analysisIn, type AnsweredQuestion } from './analysis';
import { cardsIn, type Card } from './cards';
import { cyclesIn, type Cycle } from './cycles';
import type { Items } from './items';
import { logIn, type LogEntry } from './log';
import { marksIn, roundsIn, type Mark } from './pathway';
import { planIn, type Plan } from './plan';

export interface Known {
  readonly items: Items;
  readonly cards: readonly Card[];
  readonly marks: readonly Mark[];
  readonly plan: Plan;
  readonly log: readonly LogEntry[];
  readonly analysis: readonly AnsweredQuestion[];
  readonly cycles: readonly Cycle[];
}

/** All that is known, as the record has it. @param subQuestions as they stand in the framework, with the enquiry question */
export function knownFrom(items: Items, subQuestions: readonly string[], enquiryQuestion: string): Known {
  const cards = cardsIn(items);
  const plan = planIn(items, subQuestions, cards);
  const log = logIn(items, plan);
  return {
    items,
    cards,
    marks: marksIn(items, roundsIn(items).slice(-1)[0]),
    plan,
    log,
    analysis: analysisIn(items, plan.questions, enquiryQuestion, log),
    cycles: cyclesIn(items),
  };
}
