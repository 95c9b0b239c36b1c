// Words that take in too much to be looked at by themselves, and judging words that mean nothing until somebody says what would count.

import { setOf } from './set';

/** All of teaching and learning, and all the good that may come of it. */
export const umbrellas = setOf(`
  learning teaching education pedagogy pedagogies practice practices provision standard standards outcome outcomes result results
  achievement achievements attainment progress performance grade grades school schools schooling curriculum development quality success
  improvement improvements engagement motivation wellbeing resilience confidence behaviour behavior behaviours attitude attitudes
  aspiration aspirations independence potential need needs experience experiences learn succeed achieve thrive flourish progressing fun
  work academic effectiveness culture ethos inclusion equity enjoyment happiness life lives future skills skill knowledge understanding
  excellence environment creativity communication relationships health society world community communities people everyone everybody
  resilient confident independent motivated engaged engaging creative inclusive meaningful purposeful curious enthusiastic equitable
  technology mental wellbeing growth impact difference effect effects benefits change value importance problem problems issue issues
  challenge challenges area areas aspect aspects level levels way everything anything person persons individual individuals humanity
`);
/** They stand for a thing without saying which. */
export const containers = setOf(`
  strategy strategies approach approaches method methods way ways technique techniques intervention interventions programme programmes
  program programs initiative initiatives support resource resources activity activities practice practices factor factors thing things
  measure measures opportunity opportunities means kind kinds type types sort sorts form forms tool tools idea ideas step steps
  policy policies system systems action actions process processes procedure procedures model models barrier barriers cause causes
  reason reasons
`);
/** Good, best, effective: by what sign? */
export const judgements = setOf(`
  good bad best better worst worse effective ineffective successful useful harmful beneficial important necessary great ideal right wrong
  helpful worthwhile valuable dangerous outstanding positive negative effectively successfully work works worked working ready happy
  well fair perfect excellent amazing difficult hard
`);
/** Whoever and whatever there is. */
export const totals = setOf('all every everyone everybody each whole entire always everything anyone across any');
/** People and things are called so by a judgement that somebody has to explain: by what sign? */
export const judging = setOf(
  'good bad great effective ineffective efficient inefficient successful outstanding excellent ideal',
);
export const judgingNouns = setOf('efficiency effectiveness quality');
