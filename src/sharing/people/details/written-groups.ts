// Groups so small that they name somebody: few of a kind that sets apart, or the only ones of a class. Two pupils of a class, by themselves, are told by nothing.

/** Letters that stand for a word, with full stops or without. */
const short = (letters: string): string => [...letters].map((letter) => `${letter}\\.?`).join('');

/** A number before which one stands is of a class or a stage, not of people: "Year 4 pupils with SEND". The long look back is for figures only. */
const notOfAClass =
  '(?=[1-4])(?<!(?<!\\b(?:this|last|next) )\\b(?:years?|yrs?|y|cohort|ages?|aged|grade|class|classes|ks|key stages?|stages?|phase|group|band|cycle|term|week|wave|tier|autumn|spring|summer|set|table|unit|step|part|block|level|page|figure|chapter|question|q|appendix|strand|target|priority|goal|p)(?: ?\\d(?:,| and| or| to| ?[–&/-]))? ?)(?<![\\d.,£/:–-])';
const number = `(?:one|two|three|four|both|all (?:two|three|four)|${notOfAClass}[1-4](?![\\d.,:/%]|st\\b|nd\\b|rd\\b|th\\b))`;
/** "one", "a couple of", "two or three of the four", "2 (two)", "1 x"; what it begins with is looked at first, for it is tried at each letter. */
const few = `(?=[1-4abflost])(?<!\\b(?:one|two|three|\\d\\d?) (?:in|out of) )(?:${number}(?: or (?:one|two|three|four|[1-4]))?|a single|single|sole|lone|a couple of|a pair of|a handful of)(?: ?\\(\\w{1,5}\\))?(?: ?[x×])?(?: (?:out )?of (?:(?:the|our|these|those|their|his|her|only|just) ){0,2}(?:one|two|three|four|[1-4])?)?`;

const learner = '(?:boy|girl|pupil|child|learner|student|family|sibling|sister|brother|twin|speaker)';
const learners =
  '(?:boys?|girls?|pupils?|child(?:ren)?|learners?|students?|famil(?:y|ies)|twins|triplets|siblings|sisters|brothers|speakers?|kids?)';
const grownUp =
  '(?:teacher|governor|parent|assistant|ta|hlta|member of staff|man|woman|male|dad|mum|father|mother|carer|volunteer)';

/** Words that may stand between, such as "of our", "new", "Year 4": none that begins something else, and nothing counted by the many. */
const other =
  '(?! ?(?:for|with|to|from|in|at|on|thirds?|quarters?|half|halves|by|that|which|about|into|when|where|how|why|if|as|is|are|was|were|has|have|had|and|or|but|because|so|per|each|every|than|more|less|way|strategy|reason|area|lesson|school|class|group|session|week|hour|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|\\d\\d|[5-9])\\b)(?:years? \\d|(?![\\w’-]{1,20}[^s]s\\b)[\\w’-]{1,20})';
const some = `(?: ${other}){0,3}?`;

const countries =
  'polish|poland|romanian?|ukrain(?:e|ian)|syrian?|afghan(?:istan)?|bulgarian?|chinese|china|nigerian?|portuguese|portugal|brazil(?:ian)?|indian?|pakistani?|bangladeshi?|turkish|turkey|kurdish|hungarian?|hungary|lithuanian?|latvian?|estonian?|filipin[oa]|philippines|somalia?|iraqi?|iranian?|eritrean?|sudan(?:ese)?|ethiopian?|thai(?:land)?|vietnam(?:ese)?|albanian?|slovak(?:ian?)?|czech|russian?|spanish|italian|french|german|greek|arab(?:ic)?|urdu|punjabi|cantonese|mandarin|ghana(?:ian)?|kenyan?|zimbabwe(?:an)?|egypt(?:ian)?|nepal(?:i|ese)|sri.lankan?|malaysian?|hong.kong|jamaican?|venezuelan?|yemeni?|palestinian?|moldovan?|serbian?|kosovan?';
const needs =
  'disadvantaged|pupil premium|free school meals|child protection|looked.after|previously looked.after|adopted|fostered|in (?:foster )?care|kinship|special guardianship|autis\\w{1,30}|deaf|blind|disab\\w{1,30}|dyslexi\\w{1,30}|dyspraxi\\w{1,30}|dyscalculi\\w{1,30}|epilep\\w{1,30}|diabet\\w{1,30}|coeliac|asthma\\w{0,10}|anaphyla\\w{1,10}|nut.allerg\\w{1,4}|cerebral.palsy|cystic.fibrosis|leukaemia|cancer|wheelchair\\w{0,6}|walking frame|hearing.aids?|cochlear|feeding.tube|tube.fed|heart condition|(?:hearing|visual(?:ly)?|sight) (?:impair\\w{0,30}|loss)|mute|mutism|stammer\\w{0,5}|tourette\\w{0,30}|down.?s(?: syndrome)?|foetal alcohol|attachment disorder|physical disabilit(?:y|ies)|bereaved|trans(?:gender)?|non.binary|gay|lesbian|excluded|suspended|part.time timetable|home.educated|young carers?|care plans?|child protection plan|child in need|ehc plans?|education,? health and care plans?|service|army|navy|forces|two mums|two dads|in prison';
