// The screens: how each is fetched, and which button of the overview leads to it and gets the focus back. One entry a screen.
import type { ComponentType } from 'react';
import { steps, type Step } from '../../handbook/steps';
import type { Screen, ScreenName, ScreenProps } from './screen';

/** Buttons of the overview that are no step's. */
export const overviewButtons = {
  framework: 'whole-framework',
  boxes: 'handbook-boxes',
  handover: 'handover',
  send: 'send-copy',
  returned: 'returned-copies',
  programme: 'many-schools',
  help: 'help',
  removeAddIn: 'remove-add-in',
} as const;

interface Entry {
  /** Fetches its chunk. */
  readonly load: () => Promise<{ readonly default: ComponentType<ScreenProps> }>;
  /** The step it belongs to: that step's button gets the focus back. */
  readonly step?: Step['id'];
  /** Else the button of the overview that gets the focus back. */
  readonly button?: (typeof overviewButtons)[keyof typeof overviewButtons];
  /** The step whose button opens it, where that is not the screen of the step's first field. */
  readonly opensStep?: Step['id'];
  /** The field of the framework that is answered on it. */
  readonly field?: string;
}

/** Every screen but the overview, which is there from the start. */
export const registry: Readonly<Record<Exclude<ScreenName, 'overview'>, Entry>> = {
  goal: { load: () => import(/* webpackChunkName: "goal" */ './goal/goal'), step: 'goals', field: 'goal' },
  question: {
    load: () => import(/* webpackChunkName: "question" */ './question/question'),
    step: 'question',
    field: 'question',
  },
  'question-history': {
    load: () => import(/* webpackChunkName: "question-history" */ './question-history/question-history'),
    step: 'question',
  },
  'sub-questions': {
    load: () => import(/* webpackChunkName: "sub-questions" */ './sub-questions/sub-questions'),
    step: 'question',
    field: 'sub-questions',
  },
  framework: {
    load: () => import(/* webpackChunkName: "framework" */ './framework/framework'),
    button: overviewButtons.framework,
  },
  rows: { load: () => import(/* webpackChunkName: "rows" */ './rows/rows'), button: overviewButtons.framework },
  boxes: { load: () => import(/* webpackChunkName: "boxes-screen" */ './boxes/boxes'), button: overviewButtons.boxes },
  evidence: {
    load: () => import(/* webpackChunkName: "evidence" */ './evidence/evidence'),
    step: 'plan',
    opensStep: 'plan',
  },
  cards: { load: () => import(/* webpackChunkName: "cards" */ './cards/cards'), step: 'plan' },
  pathway: { load: () => import(/* webpackChunkName: "pathway" */ './pathway/pathway'), step: 'plan' },
  reflections: { load: () => import(/* webpackChunkName: "evidence" */ './evidence/reflections'), step: 'plan' },
  plan: { load: () => import(/* webpackChunkName: "plan" */ './plan/plan'), step: 'plan' },
  ethics: { load: () => import(/* webpackChunkName: "evidence" */ './evidence/ethics'), step: 'plan' },
  offers: { load: () => import(/* webpackChunkName: "evidence" */ './evidence/offers'), step: 'plan' },
  collect: {
    load: () => import(/* webpackChunkName: "collect" */ './collect/collect'),
    step: 'collect',
    opensStep: 'collect',
  },
  cycles: { load: () => import(/* webpackChunkName: "cycles" */ './cycles/cycles'), step: 'cycle', opensStep: 'cycle' },
  analyse: {
    load: () => import(/* webpackChunkName: "analyse" */ './analyse/analyse'),
    step: 'analyse',
    opensStep: 'analyse',
  },
  conclude: {
    load: () => import(/* webpackChunkName: "conclude" */ './conclude/conclude'),
    step: 'conclude',
    opensStep: 'conclude',
  },
  poster: {
    load: () => import(/* webpackChunkName: "poster" */ './poster/poster'),
    step: 'poster',
    opensStep: 'poster',
  },
  handover: {
    load: () => import(/* webpackChunkName: "handover" */ './handover/handover'),
    button: overviewButtons.handover,
  },
  send: { load: () => import(/* webpackChunkName: "send-screen" */ './send/send'), button: overviewButtons.send },
  returned: {
    load: () => import(/* webpackChunkName: "returned" */ './returned/returned'),
    button: overviewButtons.returned,
  },
  programme: {
    load: () => import(/* webpackChunkName: "programme" */ './programme/programme'),
    button: overviewButtons.programme,
  },
  help: { load: () => import(/* webpackChunkName: "help" */ './help/help'), button: overviewButtons.help },
  'remove-add-in': {
    load: () => import(/* webpackChunkName: "remove-add-in-screen" */ './remove-add-in/remove-add-in'),
    button: overviewButtons.removeAddIn,
  },
};

const entries = Object.entries(registry) as readonly [Exclude<ScreenName, 'overview'>, Entry][];

/** The screen on which a field is answered: its own where it has one, else the framework. */
export function screenOfField(field: string): Screen {
  const own = entries.find(([, entry]) => entry.field === field);
  return own ? { name: own[0] } : { name: 'framework', field };
}

/** The screen that a step's button opens; null where the step has nothing to fill in yet. */
export function screenOfStep(step: Step): Screen | null {
  const own = entries.find(([, entry]) => entry.opensStep === step.id);
  if (own) return { name: own[0] };
  const [first] = step.fields;
  return first === undefined ? null : screenOfField(first);
}

/** The id of a step's button on the overview. */
export const stepButton = (step: Step): string => `step-${step.id}`;

/** The id of the button on the overview that the focus goes back to when this screen is left; null where there is none. */
export function buttonBehind({ name, field }: Screen): string | null {
  if (name === 'overview') return null;
  const entry = registry[name];
  const step = steps.find((one) => one.id === entry.step || (field !== undefined && one.fields.includes(field)));
  return step ? stepButton(step) : (entry.button ?? null);
}
