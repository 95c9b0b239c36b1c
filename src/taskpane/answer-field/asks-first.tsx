// Words that would take more than words with them: what stands in the document, and what the person may choose.
import { Button } from '@fluentui/react-components';
import { useStatusStyles, type DecisionProps } from './status-styles';
import { useVersionStyles } from './two-versions';
import { answerWords as words } from './strings';

export function AsksFirst({ field, session, onDecided }: DecisionProps) {
  const shared = useStatusStyles();
  const styles = useVersionStyles();
  const decide = (how: () => unknown) => () => {
    onDecided();
    how();
  };
  return (
    <>
      <p id={`${field.id}-stands`} className={styles.label}>
        {words.standsThere}
      </p>
      <div className={styles.version} role="group" tabIndex={0} aria-labelledby={`${field.id}-stands`}>
        {field.inDocument}
      </div>
      <div className={shared.buttons}>
        <Button onClick={decide(() => void session.consent(field.id, 'below'))}>{words.below}</Button>
        <Button onClick={decide(() => void session.consent(field.id, 'replace'))}>{words.replace}</Button>
        <Button appearance="subtle" onClick={decide(() => session.letGo(field.id))}>
          {words.leave}
        </Button>
      </div>
    </>
  );
}
