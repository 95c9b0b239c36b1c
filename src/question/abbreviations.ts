// Which stops belong to an abbreviation, and do not end a sentence.
import { setOf } from './words/set';

/** Something always follows these: a name, an example, the other side. */
const neverLast = setOf('eg ie vs mr mrs ms dr prof rev cf viz incl approx');
/** A number follows these; without one they are words of their own, or another's. */
const beforeNumber = setOf('no nos fig figs vol pp para art');
/** A name follows these, or they end a sentence: "St. Mary’s", "the High St." */
const nameFollows = setOf('st');
/** These stand at the end of a sentence as well as inside one. */
const anywhere = setOf(`
  etc inc ltd plc co corp dept depts govt gov govs assoc assn soc uni sch sec asst st rd ave jr sr bros est avg av max min mins hr hrs wk wks
  mth mths yr yrs mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`);
/** Those of them that are other words, too, where they are typed with a small letter. */
const onlyCapital = setOf('mon wed sat sun jan mar jun sec soc');

/** What a question opens with. A statement that goes on behind an abbreviation hardly ever does so with one of these. */
const openers = setOf(`
  how what why which who whom whose when where does do did is are was were can could should shall will would has have had might may must
`);
/** The same, and what else a new sentence begins with. */
const beginners = setOf(`
  i we you our my your it its he she they their this that these those there here in on at to for from with by as if since because while
  given although but and so or now then also please the a an some many most all each
`);

const quotationMarks: ReadonlySet<string> = new Set('"“‘\'«');

/** Where a stop stands. */
export interface StopPlace {
  /** The word before it, as it was typed. */
  readonly typed: string;
  /** The words of the sentence so far, as they are read. Asked for only where they tell: most stops need none of them. */
  readonly sentence: () => readonly string[];
  /** The word or the mark behind it; empty at the end of a line. */
  readonly next: string;
}

/** Whether a stop is one of an abbreviation and the sentence goes on: what stands behind it says so, where the abbreviation alone does not. */
export function isWithinSentence({ typed, sentence, next }: StopPlace): boolean {
  const key = typed.toLowerCase();
  if (typed.length === 1 || neverLast.has(key.replaceAll('.', ''))) return true;
  if (beforeNumber.has(key)) return /^\d/.test(next);
  // "P.E. lessons", "from 9 a.m. on"
  if (!typed.includes('.') && (!anywhere.has(key) || (onlyCapital.has(key) && typed === key))) return false;
  const following = next.toLowerCase();
  // A question ends with its own mark: what it says behind the stop belongs to it, unless a sentence begins there. So does a name behind "St.".
  const asks = nameFollows.has(key) || typed.includes('.') || sentence().some((word) => openers.has(word));
  if (!/^\p{L}/u.test(next)) return quotationMarks.has(next) ? asks : next !== '';
  const hasCapital = next !== following;
  if (asks) return !(hasCapital && (openers.has(following) || beginners.has(following)));
  return !hasCapital && !openers.has(following);
}
