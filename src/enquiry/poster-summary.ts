// The poster as plain text, for the programme's evaluation: the same parts, and the figures behind the two drawings in words.
import { surenesses } from '../handbook/analysis';
import { supportFor } from './analysis';
import { dayOf, plainList, plural } from './format';
import { oneLine } from './managed-block';
import { contentOf, posterIn } from './poster';
import type { WholeEnquiry } from './whole-enquiry';

const words = {
  evidence: 'The evidence, question by question',
  earlier: 'How our question stood before',
  row: (question: string, sources: number, sides: number, sure: string): string =>
    `${question} ${plural(sources, { one: 'One piece', other: `${sources} pieces` })} of evidence, from ${sides < 2 ? 'one side' : `${sides} sides`}${sure === '' ? '' : `; ${sure.toLowerCase()}`}.`,
} as const;

/** Empty where there is nothing to say. */
export function posterSummary(enquiry: WholeEnquiry): string {
  const { title, school, headline, parts, strip } = contentOf(posterIn(enquiry));
  const top = plainList([title, school].filter((line) => line !== ''));
  const all = [...parts, ...(strip ? [strip] : [])].map(({ heading, lines }) => [heading, ...lines].join('\n'));
  const earlier = enquiry.earlier.map(({ at, text }) => `${dayOf(at)}: ${oneLine(text)}`);
  const evidence = enquiry.analysis
    .filter(({ cells }) => cells.length > 0)
    .map((answered) => {
      const { sources, perspectives } = supportFor(answered);
      const sure = surenesses.find(({ id }) => id === answered.sureness)?.name ?? '';
      return words.row(oneLine(answered.question.text), sources, perspectives, sure);
    });
  const under = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : [heading, ...lines].join('\n');
  const hasQuestion = parts.some(({ id }) => id === 'question');
  return [top, headline, ...all, hasQuestion ? under(words.earlier, earlier) : '', under(words.evidence, evidence)]
    .filter((block) => block !== '')
    .join('\n\n');
}
