// Step 3, second way: taking stock of where the school stands with evidence, a strand at a time; marked again later, it shows what moved.
import { Accordion, Button, Field, Link, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { pictureOf } from '../../../app/drawings/drawing-to-png';
import { pathwayPart, stagesOnPage, stagesOnScreen, stagesTable } from '../../../app/drawings/stages-drawing';
import { pathwayPartWords } from '../../../app/drawings/strings';
import { marksIn, pathwayKeys, roundsIn, type Round } from '../../../enquiry/pathway';
import { charteredCollegeTool, type Stage } from '../../../handbook/pathway';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { DrawingOnScreen } from '../../ui/drawing-on-screen';
import { Fold } from '../../ui/fold';
import { focusHeading } from '../../ui/heading';
import { Section } from '../../ui/section';
import { StepScreen } from '../../ui/step-screen';
import { Stepper } from '../../ui/stepper';
import { Paragraph, SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { StrandMarking } from './strand-marking';
import { pathwayWords as words } from './strings';

/** A small picture: two thirds of the text's width on A4, in points. */
const pictureWidth = 451;

export default function Pathway({ session, state, open }: ScreenProps) {
  const [said, setSaid] = useState('');
  const rounds = roundsIn(state.items);
  const round = rounds[rounds.length - 1];
  const marks = marksIn(state.items, round);
  const marked = marks.filter(({ stage }) => stage !== null).length;
  // Whoever comes back goes on where they left off.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      marks.findIndex(({ stage }) => stage === null),
    ),
  );
  const strand = marks[at];
  const begin = (): Round => {
    const begun = { id: crypto.randomUUID(), begun: new Date().toISOString() };
    session.keepItem(pathwayKeys.round(begun.id), { begun: begun.begun });
    return begun;
  };
  const mark = (one: string, stage: Stage): void =>
    session.keepItem(pathwayKeys.stage((round ?? begin()).id, one), { stage });
  const again = (): void => {
    begin();
    setAt(0);
    setSaid(words.begunAgain);
    focusHeading(); // the marking begins at the top, and its button is gone until something is marked
  };
  const progress = words.progress(marked, marks.length);
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'evidence' } }}
      next={{ ...words.nextThing, screen: { name: 'offers' } }}
    >
      <Field validationState="none" validationMessage={round ? words.since(progress, round.begun) : progress}>
        <ProgressBar value={marked} max={marks.length} thickness="large" aria-label={progress} />
      </Field>
      <SmallText role="status">{said}</SmallText>
      <Stepper at={at} count={marks.length} label={words.strandOf(at + 1, marks.length)} onGo={setAt} />
      {strand && (
        <StrandMarking
          session={session}
          state={state}
          mark={strand}
          round={round}
          onMark={(stage) => mark(strand.strand.id, stage)}
        />
      )}
      {/* Before anything is marked it would show nothing. */}
      {marks.some(({ stage, before }) => stage !== null || before !== null) && (
        <Section title={words.picture}>
          <DrawingOnScreen drawing={stagesOnScreen(marks)} />
        </Section>
      )}
      <Accordion multiple collapsible>
        <PutBlockFold
          about={words.inDocumentAbout}
          session={session}
          state={state}
          id={pathwayPart}
          block={() => {
            const { items } = session.current();
            const now = marksIn(items, roundsIn(items).slice(-1)[0]);
            return {
              id: pathwayPart,
              title: pathwayPartWords.part,
              table: stagesTable(now),
              picture: pictureOf(stagesOnPage(now), pictureWidth, pathwayPartWords.picture),
            };
          }}
        />
        <Fold id="again" title={words.again}>
          {round && marked > 0 ? (
            <>
              <Paragraph>{words.againAbout(round.begun)}</Paragraph>
              <Button onClick={again}>{words.beginAgain}</Button>
            </>
          ) : (
            <Paragraph>{words.againNothing}</Paragraph>
          )}
        </Fold>
        <Fold id="source" title={words.source}>
          <Paragraph>
            {words.ours}
            <Link inline href={charteredCollegeTool.address} target="_blank" rel="noreferrer">
              {charteredCollegeTool.name}
            </Link>
            {words.oursEnd}
          </Paragraph>
        </Fold>
      </Accordion>
    </StepScreen>
  );
}
