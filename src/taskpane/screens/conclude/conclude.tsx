// Step 7: the rows that conclude the enquiry, put in where they are missing, with wording from the log, the analysis and the cycles.
import { Accordion, Button } from '@fluentui/react-components';
import { conclusionsBlock, conclusionsPart } from '../../../app/drawings/conclusions-block';
import type { FieldState } from '../../../app/session/field-state';
import { knownRow } from '../../../app/session/known-row';
import { conclusionOffers } from '../../../enquiry/conclusion-offers';
import { offersFrom } from '../../../enquiry/offers';
import { extendedFramework } from '../../../handbook/extended-framework';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { OfferedRows } from '../../offers/offered-rows';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph, SmallText } from '../../ui/texts';
import { knownIn } from '../known-in';
import type { ScreenProps } from '../screen';
import { concludeWords as words } from './strings';

export default function Conclude({ session, state, open }: ScreenProps) {
  const known = knownIn(state);
  const concluded = (concludingAnswers(state.fields).get('conclusions') ?? '') !== '';
  return (
    <StepScreen
      step="conclude"
      title={words.title}
      about={words.about}
      open={open}
      next={{ ...words.next, screen: { name: 'cycles' } }}
    >
      {known.analysis.every(({ sureness }) => sureness === null) && (
        <>
          <Paragraph>{words.unsure}</Paragraph>
          <Button onClick={() => open({ name: 'analyse' })}>{words.toAnalysis}</Button>
        </>
      )}
      <OfferedRows
        session={session}
        state={state}
        open={open}
        offers={offersFrom(conclusionOffers, known)}
        from={words.from}
        addsRows
      />
      {concluded ? (
        <Accordion multiple collapsible>
          <PutBlockFold
            about={words.inDocumentAbout}
            session={session}
            state={state}
            id={conclusionsPart}
            block={() => {
              const now = session.current();
              return conclusionsBlock(concludingAnswers(now.fields), now.items);
            }}
          />
        </Accordion>
      ) : (
        <SmallText>{words.inDocumentNothing}</SmallText>
      )}
    </StepScreen>
  );
}

/** What stands in the document for each row that concludes the enquiry. */
function concludingAnswers(fields: readonly FieldState[]): ReadonlyMap<string, string> {
  return new Map(extendedFramework.map((stem) => [stem.id, knownRow(fields, stem)?.inDocument ?? '']));
}
