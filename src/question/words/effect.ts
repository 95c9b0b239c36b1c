// Words by which one thing is said to act on another, and words for what people do to bring it about.

import { setOf } from './set';

/** In the form that follows "does" or "can". */
export const effectVerbs = setOf(`
  affect impact influence improve increase raise reduce decrease lower enhance help support enable encourage promote boost strengthen
  deepen develop build change shape lead contribute result make cause prompt facilitate foster benefit prevent hinder narrow close
  address tackle solve secure ensure achieve motivate correlate transform accelerate sustain nurture inspire empower engage
  undermine worsen protect alter restrict widen ease relieve cut harm maximise minimise stimulate
`);
/** What they say is only that there is an effect, not which way. */
export const bareEffectVerbs = setOf(
  'affect impact influence shape change alter correlate lead contribute result make cause inform',
);
/** They take people first, then what these do: "help pupils to remember". */
export const helpingVerbs = setOf(
  'help support enable encourage get ensure motivate inspire empower allow prepare teach make engage prompt train equip persuade',
);
/** They say what should change, and nothing of how. */
export const aimVerbs = setOf(`
  improve increase raise reduce decrease lower enhance promote boost strengthen deepen foster prevent narrow close address tackle
  solve secure ensure achieve sustain maximise minimise accelerate transform develop build support help encourage nurture engage
  motivate get make better stop meet become be overcome combat
`);
export const effectNouns = setOf(`
  effect effects impact impacts influence influences consequence consequences implication implications benefit benefits
  advantage advantages disadvantages role difference effectiveness contribution
`);
export const linkNouns = setOf(
  'relationship relationships link links correlation connection association gap difference differences',
);
/** What leaders and staff do, as against what it should lead to. */
export const actingVerbs = setOf(`
  adapt adjust adopt align apply build change coach create design develop embed extend implement introduce lead model monitor
  organise organize plan provide redesign refine reshape restructure review run schedule share structure teach train trial try use work
  give set deploy make offer involve replace remove move start stop
`);
/** What people say, think and feel: what is asked about is what follows. */
export const sayingVerbs = setOf(
  'say think feel know believe understand see describe perceive experience view value want tell notice report',
);
export const meansWords = setOf('by through using via');
