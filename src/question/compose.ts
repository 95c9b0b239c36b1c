// Composes alternative questions from their parts, by plain joins that suit the grammar of what was given.
import { kindOfAction, kindOfOutcome } from './kinds';
import { namesEveryone } from './people';
import { namingWords, Phrase, plainOf } from './phrase';
import { stems, type Route } from './stems';
import { divideSubject } from './subject';
import { actorEnd } from './slots/landmarks';
import { tokens } from './tokens';

/** What a question is made of, in the person's own words. */
export interface Ingredients {
  /** What we will do. */
  readonly action: string;
  /** What it should lead to. */
  readonly outcome: string;
  /** For whom. */
  readonly group: string;
  /** How we would know; a question can do without. */
  readonly knowing?: string;
  /** Who will do it; "we" unless somebody else is named. */
  readonly who?: string;
}

/** Something that is still to be said, and how to ask for it. */
export interface Missing {
  readonly part: keyof Ingredients;
  readonly ask: string;
}

/** One question to take, mix or ignore. */
export interface Alternative {
  readonly route: Route;
  readonly text: string;
}

/** Alternatives, or what is missing for them: one of the two is empty. */
export interface Composed {
  readonly questions: readonly Alternative[];
  readonly missing: readonly Missing[];
}

const asks: Record<'action' | 'outcome' | 'group', string> = {
  action: 'What will leaders or staff do or change?',
  outcome: 'What should it lead to? Say what you would see.',
  group: 'For whom? Name the group you have in mind.',
};
/** A part that is longer is no part of a question any more. */
const longestPart = 300;
const tooLong = (part: string): string => `${part} is too long for a question. Say it in one line.`;
const tooLongAsk: Record<keyof Ingredients, string> = {
  action: tooLong('What will be done'),
  outcome: tooLong('What it should lead to'),
  group: tooLong('The group'),
  knowing: tooLong('How you would know'),
  who: tooLong('The list of those who act'),
};

const wishes = ['want', 'plan', 'intend', 'going'];
const modals = ['will', 'can', 'could', 'would', 'should', 'are'];

/** How many of the words of an action only say who will do it: "we will", "leaders could", "by". */
function leadInOfAction(words: readonly string[]): number {
  let at = 0;
  for (;;) {
    const from = ['if', 'when'].includes(words[at] ?? '') ? at + 1 : at;
    const end = actorEnd({ at: (index) => words[index] ?? '', end: words.length }, from);
    let next = end;
    while (modals.includes(words[next] ?? '') || wishes.includes(words[next] ?? '')) next += 1;
    if (end > from && next > end) at = words[next] === 'to' ? next + 1 : next;
    else if (['we', 'by', 'through', 'via', 'to'].includes(words[from] ?? '')) at = from + 1;
    else return at;
  }
}

/** How many words of a part the stems bring themselves, by what those words may be. */
function leadInOf(phrases: readonly string[]): (words: readonly string[]) => number {
  const all = phrases.map((phrase) => phrase.split(' '));
  return (words) => {
    for (let at = 0; ;) {
      const from = at;
      const phrase = all.find(
        (each) => from + each.length < words.length && each.every((word, skip) => words[from + skip] === word),
      );
      if (!phrase) return at;
      at += phrase.length;
    }
  };
}

// Words that people begin with and that the stems bring themselves.
const leadIns: Record<'action' | 'outcome' | 'group' | 'knowing' | 'who', (words: readonly string[]) => number> = {
  action: leadInOfAction,
  outcome: leadInOf([
    'it should',
    'this should',
    'should',
    'will',
    'lead to',
    'result in',
    'so that',
    'in order to',
    'to',
    'that',
  ]),
  group: leadInOf(['for', 'among', 'amongst', 'with']),
  knowing: leadInOf([
    ...['seen', 'shown', 'measured'].flatMap((word) => [`as ${word} in`, `as ${word} by`, `${word} in`, `${word} by`]),
    ...['by looking at', 'in', 'from', 'by', 'through'],
  ]),
  who: leadInOf(['by']),
};

