// Takes a picture of every state of every screen, 320 and 450 px wide, in light, dark and forced colours. Run: npm run build && npm run screenshots
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { playEveryState } from './every-state';

const SCREENSHOTS = path.join(__dirname, '../dist/screenshots');
rmSync(SCREENSHOTS, { recursive: true, force: true });
process.exitCode = playEveryState({ SCREENSHOTS });
if (existsSync(SCREENSHOTS)) process.stdout.write(`The pictures are in ${SCREENSHOTS}\n`);
