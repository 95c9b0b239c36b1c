// What is due: overdue first, then what comes next; what arrived is noted with one press.
import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Due } from '../../../enquiry/due';
import { oneLine } from '../../../enquiry/managed-block';
import type { PlanEntry } from '../../../enquiry/plan';
import { Pieces } from '../../ui/pieces';
import { SmallText } from '../../ui/texts';
import { collectWords as words } from './strings';

/** A short list: more of it are a press away. */
const atOnce = 5;

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  name: { overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: 0 },
});

interface Props {
  readonly due: readonly Due[];
  readonly onArrived: (entry: PlanEntry) => void;
}

export function DueList({ due, onArrived }: Props) {
  const styles = useStyles();
  return (
    <Pieces items={due} keyOf={({ entry }) => entry.id} atOnce={atOnce}>
      {(one) => (
        <div className={styles.row}>
          <div className={styles.name}>
            <Body1Strong block dir="auto">
              {one.entry.source}
            </Body1Strong>
            <SmallText>
              {words.details([words.dueOn(one), oneLine(one.entry.who)].filter((text) => text !== ''))}
            </SmallText>
          </div>
          <Button
            className={styles.button}
            aria-label={words.arrivedNamed(one.entry.source)}
            onClick={() => onArrived(one.entry)}
          >
            {words.arrived}
          </Button>
        </div>
      )}
    </Pieces>
  );
}
