// Writes src/stand-in/SOURCES.md: npx tsx test/stand-in/make-sources.ts
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sourcesTable } from './sources-table';

writeFileSync(path.join(__dirname, '../../src/stand-in/SOURCES.md'), sourcesTable());
