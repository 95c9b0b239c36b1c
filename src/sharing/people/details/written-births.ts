// Dates of birth: a day beside a word that says somebody was born then. A year alone is none: it says no more than a year group does.

const digit = '[\\dO]';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}';
const year = "[’']?(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)";
const apart = '(?: ?[./|,-] ?| )';
const numbered = `[O0-3]?${digit}${apart}[O01]?${digit}${apart}(?:19|20)?\\d\\d(?!\\d)|(?:19|20)\\d\\d[ ./-][01]?\\d[ ./-][0-3]?\\d`;
const ofMonth = `(?:[0-3]?\\d(?:st|nd|rd|th)?(?: of)? ${month}|${month} [0-3]?\\d(?:st|nd|rd|th)?)`;
const inWords = `[0-3]?\\d(?:st|nd|rd|th)?(?: of)?[ ,./-]{0,2}${month}[ ,./-]{0,2}${year}|${month}[ .]{1,2}[0-3]?\\d(?:st|nd|rd|th)?,? ${year}|${month} (?:19|20)\\d\\d`;
const day = `(?:${numbered}|${inWords})`;
const initials = 'd[./ -]{0,2}o[./ -]{0,2}b\\b\\.?';
const born = `(?:born(?: on)?|${initials}|dates?[ -]of[ -]births?|birth[ -]?dates?|birthdays?(?: is| was| on)?|dyddiad geni|d[áa]ta breithe|\\bb\\.)`;
const age = '(?:\\d\\d?|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)';

export const births: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}])${born}[^\\n.\\d]{0,24}?${day}`, 'giu'),
  new RegExp(`(?<![\\p{L}])born (?:\\d{1,2}|\\w{1,8}) weeks? early[^\\n.\\d]{0,12}?${day}`, 'giu'),
  new RegExp(`\\b(?:${initials}|date of birth)[ :=(–-]{1,4}\\d{6}(?:\\d\\d)?\\b`, 'gi'),
  new RegExp(`(?<!\\d)${day}[ ,(:–-]{1,3}(?:${initials}|date of birth|born\\b)`, 'gi'),
  new RegExp(
    `(?<!\\d)(?:${day}|${ofMonth}) (?:is|was|being) (?:his|her|their|the (?:child|boy|girl|pupil)[’']s) birthday`,
    'gi',
  ),
  new RegExp(
    `\\bbirthday(?: is| was)?(?: falls)?(?: on)?(?: ?[:–-] ?| )(?:the )?(?:${ofMonth}|[0-3]?\\d[./][01]?\\d)\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:turn(?:s|ed|ing)?|will be|becomes?) ${age} on (?:the )?(?:${day}|${ofMonth})\\b`, 'gi'),
];
