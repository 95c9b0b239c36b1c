// Where somebody lives: streets with a number, named houses, and postcodes. An area alone ("CA28") is left alone: thousands live in it, and programmes name theirs.

/** What a number may belong to that is no house. */
const counts =
  'years? yr y class classes ks phase group room weeks? term lesson session day step cycle page table figure autumn spring summer stages?';
const eitherCase = counts
  .replace(/(?<=^| )\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
  .replaceAll(' ', '|');
const counted = `(?<!\\b(?:${eitherCase}|KS)(?: \\d{1,2}(?:,| and| to| ?[&–-]))? ?)`;

/** Areas of British postcodes (Royal Mail). */
const areas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const longAreas = areas
  .split('|')
  .filter(({ length }) => length === 2)
  .join('|');
const apart = '[ \\t._/–-]{0,3}';
/** Two capitals behind a figure that are no end of a postcode. */
const units = '(?!AM\\b|PM\\b|KM\\b|CM\\b|MM\\b|KG\\b|ML\\b|ST\\b|ND\\b|RD\\b|TH\\b|PE\\b|RE\\b|DT\\b|IT\\b|TA\\b)';

const kindsOfStreet =
  'Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Court|Crescent|Gardens|Place|Terrace|Grove|Hill|Row|Croft|Meadows?|Fold|Rise|View|Bank|Brow|Garth|Square|Mews|Walk|Green|Parade|Promenade|Quay|Wharf|Wynd|Lonning|Loaning|Brae|Vale|Cottages|Villas|Buildings|Estate|Orchard|Yard|Park|End|Mount|Howe?|Top';
const street = `(?:${kindsOfStreet}|${kindsOfStreet.replace('s?', '').toUpperCase()})`;
/** A year is no house, and no house is in a month or in a walk of the class. */
const houseNumber = `(?!(?:19|20)\\d\\d\\b)\\d{1,4}(?:[a-zA-Z]|[–-]\\d{1,4})?,? (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Learning|Sponsored|Charity|National|Forest)\\b)`;
/** Small words that stand before a road and are no name of it. */
const small = '(?:the|of|off|by|on|in|to|per|and|near|from|main|along|each)\\b';
const streetsFirst = 'Heol|Ffordd|Stryd|L[oô]n|Maes|Rhodfa|Clos|Cwrt|Llys|Stad|Teras|Tai|Bóthar|Sráid|Ascaill';
const house = '(?:Cottage|Farm|House|Barn|Villa|Lodge)';
const capital = "\\p{Lu}[\\p{L}’'-]{1,30}";

export const addresses: readonly RegExp[] = [
  new RegExp(
    `(?:\\b(?:flat|apartment|apt|unit|FLAT|Flat|Apartment|Apt|Unit) \\d{1,5}[a-zA-Z]?,? )?(?:\\b${counted}${houseNumber}(?:The )?(?:\\p{Lu}[\\p{L}'’-]{0,30}\\.? ){1,3}|\\bThe (?:Old )?${capital}, (?:${capital} ){1,2}|\\b(?:${capital} ){1,2}${house}, (?:${capital} ){1,2})${street}\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Ff]lat|[Aa]partment|[Aa]pt|[Rr]oom) \\d{1,4}[a-zA-Z]?,? (?:${capital} ){1,2}(?:House|Court|Lodge|Hostel)\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:lives?|lived|living|stays?|staying|home|house|addr(?:ess)?|moved|moving)(?: is| are)?(?: at| to| on|:)? ${houseNumber}(?:[\\p{L}'’-]{2,30} ){1,2}(?:${kindsOfStreet})\\b`,
    'giu',
  ),
  // Somebody's street or house without a number.
  new RegExp(
    `\\b(?:lives?|lived|living|stays|staying|moved)(?: \\p{Ll}{1,12}){0,4} (?:on|in|at|to) (?:the )?(?:${capital} ){1,2}(?:${street}|${house})\\b`,
    'gu',
  ),
  new RegExp(`\\b(?:[Hh]ome )?[Aa]ddress(?: is)?:? \\d{1,4}[a-z]?,? ${capital}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d] ?)\\d{1,3}[a-z]?,? (?!lane|mile|minute|hour|busy|main|quiet|narrow|long|local|nearby|different|new|more|way)\\p{Ll}{3,20} (?:(?!${small})\\p{Ll}{3,20} )?(?:road|street|avenue|terrace|crescent)\\b`,
    'gu',
  ),
  new RegExp(`(?<![\\d./£-])\\b\\d{1,3}[a-z]?,? (?:(?!${small})\\p{Ll}{3,20} ){1,2}(?:rd|ave)\\b`, 'gu'),
  // Welsh and Irish name the kind of street first.
  new RegExp(
    `(?:\\bT[yŷ] ${capital}, )?(?<![\\d./£-])\\b\\d{1,4}[a-z]?,? (?:${streetsFirst}) (?:(?:y|yr|yn|an|na|ap|${capital}) ?){1,3}`,
    'gu',
  ),
  new RegExp(`\\b(?:${capital} ){1,3}${house}, [Nn](?:r|ea)r?\\.? ${capital}`, 'gu'),
  new RegExp(`\\b(?:${areas})\\d[A-Z\\dO]?${apart}\\d(?!st\\b|nd\\b|rd\\b|th\\b|hr\\b)[ABD-HJLNP-UW-Z]{2}\\b`, 'gi'),
  // Any letters in capitals; the blank in another place; noughts and ones typed as letters.
  new RegExp(`\\b(?:${areas})\\d[A-Z\\dO]?${apart}\\d ?${units}[A-Z]{2}\\b`, 'g'),
  new RegExp(`\\b(?:${longAreas}) ?[\\dI]${apart}[\\dO]?${apart}\\d${units}[A-Z]{2}\\b`, 'g'),
  new RegExp(`\\b(?:${longAreas})[\\dI]\\d? ?O(?!UT|FF|NE|LD|UR|WN|AK|IL)[A-Z]{2}\\b`, 'g'),
  /\b[A-Z] (?:[A-Z] )?\d (?:\d ){1,2}[A-Z] [A-Z]\b/g,
  // An Eircode: a routing key, and four of which one is a letter and one a figure.
  /\b[AC-FHKNPRTV-Y]\d[\dW][ -]?(?=[A-Z]{0,3}\d)(?=\d{0,3}[A-Z])[\dAC-FHKNPRTV-Y]{4}\b/g,
  /\beircode:? [ac-fhknprtv-y]\d[\dw][ -]?[\dac-fhknprtv-y]{4}\b/gi,
  /\bBFPO ?\d{1,4}\b/gi,
];
