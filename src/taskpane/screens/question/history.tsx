// Keeping a version of the question, and the way to all of them.
import { Body1, Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { keepVersion } from '../../../app/actions/keep-version';
import { dayOf } from '../../../enquiry/format';
import { isNew, reasonKey, versionsOf, waitingReason } from '../../../enquiry/versions';
import { ButtonRow } from '../../ui/button-row';
import { Fold } from '../../ui/fold';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { Status } from '../../ui/status';
import { fieldOf, type ScreenProps } from '../screen';
import { questionWords } from './strings';

const words = questionWords.history;

const useStyles = makeStyles({
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

export function History({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  // What was said, and of which wording: it is true of no other.
  const [said, setSaid] = useState({ of: '', sentence: '' });
  const versions = versionsOf(state.items);
  const latest = versions[versions.length - 1];
  const { text } = fieldOf(state.fields, 'question');
  const canKeep = text.trim() !== '' && isNew(text, versions);
  const reason = waitingReason(state.items);
  return (
    <Fold id="history" title={words.title}>
      <div className={styles.content}>
        <Body1>
          {words.about} {latest ? words.kept(versions.length, dayOf(latest.at)) : words.none}
        </Body1>
        {/* The first version has nothing before it that it changed. */}
        {((latest && canKeep) || reason !== '') && (
          <Field label={words.reason} hint={words.reasonHelp}>
            <GrowingTextarea rows={1} value={reason} onChange={(_, { value }) => session.keepItem(reasonKey, value)} />
          </Field>
        )}
        <ButtonRow>
          <Button
            disabledFocusable={!canKeep}
            onClick={() => setSaid({ of: text, sentence: keepVersion(session) ? words.didKeep : words.nothingNew })}
          >
            {words.keep}
          </Button>
          {latest && (
            <Button appearance="subtle" onClick={() => open({ name: 'question-history' })}>
              {words.open}
            </Button>
          )}
        </ButtonRow>
        <Status>{said.of === text ? said.sentence : ''}</Status>
      </div>
    </Fold>
  );
}
