// A remark on a question which of several ways is best: it is not said by what sign.
import type { Reading } from '../read';
import type { Span, Token } from '../tokens';
import { baseVerb } from '../wording/verbs';
import { setOf } from '../words/set';
import { asksForList } from './listed';
import { at, judgedIn, namesSomebody, typed, type Noticed, type Said } from './remark';

/** "What is the most effective way to teach …?": what to ask of one of the ways; null where none is asked for. */
function oneWay({ words, opens, text }: Reading): string | null {
  const all = words.map(({ as }) => as);
  const way = all.findIndex((as, index) => index > opens && index < opens + 7 && ways.has(as));
  const verb = baseVerb(all[way + 2] ?? '');
  const doing =
    all[way + 1] === 'to' ? all[way + 2] === verb : all[way + 1] === 'of' && (all[way + 2] ?? '').endsWith('ing');
  const rest = words.slice(way + 3);
  if (way < 0 || verb === null || !doing || rest.length === 0 || rest.length > 9) return null;
  const said = text.slice(rest[0]?.start ?? 0, rest.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
  return `What difference does it make to … when we ${verb} ${said} by …?`;
}
const ways = setOf('way ways method methods approach approaches strategy strategies technique techniques means');

/** The words that judge: "most effective", "works best". */
function judgedBy({ words }: Reading, judged: Token): Span {
  const place = words.indexOf(judged);
  const [before, next] = [words[place - 1], words[place + 1]];
  const works = judged.as.startsWith('work') && next && ['best', 'better', 'well'].includes(next.as);
  return { start: before?.as === 'most' ? before.start : judged.start, end: works ? next.end : judged.end };
}

/** By what sign one would do what: "tell that it works", "call it “effective”". */
function bySign(said: string, judged: Token, how: boolean): string {
  if (judged.as.startsWith('work')) return 'tell that it works';
  return how && (said === 'well' || said.endsWith('ly')) ? `tell how ${said}` : `call it “${said}”`;
}

/** "What is the most effective way …?" asks which; what is not said is by what sign, or for whom. */
export function bestOfAll(noticed: Noticed): Said | null {
  const { reading, slots } = noticed;
  const judged = judgedIn(reading);
  const how = at(reading, reading.opens) === 'how';
  const nobody = slots.group.state === 'missing' && !namesSomebody(reading);
  if (!judged || (how && nobody && slots.action.state === 'missing')) return null;
  const span = judgedBy(reading, judged);
  const said = typed(reading, span);
  return {
    span,
    reason: noticed.passed
      ? `“${said}” can be judged in many ways; with a sign to go by, it is easier to answer.`
      : `It is not said yet by what sign you would ${bySign(said, judged, how)}${nobody ? ', and for whom' : ''}.`,
    nextStep: signStep(noticed, how || judged.as === 'working', nobody),
  };
}

/** @param asIs whether it is asked how good something is, and not which of several is best */
function signStep(noticed: Noticed, asIs: boolean, nobody: boolean): string {
  const whom = nobody ? ', and with whom' : '';
  if (asIs)
    return `Say what you would look for${nobody ? ' and with whom' : ''}: something that could be seen, heard or counted.`;
  if (asksForList(noticed)) return `Say what you would look for${whom}.`;
  const one = oneWay(noticed.reading);
  return one === null
    ? `Name two that you could try, and say what you would look for in each${whom}.`
    : `Choose one to try, and begin: “${one}”`;
}
