// Step 3, second way: taking stock of where the school stands with evidence, strand by strand; marked again later, it shows what moved.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { marksIn, pathwayKeys, roundsIn, type Round } from '../../../enquiry/pathway';
import { charteredCollegeTool, pathway, type Stage } from '../../../handbook/pathway';
import { pictureOf } from '../../../app/drawings/drawing-to-png';
import { DrawingOnScreen } from '../../ui/drawing-on-screen';
import { useEvidenceStyles } from '../evidence/styles';
import { headingId } from '../../ui/heading';
import { PutBlock } from '../../managed-block/put-block';
import type { ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { pathwayPart, stagesDrawing, stagesTable } from '../../../app/drawings/stages-drawing';
import { StrandMarking } from './strand-marking';
import { pathwayPartWords } from '../../../app/drawings/strings';
import { pathwayWords as words } from './strings';

/** A small picture: two thirds of the text's width on A4, in points. */
const pictureWidth = 300;

export default function Pathway({ session, state, open }: ScreenProps) {
  const styles = useEvidenceStyles();
  const [said, setSaid] = useState('');
  const rounds = roundsIn(state.items);
  const round = rounds[rounds.length - 1];
  const marks = marksIn(state.items, round);
  const marked = marks.filter(({ stage }) => stage !== null).length;
  const begin = (): Round => {
    const begun = { id: crypto.randomUUID(), begun: new Date().toISOString() };
    session.keepItem(pathwayKeys.round(begun.id), { begun: begun.begun });
    return begun;
  };
  const mark = (strand: string, stage: Stage): void =>
    session.keepItem(pathwayKeys.stage((round ?? begin()).id, strand), { stage });
  const again = (): void => {
    begin();
    setSaid(words.begunAgain);
    document.getElementById(headingId)?.focus(); // the marking begins at the top, and its button is gone until something is marked
  };
  const dimensions = [...new Set(pathway.map(({ dimension }) => dimension))];
  const drawing = stagesDrawing(marks);
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'evidence' } }}
      next={{ ...words.nextThing, screen: { name: 'plan' } }}
    >
      <p className={styles.quiet}>
        {words.ours}
        <a className={styles.link} href={charteredCollegeTool.address} target="_blank" rel="noreferrer">
          {charteredCollegeTool.name}
        </a>
        {words.oursEnd}
      </p>
      <p className={styles.quiet}>
        {words.progress(marked, marks.length)} {round && words.thisTime(round.begun)}
      </p>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {dimensions.map((dimension) => (
        <section key={dimension} aria-labelledby={`dimension-${dimension}`}>
          <h2 id={`dimension-${dimension}`} className={styles.title}>
            {dimension}
          </h2>
          {marks
            .filter(({ strand }) => strand.dimension === dimension)
            .map((one) => (
              <StrandMarking
                key={one.strand.id}
                session={session}
                state={state}
                mark={one}
                round={round}
                onMark={(stage) => mark(one.strand.id, stage)}
              />
            ))}
        </section>
      ))}
      <h2 className={styles.title}>{words.picture}</h2>
      <DrawingOnScreen drawing={drawing} />
      {round && marked > 0 && (
        <>
          <p className={styles.text}>{words.againAbout(round.begun)}</p>
          <Button onClick={again}>{words.again}</Button>
        </>
      )}
      <h2 className={styles.title}>{words.inDocument}</h2>
      <p className={styles.text}>{words.inDocumentAbout}</p>
      <PutBlock
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
            picture: pictureOf(stagesDrawing(now), pictureWidth, pathwayPartWords.picture),
          };
        }}
      />
    </StepScreen>
  );
}
