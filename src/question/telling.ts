// Words that tell something definite: what is left when general words are set aside.
import { namingWords } from './phrase';
import { umbrellas, wholes } from './words/breadth';
import { changeVerbs } from './words/change';
import { narrowers, people } from './words/school';

const general = new RegExp(
  `^(?:${umbrellas}|${wholes}|${people}|${narrowers}|${changeVerbs}|aspects?|areas?|subjects?|lessons?)$`,
);

/** The naming words of a stretch of canonical text that are neither people in general nor words for all of learning. */
export function tellingWords(plain: string): string[] {
  return namingWords(plain).filter((word) => !general.test(word));
}
