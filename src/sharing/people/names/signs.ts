// What stands beside a name, and what does not: the words around it say whether a capital letter is somebody's. One line a sign.
import {
  actionsTogether,
  adults,
  adverbs,
  aidsForOne,
  afterVerb,
  belongings,
  besideSomebody,
  betweenNameAndVerb,
  bodiesAndProducts,
  bodiesAndSites,
  citing,
  comesFromSomebody,
  determiners,
  directedAtSomebody,
  doneBySomebody,
  doneToOne,
  doneToSomebody,
  doneToThings,
  greetings,
  givenToSomebody,
  goesOnForOne,
  groupsOfPeople,
  habits,
  helpForSomebody,
  helpToSomebody,
  helperVerbs,
  kin,
  labels,
  notedOfOne,
  notOfThings,
  learners,
  lessonsAndWorks,
  movedAbout,
  namedAfterSomebody,
  oneToOne,
  onlySomebody,
  otherPeople,
  peopleOfWorks,
  people,
  placePrepositions,
  praiseAndWishes,
  schoolPlaces,
  states,
  subjects,
  supportOfOne,
  studyVerbs,
  taughtToSomebody,
  tasks,
  thoughtsAboutSomebody,
  timePrepositions,
  toBeDoneToOne,
  useOfAProduct,
  verbsOfPeople,
  verbsOfThings,
  waysToAPlace,
  whatAPlaceHas,
} from '../vocabulary/sign-words';

/** How sure a sign makes: 1 of a word nobody knows, 2 of a month, a place or a word that is a name too, 3 even after "in" or "the", 4 of any word at all. */
export type Strength = 1 | 2 | 3 | 4;

export interface Sign {
  readonly strength: Strength;
  readonly pattern: RegExp;
  /** Of what stands beside nobody: it counts beside a known given name, too. */
  readonly evenGiven?: true;
  /** Of what stands beside nobody: it may as well stand beside somebody, and a word that is a given name, too, is asked about. */
  readonly weak?: true;
}

const band = '(?:years?|yr|y|class|reception|nursery|early years|eyfs|ks|key stage)';
const grade = `(?:${band} ?(?:\\d\\d?|[a-z])\\b|\\d{1,2}[a-hj-z]\\b(?! ?[:)]? ?\\d)|(?:junior|senior) infants\\b|reception\\b|nursery\\b|aged? (?:\\d|[a-z]+)|\\d\\d? years? old|f[12]\\b|p\\d\\b)`;
const label = `(?:${labels})`;
const article = '(?:the |our |a |an |my |his |her )?';
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December) ';
const often = `(?:(?:${betweenNameAndVerb}) ){0,20}`;

