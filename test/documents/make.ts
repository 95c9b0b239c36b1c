// Writes the test documents. Run: npx tsx test/documents/make.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './cases';

for (const [name, build] of Object.entries(documents)) writeFileSync(join(process.cwd(), 'test/documents', name), build());
