// Step 3: which way? The handbook's two ways to the evidence, and what follows from either.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cardsIn, wordsAt } from '../../../enquiry/cards';
import { ethicsKey } from '../../../enquiry/offers';
import { marksIn, roundsIn } from '../../../enquiry/pathway';
import { itemsOf } from '../../../enquiry/items';
import { ethicsQuestions } from '../../../handbook/ethics';
import { steps } from '../../../handbook/steps';
import { fieldOf, type Screen, type ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { reflectionsIn, reflectionText } from './reflection-questions';
import { useEvidenceStyles } from './styles';
import { evidenceWords as words } from './strings';

const useStyles = makeStyles({
  way: {
    display: 'block',
    width: '100%',
    textAlign: 'start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalS,
  },
  small: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export default function Evidence({ state, open }: ScreenProps) {
  const styles = useEvidenceStyles();
  const own = useStyles();
  const { items } = state;
  const sortedCards = cardsIn(items).filter(({ zone }) => zone !== null).length;
  const marked = marksIn(items, roundsIn(items).slice(-1)[0]).filter(({ stage }) => stage !== null).length;
  const written = reflectionsIn(state).filter((one) => reflectionText(state, one.id) !== '').length;
  const said = ethicsQuestions.filter(({ id }) => wordsAt(items, ethicsKey(id)) !== '').length;
  const sources = itemsOf(items, 'plan').length;
  const way = (screen: Screen, { name, about }: { name: string; about: string }, standing?: string) => (
    <Button className={own.way} onClick={() => open(screen)}>
      <span>
        {name}
        <span className={own.small}>{about}</span>
        {standing !== undefined && <span className={own.small}>{standing}</span>}
      </span>
    </Button>
  );
  const counted = ({ none, begun }: { none: string; begun: (count: number) => string }, count: number): string =>
    count === 0 ? none : begun(count);
  const rows = steps.find(({ id }) => id === 'plan')?.fields ?? [];
  return (
    <StepScreen step="plan" title={words.title} about={words.about} open={open}>
      <h2 className={styles.title}>{words.ways}</h2>
      {way({ name: 'cards' }, words.cards, counted(words.cards, sortedCards))}
      {way({ name: 'pathway' }, words.pathway, counted(words.pathway, marked))}
      <h2 className={styles.title}>{words.then}</h2>
      {way({ name: 'reflections' }, words.reflections, counted(words.reflections, written))}
      {way({ name: 'plan' }, words.plan, counted(words.plan, sources))}
      {way({ name: 'ethics' }, words.ethics, counted(words.ethics, said))}
      {way({ name: 'offers' }, words.offers)}
      <h2 className={styles.title}>{words.rows}</h2>
      <ul className={styles.list}>
        {rows.map((id) => (
          <li key={id}>
            <Button appearance="subtle" onClick={() => open({ name: 'framework', field: id })}>
              {fieldOf(state.fields, id).shortName}
            </Button>
          </li>
        ))}
      </ul>
    </StepScreen>
  );
}
