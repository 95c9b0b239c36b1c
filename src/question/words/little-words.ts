// The little words of English: they hold a sentence together and name nothing. What is left are the words that name something.

export const littleWords: ReadonlySet<string> = new Set(
  `
    a an the this that these those some any each every no not more most less least much many few other others another such same
    own all both either neither one ones it its they them their theirs he she his her him we us our ours i me my mine you your
    yours who whom whose which what when where why how whether if then than so as and or but nor for of on in at by to from with
    within without into onto over under about between among amongst across through during while after before since until up down
    out off per via is are was were be been being am do does did doing done have has had having can could should would will might
    may must shall there here also only just very too really actually currently now way ways extent particular specific overall
    different various get got towards toward upon around against above below because however well better best eg ie etc
  `
    .trim()
    .split(/\s+/),
);

/** Verbs that come before the subject when a question is asked. */
export const auxiliaries =
  'do|does|did|is|are|was|were|am|has|have|had|can|could|should|would|will|might|may|must|shall';

/** Words by which the asker's own place, people or work come into the question. */
export const ownWords =
  'we(?! (?:live|all)\\b)|us(?= [a-z])|our(?! (?:lives|world|planet|societ|country|nation))|ours|i(?= [a-z])|me|my|mine';
