// Step 3: which way? The handbook's two ways to the evidence, and what follows from either.
import { Accordion, Button, CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import { cardsIn, wordsAt } from '../../../enquiry/cards';
import { itemsOf } from '../../../enquiry/items';
import { ethicsKey } from '../../../enquiry/offers';
import { marksIn, roundsIn } from '../../../enquiry/pathway';
import { ethicsQuestions } from '../../../handbook/ethics';
import { steps } from '../../../handbook/steps';
import { Fold } from '../../ui/fold';
import { Section } from '../../ui/section';
import { StepScreen } from '../../ui/step-screen';
import type { Screen, ScreenProps } from '../screen';
import { reflectionsIn, reflectionText } from './reflection-questions';
import { evidenceWords as words } from './strings';

const useStyles = makeStyles({
  ways: { display: 'grid', gap: tokens.spacingVerticalS },
  way: { justifyContent: 'start', textAlign: 'start', maxWidth: 'none', padding: tokens.spacingHorizontalM },
  line: { display: 'block', lineHeight: tokens.lineHeightBase200 },
  rows: { display: 'grid', justifyItems: 'start' },
});

export default function Evidence({ state, open }: ScreenProps) {
  const styles = useStyles();
  const { items } = state;
  const sortedCards = cardsIn(items).filter(({ zone }) => zone !== null).length;
  const marked = marksIn(items, roundsIn(items).slice(-1)[0]).filter(({ stage }) => stage !== null).length;
  const written = reflectionsIn(state).filter((one) => reflectionText(state, one.id) !== '').length;
  const said = ethicsQuestions.filter(({ id }) => wordsAt(items, ethicsKey(id)) !== '').length;
  const sources = itemsOf(items, 'plan').length;
  const way = (screen: Screen, { name, about }: { name: string; about: string }, standing?: string) => (
    <CompoundButton
      className={styles.way}
      onClick={() => open(screen)}
      secondaryContent={
        <>
          <span className={styles.line}>{about}</span>
          {standing !== undefined && <strong className={styles.line}>{standing}</strong>}
        </>
      }
    >
      {name}
    </CompoundButton>
  );
  const counted = ({ none, begun }: { none: string; begun: (count: number) => string }, count: number): string =>
    count === 0 ? none : begun(count);
  // A school may have left any of them out, and its own table may have none.
  const ofStep = steps.find(({ id }) => id === 'plan')?.fields ?? [];
  const rows = state.fields.filter(({ id }) => ofStep.includes(id));
  return (
    <StepScreen step="plan" title={words.title} about={words.about} open={open}>
      <Section title={words.ways}>
        <div className={styles.ways}>
          {way({ name: 'cards' }, words.cards, counted(words.cards, sortedCards))}
          {way({ name: 'pathway' }, words.pathway, counted(words.pathway, marked))}
        </div>
      </Section>
      <Section title={words.then}>
        <div className={styles.ways}>
          {way({ name: 'reflections' }, words.reflections, counted(words.reflections, written))}
          {way({ name: 'plan' }, words.plan, counted(words.plan, sources))}
          {way({ name: 'ethics' }, words.ethics, counted(words.ethics, said))}
          {way({ name: 'offers' }, words.offers)}
        </div>
      </Section>
      {rows.length > 0 && (
        <Accordion multiple collapsible>
          <Fold id="rows" title={words.rows}>
            <div className={styles.rows}>
              {rows.map(({ id, shortName }) => (
                <Button key={id} appearance="subtle" onClick={() => open({ name: 'framework', field: id })}>
                  {shortName}
                </Button>
              ))}
            </div>
          </Fold>
        </Accordion>
      )}
    </StepScreen>
  );
}
