// Holds every state of every screen to the rules at 400 %, and with letters twice as large. Run: npm run build && npm run zoom
import { playEveryState } from './every-state';

process.exitCode = playEveryState({ ZOOM: 'all' });
