// A fourth of the test files of the project "in-word".
import { runShare } from './run-share';

runShare('in-word', 2, 4);
