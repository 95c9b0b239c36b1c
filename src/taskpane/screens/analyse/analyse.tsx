// Step 6: the evidence held against the questions, one question at a time, and all of it as a picture.
import { Accordion } from '@fluentui/react-components';
import { useState } from 'react';
import { analysisBlock, analysisPart, lettered } from '../../../app/drawings/analysis-block';
import { analysisDrawing, analysisPictureWidth } from '../../../app/drawings/analysis-drawing';
import { pictureOf } from '../../../app/drawings/drawing-to-png';
import { analysisPartWords } from '../../../app/drawings/strings';
import { checkUnanswered } from '../../../enquiry/analysis-checks';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { DrawingOnScreen } from '../../ui/drawing-on-screen';
import { Fold } from '../../ui/fold';
import { Folded } from '../../ui/folded';
import { StepScreen } from '../../ui/step-screen';
import { Stepper } from '../../ui/stepper';
import { Paragraph } from '../../ui/texts';
import { knownIn, useKnown } from '../known-in';
import type { ScreenProps } from '../screen';
import { Findings } from './findings';
import { OneQuestion } from './one-question';
import { analyseWords as words } from './strings';

export default function Analyse({ session, state, open }: ScreenProps) {
  const { log, analysis } = useKnown({ session, state });
  // Whoever comes back goes on where they left off.
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      analysis.findIndex(({ sureness }) => sureness === null),
    ),
  );
  const at = Math.min(chosen, analysis.length - 1);
  const answered = analysis[at];
  const loose = checkUnanswered(analysis, log);
  return (
    <StepScreen
      step="analyse"
      title={words.title}
      about={words.about}
      open={open}
      next={
        log.length === 0
          ? { button: words.toLog, screen: { name: 'collect' } }
          : { ...words.next, screen: { name: 'conclude' } }
      }
    >
      {log.length === 0 && <Paragraph>{words.noEvidence}</Paragraph>}
      {log.length > 0 && answered && (
        <>
          {analysis.length > 1 && (
            <Stepper
              at={at}
              count={analysis.length}
              label={words.questionOf(at + 1, analysis.length)}
              name={answered.question.text}
              onGo={setChosen}
            />
          )}
          <OneQuestion
            key={answered.question.id}
            session={session}
            state={state}
            answered={answered}
            letter={lettered(analysis, at)}
          />
          {loose.length > 0 && (
            <Folded title={words.left} detail={words.leftOf(loose.length)} level="h2">
              <Findings findings={loose} nothing="" />
            </Folded>
          )}
          <Accordion multiple collapsible>
            <Fold id="picture" title={words.picture}>
              <DrawingOnScreen drawing={analysisDrawing(analysis)} />
            </Fold>
            <PutBlockFold
              about={words.inDocumentAbout}
              session={session}
              state={state}
              id={analysisPart}
              block={() => {
                const now = knownIn(session.current()).analysis;
                const drawing = analysisDrawing(now);
                const picture = pictureOf(drawing, analysisPictureWidth(drawing), analysisPartWords.picture);
                return analysisBlock(now, picture);
              }}
            />
          </Accordion>
        </>
      )}
    </StepScreen>
  );
}
