// All remarks by name. The order within a test is the order in which they are looked for.
import { openRemarks } from './open';
import type { Remark } from './remark';
import { specificRemarks } from './specific';

/** The name of a remark. */
export type Rule = keyof typeof openRemarks | keyof typeof specificRemarks;

/** Every remark with its name; the test asks for a table of examples for each. */
export const remarks: Readonly<Record<Rule, Remark>> = { ...openRemarks, ...specificRemarks };
