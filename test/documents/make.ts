// Writes the test documents. Run: npx tsx test/documents/make.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './cases';
import { ownDocuments } from './own-documents';

for (const [name, build] of Object.entries(documents)) writeFileSync(join(process.cwd(), 'test/documents', name), build());
for (const [name, build] of Object.entries(ownDocuments)) writeFileSync(join(process.cwd(), 'test/documents/own', name), build());
