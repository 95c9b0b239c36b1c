// The first check of a question, live and offline: two judgements in words, then at most three pieces of advice.
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { checkQuestion, type Check, type Finding } from '../../question/check';
import { pause, useRested } from '../rested';
import { CheckShape, InfoShape, RingShape } from '../shapes';
import { token } from '../token';
import { excerpt } from './excerpt';
import { questionWords } from './words';

const words = questionWords.check;

/** Longer than the pause at which the check is drawn: a person who hears it is told once, and not in the middle of a sentence. */
const pauseBeforeSpeaking = 1500;

const useStyles = makeStyles({
  check: { marginTop: token('spacingVerticalXL') },
  title: { margin: 0, fontSize: token('fontSizeBase400'), lineHeight: token('lineHeightBase400'), fontWeight: token('fontWeightSemibold') },
  lead: { margin: `${token('spacingVerticalXS')} 0 ${token('spacingVerticalS')}`, color: token('colorNeutralForeground2') },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  judgement: { display: 'flex', gap: token('spacingHorizontalS'), alignItems: 'center', minHeight: '28px', fontWeight: token('fontWeightSemibold') },
  shape: { color: token('colorNeutralForeground2') },
  fine: { color: token('colorPaletteGreenForeground1') },
  piece: { marginTop: token('spacingVerticalM'), padding: `${token('spacingVerticalXS')} 0 ${token('spacingVerticalXS')} ${token('spacingHorizontalM')}`, borderLeft: `3px solid ${token('colorNeutralStroke1')}` },
  quotation: { margin: `0 0 ${token('spacingVerticalXS')}` },
  mark: {
    padding: '1px 3px', color: token('colorNeutralForeground1'), backgroundColor: token('colorPaletteYellowBackground2'), borderRadius: token('borderRadiusSmall'),
    '@media (forced-colors: active)': { color: 'MarkText', backgroundColor: 'Mark' },
  },
  reason: { margin: 0 },
  step: { margin: `${token('spacingVerticalXS')} 0 0` },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export function FirstCheck({ text }: { text: string }) {
  const styles = useStyles();
  const rested = useRested(text, pause);
  const check = useMemo(() => checkQuestion(rested), [rested]);
  const empty = rested.trim() === '';
  const toSay = empty ? '' : check.note ?? words.spoken([check.specific.line, check.open.line], check.advice.length);
  return (
    <section className={styles.check} aria-labelledby="check-title">
      <h2 id="check-title" className={styles.title}>{words.title}</h2>
      {empty && <p className={styles.lead}>{words.empty}</p>}
      {!empty && check.note !== undefined && <p className={mergeClasses(styles.lead, styles.judgement)}><InfoShape />{check.note}</p>}
      {!empty && check.note === undefined && <Judged check={check} text={rested} />}
      <p role="status" className={styles.spoken}>{useRested(toSay, pauseBeforeSpeaking)}</p>
    </section>
  );
}

function Judged({ check, text }: { check: Check; text: string }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.list}>
        {[check.specific, check.open].map(({ enough, line }) => (
          <li key={line} className={styles.judgement}>
            <span className={enough ? styles.fine : styles.shape}>{enough ? <CheckShape /> : <RingShape />}</span>
            {line}
          </li>
        ))}
      </ul>
      {check.advice.length > 0 && (
        <ul className={styles.list}>
          {check.advice.map((finding) => <li key={finding.rule} className={styles.piece}><Advice finding={finding} text={text} /></li>)}
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
      {about !== '' && <p className={styles.quotation}>{words.about} <q><mark className={styles.mark}>{about}</mark></q></p>}
      <p className={styles.reason}>{finding.reason}</p>
      <p className={styles.step}><b>{words.tryThis}</b> {finding.nextStep}</p>
    </>
  );
}