const peoples =
  'gypsy|gypsies|roma|travellers?|refugees?|asylum(?:.seek(?:er|ing))?|muslims?|jewish|hindus?|sikhs?|buddhists?|jehovah\\w{0,30}|black|asian|african|mixed.race|mixed.heritage|dual.heritage|white.british|irish';
const letters = [
  'eal',
  'send',
  'sen',
  'ehcps',
  'ehcp',
  'ehc',
  'lac',
  'cla',
  'plac',
  'pla',
  'fsm',
  'pp',
  'adhd',
  'asd',
  'asc',
  'pda',
  'fasd',
  'semh',
  'slcn',
  'grt',
  'cin',
  'cp',
  'sgo',
];
const mark = `(?:${letters.map(short).join('|')}|${needs}|${peoples}|${countries}|\\w{3,12}-speaking|new.to.english)`;

/** What somebody of a kind is called by it alone. */
const byItself = `(?:travellers?|muslims?|hindus?|sikhs?|buddhists?|refugees?|young carers?|wheelchair users?|${['ehcp', 'ehcps', 'lac', 'cla'].map(short).join('|')})`;

const where =
  '(?:in|from|of) (?:years? ?\\w{1,6}|reception|nursery|class ?\\w{1,9}|y ?\\d|ks ?\\d|key stage ?\\w{1,5}|the (?:school|class|year|group|cohort|sample|unit|phonics group|infants|juniors|nursery|hall))';
/** "one pupil in ten", "two from each class": a share, which tells nobody. */
const noShare =
  '(?! (?:in|out of|from|of|per) (?:each|every|all|\\d{1,3}\\b(?! ?[a-z]?\\b(?:pupils|children))|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\\b)';
const has = '(?:is|are|was|were|has|have|had|speaks?|spoke|uses?|came|comes?|joined|arrived|receives?|gets?|needs?)';

