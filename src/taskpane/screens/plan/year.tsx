// The two dates between which evidence is collected.
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { planKeys, type Plan } from '../../../enquiry/plan';
import type { ScreenProps } from '../screen';
import { planWords as words } from './strings';

const useStyles = makeStyles({
  dates: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  input: { width: '100%', minWidth: 0 },
});

export function Year({ session, plan }: Pick<ScreenProps, 'session'> & { plan: Plan }) {
  const styles = useStyles();
  return (
    <div className={styles.dates}>
      {(['baseline', 'end'] as const).map((which) => (
        <Field key={which} label={words[which]}>
          <Input
            type="date"
            className={styles.input}
            value={plan[which]}
            onChange={(_, { value }) =>
              session.keepItem(planKeys.dates, { baseline: plan.baseline, end: plan.end, [which]: value })
            }
          />
        </Field>
      ))}
    </div>
  );
}
