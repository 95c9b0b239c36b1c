// Words with a capital that are a verb or a date where they stand, though somebody may be called so.
import { calendar } from '../vocabulary/not-names';
import { startsSentence, type Word } from './runs';

/** "Rose from 4 to 9", "Drew on the survey": a line of notes begins with its verb. */
export const isMovement = (word: Word, text: string): boolean =>
  startsSentence(word) &&
  /^(?:rose|drew|chase|mark|pat)$/.test(word.key) &&
  /^ (?:from|by|to|up|on|out|in(?! (?:Year|Y ?\d|Class|Reception|Nursery))|a|an|the|our|all|each|again|slightly|steadily|sharply|sharp|after|since|until|when|with|\d)(?!\p{L})/u.test(
    text.slice(word.end),
  );

/** "11 March", "the 3rd of May", "From April every meeting", "Autumn: Toys". */
export const isDate = ({ key, start, end }: Word, text: string): boolean =>
  calendar.has(key) &&
  ((/\d(?:st|nd|rd|th)? (?:of )?$/.test(text.slice(Math.max(0, start - 8), start)) &&
    !/\b(?:y|yr|year) ?\d $/i.test(text.slice(Math.max(0, start - 8), start))) ||
    (/^(?:autumn|spring|summer)$/.test(key) && /^ ?(?:term|[1-6])\b/i.test(text.slice(end, end + 6))) ||
    (/(?:^|[.;] )(?:From|Since|Until|By|In|During|Before|After|Each|Every) $/.test(text.slice(0, start).slice(-9)) &&
      /^ \p{Ll}/u.test(text.slice(end, end + 2))) ||
    (/^(?:autumn|spring|summer|winter)$/.test(key) && /^(?: ?\d)?: \p{L}/u.test(text.slice(end, end + 5))));

/** "Will any girl …", "May we …": the verb a question begins with. */
export const isWillOfAQuestion = (word: Word, text: string): boolean =>
  /^(?:will|may)$/.test(word.key) &&
  (startsSentence(word) || /^ (?:I|we|you|they) \p{Ll}/u.test(text.slice(word.end, word.end + 7))) &&
  /^ (?:any|our|the|we|this|these|that|it|they|you|i|a|an|more|fewer|all|some|there|each|every|my|your|their|his|her|one|two|three|using|\p{Ll}{1,20}ing|children|pupils|staff|parents|teachers|boys|girls|reading|talk|teaching)(?!\p{L})/iu.test(
    text.slice(word.end),
  );
