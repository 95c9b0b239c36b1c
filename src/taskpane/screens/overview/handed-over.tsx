// The enquiry was handed over: whoever goes on with it is offered the one page first, until they put the offer away.
import { Body1, Button } from '@fluentui/react-components';
import type { SessionActions } from '../../../app/session/actions';
import { handoverKeys, offeredHandover } from '../../../enquiry/handover';
import type { Items } from '../../../enquiry/items';
import { focusHeading } from '../../ui/heading';
import { Callout } from '../../ui/callout';
import type { Screen } from '../screen';
import { handedOverWords as words } from './strings';

interface Props {
  readonly items: Items;
  readonly session: SessionActions;
  readonly open: (screen: Screen) => void;
}

export function HandedOver({ items, session, open }: Props) {
  const offered = offeredHandover(items);
  if (!offered) return null;
  return (
    <Callout title={words.title}>
      <Body1>{words.about(offered.on, offered.whom)}</Body1>
      <Button appearance="primary" onClick={() => open({ name: 'handover' })}>
        {words.read}
      </Button>
      <Button
        appearance="subtle"
        onClick={() => {
          focusHeading(); // the callout goes with its buttons
          session.keepItem(handoverKeys.read, { on: offered.on });
        }}
      >
        {words.putAway}
      </Button>
    </Callout>
  );
}
