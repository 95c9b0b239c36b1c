// The history of the question: its versions with their reasons, compared, gone back to, and put into the document as a table.
import { Body1, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { normalisedText } from '../../../enquiry/normalised-text';
import { versionsOf, type Version } from '../../../enquiry/versions';
import { questionHistoryId, questionHistoryPart } from '../../../ooxml/question-history';
import { reachedByScript } from '../../ui/heading';
import { PutBlock } from '../../managed-block/put-block';
import { keepVersion } from '../../../app/actions/keep-version';
import { dayOf } from '../../../enquiry/format';
import { fieldOf, type ScreenProps } from '../screen';
import { Section } from '../../ui/section';
import { Status } from '../../ui/status';
import { StepScreen } from '../../ui/step-screen';
import { Compare } from './compare';
import { historyWords as words } from './strings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  version: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ':focus': { outlineStyle: 'none' } }, // reached by script only
  text: { whiteSpace: 'pre-wrap' },
  small: { color: tokens.colorNeutralForeground2 },
});

/** The id of a version's heading. */
const headingOf = (version: string): string => `version-${version}`;

export default function QuestionHistory({ session, state, open }: ScreenProps) {
  const styles = useStyles();
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
  const restore = ({ id, text }: Version, number: number): void => {
    keepVersion(session);
    session.type('question', text);
    session.leave('question');
    setSaid(words.restored(number, now !== ''));
    document.getElementById(headingOf(id))?.focus(); // the button goes
  };
  return (
    <StepScreen
      step="question"
      title={words.title}
      about={versions.length === 0 ? words.none : words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'question' } }}
    >
      <Status>{said}</Status>
      {comparable.length > 1 && <Compare all={comparable} />}
      {versions.length > 0 && (
        <Section title={words.versions}>
          <ol className={styles.list} reversed>
            {[...named].reverse().map((version) => (
              <li key={version.id} className={styles.version}>
                <Text as="h3" weight="semibold" id={headingOf(version.id)} className={styles.name} {...reachedByScript}>
                  {version.name}
                </Text>
                <Body1 className={styles.text}>{version.text}</Body1>
                {version.reason !== '' && (
                  <Body1>
                    {words.reason} {version.reason}
                  </Body1>
                )}
                {version.said.length > 0 && (
                  <Caption1 className={styles.small}>
                    {words.said} {version.said.join('. ').replace(/\.$/, '')}.
                  </Caption1>
                )}
                {version.text === now ? (
                  <Caption1 className={styles.small}>{words.isNow}</Caption1>
                ) : (
                  <Button
                    aria-label={words.restoreNamed(version.number)}
                    onClick={() => restore(version, version.number)}
                  >
                    {words.restore}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {versions.length > 0 && (
        <Section title={words.table.title}>
          <Body1 as="p" block>
            {words.table.about}
          </Body1>
          <PutBlock
            session={session}
            state={state}
            id={questionHistoryId}
            block={() => questionHistoryPart(versionsOf(session.current().items))}
          />
        </Section>
      )}
    </StepScreen>
  );
}
