// The whole enquiry as it stands, from the framework and the record: what the poster and the handover draw from.
import { knownStems } from '../handbook/extended-framework';
import type { Items } from './items';
import { knownFrom, type Known } from './known';
import { normalisedText, stemKey } from './normalised-text';
import { gapsOf, readSentence } from './stem-sentence';
import { subQuestions } from './sub-questions';
import { versionsOf, waitingReason, type Version } from './versions';

/** An answer with the stem it stands beside. */
export interface StemAnswer {
  readonly id: string;
  readonly stem: string;
  readonly text: string;
}

export interface WholeEnquiry extends Known {
  readonly answers: readonly StemAnswer[];
  /** The enquiry question as it stands, without its label; empty where there is none. */
  readonly question: string;
  /** All versions kept, the earliest first, and those that say something else than the question now. */
  readonly versions: readonly Version[];
  readonly earlier: readonly Version[];
  /** Why the question changed, where that waits to be kept with its next version; empty where nothing waits. */
  readonly waitingReason: string;
}

/** @param answers the rows of the framework, with what stands in them */
export function wholeEnquiry(answers: readonly StemAnswer[], items: Items): WholeEnquiry {
  const question = answerTo({ answers }, 'question');
  const versions = versionsOf(items).map((version) => ({ ...version, text: withoutLabel(questionStem, version.text) }));
  return {
    ...knownFrom(items, subQuestions(answerTo({ answers }, 'sub-questions')), question),
    answers,
    question,
    versions,
    waitingReason: waitingReason(items),
    earlier: versions.filter(({ text }) => text !== question),
  };
}

const questionStem = knownStems.find(({ id }) => id === 'question')?.stem ?? '';

/** An answer without the label of its stem; empty where there is none. */
export function answerTo({ answers }: Pick<WholeEnquiry, 'answers'>, field: string): string {
  const answer = answers.find(({ id }) => id === field);
  return answer ? withoutLabel(answer.stem, normalisedText(answer.text).trim()) : '';
}

/**
 * What stands in one gap of a row of ours, without the full stop that closes it.
 * @param at the gap, from 0
 * @returns empty where the gap is open; null where the answer is not our sentence: then only the whole of it can be used
 */
export function gapIn({ answers }: Pick<WholeEnquiry, 'answers'>, field: string, at: number): string | null {
  const answer = answers.find(({ id }) => id === field);
  const ours = knownStems.find(({ id }) => id === field);
  if (!answer || !ours || stemKey(answer.stem) !== stemKey(ours.stem)) return null;
  const gaps = gapsOf(answer.stem);
  const sentence = gaps && readSentence(gaps, answer.text);
  const value = sentence?.values[at]?.trim();
  if (value === undefined) return null;
  return value === '…' ? '' : value.replace(/\.$/, '');
}

function withoutLabel(stem: string, text: string): string {
  const label = gapsOf(stem)?.label ?? '';
  return label !== '' && text.startsWith(label) ? text.slice(label.length).trim() : text;
}
