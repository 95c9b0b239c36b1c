// Not open: it can be answered with yes or no.
import type { Rule } from '../finding';
import { anyOf, namingWords, pattern } from '../phrase';
import { auxiliaries } from '../words/little-words';
import { undefinedJudgement } from './undefined-judgement';

const opener = pattern(`^(?<span>${auxiliaries}|whether)\\b`);
const comparing = anyOf(
  'than',
  'more .+ (?:when|if)',
  'instead',
  'compared',
  'differ',
  '(?:relationship|correlation|link|association|connection) between',
);
const ofTaste = pattern(
  '^(?:do|does|did|have|has) (?:\\S+ ){1,4}?(?:like|enjoy|want|know|own|need|prefer|have|use|exist' +
    '|agree)\\b(?! .*\\bthan\\b)',
);

/**
 * Yes-or-no wording is a weak sign: a question that compares, speaks of the asker's own school, or says what is done in some detail
 * can still be worth asking, and gets advice. Where only a word or two stand on each side it is a fault.
 */
export const yesOrNo: Rule = {
  name: 'yes-or-no',
  aspect: 'open',
  look: (question) => {
    const { form, ask, ends, own, school, named, limits } = question;
    const span = form === 'yes-no' ? ask.find(opener) : null;
    if (!span) return null;
    const words = namingWords(ask.plain).length;
    const arguable = ask.has(/^(?:should|would|could)\b/) && words >= limits.arguable;
    // However much is said of what acts: where one word is all it acts on, nothing says in whom or how.
    const told = own || school || named.group !== null || ends?.effect?.naming.length !== 1;
    const detailed =
      (told && (ends?.cause?.naming.length ?? 0) >= limits.detailedCause) ||
      (school && words >= limits.detailedSchool) ||
      arguable;
    const compared = ask.has(comparing) && words >= limits.compared;
    const weak =
      (!ask.has(ofTaste) || (own && words >= limits.arguable)) &&
      (detailed || compared || (own && words >= limits.detailedOwn));
    // A judging word without a measure is the cause there; it is named by its own rule.
    const unmeasured = undefinedJudgement.look(question)?.severity === 'fault';
    return {
      span,
      severity: weak || unmeasured ? 'advice' : 'fault',
      reason: 'Put this way it can be answered with yes or no, which leaves little to learn from.',
      nextStep: 'Begin with "How" or "In what ways", so that the answer tells you what to do next.',
    };
  },
};
