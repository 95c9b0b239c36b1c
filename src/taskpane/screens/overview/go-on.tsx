// Back to the screen that was open when the panel was last closed: offered, never gone to by itself.
import { Button } from '@fluentui/react-components';
import { steps } from '../../../handbook/steps';
import type { SessionState } from '../../../app/session/session-state';
import { ButtonRow } from '../../ui/button-row';
import { buttonBehind, overviewButtons, stepButton } from '../registry';
import { screenNames, type Screen, type ScreenProps } from '../screen';
import { overviewWords as words } from './strings';

interface Props extends Pick<ScreenProps, 'open'> {
  /** As the device kept it; another version of the panel may have other screens. */
  readonly screen: SessionState['lastScreen'];
}

export function GoOn({ screen, open }: Props) {
  const known = screen === null ? null : knownScreen(screen);
  const where = known === null ? null : nameOf(known);
  if (known === null || where === null) return null;
  return (
    <ButtonRow>
      <Button onClick={() => open(known)}>{words.goOn(where)}</Button>
    </ButtonRow>
  );
}

/** A screen that this version has; null where it has none of that name. */
export function knownScreen({ name, field }: NonNullable<SessionState['lastScreen']>): Screen | null {
  const known = screenNames.find((one) => one === name);
  if (known === undefined || known === 'overview') return null;
  return field === undefined ? { name: known } : { name: known, field };
}

/** What a person knows it by: its step, or the framework. Any other screen is a passing errand, and nothing to go on with. */
export function nameOf(screen: Screen): string | null {
  const button = buttonBehind(screen);
  const step = steps.find((one) => stepButton(one) === button);
  if (step) return step.title;
  return button === overviewButtons.framework ? words.openFramework : null;
}
