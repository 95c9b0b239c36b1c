// What became of something a person asked for: progress while it is on its way, then what there is to say. Its live region stays in the page.
import { Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Message } from './message';

const useStyles = makeStyles({ region: { marginTop: tokens.spacingVerticalS } });

export interface Outcome {
  readonly intent: 'working' | 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

/** @param props `outcome`: null before anything was asked for */
export function OutcomeMessage({ outcome }: { outcome: Outcome | null }) {
  return (
    <div role="status" className={useStyles().region}>
      {outcome?.intent === 'working' && (
        <Field validationState="none" validationMessage={outcome.text}>
          <ProgressBar aria-label={outcome.text} />
        </Field>
      )}
      {outcome && outcome.intent !== 'working' && <Message intent={outcome.intent} text={outcome.text} />}
    </div>
  );
}
