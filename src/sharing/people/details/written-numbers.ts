// Numbers that are somebody's, and ways to reach somebody. One pattern a way of writing; apart by blanks, hyphens, full stops, strokes or lines, as people type.

const apart = '[ ._/-]';
/** A nought may be typed as a letter. */
const digit = '[\\dO]';

// --- mail

const host = '[\\p{L}\\d-]{1,63}';
const mailbox = "[\\p{L}\\d._%+'’-]{1,64}";
const begins = "(?<![\\p{L}\\d._%+'’-])";
const ending = '(?:org|com|net|uk|co|sch|ac|gov|edu|info)';

export const emails: readonly RegExp[] = [
  new RegExp(
    `${begins}${mailbox}(?: ?@ ?| ?[([](?:at|@)[)\\]] ?)${host}(?:(?:\\.| ?[([]dot[)\\]] ?)${host}){1,8}`,
    'giu',
  ),
  new RegExp(`${begins}[\\p{L}\\d._-]{1,64} AT ${host}(?: DOT ${host}){1,4}`, 'gu'),
  new RegExp(`${begins}[\\p{L}\\d._-]{1,64} at ${host}(?: dot ${host}){0,3}(?: dot |\\.)${ending}\\b`, 'giu'),
];

// --- numbers of a person

/** What says that a number is somebody's. With fewer than three digits it may be a count. */
const ofSomebody = [
  'upn|uln|uci|trn|nino|unique (?:pupil|learner) (?:number|no\\b\\.?)|nhs(?=:)|passport(?=:)',
  '(?:nhs|n\\.h\\.s\\.|ni|n\\.i\\.|nat\\.? ?ins\\.?|national insurance|(?<!published )admissions?|adm|pupil|learner|student|candidate|exam|roll|payroll|staff|employee|passport|(?:driving )?licen[cs]e|teacher ref(?:erence)?|reference|case|social care|cla|lac|ehcp|ehc plan)\\.? ?(?:no\\b\\.?|num\\b\\.?|number|id\\b|ref\\b\\.?|#)',
].join('|');
const says = '(?: (?:is|was|ends?|ending)(?: in)?)?';

const upn = (one: string, flags: string): RegExp =>
  new RegExp(
    `\\b[A-HJ-NP-RT-Z](?! ?\\d\\d? \\d\\d? \\d)(?:${apart}{0,2}${one}){11}${apart}{0,2}(?:\\d|[A-Z]\\b)(?!\\d)`,
    flags,
  );

export const identifiers: readonly RegExp[] = [
  // A UPN: a letter, eleven digits, a digit or a letter. A row of figures behind a letter ("Class B 21 23 25") is none.
  upn('\\d', 'gi'),
  upn(digit, 'g'),
  // A National Insurance number: two letters, six digits, A to D. Small words before a figure are no letters of it.
  new RegExp(
    `\\b(?!(?:ON|AT|BY|IN|TO|OF|AS|IS|NO|SO|UP|OR|PE|RE|KS|YR|AM|PM)\\b)[A-Z]${apart}?[A-Z](?:${apart}{0,3}${digit}){6}${apart}{0,3}[A-D]\\b`,
    'g',
  ),
  /\b(?!(?:on|at|by|as|no|so|or|pe|re|am|pm|we|me|my|he)\b)(?:[a-ceghj-pr-tw-z][ .]?[a-ceghj-nprtw-z]|qq)[ ._/-]?(?:\d\d[ ._/-]?){3}[a-d]\b/gi,
  /\b(?:ni|nino|n\.i\.|nat\.? ?ins\.?|national insurance)(?: ?(?:no|number))?\.?(?: is)?[ :#–-]{1,4}(?:[A-Z]{2}[ .-]?)?\d\d[ .-]?\d\d[ .-]?\d\d(?:[ .-]?[A-D]\b)?/gi,
  new RegExp(`\\b(?:${ofSomebody})${says}[ :#=(–-]{0,4}[A-Z]{0,3}[ /-]?\\d[\\d /-]{1,30}\\d[A-Z]?\\b`, 'gi'),
  new RegExp(`\\b(?:${ofSomebody})${says}[ :#=(–-]{0,4}[A-Z]{0,3}[ /-]?\\d{3,4}[A-Z]?(?:/[A-Z])?\\b`, 'gi'),
  // The ten digits of the health service, and the thirteen of an examination.
  /\bnhs(?: \w{1,8})?[ :.]{1,3}\d{3}[ -]?\d{3}[ -]?\d{4}\b|\b\d{3}[ -]?\d{3}[ -]?\d{4}(?: ?\(| is | was |, )(?:his |her |their |the )?nhs\b/gi,
  // Ten digits that do not begin as a telephone number does, in a sentence about somebody's health. Only before digits is it looked back.
  /(?=[1-9]\d\d)(?<=\b(?:nhs|hospital|clinic|surgery|gp|doctor|paediatric\w{0,6}|audiology|camhs|health|medical|referral|consultant)\b[^.;\n\d]{0,50})(?<![\d-])[1-9]\d\d[ -]?\d{3}[ -]?\d{4}(?![\d-])/gi,
  /\b\d{5}[\dA-Z]\d{6}[A-Z]\b/g,
];

// --- telephones

const between = '[ ()[\\]._/-]{0,3}';
/** A digit, or a nought typed as a letter: not the beginning of a word. */
const dialled = '(?:\\d|[oO](?=[oO]{0,5}(?:[ -]?\\d|\\b)))';

export const phones: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d/.-])(?:\\+|0 ?0 ?)44\\)?[ .-]?(?:\\(0\\)[ .-]?)?[([]?[1-9](?:${between}\\d){7,9}(?![\\d/-])`,
    'g',
  ),
  new RegExp(`(?<![\\p{L}\\d/.-])[([]?[0oO][1-9]${dialled}(?:${between}${dialled}){7,9}(?![\\d/-])`, 'gu'),
  /(?<![\d/.-])\+[1-9]\d{0,2}(?:[ ().-]{0,3}\d){7,12}(?!\d)/g,
  // Each digit in a box of its own; and without its nought, as a spreadsheet keeps it.
  /\b0 7 [3-9](?: \d){8}\b|(?<![\d.,£/-])7[3-9]\d\d[ -]?\d{3}[ -]?\d{3}(?![\d.,/-]\d|\d)/g,
  /\b(?:tel|telephone|phone|mob|mobile|fax|whatsapp|(?:home|work|contact|house|landline)(?= (?:no|number)\b))\b\.?(?: ?(?:no|number)\b\.?)?(?: is)?[ :.]{1,3}\(?\d(?:[ ().-]{0,2}\d){5,12}/gi,
  /\b(?:ring|rang|call|phone|dial|text)(?: \w{1,12})?(?: on)? (?:\d{5,6}|\d{3} \d{3}|\d\d \d\d \d\d)\b/gi,
];
