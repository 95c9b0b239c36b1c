// Composes alternative questions from their parts, by plain joins that suit the grammar of what was given.
import { namesEveryone } from './group';
import { kindOfAction, kindOfOutcome } from './kinds';
import { namingWords, Phrase, tokens } from './phrase';
import { stems, type Route } from './stems';
import { divideSubject } from './subject';
import { actors } from './words/school';

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
  readonly part: 'action' | 'outcome' | 'group';
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

const asks: Record<Missing['part'], string> = {
  action: 'What will leaders or staff do or change?',
  outcome: 'What should it lead to? Say what you would see.',
  group: 'For whom? Name the group you have in mind.',
};

// Words that people begin with and that the stems bring themselves.
const leadIns: Record<'action' | 'outcome' | 'group' | 'knowing' | 'who', RegExp> = {
  action: new RegExp(
    `^(?:(?:if|when) )?(?:${actors} (?:will|can|could|would|(?:want|plan|intend|are going) to) |we |by |through |via |to )+`,
    'i',
  ),
  outcome: /^(?:(?:it should|this should|should|will) )?(?:lead to |result in |so that |in order to |to |that )+/i,
  group: /^(?:for|among|amongst|with) /i,
  knowing: /^(?:(?:as )?(?:seen|shown|measured) (?:in|by) |by looking at |in |from |by |through )+/i,
  who: /^by /i,
};

// Names that keep their capital where they stand alone; two in a row keep theirs anyway.
const names = new RegExp(
  '^(?:Years?|Key|Reception|Nursery|Early|English|French|Spanish|German|Latin|Welsh|British|Ofsted|Christmas|Easter' +
    '|(?:Mon|Tues|Wednes|Thurs|Fri)days?)$',
);

/** Words as the rules see them. */
export const plainOf = (words: string): string => new Phrase(tokens(words)).plain;

/** One part without what surrounds it: blanks, quotation marks, a full stop, a capital that was only there to begin with. */
function tidy(words: string, leadIn: RegExp): string {
  const bare = words.replace(/\s+/g, ' ').replace(/^[\s"“”‘',;:–—-]+|[\s"“”.?!…,;:–—-]+$/g, '');
  const rest = bare.replace(leadIn, '');
  const capital = /^[A-Z][a-z-]+(?! [A-Z])(?= |$)/.exec(rest)?.[0] ?? '';
  return names.test(capital) ? rest : capital.toLowerCase() + rest.slice(capital.length);
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
