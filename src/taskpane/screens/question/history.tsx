// Keeping a version of the question, and the way to all of them.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { isNew, versionsOf } from '../../../enquiry/versions';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { fieldOf, type ScreenProps } from '../screen';
import { keepVersion, reasonKey, waitingReason } from '../../../app/actions/keep-version';
import { useSectionStyles } from './section-styles';
import { dayOf } from '../../../enquiry/format';
import { questionWords } from './strings';

const words = questionWords.history;

export function History({ session, state, open }: ScreenProps) {
  const styles = useSectionStyles();
  const [said, setSaid] = useState('');
  const versions = versionsOf(state.items);
  const latest = versions[versions.length - 1];
  const { text } = fieldOf(state.fields, 'question');
  const empty = text.trim() === '';
  const reason = waitingReason(state.items);
  return (
    <section className={styles.section} aria-labelledby="history-title">
      <h2 id="history-title" className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.lead}>{words.about}</p>
      {/* The first version has nothing before it that it changed. */}
      {((latest && isNew(text, versions)) || reason !== '') && (
        <>
          <label className={styles.label} htmlFor="version-reason">
            {words.reason}
          </label>
          <p id="version-reason-help" className={styles.help}>
            {words.reasonHelp}
          </p>
          <GrowingTextarea
            id="version-reason"
            rows={1}
            value={reason}
            aria-describedby="version-reason-help"
            spellCheck
            onChange={(event) => session.keepItem(reasonKey, event.target.value)}
          />
        </>
      )}
      <p className={styles.said}>{latest ? words.kept(versions.length, dayOf(latest.at)) : words.none}</p>
      <div className={styles.buttons}>
        {!empty && (
          <Button
            disabledFocusable={!isNew(text, versions)}
            onClick={() => setSaid(keepVersion(session) ? words.didKeep : words.nothingNew)}
          >
            {words.keep}
          </Button>
        )}
        {latest && (
          <Button appearance="subtle" onClick={() => open({ name: 'question-history' })}>
            {words.open}
          </Button>
        )}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  );
}
