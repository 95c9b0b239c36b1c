// A remark on an effect on somebody of whom it is not said what would change.
import { isPerson } from '../slots/sentence';
import { capital } from '../wording/capitals';
import { setOf } from '../words/set';
import { at, few, typed, whole, type Noticed, type Said } from './remark';

/** "How does the new rota affect our class teachers?": an effect on somebody, and nothing about them that would change. */
export function effectOnWhom({ reading, found, slots }: Noticed): Said | null {
  const { form, opens } = reading;
  const { link, outcome, group } = found;
  const bare = outcome !== null && outcome[0] === link && outcome[1] === link + 1;
  if (!bare || !group || group[0] <= link || group[1] < reading.words.length || reading.openings.length > 1)
    return null;
  const said = few(reading, group, 6);
  const joined = reading.words.slice(...group).some(({ as, kind }) => kind !== 'word' || as === 'and');
  const verb = at(reading, link);
  if (!said || joined || !(onThem.has(verb) || helpsThem.has(verb)) || /^(?:all|every|any) /i.test(said.words))
    return null;
  // What staff do to help is looked at as it is; "help Year 4 with fractions" says with what.
  if (helpsThem.has(verb)) {
    const acted = reading.words.slice(opens, link).some(({ as }) => isPerson(as) || as === 'we' || as === 'i');
    const told = reading.words.slice(...group).some(({ as }) => as === 'with');
    if (form !== 'open' || acted || told || slots.group.state !== 'definite' || slots.action.state !== 'definite')
      return null;
    return {
      span: said.span,
      reason: 'It is not said yet what they would do then.',
      nextStep: `Go on with it: “${capital(typed(reading, whole(reading)))} to …?”`,
    };
  }
  return {
    span: said.span,
    reason: `It is not said yet what about “${said.words}” might change.`,
    nextStep: 'Name one thing that could be seen, heard or counted.',
  };
}
/** They go on with what people are helped to do. */
const helpsThem = setOf('help helps support supports enable encourage');
const onThem = setOf('affect affects impact impacts influence influences effect effects');
