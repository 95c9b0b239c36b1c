// The two dates between which evidence is collected.
import { planKeys, type Plan } from '../../../enquiry/plan';
import { DayField, DaysBeside } from '../../ui/day-field';
import type { ScreenProps } from '../screen';
import { planWords as words } from './strings';

export function Year({ session, plan }: Pick<ScreenProps, 'session'> & { plan: Plan }) {
  return (
    <DaysBeside>
      {(['baseline', 'end'] as const).map((which) => (
        <DayField
          key={which}
          label={words[which]}
          value={plan[which]}
          onChange={(day) => session.keepItem(planKeys.dates, { baseline: plan.baseline, end: plan.end, [which]: day })}
        />
      ))}
    </DaysBeside>
  );
}
