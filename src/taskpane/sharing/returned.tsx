// Copies that came back: read, laid side by side, and taken over question by question when the person says so. Its parts are in returned/.
import { useMemo } from 'react';
import { compareCopies, namedCopies } from '../../sharing/compare';
import { enquiryOfMost } from '../../sharing/whose-copy';
import type { ScreenProps } from '../screens';
import { StepScreen } from '../step-screen';
import { useSharingStyles } from './look';
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
  const questions = useMemo(() => compareCopies(state.fields.map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument })), named), [state.fields, named]);
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
      {named.length > 0 && (
        <>
          <Remarks copies={named} enquiry={state.enquiry ?? enquiryOfMost(copies.map(({ copy }) => copy))} />
          <h2 className={styles.title}>{words.answers}</h2>
          {questions.map((question) => (
            <OneQuestion key={question.id} question={question} copies={named} field={state.fields.find(({ id }) => id === question.id)} session={session} />
          ))}
          <Results questions={questions} names={named.map(({ name }) => name)} />
        </>
      )}
    </StepScreen>
  );
}
