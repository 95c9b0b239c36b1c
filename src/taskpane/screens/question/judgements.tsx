// The check of the question, live and offline: two judgements in words, each with its reasons and one next step; at most three at a time.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { checkQuestion, saidBy, type Check, type Finding, type Judgement } from '../../../question/check';
import { pause, useDebouncedValue } from '../../ui/use-debounced-value';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { excerpt } from '../../../question/excerpt';
import { useSectionStyles } from './section-styles';
import { questionWords } from './strings';

const words = questionWords.check;

/** Longer than the pause at which the check is drawn: a person who hears it is told once, and not in the middle of a sentence. */
const pauseBeforeSpeaking = 1500;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  judgement: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '28px',
    margin: 0,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { display: 'flex', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0 0` },
  shape: { color: tokens.colorNeutralForeground2 },
  fine: { color: tokens.colorPaletteGreenForeground1 },
  piece: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  quotation: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  mark: {
    padding: '1px 3px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { color: 'MarkText', backgroundColor: 'Mark' },
  },
  reason: { margin: 0 },
  step: { margin: `${tokens.spacingVerticalXS} 0 0` },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function Judgements({ text }: { text: string }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const rested = useDebouncedValue(text, pause);
  const check = useMemo(() => checkQuestion(rested), [rested]);
  const empty = rested.trim() === '';
  const toSay = empty ? '' : words.spoken(saidBy(check), check.advice.length);
  return (
    <section className={shared.section} aria-labelledby="check-title">
      <h2 id="check-title" className={shared.title}>
        {words.title}
      </h2>
      {empty && <p className={shared.lead}>{words.empty}</p>}
      {!empty && check.note !== undefined && (
        <p className={styles.note}>
          <InfoRegular />
          {check.note}
        </p>
      )}
      {!empty && check.verdict !== 'cannot-judge' && <Judged check={check} text={rested} />}
      <p role="status" className={styles.spoken}>
        {useDebouncedValue(toSay, pauseBeforeSpeaking)}
      </p>
    </section>
  );
}

function Judged({ check, text }: { check: Check; text: string }) {
  const shared = useSectionStyles();
  // The judgement that the most helpful advice belongs to stands first.
  const judgements = check.advice[0]?.aspect === 'open' ? [check.open, check.specific] : [check.specific, check.open];
  return (
    <>
      <p className={shared.lead}>{words.lead}</p>
      {judgements.map((judgement) => (
        <OneJudgement
          key={judgement === check.open ? 'open' : 'specific'}
          judgement={judgement}
          shown={judgement.findings.filter((finding) => check.advice.includes(finding))}
          text={text}
        />
      ))}
    </>
  );
}

function OneJudgement({
  judgement: { enough, line },
  shown,
  text,
}: {
  judgement: Judgement;
  shown: readonly Finding[];
  text: string;
}) {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.judgement}>
        <span className={enough ? styles.fine : styles.shape}>{enough ? <CheckmarkRegular /> : <CircleRegular />}</span>
        {line}
      </h3>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((finding) => (
            <li key={finding.rule} className={styles.piece}>
              <Advice finding={finding} text={text} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Advice({ finding, text }: { finding: Finding; text: string }) {
  const styles = useStyles();
  const about = excerpt(text, finding.span);
  return (
    <>
      {about !== '' && (
        <p className={styles.quotation}>
          {words.about}{' '}
          <q>
            <mark className={styles.mark}>{about}</mark>
          </q>
        </p>
      )}
      <p className={styles.reason}>{finding.reason}</p>
      <p className={styles.step}>
        <b>{words.tryThis}</b> {finding.nextStep}
      </p>
    </>
  );
}
