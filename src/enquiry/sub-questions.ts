// The sub-questions are the lines of their field, each with or without a letter in front.

// One letter or up to two digits, so that no word is taken for a number: "Y5: how …" and "So. What …" stay whole.
const letter = /^\s*(?:\(?(?:[a-z]|\d{1,2})[).]|[-–•*])\s+/i;

/** The sub-questions in an answer, in order, without their letters or bullets; empty lines are none. */
export function subQuestions(answer: string): string[] {
  return answer
    .split('\n')
    .map((line) => line.replace(letter, '').trim())
    .filter((line) => line !== '');
}

/** The letter in front of a sub-question, by its place from 0. */
export const letterOf = (at: number): string => String.fromCharCode(97 + (at % 26));

/** The answer that lists these sub-questions: one on each line, lettered a), b), c) … as the stem asks. */
export function listSubQuestions(questions: readonly string[]): string {
  return questions.map((question, at) => `${letterOf(at)}) ${question.trim()}`).join('\n');
}
