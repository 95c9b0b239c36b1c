// Verbs by which one thing is said to act on another: "How does … improve …?".

/** Verbs that say something acts on something, in the form that follows "does" or "can". */
export const changeVerbs = [
  'affect|impact|influence|improve|increase|raise|reduce|decrease|lower|enhance|help|support|enable|encourage|promote|boost',
  'strengthen|deepen|develop|build|change|shape|lead to|contribute to|result in|make|cause|prompt|facilitate|meet|foster',
  'benefit|prevent|play a (?:\\S+ )?(?:role|part) in|hinder|narrow|close|address|tackle|solve|secure|ensure|achieve',
  'motivate|get|correlate with|transform|accelerate|sustain|embed|nurture|inform|bring about|stop|inspire|empower|engage',
  'add to|delay|trigger|undermine|worsen|protect|determine|alter|predict|explain|threaten|restrict|widen|ease|relieve|cut|harm',
].join('|');

/** Nouns that say the same: "What is the impact of … on …?". */
export const changeNouns = [
  'effects?|impacts?|influences?|consequences|results?|outcomes?|implications|benefits?|advantages|disadvantages|role',
  'difference|value|importance',
].join('|');

/** Verbs for what leaders and staff do, as against what it should lead to. */
export const actingVerbs = [
  'adapt|adjust|adopt|align|apply|build|change|coach|create|design|develop|embed|extend|implement|introduce|lead(?! to)',
  'model|monitor|organise|plan|provide|redesign|refine|reshape|restructure|review|run|schedule|share|structure|teach|train',
  'trial|try|use|work (?:with|together)',
].join('|');

/** The commonest of them as they end elsewhere: "has changed", "whether it improves". */
export const changeVerbsEnded = {
  past: 'affected|impacted|influenced|changed|improved|increased|raised|reduced|shaped|helped|supported',
  present:
    'affects|impacts|influences|changes|improves|increases|raises|reduces|shapes|helps|supports|enables|encourages|develops' +
    '|leads to',
};