// Names that keep their capital where they stand alone; two in a row keep theirs anyway.
const names = new RegExp(
  '^(?:Years?|Key|Reception|Nursery|Early|English|French|Spanish|German|Latin|Welsh|British|Ofsted|Christmas|Easter' +
    '|(?:Mon|Tues|Wednes|Thurs|Fri)days?)$',
);

const closing: ReadonlySet<string> = new Set(' "“”.?!…,;:–—-');
const edges: ReadonlySet<string> = new Set([...closing, '‘', '’', "'"]);

/** One part without what surrounds it: blanks, quotation marks, stops and commas, a capital that was only there to begin with. */
function tidy(words: string, leadIn: (words: readonly string[]) => number): string {
  const line = words.replace(/\s+/g, ' ');
  let [start, end] = [0, line.length];
  while (start < end && edges.has(line[start] ?? '')) start += 1;
  while (end > start && closing.has(line[end - 1] ?? '')) end -= 1;
  const bare = line.slice(start, end);
  const pieces = bare.split(' ');
  const skipped = leadIn(pieces.map((piece) => piece.toLowerCase()));
  const rest = pieces.slice(Math.min(skipped, pieces.length)).join(' ');
  const [first = '', second = ''] = rest.split(' ');
  const keeps = !/^[A-Z][a-z-]+$/.test(first) || /^[A-Z]/.test(second) || names.test(first);
  return keeps ? rest : first.toLowerCase() + rest.slice(first.length);
}

/** What it should lead to, without people in front of it who are everyone anyway ("pupils take turns"). */
function withoutEveryone(outcome: string): string {
  const words = new Phrase(tokens(outcome));
  const divided = divideSubject(words.plain);
  return divided && namesEveryone(words.plain.slice(0, divided[0]))
    ? outcome.slice(words.span(divided[1], words.plain.length).start)
    : outcome;
}

/** The ingredients as the stems take them; reading a composed question gives these words back. */
export function tidyIngredients({
  action,
  outcome,
  group,
  knowing = '',
  who = '',
}: Ingredients): Required<Ingredients> {
  return {
    action: tidy(action, leadIns.action),
    outcome: withoutEveryone(tidy(outcome, leadIns.outcome)),
    group: tidy(group, leadIns.group),
    knowing: tidy(knowing, leadIns.knowing),
    who: tidy(who, leadIns.who) || 'we',
  };
}

/**
 * Questions from these parts, one for each route: approach first, issue first, what is learnt. Where a part is empty, or the group is
 * everyone, there are none, and `missing` says what to ask for. Nothing but the joins is added to the words given.
 */
export function compose(ingredients: Ingredients): Composed {
  const long = (Object.keys(ingredients) as (keyof Ingredients)[]).filter(
    (part) => (ingredients[part] ?? '').trim().length > longestPart,
  );
  if (long.length > 0) return { questions: [], missing: long.map((part) => ({ part, ask: tooLongAsk[part] })) };
  const { action, outcome, group, knowing, who } = tidyIngredients(ingredients);
  const given = { action, outcome, group: namesEveryone(plainOf(group)) ? '' : group };
  const missing = (['action', 'outcome', 'group'] as const)
    .filter((part) => namingWords(plainOf(given[part])).length === 0)
    .map((part) => ({ part, ask: asks[part] }));
  if (missing.length > 0) return { questions: [], missing };
  const [actionKind, outcomeKind] = [kindOfAction(plainOf(action)), kindOfOutcome(plainOf(outcome))];
  const named = outcome.toLowerCase().includes(group.toLowerCase());
  const they = who === 'we' || who === 'I' ? who : 'they';
  const questions = stems
    .filter(([, ofAction, ofOutcome]) => ofAction === actionKind && ofOutcome === outcomeKind)
    .map(([route, , , words]) => {
      // A group that the outcome names already is not named twice.
      const stem = named ? words.replace(/,? for \{group\},?$|, for \{group\},/, '') : words;
      const parts: Record<string, string> = { action, outcome, group, who, they };
      const text =
        stem.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '') + (knowing ? `, as seen in ${knowing}` : '');
      return { route, text: `${text}?` };
    });
  return { questions, missing };
}
