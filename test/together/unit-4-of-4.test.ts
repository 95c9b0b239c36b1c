// A fourth of the test files of the project "unit".
import { runShare } from './run-share';

runShare('unit', 4, 4);
