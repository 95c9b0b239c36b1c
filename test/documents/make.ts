// Writes the test documents. Run: npx tsx test/documents/make.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './cases';
import { hardDocuments } from './hard-documents';
import { ownDocuments } from './own-documents';

for (const [name, build] of Object.entries(documents))
  writeFileSync(join(process.cwd(), 'test/documents', name), build());
for (const [name, build] of Object.entries(ownDocuments))
  writeFileSync(join(process.cwd(), 'test/documents/own', name), build());
for (const [name, build] of Object.entries(hardDocuments))
  writeFileSync(join(process.cwd(), 'test/documents/hard', name), build());
