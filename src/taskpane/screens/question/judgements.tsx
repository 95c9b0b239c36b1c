// The check of the question, live and offline: two judgements in words, each with its reasons and one next step.
import { Body1, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useMemo } from 'react';
import { checkQuestion, saidBy, type Check, type Finding, type Judgement } from '../../../question/check';
import { isOffer } from '../../../question/finding';
import { excerpt } from '../../../question/excerpt';
import { Section } from '../../ui/section';
import { pause, pauseBeforeSpeaking, useDebouncedValue } from '../../ui/use-debounced-value';
import { useVisuallyHidden } from '../../ui/visually-hidden';
import { questionWords } from './strings';

const words = questionWords.check;

const useStyles = makeStyles({
  lead: { display: 'block', color: tokens.colorNeutralForeground2 },
  judgement: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  shape: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
  enough: { flexShrink: 0, fontSize: '20px', color: tokens.colorPaletteGreenForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  advice: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  mark: {
    padding: '1px 3px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { color: 'MarkText', backgroundColor: 'Mark' },
  },
});

export function Judgements({ text }: { text: string }) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const rested = useDebouncedValue(text, pause);
  const check = useMemo(() => checkQuestion(rested), [rested]);
  const empty = rested.trim() === '';
  const toSay = empty ? '' : words.spoken(saidBy(check), check.advice.length);
  return (
    <Section title={words.title}>
      <Caption1 className={styles.lead}>{empty ? words.empty : words.lead}</Caption1>
      {!empty && check.note !== undefined && (
        <Body1 as="p" block>
          {check.note}
        </Body1>
      )}
      {!empty && check.verdict !== 'cannot-judge' && <Judged check={check} text={rested} />}
      <p role="status" className={hidden}>
        {useDebouncedValue(toSay, pauseBeforeSpeaking)}
      </p>
    </Section>
  );
}

function Judged({ check, text }: { check: Check; text: string }) {
  // The judgement that the most helpful advice belongs to stands first.
  const judgements = check.advice[0]?.aspect === 'open' ? [check.open, check.specific] : [check.specific, check.open];
  return judgements.map((judgement) => (
    <OneJudgement
      key={judgement === check.open ? 'open' : 'specific'}
      judgement={judgement}
      shown={judgement.findings.filter((finding) => check.advice.includes(finding))}
      text={text}
    />
  ));
}

interface JudgementProps {
  readonly judgement: Judgement;
  /** Its findings that are shown. */
  readonly shown: readonly Finding[];
  readonly text: string;
}

function OneJudgement({ judgement: { enough, line }, shown, text }: JudgementProps) {
  const styles = useStyles();
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.judgement}>
        {enough ? <CheckmarkCircleFilled className={styles.enough} /> : <CircleRegular className={styles.shape} />}
        {line}
      </Text>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((finding) => (
            <li key={finding.rule} className={styles.advice}>
              <Advice finding={finding} text={text} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The words it is about, the reason, and one way on. */
function Advice({ finding, text }: { finding: Finding; text: string }) {
  const styles = useStyles();
  const about = excerpt(text, finding.span);
  return (
    <>
      {about !== '' && (
        <Body1>
          {words.about}{' '}
          <q>
            <mark className={styles.mark}>{about}</mark>
          </q>
        </Body1>
      )}
      <Body1>{finding.reason}</Body1>
      <Body1>
        {isOffer(finding.nextStep) ? null : <b>{words.tryThis} </b>}
        {finding.nextStep}
      </Body1>
    </>
  );
}
