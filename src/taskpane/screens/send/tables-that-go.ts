// The tables and pictures of ours that stand in a document, by the titles they have there.
import { cardsPart, strandsPart } from '../../../app/drawings/compared-block';
import { answersPart } from '../../../app/drawings/answers-block';
import { cyclesPart } from '../../../app/drawings/cycles-block';
import { logPart } from '../../../app/drawings/log-block';
import { planPart } from '../../../app/drawings/plan-block';
import { pathwayPart } from '../../../app/drawings/stages-drawing';
import {
  answersWords,
  comparedWords,
  cyclesPartWords,
  logPartWords,
  pathwayPartWords,
  planPartWords,
  vennWords,
} from '../../../app/drawings/strings';
import { vennPart } from '../../../app/drawings/venn';
import { questionHistoryId, questionHistoryPart } from '../../../ooxml/question-history';
import { sendWords as words } from './strings';

const titles: Readonly<Record<string, string>> = {
  [questionHistoryId]: questionHistoryPart([]).title,
  [vennPart]: vennWords.part,
  [pathwayPart]: pathwayPartWords.part,
  [planPart]: planPartWords.part,
  [logPart]: logPartWords.part,
  [cyclesPart]: cyclesPartWords.part,
  [cardsPart]: comparedWords.cards,
  [strandsPart]: comparedWords.strands,
  [answersPart]: answersWords.title,
};

/** One title each; what has none here is named together, at the end. */
export function titlesOf(parts: readonly string[]): string[] {
  const known = parts.flatMap((part) => titles[part] ?? []);
  return known.length < parts.length ? [...known, words.otherTables] : known;
}
