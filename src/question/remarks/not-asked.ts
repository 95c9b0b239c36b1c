// A remark on a title, a topic or a statement: how it could be put as a question.
import type { Reading } from '../read';
import { askOpenly } from '../wording/ask-openly';
import { auxiliaries } from '../words/grammar';
import { capital } from '../wording/capitals';
import { setOf } from '../words/set';
import { goneOn, withGapFor } from './begun';
import { differenceOf, topicBegun } from './begun-topic';
import { generalIn } from './general';
import { at, typed, whole, type Noticed, type Said } from './remark';
import { offer } from './yes-or-no';

const wishes = setOf('want wants hope wish plan like aim interested');

/** A title, a topic or a statement: it is said that it is no question, and how it could be one. */
export function notAsked(noticed: Noticed): Said | null {
  const { reading, found } = noticed;
  const { form, words, opens } = reading;
  const title = isWish(reading) || ['topic', 'aim', 'statement'].includes(form);
  if (!title && !isReported(reading)) return null;
  const offered = askOpenly(reading, found);
  const span = whole(reading);
  if (offered === null && !title) return null;
  if (offered?.toLowerCase() === `${typed(reading, span).toLowerCase()}?`) return null;
  const beginning = form === 'topic' ? { ...span, start: words[0]?.start ?? 0 } : span;
  return {
    span: title ? beginning : (words[opens] ?? span),
    reason: form !== 'topic' ? 'This is not put as a question yet.' : 'This is a title or a topic, not a question yet.',
    nextStep: askedInstead(noticed, offered),
  };
}

/** "I want to look at … and how we can …" is a wish, however it goes on. */
const isWish = ({ form, text, words, opens }: Reading): boolean =>
  form === 'open' && opens > 0 && !text.includes('?') && words.slice(1, 4).some(({ as }) => wishes.has(as));

/** "How children settle arguments": without a mark and without the order of a question. */
const isReported = (reading: Reading): boolean =>
  reading.form === 'open' &&
  reading.opens === 0 &&
  !reading.text.includes('?') &&
  ['how', 'why'].includes(at(reading, 0)) &&
  isTold(reading);

/** The question that a title or an aim could be; begun only, where something in it is still to be said. */
function askedInstead(noticed: Noticed, offered: string | null): string {
  const { reading, found, slots, specific } = noticed;
  // As broad as the draft, it would help nobody.
  const broad = specific !== true && slots.outcome.state !== 'definite' && slots.action.state !== 'definite';
  const aimed = offered !== null && /^How can (?:we|I) /.test(offered) && (broad || found.action === null);
  const gone = aimed ? goneOn(reading, found, slots.outcome.state === 'definite' ? 'by' : 'by …, so that') : null;
  if (gone !== null) return `You could begin: “${gone}”`;
  const begun = reading.form === 'topic' ? topicBegun(reading) : null;
  const gapped = offered === null || specific === true ? null : withGaps(noticed, offered);
  if (gapped !== null) return `You could begin: “${gapped}”`;
  if (begun !== null && (broad || offered === null)) return `You could begin: “${begun}”`;
  return offered === null ? askedByOneself(noticed) : offer(noticed, offered);
}

/** A question with a gap in the place of its vague words; null where it has none. The approach is what the other remark asks for first. */
function withGaps({ reading, found, slots }: Noticed, offered: string): string | null {
  for (const slot of ['action', 'outcome'] as const) {
    const range = slots[slot].state === 'definite' ? null : found[slot];
    const said = range && generalIn(reading, range);
    const question = said ? withGapFor(offered, said.words) : offered;
    if (question !== offered) return question;
  }
  return null;
}

/** What to ask of a title or an aim for which no question can be offered. */
function askedByOneself({ reading, slots: { action, group } }: Noticed): string {
  const { form, asks, opens } = reading;
  const opening = at(reading, opens);
  if (form === 'aim' && asks && ['how', 'why', 'what'].includes(opening))
    return `Put it as a question of its own, beginning with “${capital(opening)}”.`;
  const difference = form === 'topic' ? differenceOf(reading) : null;
  if (difference !== null) return `You could begin: “${difference}”`;
  return form === 'topic' && action.state === 'definite' && group.state === 'definite'
    ? 'Put it as one question, such as one that begins “How can …” or “What difference does …”.'
    : 'Put what you want to find out as one question: what would you do, what should change, and for whom?';
}

/** Whether the words after "how" or "why" are in the order of a statement. */
const isTold = (reading: Reading): boolean => ![1, 2, 3].some((index) => auxiliaries.has(at(reading, index)));
