// Copies that came back: read, laid side by side, and taken over question by question when the person says so. Its parts are in returned/.
import { useMemo, useState } from 'react';
import { compareCopies, namedCopies } from '../../sharing/compare';
import type { RefusedCopy, ReturnedCopy } from '../../sharing/returned-copy';
import type { ScreenProps } from '../screens';
import { StepScreen } from '../step-screen';
import { useSharingStyles } from './look';
import { ChooseFiles } from './returned/choose-files';
import { OneQuestion } from './returned/one-question';
import { Remarks } from './returned/remarks';
import { Results } from './returned/results';
import { returnedWords as words } from './returned/words';

export default function Returned({ session, state, open }: ScreenProps) {
  const styles = useSharingStyles();
  const [copies, setCopies] = useState<readonly ReturnedCopy[]>([]);
  const [refusals, setRefusals] = useState<readonly RefusedCopy[]>([]);
  const keep = (copy: ReturnedCopy | RefusedCopy): void => {
    if (copy.kind === 'copy') setCopies((before) => [...before, copy]);
    else setRefusals((before) => [...before, copy]);
  };
  const named = useMemo(() => namedCopies(copies), [copies]);
  const questions = useMemo(() => compareCopies(state.fields.map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument })), named), [state.fields, named]);
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      <ChooseFiles asked={state.fields.map(({ id, stem, shortName, prompt }) => ({ id, stem, shortName, prompt }))} held={copies.length} onRead={keep} />
      {refusals.length > 0 && (
        <section aria-labelledby="refused-title">
          <h2 id="refused-title" className={styles.title}>{words.notRead}</h2>
          <ul className={styles.list}>{refusals.map(({ file, why }, at) => <li key={at} className={styles.item}>{words.refusal(file, why)}</li>)}</ul>
        </section>
      )}
      {named.length > 0 && (
        <>
          <Remarks copies={named} ours={idOfOurs(copies)} />
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

/** The enquiry most of the copies belong to; one that belongs to another is pointed out. */
function idOfOurs(copies: readonly ReturnedCopy[]): string | null {
  const counts = new Map<string, number>();
  for (const { record } of copies) if (record) counts.set(record.id, (counts.get(record.id) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
