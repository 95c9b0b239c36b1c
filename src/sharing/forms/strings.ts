// What the three parts say to a colleague who has them from us, and has nothing but a program that opens Word documents.
import { zones, type Zone } from '../../handbook/evidence-cards';
import { charteredCollegeTool, stageNames, type Stage } from '../../handbook/pathway';
import type { FormKind } from './kind';

/** How a box is ticked, wherever the document is open. */
const howToTick = 'A click ticks a box. If nothing happens when you click, type an x beside it.';

export const partWords = {
  title: {
    framework: 'Our enquiry: question and framework',
    cards: 'Our evidence: what is it used for?',
    pathway: 'Where do we stand with evidence?',
  } satisfies Record<FormKind, string>,
  ask: {
    framework: [
      'Complete each sentence on the left in your own words, on the right. What stands there is what we have so far: change it, add to it, or leave it. A row may stay empty.',
      'First thoughts are enough. Please do it by yourself, before you talk it over with anybody.',
    ],
    cards: [
      'For each kind of evidence, tick what our school uses it for. If it serves both accountability and professional development, tick both. Leave a row empty if you cannot say.',
      howToTick,
      'First thoughts are enough: about five minutes. Please do it by yourself, before you talk it over with anybody. The empty rows at the end are for evidence that is missing here.',
    ],
    pathway: [
      'There are nine small tables. In each, tick the one line that is most like our school today. “Not sure” is an answer too.',
      howToTick,
      'If you have a minute more, add a few words below the lines. Please do it by yourself, before you talk it over with anybody.',
    ],
  } satisfies Record<FormKind, readonly string[]>,
  returns: (to: string): string =>
    `Then save the document, and send it back to ${to === '' ? 'the person who sent it to you' : to}.`,
  add: 'Anything to add? Write it below this line.',
  cards: {
    header: 'Evidence',
    column: Object.fromEntries(zones.map(({ id, name }) => [id, name])) as Record<Zone, string>,
    about: {
      accountability: 'shows others what we achieve',
      development: 'helps adults to change what they do',
      unused: 'is there, and nobody looks at it',
      absent: 'we do not produce it',
    } satisfies Record<Exclude<Zone, 'both'>, string>,
    unnamed: 'A row without a name',
  },
  pathway: {
    stage: (stage: Stage): string => (stage === 0 ? stageNames[0] : `${stage}  ${stageNames[stage]}`),
    notSure: 'I cannot say, or it differs too much.',
    why: 'What makes us say so?',
    next: 'What would the next stage look like here?',
    ours: `The wording of the lines is ours. A research-based self-assessment tool for teachers, free to use, is offered by ${charteredCollegeTool.name} (${charteredCollegeTool.address}).`,
  },
} as const;
