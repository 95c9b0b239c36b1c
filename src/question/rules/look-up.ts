// Not open: a figure, a name, a date or a definition answers it.
import type { Rule } from '../finding';
import { namesPeople } from '../group';
import { namingWords, pattern } from '../phrase';
import { judgingWords } from '../words/breadth';

const facts = pattern(
  '^(?:in |on |at |by |for )?(?<span>(?:when|where|who|whose|whom|how (?:many|much(?= (?:(?:do|does|did) .+ (?:cost|earn|weigh|spend)' +
    '|time|money)\\b)|often|long|old|big|tall|high|wide|deep|heavy|fast|large)(?! an?\\b)|(?:in )?(?:what|which) year)\\b' +
    '|what (?:is|are|was|were) (?:the |our )?(?:(?!of|on|in|for|between)\\S+ )*?(?:percentage|proportion|number|rate|average|name' +
    '|date|cost|definition|score|total|size|age|population|symptom|length|price|capital|figure|amount|distance|height|weight|speed|budget' +
    '|salary|wage|fee|temperature|depth|rank)s?\\b' +
    `|what (?:is|are) (?:an? )?(?!(?:the|my|our|${judgingWords})\\b)\\S+(?: (?!of|like|on|for|to|about|with|in|wrong)\\S+)?$` +
    `|what (?:percentage|proportion|number|time|date|day|year|age)\\b|what (?:do|does) (?!${judgingWords}).+ (?:look like|mean|stand for|cost)\\b` +
    '|what causes \\S+$)',
);
// What a source says can be looked up; what people say has to be asked.
const says = pattern(
  '^(?<span>what (?:do|does|did|has) (?:\\S+ ){1,4}?(?:say|said|state|recommend|require|define))\\b',
);
const allUsedTo = pattern(
  '^(?:what|which) (?:\\S+ ){1,3}?(?<span>(?:is|are|was|were) (?:used|called|made|known|needed|required' +
    '|available|included|taught|offered))\\b',
);
// "Which atlas do we use?": what is in use can be looked up.
const inUse = pattern(
  '^(?<span>(?:what|which) (?:\\S+ ){1,3}?(?:do|does|did)) .+ (?:use|have|follow|own|run|offer|buy)$',
);
// "Which countries export coffee?": a plain choice among things that are there already.
const choice = pattern(`^(?<span>which) (?!.*\\b(?:why|than|${judgingWords})\\b)`);
const difference = pattern(
  '^(?<span>what (?:is|are) the differences? between) (?:an? |the )?\\S+ and (?:an? |the )?\\S+$',
);

/** Somebody can look the answer up; there is nothing to try or to learn. */
export const lookUp: Rule = {
  name: 'look-up',
  aspect: 'open',
  look: ({ ask, own, ends, named, limits }) => {
    const used = ask.find(allUsedTo);
    const plain = !own && !ends && !named.group && namingWords(ask.plain).length <= limits.choice;
    const span =
      ask.find(facts) ??
      (named.group ? null : ask.find(inUse)) ??
      (namesPeople(ask.plain) ? null : ask.find(says)) ??
      used ??
      (plain ? (ask.find(choice) ?? ask.find(difference)) : null);
    return (
      span && {
        span,
        severity: used && own ? 'advice' : 'fault',
        reason: 'A figure, a name or a short list would answer this, and then the enquiry would be over.',
        nextStep: 'Keep this as evidence for your starting point, and ask how something you do could change it.',
      }
    );
  },
};
