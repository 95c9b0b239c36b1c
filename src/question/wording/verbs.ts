// Verbs in the form in which a question takes them.
import type { Token } from '../tokens';
import { actingVerbs, aimVerbs, effectVerbs, helpingVerbs } from '../words/effect';
import { adults } from '../words/school';
import { setOf } from '../words/set';

/** The dictionary form of a verb as it may begin an aim: "improving", "raises". */
export function baseVerb(word: string): string | null {
  const stem = word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  const forms = [
    word,
    word.replace(/s$/, ''),
    stem,
    `${stem}e`,
    stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem,
  ];
  return (
    forms.find((form) => [aimVerbs, helpingVerbs, effectVerbs, actingVerbs].some((verbs) => verbs.has(form))) ?? null
  );
}

/** "Working memory", "teaching assistants": not what somebody does, but what it is called. */
export function namesInIng(words: readonly Token[], from: number): boolean {
  const [first, next] = [words[from]?.as ?? '', words[from + 1]?.as ?? ''];
  const verb = baseVerb(first);
  if (!first.endsWith('ing') || verb === first || verb === null || aimVerbs.has(verb)) return false;
  return verb === 'work' || (verb === 'teach' && adults.has(next)) || calledSo.has(next);
}
const calledSo = setOf(
  'day days time hour hours meeting meetings walk walks visit visits conversation conversations assembly assemblies room scheme schemes',
);

/** With these a clause holds another, and the verb found may be the wrong one. */
export const holding = setOf('that which who when if because so while');
/** After "how" these ask for a degree, and no subject follows. */
export const degrees = setOf('well far many much often long few quickly effectively');
