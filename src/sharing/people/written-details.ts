// What is told by how it is written: numbers of people, dates of birth, addresses, ways to reach somebody, groups so small that they name somebody.
// How long a word can be is bounded throughout, so that no text takes longer than its length. Texts come in their normal form.

export type WrittenKind = 'identifier' | 'date of birth' | 'address' | 'email' | 'phone' | 'tiny group';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}';
const year = "[’']?(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)";
const numbered = '[0-3]?\\d[ ./-][01]?\\d[ ./-](?:19|20)?\\d\\d(?!\\d)|(?:19|20)\\d\\d[./-][01]?\\d[./-][0-3]?\\d';
const inWords = `[0-3]?\\d(?:st|nd|rd|th)?(?: of)?[ ,./-]{0,2}${month}[ ,./-]{0,2}${year}|${month}[ .]{1,2}[0-3]?\\d(?:st|nd|rd|th)?,? ${year}|${month} (?:19|20)\\d\\d`;
const day = `(?:${numbered}|${inWords})`;
const born =
  '(?:born(?: on)?|d\\.? ?o\\.? ?b\\b\\.?|dates? of birth|birth ?dates?|birthdays?(?: is| was| on)?|\\bb\\.)';

const few = '(?:one|two|three|four|both|a single|single|sole|a couple of|a pair of|[1-4])(?: ?\\(\\w{1,5}\\))?(?: x)?';
const learner = '(?:boy|girl|pupil|child|learner|student|family|sibling|sister|brother|twin)';
const learners =
  '(?:boys?|girls?|pupils?|child(?:ren)?|learners?|students?|famil(?:y|ies)|twins|siblings|sisters|brothers)';
/** Letters that stand for a word, with full stops or without. */
const short = (letters: string): string => [...letters].map((letter) => `${letter}\\.?`).join('');
const mark = `(?:${['eal', 'send', 'sen', 'ehcps', 'ehcp', 'lac', 'fsm', 'pp', 'adhd', 'asd'].map(short).join('|')}|pupil premium|free school meals|looked.after|adopted|fostered|in care|travellers?|roma|gypsy|refugees?|asylum|autis\\w{1,30}|deaf|blind|disab\\w{1,30}|dyslexi\\w{1,30}|dyspraxi\\w{1,30}|epilep\\w{1,30}|diabet\\w{1,30}|wheelchair|(?:hearing|visual(?:ly)?|sight) (?:impair\\w{0,30}|loss)|mute|tourette\\w{0,30}|down.?s|muslims?|jewish|hindus?|sikhs?|buddhists?|jehovah\\w{0,30}|polish|romanian|ukrainian|syrian|afghan|bulgarian|chinese|nigerian|portuguese|indian|pakistani|bangladeshi|turkish|kurdish|hungarian|lithuanian|latvian|filipino|somali|black|asian|mixed.race|bereaved|trans(?:gender)?|excluded|young carers?|care plans?|service)`;
const where =
  '(?:in|from|of) (?:years?|reception|nursery|class|y ?\\d|ks ?\\d|key stage|the (?:school|class|year|group|cohort))';
const some = "(?: [\\w’'-]{1,30}){0,3}?";

/** Areas of British postcodes (Royal Mail). */
const areas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const kindsOfStreet =
  'Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Court|Crescent|Gardens|Place|Terrace|Grove|Hill|Row|Croft|Meadows?|Fold|Rise|View|Bank|Brow|Garth|Square|Mews|Walk|Green';
const street = `(?:${kindsOfStreet}|${kindsOfStreet.replace('s?', '').toUpperCase()})`;
const houseNumber = '\\d{1,4}[a-zA-Z]?,? ';

