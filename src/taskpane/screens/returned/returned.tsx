// Copies that came back: read, laid side by side, and taken over question by question when the person says so. Its parts are in returned/.
import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { namedCopies } from '../../../sharing/compare/compare';
import type { ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { useSharingStyles } from '../../ui/sharing-styles';
import { ChooseFiles } from './choose-files';
import { useHeldCopies } from './held-copies';
import { People } from './people';
import { SideBySide } from './side-by-side';
import { returnedWords as words } from './strings';

export default function Returned({ session, state, open }: ScreenProps) {
  const styles = useSharingStyles();
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
    <StepScreen title={words.title} about={words.about} open={open}>
      <ChooseFiles
        asked={state.fields.map(({ id, stem, shortName, prompt }) => ({ id, stem, shortName, prompt }))}
        held={copies.length}
        onRead={(copy) => store.keep(copy)}
      />
      {refusals.length > 0 && (
        <section aria-labelledby="refused-title">
          <h2 id="refused-title" className={styles.title}>
            {words.notRead}
          </h2>
          <ul className={styles.list}>
            {refusals.map(({ file, why }, at) => (
              <li key={at} className={styles.item}>
                {words.refusal(file, why)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(named.length > 0 || off) && <People copies={copies} named={named} off={off?.held ?? null} store={store} />}
      <SideBySide session={session} state={state} copies={compared} itemsAtFirst={store.itemsAtFirst} />
      <h2 className={styles.title}>{words.many.title}</h2>
      <p className={styles.small}>{words.many.about}</p>
      <div className={styles.buttons}>
        <Button onClick={() => open({ name: 'programme' })}>{words.many.button}</Button>
      </div>
    </StepScreen>
  );
}
