// The history of the question: its versions with their reasons, compared, gone back to, and put into the document as a table.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { normalisedText } from '../../../enquiry/normalised-text';
import { versionsOf, type Version } from '../../../enquiry/versions';
import { questionHistoryId, questionHistoryPart } from '../../../ooxml/question-history';
import { headingId } from '../../ui/heading';
import { PutBlock } from '../../managed-block/put-block';
import { keepVersion } from '../../../app/actions/keep-version';
import { useSectionStyles } from '../question/section-styles';
import { dayOf } from '../../../enquiry/format';
import { fieldOf, type ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { Compare } from './compare';
import { historyWords as words } from './strings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  version: { padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  small: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-wrap' },
});

export default function QuestionHistory({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [said, setSaid] = useState('');
  const versions = versionsOf(state.items);
  const now = normalisedText(fieldOf(state.fields, 'question').text).trim();
  const named = versions.map((version, at) => ({
    ...version,
    number: at + 1,
    name: words.number(at + 1, dayOf(version.at)),
  }));
  const comparable = [
    ...named,
    ...(now !== '' && now !== versions[versions.length - 1]?.text ? [{ id: 'now', name: words.now, text: now }] : []),
  ];
  const restore = ({ text }: Version, number: number): void => {
    keepVersion(session);
    session.type('question', text);
    session.leave('question');
    setSaid(words.restored(number));
    document.getElementById(headingId)?.focus({ preventScroll: true }); // the button rests now
  };
  return (
    <StepScreen
      step="question"
      title={words.title}
      about={versions.length === 0 ? words.none : words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'question' } }}
    >
      <p role="status" className={shared.said}>
        {said}
      </p>
      {comparable.length > 1 && <Compare all={comparable} />}
      {versions.length > 0 && (
        <section className={shared.section} aria-labelledby="versions-title">
          <h2 id="versions-title" className={shared.title}>
            {words.versions}
          </h2>
          <ol className={styles.list} reversed>
            {[...named].reverse().map((version) => (
              <li key={version.id} className={styles.version}>
                <h3 className={styles.name}>{version.name}</h3>
                <p className={styles.text}>{version.text}</p>
                {version.reason !== '' && (
                  <p className={styles.line}>
                    {words.reason} {version.reason}
                  </p>
                )}
                {version.said.length > 0 && (
                  <p className={styles.small}>
                    {words.said} {version.said.join('. ').replace(/\.$/, '')}.
                  </p>
                )}
                {version.text === now ? (
                  <p className={styles.small}>{words.isNow}</p>
                ) : (
                  <div className={shared.buttons}>
                    <Button
                      aria-label={words.restoreNamed(version.number)}
                      onClick={() => restore(version, version.number)}
                    >
                      {words.restore}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {versions.length > 0 && (
        <section className={shared.section} aria-labelledby="history-table-title">
          <h2 id="history-table-title" className={shared.title}>
            {words.table.title}
          </h2>
          <p className={shared.lead}>{words.table.about}</p>
          <PutBlock
            session={session}
            state={state}
            id={questionHistoryId}
            block={() => questionHistoryPart(versionsOf(session.current().items))}
          />
        </section>
      )}
    </StepScreen>
  );
}
