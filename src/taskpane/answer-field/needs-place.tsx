// An answer without a row in the document: what can be done here to give it one.
import { Button } from '@fluentui/react-components';
import type { DecisionProps } from './decision';
import { answerWords as words } from './strings';

export function NeedsPlace({ field, session, onDecided }: DecisionProps) {
  const { framework, outline, working } = session.current();
  const offered = (label: string, put: () => unknown) => (
    <Button
      size="small"
      disabledFocusable={working !== null}
      onClick={() => {
        onDecided(); // the button goes when the row is there
        put();
      }}
    >
      {label}
    </Button>
  );
  if (framework === 'ours') return offered(words.putRowIn, () => void session.putRowBack(field.id));
  if (framework === 'own') return null;
  return outline?.stemTable
    ? offered(words.useTable, () => void session.adoptTable('found'))
    : offered(words.putFrameworkIn, () => void session.insertFramework('end'));
}
