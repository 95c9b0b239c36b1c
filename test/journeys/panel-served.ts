// Which panel the journeys are played on: the one that ships, or with PSEUDO the one in a pseudo-locale (npm run pseudo).
import path from 'node:path';

export const panel = process.env.PSEUDO ? { panel: path.resolve(__dirname, '../../dist/pseudo') } : {};
