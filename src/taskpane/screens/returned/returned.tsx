// Copies that came back: read, laid side by side, and taken over question by question when the person says so. Its parts are in returned/.
import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { namedCopies } from '../../../sharing/compare/compare';
import { copyIdsOf } from '../../../sharing/copy/copy-id';
import type { ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Section } from '../../ui/section';
import { SmallText } from '../../ui/texts';
import { ChooseFiles } from './choose-files';
import { useHeldCopies } from './held-copies';
import { People } from './people';
import { SideBySide } from './side-by-side';
import { mostRemarks } from './at-once';
import { returnedWords as words } from './strings';

export default function Returned({ session, state, open }: ScreenProps) {
  const { store, held } = useHeldCopies(session);
  const { copies, refusals, off } = held;
  const named = useMemo(
    () =>
      namedCopies(
        copies.map(({ copy }) => copy),
        copies.map(({ given }) => given ?? ''),
        [words.csv.ours, words.school],
      ),
    [copies],
  );
  // Names can be typed, and the reading said, before all the rest has followed.
  const compared = useDeferredValue(named);
  return (
    <StepScreen title={words.title} about={copies.length === 0 ? words.about : words.aboutRead} open={open}>
      <ChooseFiles
        asked={state.fields.map(({ id, stem, shortName, prompt }) => ({ id, stem, shortName, prompt }))}
        ours={copyIdsOf(state.items)}
        held={copies.length}
        onRead={(copy) => store.keep(copy)}
      />
      {refusals.length > 0 && (
        <Folded
          title={words.notRead}
          detail={words.files(refusals.length)}
          level="h2"
          opensItself={refusals.length <= mostRemarks}
        >
          <Pieces items={refusals}>{({ file, why }) => words.refusal(file, why)}</Pieces>
        </Folded>
      )}
      {(named.length > 0 || off) && <People copies={copies} named={named} off={off?.held ?? null} store={store} />}
      <SideBySide session={session} state={state} copies={compared} itemsAtFirst={store.itemsAtFirst} />
      {copies.length === 0 && (
        <Section title={words.many.title}>
          <SmallText>{words.many.about}</SmallText>
          <Button onClick={() => open({ name: 'programme' })}>{words.many.button}</Button>
        </Section>
      )}
    </StepScreen>
  );
}
