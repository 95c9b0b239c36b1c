// The first minute: three short cards above the overview. They can be skipped, and shown again from Help.
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionActions } from '../../../app/session/actions';
import { ButtonRow } from '../../ui/button-row';
import { ExampleButton } from '../../ui/example-button';
import { focusHeading } from '../../ui/heading';
import { firstRunWords as words } from './strings';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: tokens.spacingVerticalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { margin: 0 },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function FirstRun({ session }: { session: SessionActions }) {
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const card = words.cards[at];
  if (!card) return null;
  const isLast = at === words.cards.length - 1;
  const end = (): void => {
    focusHeading(); // the cards go with their buttons
    session.showWelcome(false);
  };
  return (
    <section className={styles.card} aria-label={words.name}>
      <div role="status">
        <Caption1 as="p" block className={styles.count}>
          {words.count(at + 1, words.cards.length)}
        </Caption1>
        <Subtitle2 as="h2" block className={styles.line}>
          {card.title}
        </Subtitle2>
        <Body1 as="p" block className={styles.line}>
          {card.text}
        </Body1>
      </div>
      {isLast && <ExampleButton session={session} />}
      <ButtonRow>
        <Button onClick={isLast ? end : () => setAt(at + 1)}>{isLast ? words.start : words.next}</Button>
        {!isLast && (
          <Button appearance="subtle" onClick={end}>
            {words.skip}
          </Button>
        )}
      </ButtonRow>
    </section>
  );
}
