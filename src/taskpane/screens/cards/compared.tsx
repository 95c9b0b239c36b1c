// The cards that this school places elsewhere than most do.
import { makeStyles, tokens } from '@fluentui/react-components';
import { differs, elsewhere, type Card } from '../../../enquiry/cards';
import { Paragraph } from '../../ui/texts';
import { cardsWords as words } from './strings';
import { zoneName } from './zone-name';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

export function Compared({ cards }: { cards: readonly Card[] }) {
  const styles = useStyles();
  const different = cards.filter(differs);
  if (different.length === 0) {
    const compared = cards.some(({ id, zone }) => zone !== null && elsewhere(id)?.zone);
    return <Paragraph>{compared ? words.compareSame : words.compareNone}</Paragraph>;
  }
  return (
    <ul className={styles.list}>
      {different.map((one) => (
        <li key={one.id}>
          {words.compareLine(one.name, zoneName(one.zone), zoneName(elsewhere(one.id)?.zone ?? null))}
        </li>
      ))}
    </ul>
  );
}