/** Before a name, up to it. */
export const before: readonly Sign[] = [
  { strength: 4, pattern: /\b(?:called|named|nicknamed) [“"(]?$/i },
  { strength: 2, pattern: new RegExp(`\\b(?:${kin}|${learners})(?:,| is| was| [–—-])? [“"(]?$`, 'i') },
  { strength: 3, pattern: new RegExp(`(?:^|[.,:;] )(?:${greetings}),? $`, 'i') },
  // "Speech sessions to continue for Kofi", "Phonics twice a week: Kofi"
  { strength: 2, pattern: new RegExp(`\\b(?:${supportOfOne})\\b[^.;:]{0,30} (?:${goesOnForOne}) (?:for|with) $`, 'i') },
  {
    strength: 2,
    pattern:
      /\b(?:daily|weekly|(?:twice|once|\d times|\p{Ll}+ times) (?:a|per|each) (?:day|week|fortnight))[^.;:]{0,20}: $/iu,
  },
  {
    strength: 2,
    pattern: new RegExp(
      `\\b(?:will|to|can|could|should|would|must|please|I['’]ll|we['’]ll) (?:also |now |then |next )?(?:${toBeDoneToOne}) $`,
      'i',
    ),
  },
  { strength: 1, pattern: new RegExp(`\\b(?:${movedAbout}) $`, 'i') },
  {
    strength: 2,
    pattern:
      /\b(?:kitchen|office|cook|staff|driver|everyone|club|supply|team|ta|nurse) (?:all )?(?:knows?|(?:is|are) aware) (?:about|of) $/i,
  },
  { strength: 1, pattern: /^(?:[\p{L}\d’']{1,20} ){0,3}[\p{L}\d’']{1,20} ?[:–-] $/u },
  { strength: 3, pattern: /^from,? $/i },
  {
    strength: 2,
    pattern: /\b(?:those|the ones|others|everyone|the two|all) who \p{Ll}[^.:;!?]{0,40}? (?:are|were|is|was) $/iu,
  },
  { strength: 3, pattern: /@$/ },
  { strength: 3, pattern: /[,”"’'] (?:said|asked|replied|explained|told|wrote|added|answered|says) $/i },
  { strength: 3, pattern: /[,.!?…][”"] (?:\p{Ll}{2,}ed|says|wrote|thought|went|goes) $/u },
  { strength: 2, pattern: /[”"’'] ?[–—-] ?$/ },
  {
    strength: 2,
    pattern: /\b(?:prize|award|medal|certificate|badge)\b[^.:;!?]{0,40} (?:is|was|were|goes to|went to|awarded to) $/i,
  },
  // "Sent home with a temperature: Kofi."
  { strength: 2, pattern: new RegExp(`(?:^|[.;] )(?:${notedOfOne})\\b[^:.;]{0,50}(?::| [–-]) $`, 'i') },
  { strength: 3, pattern: /\bread(?:s|ing)? to $/ },
  {
    strength: 3,
    pattern:
      /\b(?:daily|paired|shared|guided|extra|individual|buddy|echo) (?:reading|writing|maths|phonics|spelling|practice|talk) with $/i,
  },
  // “It was fun” (Kofi)
  { strength: 3, pattern: /[”"’'] ?\($/ },
  { strength: 2, pattern: new RegExp(`\\b(?:${adults})(?:,| is| was|,? called)? [“"(]?$`, 'i') },
  {
    strength: 2,
    pattern: new RegExp(
      `\\b(?:${groupsOfPeople})\\b[^.:;!?]{0,40}? (?:are|were|is|was|includes?|included|including|namely) $`,
      'i',
    ),
  },
  {
    strength: 2,
    pattern: new RegExp(`(?:^|[./|;] )(?:[\\p{L}\\d’']+ ){0,3}${label} ?(?:\\([^)]*\\))? ?[:(–—-] ?$`, 'iu'),
  },
  {
    strength: 2,
    pattern: new RegExp(
      `(?:^|[./|;:] ?)(?:[\\p{L}\\d’']+ ){0,2}${label} ?[:(–—-] ?(?:[^.:]{1,80}(?:,|;|/|&| and) )$`,
      'iu',
    ),
  },
  {
    strength: 3,
    pattern: new RegExp(
      `\\b(?:(?:${people})s?|(?:(?:sur|fore|first |last )?name)s?|(?:focus |target )?children|present|apologies|attendees|interviewed|met by|seen by) ?: (?:[^.:]{1,80}(?:,|;|/|&| and) )?$`,
      'i',
    ),
  },
  { strength: 2, pattern: new RegExp(`\\b(?:${doneToSomebody}) $`, 'i') },
  { strength: 2, pattern: new RegExp(`\\b(?:${actionsTogether}) (?:\\w+ )?(?:with|to) $`, 'i') },
  { strength: 2, pattern: new RegExp(`\\b(?:${directedAtSomebody}) (?:to|from) $`, 'i') },
  {
    strength: 2,
    pattern: new RegExp(
      `\\b(?:${givenToSomebody}) (?:it|them|this|that|one|(?:the|a|an|his|her|my) \\p{Ll}+)(?: on| over| back| out)? to $`,
      'iu',
    ),
  },
  { strength: 2, pattern: new RegExp(`\\b(?:${doneBySomebody}) by $`, 'i') },
  { strength: 2, pattern: new RegExp(`\\b(?:${taughtToSomebody})\\b[^.:;!?,]{1,40} to $`, 'i') },
  { strength: 3, pattern: new RegExp(`\\b(?:${oneToOne}) (?:\\p{Ll}+ ){0,2}(?:for|with) $`, 'iu') },
  {
    strength: 2,
    pattern: new RegExp(
      `\\b(?:${aidsForOne})(?: (?:made|printed|laminated|ordered|needed|bought|ready))? (?:for|with) $`,
      'i',
    ),
  },
  { strength: 3, pattern: /\b(?:laughed|shouted|smiled|waved|looked|sneered|swore|stared) at $/ },
  { strength: 2, pattern: new RegExp(`\\b${band} ?(?:\\d\\d?|[a-z])?['’]s $`, 'i') },
  { strength: 2, pattern: /\b(?:photo|photograph|picture|portrait|image|selfie|drawing)s? of $/i },
  { strength: 2, pattern: /^(?:\p{L}+ ){1,2}by:? $/u },
  { strength: 2, pattern: new RegExp(`\\b(?:${comesFromSomebody}) from $`, 'i') },
  { strength: 2, pattern: new RegExp(`\\b(?:${besideSomebody}) $`, 'i') },
  {
    strength: 2,
    pattern: /\b(?:sit|sits|sat|sitting|seat|seated|stand|stands|stood) between \p{Lu}[\p{L}’-]{1,30} and $/u,
  },
  { strength: 1, pattern: new RegExp(`(?:^|[.;] )(?:in|for|from) ${band} ?\\d*, $`, 'i') },
  {
    strength: 1,
    pattern: new RegExp(`\\b${band} ?\\d\\d?(?:,| ?[:–—-])? (?:[\\p{Lu}][\\p{L}’'-]{1,30}(?:,|,? and|,? &) )?$`, 'iu'),
  },
  // "Moved to 2S: Poppy"
  { strength: 1, pattern: /\b\d{1,2}[A-Z] ?[:–—-] $/ },
  // "Nursery (am): Poppy …"
  { strength: 1, pattern: new RegExp(`\\b${band}(?: ?\\d\\d?[a-z]?)?(?: ?\\([^)]{1,12}\\))? ?[:–—-] $`, 'i') },
  { strength: 2, pattern: new RegExp(`\\b(?:${thoughtsAboutSomebody}) (?:about|of|regarding|re) $`, 'i') },
  { strength: 2, pattern: new RegExp(`\\b(?:${people})s?(?: (?:in|from|at|with|of|on) [^.,;:!?]{0,25})?, $`, 'i') },
  { strength: 2, pattern: new RegExp(`\\b(?:${praiseAndWishes})(?: to| is| was|:|,)? $`, 'i') },
  { strength: 2, pattern: /\b(?:\p{Ll}+(?:ed|en)|met|seen|led|heard) by: $/u },
  { strength: 1, pattern: new RegExp(`\\b(?:(?:${people})s?|children|staff|i|me) and $`, 'i') },
  { strength: 1, pattern: /\b(?:both|only|one|two|three|four|five|six)(?: \p{Ll}+){0,2},? ?\(?$/iu },
  { strength: 1, pattern: /\b(?:A|B|C|D|1|2|3|4|5) (?:is|was|=) $/ },
  { strength: 1, pattern: new RegExp(`\\b(?:${helpForSomebody}) $`, 'i') },
  { strength: 1, pattern: new RegExp(`\\b(?:${helpToSomebody}) $`, 'i') },
  { strength: 2, pattern: /\b(?:a|great|big|real) (?:success|hit|help|support|comfort) (?:with|for|to) $/i },
  {
    strength: 2,
    pattern: /\b(?:table|group|pair|team|set) ?(?:\d\d?|[A-D]) ?[:–-] ?(?:[^.:]{1,80}(?:,|;|\/|&| and) )?$/i,
  },
];

/** After a name, from its end on. */
export const after: readonly Sign[] = [
  { strength: 4, pattern: new RegExp(`^ (?:${onlySomebody})\\b`, 'i') },
  // "Hazel, could you add the dates?"
  { strength: 4, pattern: /^,? (?:can|could|would|will|have|are|do|did) you\b/ },
  { strength: 4, pattern: /^ (?:proposed that|seconded (?:the|this|it)|abstained|declared an? interest)\b/ },
  {
    strength: 2,
    pattern: /^ (?:is|was|isn[’']?t|wasn[’']?t)(?: not)? (?:in|here|back) (?:today|again|yet|this|until|on)\b/,
  },
  { strength: 1, pattern: /^ (?:is|was) (?:our|my|the|her|his) (?:only|first|one|\p{Ll}{3,10}est|most)\b/u },
  // "(Hazel, 9)"
  { strength: 3, pattern: /^, (?:aged? )?(?:[3-9]|1[0-8])\)/ },
  {
    strength: 2,
    pattern: /^ (?:absent|late|off|ill|away|poorly|present)(?:$|[,;.!\n]| (?:today|again|since|this|all))/,
  },
  { strength: 3, pattern: new RegExp(`^,? (?:from|in) ${grade} (?:${verbsOfPeople})\\b`, 'i') },
  {
    strength: 2,
    pattern: new RegExp(`^ (?:is|are|was|must|may|can|will|should) (?:not )?(?:to )?(?:be )?(?:${doneToOne})\\b`, 'i'),
  },
  { strength: 4, pattern: new RegExp(`^['’]s? (?:own |older |younger )?(?:${kin}|parents)\\b`, 'i') },
  // A name that owns, typed without its apostrophe, ends before its s (runs.ts).
  { strength: 4, pattern: /^s \p{Ll}/u },
  // Ticked off.
  { strength: 2, pattern: /^ ?[✓✔✗✘☑☒]/u },
  { strength: 1, pattern: /^['’]s \p{Lu}{2,5}\b/u },
  { strength: 1, pattern: new RegExp(`^ (?:is|was|has been|had been) (?!(?:${doneToThings})\\b)\\p{Ll}+ed\\b`, 'u') },
  { strength: 2, pattern: new RegExp(`^,? ?[(–—-]? ?[“"]?${grade}(?:[,;:)”. –-]|$)`, 'i') },
  { strength: 3, pattern: /^: ?[“"‘]/ },
  { strength: 2, pattern: /^: ?'/ },
  { strength: 1, pattern: new RegExp(`^,? (?:in|from|of) ${grade}`, 'i') },
  { strength: 2, pattern: /^,? (?:aged? \d|who\b|whose\b|whom\b)/i },
  { strength: 2, pattern: /^,? \((?:EAL|SEND?|PP|FSM|LAC|EHCP|TA|HLTA|she|he|they|aged?|left|absent|new)\b/ },
  {
    strength: 3,
    pattern: new RegExp(`^['’]s? (?:own |new |first |last |old |older |younger )?(?:${kin}|${belongings})\\b`, 'i'),
  },
  {
    strength: 2,
    pattern: new RegExp(`^(?: is| was)?,? ?[(–—-]? ?${article}(?:[\\p{L}\\d-]+ ){0,2}(?:${people})\\b(?!['’])`, 'iu'),
  },
  { strength: 2, pattern: new RegExp(`^ (?:${verbsOfPeople})\\b`, 'i') },
  { strength: 2, pattern: new RegExp(`^ (?:${helperVerbs})(?: not)? (?:${notOfThings})\\b`, 'i') },
  {
    strength: 2,
    pattern:
      /^ (?:is|was) (?:now |still |currently |already )?working (?:at|on|with|just|below|towards|above|within|well|hard|really|in)\b/,
  },
  {
    strength: 2,
    pattern:
      /^ (?:(?:(?:will|should|may|might) (?:soon |then |now )?be|is (?:now|not yet)) able to|has been (?:so |such )?(?:an? (?:star|pleasure|delight|joy|credit|great help|bit)|brilliant|amazing|unwell|poorly|upset))\b/,
  },
  {
    strength: 2,
    pattern:
      /^ requires? (?:an adult|adult|support|help|prompting|prompts|reminders|personal care|encouragement|reassurance|supervision|a (?:scribe|reader|laptop|quiet|break|calm|lot))\b/,
  },
  { strength: 1, pattern: /^ (?:now|not yet|currently) \p{Ll}{2,}ing\b/u },
  {
    strength: 2,
    pattern:
      /^ (?:did (?:really |so |very )?well|had an? (?:\p{Ll}+ )?(?:wobble|meltdown|accident|fall|tantrum|seizure|nosebleed|headache|tooth|temperature|(?:good|bad|great|hard|tricky) (?:day|morning|afternoon|playtime|lunch))|has a place|is on roll|uses an? (?:pencil|laptop|wobble|coloured|writing|standing|fidget|now|word|reading|visual)|wears? (?:glasses|hearing|a|an|his|her)|spends (?:break|breaks|lunch|playtime|time|most))(?!\p{L})/u,
  },
  { strength: 2, pattern: /^ Nursery,? ?[(–-]? ?(?:mornings?|afternoons?|[ap]m|full.?time|part.?time|new|starter)\b/i },
  // "Kofi for always being kind"
  {
    strength: 1,
    pattern:
      /^ for (?:always|being|his|her|their|trying|working|showing|helping|sharing|(?:such )?(?:an? )?(?:great|super|amazing|brilliant|fantastic|excellent|lovely|wonderful|beautiful|superb|kind))\b/,
  },
  {
    strength: 1,
    pattern:
      /^ (?:on|onto|in|into|off|to|from) (?:the|our|a) (?:[\p{Ll}-]+ )?(?:list|register|group|rota|carpet|table|programme|intervention|club|front|back)\b/u,
  },
  {
    strength: 1,
    pattern: /^ (?:out (?:of|at)|to (?:bed|sleep|school|the dentist|hospital|settle|come in|eat|talk|sit))\b/,
  },
  { strength: 2, pattern: /^ (?:know|joining|to know) \b/ },
  { strength: 2, pattern: /^ and (?:I|me|his|her|their|my)\b/ },
  { strength: 2, pattern: new RegExp(`^ to (?:${tasks})\\b`, 'i') },
  { strength: 2, pattern: new RegExp(`^,? (?:and )?(?:his|her|whose) `, 'i') },
  { strength: 1, pattern: new RegExp(`^ (?:${helperVerbs}) (?!${often}(?:been|be)\\b)`, 'i') },
  {
    strength: 1,
    pattern: new RegExp(
      `^ (?:is|was|are|were|seems|seemed|looks|looked|became|becomes) ${often}(?:${states}|\\p{Ll}+ing)\\b`,
      'iu',
    ),
  },
  {
    strength: 1,
    pattern: new RegExp(
      `^ ${often}(?!(?:used|based|called|related|led|linked|provided|recommended|included)\\b)\\p{Ll}{2,}ed\\b`,
      'u',
    ),
  },
  { strength: 1, pattern: new RegExp(`^ ${often}(?:${habits})\\b`) },
  { strength: 1, pattern: new RegExp(`^ (?:is|was|has been|had been|will be|gets|got) ${often}(?:${doneToOne})\\b`) },
  { strength: 1, pattern: /^['’]s \p{Ll}/u },
  { strength: 2, pattern: /^, (?:the )?\p{Lu}[\p{L}’'-]{1,30} (?:family|household|children|twins)\b/u },
  { strength: 1, pattern: /^ (?:family|household|twins|siblings|brothers|sisters)\b/ },
  { strength: 1, pattern: /^ [–—-] |^: / },
  { strength: 1, pattern: new RegExp(`^ (?:${adverbs}) \\p{Ll}+(?:s|ed)\\b`, 'u') },
  {
    strength: 1,
    pattern: new RegExp(
      `^ (?:still|yet|again|alone|ready|able|joining|in (?:class|school|assembly|the (?:${schoolPlaces})))\\b`,
    ),
  },
  {
    strength: 1,
    pattern: new RegExp(
      `^,? and (?:the |his |her |two |three |some |other |another |all ){1,20}(?:${people}|${otherPeople})s?\\b`,
    ),
  },
  { strength: 1, pattern: /^ ?[:=–-]? ?\(?\d{1,3}(?:%|\/\d+|\)|,|;|$)/ },
  { strength: 1, pattern: /^ (?:have|both|all) (?!been )/ },
  { strength: 1, pattern: new RegExp(`^ (?!(?:${verbsOfThings})\\b)\\p{Ll}{2,}s (?:${afterVerb})\\b`, 'u') },
  { strength: 1, pattern: /^,? (?:please|for example|too|as well)\b/ },
];

/** Where he or she follows in the same sentence, somebody is meant. */
export const pronoun = /^[^.!?]*?\b(?:he|she|his|her|him|himself|herself)\b/;

/** Before what is no person: a place, a product, a thing among others of its kind. A sign of a person up to this strength does not count then. */
export const notBefore: readonly Sign[] = [
  {
    strength: 2,
    evenGiven: true,
    pattern: new RegExp(`\\b(?:${lessonsAndWorks}|${peopleOfWorks}) ?: ?(?:[^.:;]{1,80}(?:,|;|/|&| and) )?$`, 'u'),
  },
  {
    strength: 2,
    evenGiven: true,
    pattern: new RegExp(
      `\\b(?:[Ff]amous|[Gg]reat|[Hh]istorical|[Ss]ignificant|[Kk]ey) (?:names|people|figures|individuals|lives|men|women)\\b[^.:;]{0,25}: ?(?:[^.:;]{1,80}(?:,|;|/|&| and) )?$`,
      'u',
    ),
  },
  { strength: 2, pattern: new RegExp(`\\b(?:${studyVerbs})(?: with| to| about)? $`) },
  {
    strength: 2,
    evenGiven: true,
    pattern:
      /(?:^|[.;:] )(?:[Rr]e-?)?[Rr]ead $|\b(?:[Ss]tud(?:y|ied|ies|ying)|[Ll]earn(?:s|ed|t|ing)? about|(?:is|are|was|were|been|by|begun|began|finished|enjoyed) reading) $/,
  },
  { strength: 2, evenGiven: true, pattern: new RegExp(`\\b(?:${citing}) $`) },
  { strength: 2, pattern: new RegExp(`\\b(?:${bodiesAndSites}) \\($`) },
  {
    strength: 2,
    evenGiven: true,
    pattern: new RegExp(`\\b(?:${lessonsAndWorks}) (?:about|on|of|by)(?: \\p{Lu}[\\p{L}’'-]+){0,2}(?:,| and)? $`, 'u'),
  },
  { strength: 1, pattern: new RegExp(`\\b(?:${determiners}) $`, 'i') },
  // "the Oscar"; but "my Rory", "all Isla wrote", "that Leah".
  { strength: 2, evenGiven: true, pattern: /\b(?:the|an?|these|those|new|whole) $/i },
  // "12 Mill Street, Otterbourne"
  {
    strength: 2,
    pattern:
      /\b(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Terrace|Place|Square|Crescent|Grove|Gardens|Row|Way|Hill), ?(?:\p{Lu}[\p{L}’-]{1,30} ?, ?){0,2}$/u,
  },
  // A row of what is taught: "English – The Lost Kite by …".
  {
    strength: 2,
    evenGiven: true,
    pattern: new RegExp(`^(?:${subjects})(?: (?:and|&|/) \\p{L}+)? ?[:–-] [^\\n]{0,70}\\p{Lu}[\\p{L}’]+ by $`, 'u'),
  },
  // The houses of a school, and what it holds dear: "Respect, Ambition, Hope".
  { strength: 3, evenGiven: true, pattern: /\b(?:[Hh]ouses|[Vv]alues): ?(?:[^.:;]{1,80}(?:,|;|\/|&| and) )?$/ },
  // A dog, a puppet, a mascot.
  {
    strength: 3,
    evenGiven: true,
    pattern:
      /\b(?:mascot|dog|puppy|hamster|guinea pig|rabbit|cat|puppet|teddy|bear|dragon|robot|monster)(?:,| called)? $/i,
  },
  // A county of Ireland.
  { strength: 2, evenGiven: true, pattern: /\bCo\.? $/ },
  // Saints, and rulers whom a class learns about.
  {
    strength: 4,
    evenGiven: true,
    pattern: /\b(?:st\.?|saint|king|queen|prince|princess|emperor|empress|pope|tsar|pharaoh) $/i,
  },
  {
    strength: 2,
    pattern: new RegExp(
      `\\b(?:${waysToAPlace}|(?:${whatAPlaceHas}) (?:in|from|to|of|with|near))(?: (?!${months})[\\p{Lu}][\\p{L}’'-]+,?)?(?: and)? $`,
      'u',
    ),
  },
  { strength: 1, weak: true, pattern: new RegExp(`\\b(?:${useOfAProduct}) $`, 'i') },
];

/** After what is no person: a citation, an institution, a thing somebody else's name is given to. */
export const notAfter: readonly Sign[] = [
  // Houses of a school: "Tennyson – Blue", "Osborne were the champions".
  { strength: 3, evenGiven: true, pattern: /^ ?[–-] (?:red|blue|green|yellow|purple|orange)\b/i },
  {
    strength: 2,
    evenGiven: true,
    pattern:
      /^ (?:who )?(?:are|were|have been) (?:the |this year['’]s |our |overall ){0,3}(?:champions|winners|runners-up)\b/,
  },
  // A service's number; whosever it is, the number is pointed at.
  { strength: 2, weak: true, pattern: /^ on \(?0\d/ },
  {
    strength: 2,
    evenGiven: true,
    pattern: /^,? ?(?:(?:and|&) \p{Lu}[\p{L}’'-]+ ?|et al\.?,? ?){0,15},? ?\(?(?:19|20)\d\d\b/u,
  },
  { strength: 2, evenGiven: true, pattern: /^,? et al\b/ },
  // "Wright, P. (2020)"
  { strength: 2, evenGiven: true, pattern: /^, (?:\p{Lu}\.?,? ?){1,4}\(?(?:19|20)\d\d\b/u },
  { strength: 1, pattern: new RegExp(`^['’]s? (?:\\p{L}+ )?(?:${namedAfterSomebody})\\b`, 'iu') },
  { strength: 3, evenGiven: true, pattern: /^['’]s (?:Law|Rule)\b/ },
  { strength: 2, pattern: new RegExp(`^ (?:${bodiesAndProducts})\\b`) },
  {
    strength: 2,
    evenGiven: true,
    pattern:
      /^ (?:schools?|scheme|programme|app|software|strategy|award|library|valley|street|road|approach|framework|platform)\b/,
  },
  {
    strength: 1,
    pattern: new RegExp(
      `^[)”]* (?:is|are|was|were|has been|have been|will be) (?:\\p{L}+ly )?(?:${doneToThings})\\b`,
      'u',
    ),
  },
];

/** Before a single word: a place, as far as nothing else is said. */
export const fromPlaces: readonly Sign[] = [
  {
    strength: 1,
    weak: true,
    pattern: new RegExp(`\\b(?:${placePrepositions})(?: (?!${months})\\p{Lu}[\\p{L}’'-]+,?)?(?: and| or)? $`, 'u'),
  },
];

/** Before a month or a place that is known. */
export const ofTimes: readonly Sign[] = [
  { strength: 2, weak: true, pattern: new RegExp(`\\b(?:${timePrepositions}) $`, 'i') },
];
