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
  const { form, asks, text, words, opens } = reading;
  // "I want to look at … and how we can …" is a wish, however it goes on.
  const wish =
    form === 'open' && opens > 0 && !text.includes('?') && words.slice(1, 4).some(({ as }) => wishes.has(as));
  const title = wish || ['topic', 'aim', 'statement'].includes(form);
  // "How children settle arguments": without a mark and without the order of a question.
  const reported =
    form === 'open' && opens === 0 && !text.includes('?') && ['how', 'why'].includes(at(reading, 0)) && isTold(reading);
  if (!title && !reported) return null;
  const offered = askOpenly(reading, found);
  const same = offered?.toLowerCase() === `${typed(reading, whole(reading)).toLowerCase()}?`;
  if (same || (offered === null && !title)) return null;
  return {
    span:
      form === 'topic'
        ? { ...whole(reading), start: words[0]?.start ?? 0 }
        : title
          ? whole(reading)
          : (words[opens] ?? whole(reading)),
    reason:
      asks || form !== 'topic'
        ? 'This is not put as a question yet.'
        : 'This is a title or a topic, not a question yet.',
    nextStep: askedInstead(noticed, offered),
  };
}

/** The question that a title or an aim could be; begun only, where something in it is still to be said. */
function askedInstead(noticed: Noticed, offered: string | null): string {
  const { reading, found, slots, specific } = noticed;
  const { action, outcome, group } = slots;
  // As broad as the draft, it would help nobody.
  const broad = specific !== true && outcome.state !== 'definite' && action.state !== 'definite';
  const aimed = offered !== null && /^How can (?:we|I) /.test(offered) && (broad || found.action === null);
  const gone = aimed ? goneOn(reading, found, outcome.state === 'definite' ? 'by' : 'by …, so that') : null;
  if (gone !== null) return `You could begin: “${gone}”`;
  const begun = reading.form === 'topic' ? topicBegun(reading) : null;
  if (offered !== null) {
    // The approach is what the other remark asks for first.
    const vague = (['action', 'outcome'] as const).flatMap((slot) => {
      const range = slots[slot].state === 'definite' ? null : found[slot];
      const said = range ? generalIn(reading, range) : null;
      return said ? [withGapFor(offered, said.words)] : [];
    });
    const gapped = vague.find((question) => question !== offered) ?? offered;
    if (specific === true || gapped === offered)
      return broad && begun !== null ? `You could begin: “${begun}”` : offer(noticed, offered);
    return `You could begin: “${gapped}”`;
  }
  if (begun !== null) return `You could begin: “${begun}”`;
  const opening = at(reading, reading.opens);
  if (reading.form === 'aim' && reading.asks && ['how', 'why', 'what'].includes(opening))
    return `Put it as a question of its own, beginning with “${capital(opening)}”.`;
  const difference = reading.form === 'topic' ? differenceOf(reading) : null;
  if (difference !== null) return `You could begin: “${difference}”`;
  return reading.form === 'topic' && action.state === 'definite' && group.state === 'definite'
    ? 'Put it as one question, such as one that begins “How can …” or “What difference does …”.'
    : 'Put what you want to find out as one question: what would you do, what should change, and for whom?';
}

/** Whether the words after "how" or "why" are in the order of a statement. */
const isTold = (reading: Reading): boolean => ![1, 2, 3].some((index) => auxiliaries.has(at(reading, index)));
