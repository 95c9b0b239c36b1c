// Copies that came back: read, laid side by side, and taken over question by question when the person says so. Its parts are in returned/.
import { useDeferredValue, useMemo } from 'react';
import { compareCopies, namedCopies } from '../../sharing/compare';
import { enquiryOfMost } from '../../sharing/whose-copy';
import { Button } from '../button';
import type { ScreenProps } from '../screens';
import { StepScreen } from '../step-screen';
import { useSharingStyles } from './look';
import { useBoxesToCompare } from './returned/boxes-to-compare';
import { ChoicesCompared } from './returned/choices-compared';
import { ChooseFiles } from './returned/choose-files';
import { useHeldCopies } from './returned/held-copies';
import { OneQuestion } from './returned/one-question';
import { People } from './returned/people';
import { Remarks } from './returned/remarks';
import { Results } from './returned/results';
import { returnedWords as words } from './returned/words';

export default function Returned({ session, state, open }: ScreenProps) {
  const styles = useSharingStyles();
  const { store, held } = useHeldCopies(session);
  const { copies, refusals, off } = held;
  const named = useMemo(() => namedCopies(copies.map(({ copy }) => copy), copies.map(({ given }) => given ?? ''), [words.csv.ours, words.school]), [copies]);
  // Fifty copies beside each other are much to draw: their names can be typed, and the reading said, before all the rest has followed.
  const compared = useDeferredValue(named);
  const boxes = useBoxesToCompare(session, state, compared);
  const questions = useMemo(() => {
    const ours = state.fields.map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument }));
    const inBoxes = boxes?.map(({ field: { id, stem, inDocument } }) => ({ id, stem, answer: inDocument })) ?? null;
    // A question that no copy has a place for is not compared: a part of the enquiry was sent without it.
    return compareCopies(ours, compared, inBoxes).filter(({ theirs }) => theirs.some(({ status }) => status !== 'missing'));
  }, [state.fields, boxes, compared]);
  const fields = [...state.fields, ...(boxes ?? []).filter(({ kind }) => kind === 'cell' || kind === 'paragraph').map(({ field }) => field)];
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      <ChooseFiles asked={state.fields.map(({ id, stem, shortName, prompt }) => ({ id, stem, shortName, prompt }))} held={copies.length} onRead={(copy) => store.keep(copy)} />
      {refusals.length > 0 && (
        <section aria-labelledby="refused-title">
          <h2 id="refused-title" className={styles.title}>{words.notRead}</h2>
          <ul className={styles.list}>{refusals.map(({ file, why }, at) => <li key={at} className={styles.item}>{words.refusal(file, why)}</li>)}</ul>
        </section>
      )}
      {(named.length > 0 || off) && <People copies={copies} named={named} off={off?.held ?? null} store={store} />}
      {compared.length > 0 && (
        <>
          <Remarks copies={compared} enquiry={state.enquiry ?? enquiryOfMost(compared.map(({ copy }) => copy))} />
          {questions.length > 0 && <h2 className={styles.title}>{words.answers}</h2>}
          {questions.map((question) => (
            <OneQuestion key={question.id} question={question} copies={compared} field={fields.find(({ id }) => id === question.id)} session={session} />
          ))}
          <ChoicesCompared session={session} state={state} copies={compared} itemsAtFirst={store.itemsAtFirst} />
          {questions.length > 0 && <Results session={session} state={state} questions={questions} names={compared.map(({ name }) => name)} />}
        </>
      )}
      <h2 className={styles.title}>{words.many.title}</h2>
      <p className={styles.small}>{words.many.about}</p>
      <div className={styles.buttons}><Button onClick={() => open({ name: 'programme' })}>{words.many.button}</Button></div>
    </StepScreen>
  );
}
