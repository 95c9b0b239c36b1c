// Step 3: what is known by now, worded for the rows of the framework.
import { evidenceOffers, offersFrom } from '../../../enquiry/offers';
import { OfferedRows } from '../../offers/offered-rows';
import { StepScreen } from '../../ui/step-screen';
import { knownIn } from '../known-in';
import type { ScreenProps } from '../screen';
import { offersWords as words } from './strings';

export default function Offers({ session, state, open }: ScreenProps) {
  const known = knownIn(state);
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'evidence' } }}
      next={{ ...words.next, screen: { name: 'framework' } }}
    >
      <OfferedRows
        session={session}
        state={state}
        open={open}
        offers={offersFrom(evidenceOffers, known)}
        from={words.from}
      />
    </StepScreen>
  );
}
