// The closed classes of English words that hold a sentence together.

import { setOf } from './set';

/** Verbs that come before the subject when a question is asked. */
export const auxiliaries = setOf(
  'do does did is are was were am has have had can could should would will might may must shall',
);
export const pronouns = setOf('we i you they it he she us me them him her one everyone everybody anyone');
export const determiners = setOf(
  'the a an this that these those some any each every all both no our my your their its his her another other most more many few' +
    ' fewer several half less',
);
export const ownDeterminers = setOf('our my');
export const prepositions = setOf(
  'of on for in at with among amongst between by through using via during over across to from into onto upon within throughout' +
    ' towards toward around about as under without after before since until despite against per regarding outside inside alongside' +
    ' beyond than near',
);
/** They open a part of a sentence with a verb of its own. */
export const subordinators = setOf(
  'when if while because so that which who whose where whether whom unless although though once',
);
/** They go on from what stands before: "…, so how can we …". */
export const goingOn = setOf('so and but then');
/** They may stand between who acts and what is done. */
export const adverbs = setOf(
  'best better also really actually only always often successfully more most effectively well further',
);
export const months = setOf('january february march april june july august september october november december');
export const weekdays = setOf('monday tuesday wednesday thursday friday saturday sunday');
/** They come round every week: "on Friday afternoons". */
export const partsOfDays = setOf('mornings afternoons evenings lunchtimes breaktimes playtimes assemblies lessons');
export const numberWords = setOf('one two three four five six seven eight nine ten twelve twenty thirty');
/** They hold a sentence together and name nothing; what is left names something. */
export const littleWords = setOf(`
  a an the this that these those some any each every no not more most less least much many few other others another such same
  own all both either neither one ones it its they them their theirs he she his her him we us our ours i me my mine you your
  yours who whom whose which what when where why how whether if then than so as and or but nor for of on in at by to from with
  within without into onto over under about between among amongst across through during while after before since until up down
  out off per via is are was were be been being am do does did doing done have has had having can could should would will might
  may must shall there here also only just very too really actually currently now way ways extent particular specific overall
  different various get got towards toward upon around against above below because however well better best eg ie etc
`);
