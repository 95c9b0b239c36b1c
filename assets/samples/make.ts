// Writes the sample documents. Run: npx tsx assets/samples/make.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schoolPlan } from './school-plan';

writeFileSync(join(process.cwd(), 'assets/samples/school-plan.docx'), schoolPlan());