/** Each kind with how it is written. A way of writing is one line here. */
export const written: readonly { readonly kind: WrittenKind; readonly pattern: RegExp }[] = [
  {
    kind: 'email',
    pattern: /[\p{L}\d._%+'’-]{1,64}(?:@| ?[([](?:at|@)[)\]] ?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/giu,
  },
  {
    kind: 'email',
    pattern: /[\p{L}\d._-]{1,64} AT [\p{L}\d-]{1,63}(?: DOT [\p{L}\d-]{1,63}){1,4}/gu,
  },
  // A UPN is a letter, eleven digits, a digit or a letter; a National Insurance number two letters, six digits, a letter.
  { kind: 'identifier', pattern: /\b[A-HJ-NP-RT-Z](?:[ -]?\d){11}[ -]?(?:\d|[A-Z]\b)(?!\d)/gi },
  {
    kind: 'identifier',
    pattern: /\b[A-CEGHJ-PR-TW-Z][ .]?[A-CEGHJ-NPR-TW-Z][ .-]?\d\d[ .-]?\d\d[ .-]?\d\d[ .-]?[A-D]\b/gi,
  },
  {
    kind: 'identifier',
    pattern:
      /\b(?:ni|nino|n\.i\.|nat\.? ?ins\.?|national insurance)(?: ?(?:no|number))?\.?(?: is)?[ :#–-]{1,4}[A-Z]{2}[ .-]?\d\d[ .-]?\d\d[ .-]?\d\d[ .-]?[A-D]\b/gi,
  },
  {
    kind: 'identifier',
    pattern:
      /\b(?:upn|uln|trn|nhs(?=:)|unique pupil number|(?:nhs|ni|n\.i\.|national insurance|admission|adm|pupil|learner|student|candidate|exam|roll|payroll|staff|passport|teacher ref(?:erence)?|reference|case)\.? ?(?:no\b\.?|number|id\b|ref\b\.?|#))(?: is)?[ :#–-]{0,4}[A-Z]{0,3} ?\d[\d /-]{1,18}\d[A-Z]?\b/gi,
  },
  { kind: 'date of birth', pattern: new RegExp(`(?<![\\p{L}])${born}[^\\n.\\d]{0,24}?${day}`, 'giu') },
  { kind: 'date of birth', pattern: new RegExp(`(?<!\\d)${day}[ ,(:–-]{1,3}(?:d\\.?o\\.?b\\b|date of birth)`, 'gi') },
  {
    kind: 'date of birth',
    pattern: new RegExp(
      `\\bbirthday(?: is| was)?(?: on)?[ :]{1,2}(?:the )?(?:[0-3]?\\d(?:st|nd|rd|th)?(?: of)? ${month}|${month} [0-3]?\\d)\\b`,
      'gi',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?:\\b(?:flat|apartment|unit|FLAT|Flat|Apartment|Unit) \\d{1,5}[a-zA-Z]?,? )?(?:\\b${houseNumber}(?:The )?(?:\\p{Lu}[\\p{L}'’-]{0,30}\\.? ){1,3}|\\bThe (?:Old )?\\p{Lu}[\\p{L}'’-]{1,30}, (?:\\p{Lu}[\\p{L}'’-]{1,30} ){1,2}|\\b(?:\\p{Lu}[\\p{L}'’-]{1,30} ){1,2}(?:Cottage|Farm|House|Barn|Villa|Lodge), (?:\\p{Lu}[\\p{L}'’-]{1,30} ){1,2})${street}\\b`,
      'gu',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `\\b(?:lives?|lived|living|stays?|staying|home|house|address|moved|moving)(?: is| are)?(?: at| to| on|:)? ${houseNumber}(?:[\\p{L}'’-]{2,30} ){1,2}(?:${kindsOfStreet})\\b`,
      'giu',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(`\\b(?:${areas})\\d[A-Z\\d]?[ -]?\\d(?!st\\b|nd\\b|rd\\b|th\\b)[ABD-HJLNP-UW-Z]{2}\\b`, 'gi'),
  },
  {
    kind: 'phone',
    pattern: /(?<![\d/.-])(?:(?:\+|00)44[ .-]?(?:\(0\)[ .-]?)?\(?[1-9]|\(?0[1-9]\d)(?:[ ().-]{0,3}\d){7,9}(?![\d/-])/g,
  },
  // Noughts typed as letters.
  { kind: 'phone', pattern: /\b[oO][1-9](?:[ -]?[\doO]){8,9}\b/g },
  { kind: 'phone', pattern: /(?<![\d/.-])\+[1-9]\d{0,2}(?:[ ().-]{0,3}\d){7,12}(?!\d)/g },
  {
    kind: 'phone',
    pattern:
      /\b(?:tel|telephone|phone|mob|mobile|fax|whatsapp)\b\.?(?: ?(?:no|number)\b\.?)?[ :.]{1,3}\(?\d(?:[ ().-]{0,2}\d){5,12}/gi,
  },
  // Few of a kind that sets apart; few, of one class, who …; the only one.
  {
    kind: 'tiny group',
    pattern: new RegExp(
      `\\b${few}${some} ${mark}(?: [\\w-]{1,30})?? ${learners}\\b(?: ${where} ?\\w{0,30})?|\\b${few}${some} ${learners}\\b(?: ${where} ?\\w{0,30})? (?:with|who|on|receiving)\\b[^.,;\\n]{0,25}?\\b${mark}\\b`,
      'gi',
    ),
  },
  {
    kind: 'tiny group',
    pattern: new RegExp(
      `\\b(?:the|our|these|those) ${few}${some} ${learners} (?:${where}|with|who)\\b[^.,;\\n]{0,30}|\\b(?:the|our) only(?: ${few})?${some} (?:${learner}|teacher|governor|parent|${learners}(?! who| can| with))\\b(?: ${where} ?\\w{0,30})?`,
      'gi',
    ),
  },
  {
    kind: 'tiny group',
    pattern: new RegExp(
      `\\b(?:a|an|one|the) ${mark} (?:${learner}|user)\\b ${where} ?\\w{0,30}|\\b${few} (?:were|are|was|is|have|has|had)(?: [a-z]{1,30})? ${mark}\\b`,
      'gi',
    ),
  },
];
