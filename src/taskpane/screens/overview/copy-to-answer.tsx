// The first screen of a copy: whoever opened it with the panel is asked to answer and send it back, and sees just that.
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SessionActions } from '../../../app/session/actions';
import { copyIdOf, isOwn, ownKey } from '../../../sharing/copy/copy-id';
import { formIn, type FormKind } from '../../../sharing/forms/kind';
import type { Items } from '../../../enquiry/items';
import { Callout } from '../../ui/callout';
import { focusHeading } from '../../ui/heading';
import type { Screen } from '../screen';
import { copyWords as words } from './strings';

const useStyles = makeStyles({ todo: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });

const screenOf: Readonly<Record<FormKind, Screen>> = {
  framework: { name: 'framework' },
  cards: { name: 'cards' },
  pathway: { name: 'pathway' },
};

/** What is asked for in a document that was sent out; null where it is nobody's copy, or one that became an enquiry of its own. */
export function askedFor(items: Items): FormKind | null {
  if (isOwn(items)) return null;
  const form = formIn(items);
  if (form) return form.kind;
  return copyIdOf(items) === null ? null : 'framework';
}

interface Props {
  readonly kind: FormKind;
  readonly session: SessionActions;
  readonly open: (screen: Screen) => void;
}

export function CopyToAnswer({ kind, session, open }: Props) {
  const styles = useStyles();
  return (
    <Callout title={words.title}>
      <Body1>{words.about}</Body1>
      <ol className={styles.todo}>
        {words.todo.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Button appearance="primary" onClick={() => open(screenOf[kind])}>
        {words.answer[kind]}
      </Button>
      <Button
        appearance="subtle"
        onClick={() => {
          focusHeading(); // the callout goes with its buttons
          session.keepItem(ownKey, true);
        }}
      >
        {words.own}
      </Button>
    </Callout>
  );
}
