// Writes the sample documents. Run: npx tsx assets/samples/make.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handbook } from './handbook';
import { ownAppendix } from './own-appendix';
import { schoolPlan } from './school-plan';

const samples: Record<string, () => Uint8Array> = {
  'school-plan.docx': schoolPlan,
  'handbook.docx': handbook,
  'own-appendix.docx': ownAppendix,
};

for (const [name, build] of Object.entries(samples))
  writeFileSync(join(process.cwd(), 'assets/samples', name), build());
