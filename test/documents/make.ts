// Writes the test documents. Run: npx tsx test/documents/make.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './cases';
import { hardDocuments } from './hard-documents';
import { listValid } from './known-valid';
import { ownDocuments } from './own-documents';

for (const [name, build] of Object.entries(documents))
  writeFileSync(join(process.cwd(), 'test/documents', name), build());
for (const [name, build] of Object.entries(ownDocuments))
  writeFileSync(join(process.cwd(), 'test/documents/own', name), build());
for (const [name, build] of Object.entries(hardDocuments))
  writeFileSync(join(process.cwd(), 'test/documents/hard', name), build());

void listValid([
  ...['school-plan', 'handbook', 'own-appendix'].map((name) => `assets/samples/${name}.docx`),
  ...Object.keys(documents).map((name) => `test/documents/${name}`),
  ...Object.keys(ownDocuments).map((name) => `test/documents/own/${name}`),
  ...Object.keys(hardDocuments).map((name) => `test/documents/hard/${name}`),
]);
