// One card: its name, what it is used for, and what is known of it besides.
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { cardKeys, choiceOf, differs, elsewhere, type Bears, type Card } from '../../../enquiry/cards';
import { zones, type Zone } from '../../../handbook/evidence-cards';
import { ItemField } from '../evidence/item-field';
import { useEvidenceStyles } from '../evidence/styles';
import type { ScreenProps } from '../screen';
import { cardsWords as words } from './strings';

const useStyles = makeStyles({
  card: { cursor: 'grab' },
  choice: { marginTop: '6px' },
});

/** The kind of what is dragged: no other program's words are taken for a card. */
export const dragType = 'application/x-enquiry-card';

export const zoneName = (zone: Zone | null): string => zones.find(({ id }) => id === zone)?.name ?? words.unsorted;

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly card: Card;
  readonly onSort: (zone: Zone | null) => void;
  /** For a card of the school's own. */
  readonly onTakeOut: () => void;
}

export function CardRow({ session, state, card, onSort, onTakeOut }: Props) {
  const styles = useEvidenceStyles();
  const own = useStyles();
  const { id, name, zone, bears } = card;
  const there = elsewhere(id);
  const bearsChoices: readonly (readonly [Bears | null, string])[] = [
    [null, words.bearsChoices.none],
    ['yes', words.bearsChoices.yes],
    ['no', words.bearsChoices.no],
  ];
  return (
    <li className={styles.row}>
      <p
        className={mergeClasses(styles.name, own.card)}
        draggable
        dir="auto"
        onDragStart={({ dataTransfer }) => {
          dataTransfer.setData(dragType, id);
          dataTransfer.effectAllowed = 'move';
        }}
      >
        {name}
      </p>
      <select
        className={mergeClasses(styles.select, own.choice)}
        aria-label={words.where(name)}
        value={zone ?? ''}
        onChange={({ target }) => onSort(zones.find((one) => one.id === target.value)?.id ?? null)}
      >
        <option value="">{words.unsorted}</option>
        {zones.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <details className={styles.details}>
        <summary className={styles.summary} aria-label={words.moreAbout(name)}>
          {words.more}
        </summary>
        <div className={styles.inside}>
          <ItemField
            session={session}
            state={state}
            itemKey={cardKeys.holder(id)}
            label={words.holder}
            named={`${words.holder} (${name})`}
          />
          <ItemField
            session={session}
            state={state}
            itemKey={cardKeys.when(id)}
            label={words.when}
            named={`${words.when} (${name})`}
          />
          <fieldset className={styles.fieldset}>
            <legend className={styles.legend}>{words.bears}</legend>
            {bearsChoices.map(([value, label]) => (
              <label key={label} className={styles.choice}>
                <input
                  className={styles.mark}
                  type="radio"
                  name={`bears-${id}`}
                  checked={bears === value}
                  onChange={() => session.keepItem(cardKeys.choice(id), choiceOf({ zone, bears: value }))}
                />
                {label}
              </label>
            ))}
          </fieldset>
          {there && (
            <p className={styles.quiet}>
              {words.elsewhere}:{' '}
              {[there.used, there.zone && words.launch(zoneName(there.zone)), differs(card) ? words.differs : null]
                .filter(Boolean)
                .join(' ')}
            </p>
          )}
          {card.own && (
            <Button onClick={onTakeOut} aria-label={`${words.takeOut}: ${name}`}>
              {words.takeOut}
            </Button>
          )}
        </div>
      </details>
    </li>
  );
}
