// Property tests draw the same examples in each run, so that a run fails only for what was changed. PROPERTY_SEED draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
