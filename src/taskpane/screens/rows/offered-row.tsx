// A row that is not in the table and could be.
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { Stem } from '../../../handbook/framework';
import { rowsWords as words } from './strings';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} 0`,
  },
  add: { flexShrink: 0 },
});

interface Props {
  readonly stem: Stem;
  /** Does the document keep words for it from before? */
  readonly isKept: boolean;
  readonly unavailable: boolean;
  readonly onAdd: () => void;
}

export function OfferedRow({ stem, isKept, unavailable, onAdd }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.offer}>
      <div>
        <Body1 as="p" block>
          {stem.stem}
        </Body1>
        {isKept && (
          <Caption1 as="p" block>
            {words.kept}
          </Caption1>
        )}
      </div>
      <Button
        className={styles.add}
        icon={<AddRegular />}
        disabledFocusable={unavailable}
        aria-label={words.named(words.add, stem.shortName)}
        onClick={onAdd}
      >
        {words.add}
      </Button>
    </li>
  );
}
