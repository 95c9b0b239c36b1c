// All rules. The order is the order of help: what comes first is shown first, and names a cause that two rules share.
import type { Rule } from '../finding';
import { assumedAnswer } from './assumed-answer';
import { bareEnds } from './bare-ends';
import { everything } from './everything';
import { list } from './list';
import { lookUp } from './look-up';
import { manyAreas } from './many-areas';
import { narrowSlice } from './narrow-slice';
import { noApproach } from './no-approach';
import { noLeadership } from './no-leadership';
import { notAQuestion } from './not-a-question';
import { oneThing } from './one-thing';
import { passingMoment } from './passing-moment';
import { reportOnOthers } from './report-on-others';
import { severalQuestions } from './several-questions';
import { tinyCohort } from './tiny-cohort';
import { undefinedJudgement } from './undefined-judgement';
import { vagueTrouble } from './vague-trouble';
import { whatHappened } from './what-happened';
import { wholeCountry } from './whole-country';
import { yesOrNo } from './yes-or-no';

export const rules: readonly Rule[] = [
  notAQuestion,
  lookUp,
  assumedAnswer,
  yesOrNo,
  list,
  reportOnOthers,
  passingMoment,
  manyAreas,
  everything,
  undefinedJudgement,
  bareEnds,
  noApproach,
  whatHappened,
  vagueTrouble,
  severalQuestions,
  oneThing,
  tinyCohort,
  narrowSlice,
  wholeCountry,
  noLeadership,
];
