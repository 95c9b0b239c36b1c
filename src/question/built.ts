// Reads the parts out of a question that has the shape of one of the builder's stems.
import { namesEveryone, namesPeople } from './group';
import { kindOfAction, kindOfOutcome } from './kinds';
import { pattern, type Phrase, type Span } from './phrase';
import { stems } from './stems';
import { actors } from './words/school';

/** The parts of a built question, each where it lies. */
export interface Built {
  readonly who: Span | null;
  readonly action: Span;
  readonly outcome: Span;
  /** Null where it is everyone. */
  readonly group: Span | null;
}

const actorFirst = new RegExp(`^${actors}(?: and ${actors})?(?= |$)`);

/** A stem as a pattern: those who act and what they do are told apart afterwards, as are the outcome and the group. */
function patternOf(words: string): RegExp {
  const source = words
    .toLowerCase()
    .replaceAll(',', ' ,')
    .replace('{who} {action}', '(?<deed>.+?)')
    .replace('{who}', '(?<who>.+?)')
    .replace('{they}', '(?:we|they|i)')
    .replace('{action}', '(?<action>.+?)')
    .replace(/\{outcome\} for \{group\}|\{group\}(?: to| ,)? \{outcome\}/, '(?<rest>.+)');
  return pattern(`^${source}$`);
}

// The longest first: "change in the way we …" is also "change in …".
const readers = [...stems]
  .sort(([, , , one], [, , , other]) => other.length - one.length)
  .map(([, action, outcome, words]) => ({
    action,
    outcome,
    searched: patternOf(words),
    // What stands between the two, and which of them comes first.
    between: / for \{group\}$/.test(words)
      ? ' for '
      : words.includes('{group} to ')
        ? ' to '
        : words.includes('{group}, ')
          ? ' , '
          : ' ',
    outcomeFirst: words.endsWith(' for {group}'),
  }));

/** The two sides of each place where `between` stands, nearest first. */
function* splits(rest: string, between: string): Generator<[number, number]> {
  for (let at = rest.indexOf(between); at >= 0; at = rest.indexOf(between, at + 1)) yield [at, at + between.length];
}

type Place = [from: number, to: number];

/** Those who act, and what they do, where a stem has them side by side or apart. */
function actingIn(plain: string, groups: Record<string, Place>): { who: Place | null; acted: Place } | null {
  const { who, deed, action } = groups;
  if (deed) {
    const length = actorFirst.exec(plain.slice(...deed))?.[0].length;
    return length === undefined || deed[0] + length + 1 >= deed[1]
      ? null
      : { who: [deed[0], deed[0] + length], acted: [deed[0] + length + 1, deed[1]] };
  }
  const named = who ? actorFirst.exec(plain.slice(...who))?.[0].length === who[1] - who[0] : true;
  return !action || !named || actorFirst.test(plain.slice(...action)) ? null : { who: who ?? null, acted: action };
}

/** The parts of a question (with nothing about how one would know at its end), or null where it has no stem of ours. */
export function readBuilt(asked: Phrase): Built | null {
  const { plain } = asked;
  for (const { action, outcome, searched, between, outcomeFirst } of readers) {
    const groups = searched.exec(plain)?.indices?.groups;
    const acting = groups && actingIn(plain, groups);
    if (!acting || !groups.rest || kindOfAction(plain.slice(...acting.acted)) !== action) continue;
    const [start] = groups.rest;
    const rest = plain.slice(start);
    for (const [end, next] of splits(rest, between)) {
      const [aim, whom]: [Place, Place] = outcomeFirst
        ? [
            [0, end],
            [next, rest.length],
          ]
        : [
            [next, rest.length],
            [0, end],
          ];
      const group = rest.slice(...whom);
      if (
        kindOfOutcome(rest.slice(...aim)) !== outcome ||
        !namesPeople(outcomeFirst ? (group.split(' for ')[0] ?? '') : group)
      )
        continue;
      const at = ([from, to]: Place): Span => asked.span(start + from, start + to);
      return {
        who: acting.who && asked.span(...acting.who),
        action: asked.span(...acting.acted),
        outcome: at(aim),
        group: namesEveryone(group) ? null : at(whom),
      };
    }
  }
  return null;
}