const twins = '(?:twins|triplets|famil(?:y|ies))';
/** What a text must hold for a pattern to be tried: each is long, and most texts of a document hold no such thing. */
const ofFew = /\b(?:one|two|three|four|both|single|sole|lone|couple|pair|handful|only|[1-4])\b/i;
const ofTwins = new RegExp(`\\b${twins}\\b`, 'i');
const ofOne = new RegExp(` ${where}`, 'i');
const ofFirst = /\bthe first\b/i;
const ofCountedLearners = new RegExp(`\\b(?:${mark}|${learners})\\b[^.;\\n]{0,80}\\bn ?= ?[1-4]\\b`, 'i');
const counted = /[:=(–-] ?[1-4](?!\d)/;

export const tinyGroups: readonly { readonly only: RegExp; readonly pattern: RegExp }[] = [
  // Few of a kind: "two EAL girls in Year 4"; with it behind them: "one girl with epilepsy", "two boys who are deaf".
  {
    only: ofFew,
    pattern: new RegExp(
      `(?<![\\w-])(?:(?:the|our|these|those) )?${few}${some} ${mark}(?: [\\w-]{1,30})?? ${learners}\\b${noShare}(?: ${where})?|(?<![\\w-])${few}${some} ${learners}\\b${noShare}(?: ${where})?,? (?:in (?:foster )?care\\b|\\(${mark}\\)|(?:with|who|whose|on|receiving|in|using|from) ?[^.,;\\n]{0,25}?\\b${mark}\\b${noShare})`,
      'gi',
    ),
  },
  {
    only: ofFew,
    pattern: new RegExp(
      `(?<![\\w-])${few}${some} ${learners}\\b${noShare} ${has}(?: \\w{1,12}){0,2}? ${mark}\\b`,
      'gi',
    ),
  },
  // The only ones.
  {
    only: ofFew,
    pattern: new RegExp(
      `\\b(?:the|our|these|those) ${few}${some} ${learners} (?:${where}|with|who)\\b[^.,;\\n]{0,30}|\\b(?:the|our|my) only(?: ${few})?${some} (?:${learner}|${grownUp}|${learners}(?! who| can| with))\\b(?: ${where})?|\\b(?:the|our|my) (?:one|sole|lone) (?:${learner}|male ${grownUp}) ${where}|\\b(?:the|our|my) (?:one|only|single|sole|lone) (?:male|female|${peoples}|${countries}) ${grownUp}\\b|\\b(?:the|our) (?:one|single|sole|lone) years? \\d ${learner}\\b|\\b(?:the|our|my) only ${byItself}\\b|\\bthe only ones? (?:with|who|on) [^.,;\\n]{0,25}?\\b${mark}\\b`,
      'gi',
    ),
  },
  {
    only: ofFew,
    pattern: new RegExp(
      `\\b(?:only|just) ${few}${some} (?:boys?|girls?|pupils?|child(?:ren)?) ${where}|\\b(?:years? ?\\d|reception|nursery|class ?\\w) (?:has|have|had|with) (?:only|just) ${few} (?:boys?|girls?|pupils?|child(?:ren)?)\\b`,
      'gi',
    ),
  },
  {
    only: ofFew,
    pattern: new RegExp(
      `(?<![\\w-])${few}${some} ${byItself}(?=$|[.,;:)]| (?:in|from|of|is|are|was|were|has|have|had|and|at|joined|left)\\b)`,
      'gi',
    ),
  },
  {
    only: ofTwins,
    pattern: new RegExp(
      `\\bboth twins\\b|\\b(?:a|one|the) family from (?:${countries})\\b|\\b(?:the|our|both|one set of|a set of) (?:twins|triplets) ${where}`,
      'gi',
    ),
  },
  {
    only: ofTwins,
    pattern: /\b(?:a|one|the) family of (?:two|three|four|five|six|seven|eight|[2-8]) from \p{Lu}[\p{L}’'-]{1,30}/gu,
  },
  {
    only: ofFirst,
    pattern: new RegExp(`\\bthe first ${mark} ${learners} (?:at|in) (?:the|our|this) school\\b`, 'gi'),
  },
  // Counted as studies count: "(n=2)", where pupils of a kind are spoken of.
  { only: ofCountedLearners, pattern: /\(?\bn ?= ?[1-4]\b(?![.,:/%]\d)\)?/gi },
  // Somebody of a kind, of one class.
  {
    only: ofOne,
    pattern: new RegExp(
      `\\b(?:a|an|one|the) ${mark} (?:${learner}|user)\\b,? ${where}|\\b(?:a|an|one|the) ${learner} ${where} (?:with|who|whose|on|using) ?[^.,;\\n]{0,25}?\\b${mark}\\b|\\b(?:a|an|one|the) ${learner} (?:with|who|on|using) ?[^.,;\\n]{0,25}?\\b${mark} ${where}`,
      'gi',
    ),
  },
  // Counted: "two were Roma", "Traveller children: 2", "LAC (1)".
  {
    only: ofFew,
    pattern: new RegExp(`(?<![\\w-])${few} (?:were|are|was|is|have|has|had)(?: [a-z]{1,30})? ${mark}\\b`, 'gi'),
  },
  {
    only: counted,
    pattern: new RegExp(
      `(?<![\\w-])${mark}(?: ${learners})? ?(?:[:=–-] ?|\\()[1-4](?! ?[–-] ?\\d|[\\d.,:/%]?\\d)(?:(?= ?(?:$|[,;).|]))| ?${learners}\\b(?: ${where})?)`,
      'gi',
    ),
  },
  // "Free school meals in Year 3: two pupils", "two children from the hostel", "one suspension, a Year 4 girl"
  {
    only: /[:–-] ?(?:one|two|three|four|[1-4]) /i,
    pattern: new RegExp(
      `(?<=\\b${mark}(?: ${learners})?(?: ${where})? ?[:–-] ?)${few}${some} ${learners}\\b${noShare}`,
      'gi',
    ),
  },
  {
    only: /\b(?:refuge|hostel|children['’]s home|traveller site|caravan site|camp|care home)\b/i,
    pattern: new RegExp(
      `(?<![\\w-])${few}${some} ${learners}\\b${noShare} (?:(?:living|staying) )?(?:from|in|at) (?:the|a) (?:\\w{1,12} )?(?:refuge|hostel|children['’]s home|(?:traveller|caravan) site|care home)\\b`,
      'gi',
    ),
  },
  {
    only: /\b(?:suspension|exclusion|managed move|incident)s?\b/i,
    pattern: new RegExp(
      `(?<![\\w-])${few}${some} (?:suspensions?|exclusions?|managed moves?|incidents?)(?:,| ?[:(–-]) ?(?:both |all )?(?:an? |the )?(?:year \\d |y\\d |reception )?${learners}\\b(?: ${where})?`,
      'gi',
    ),
  },
  // "two with EHCPs", "just one in receipt of FSM", where nothing else follows; and "a Year 2 boy with epilepsy".
  {
    only: ofFew,
    pattern: new RegExp(`(?<![\\w-])${few} (?:with|on|in receipt of) (?:an? |the )?${mark}(?= ?(?:$|[.,;:)]))`, 'gi'),
  },
  {
    only: / year \d/i,
    pattern: new RegExp(
      `\\b(?:a|an|one|the|our|this) year \\d ${learner} (?:with|who (?:is|has)|in)(?: an?)? ${mark}`,
      'gi',
    ),
  },
];
