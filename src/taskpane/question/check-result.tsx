// What the check says: two judgements in words, then at most three pieces of advice. Never a score, never a gate.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Check, Finding, Judgement } from '../../question/check';
import { CheckShape, InfoShape } from '../shapes';
import { questionWords as words } from './words';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, listStyleType: 'none' },
  advice: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, marginBottom: tokens.spacingVerticalM, borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  text: { margin: 0 },
  next: { margin: `${tokens.spacingVerticalXS} 0 0` },
  mark: { backgroundColor: 'transparent', color: 'inherit', fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline', textDecorationStyle: 'wavy', textUnderlineOffset: '3px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function CheckResult({ text, check }: { text: string; check: Check }) {
  const styles = useStyles();
  const cannot = check.verdict === 'cannot-judge';
  return (
    <section className={styles.section} aria-labelledby="check-title">
      <h2 id="check-title" className={styles.title}>{words.check}</h2>
      <div role="status">
        {text.trim() === '' && <p className={styles.quiet}>{words.empty}</p>}
        {text.trim() !== '' && cannot && <p className={styles.text}>{check.note}</p>}
        {!cannot && (
          <>
            <JudgementLine judgement={check.specific} />
            <JudgementLine judgement={check.open} />
          </>
        )}
      </div>
      {check.advice.length > 0 && (
        <>
          <ul className={styles.list}>
            {check.advice.map((finding) => <li key={finding.rule} className={styles.advice}><Advice text={text} finding={finding} /></li>)}
          </ul>
          <p className={styles.quiet}>{words.ignore}</p>
        </>
      )}
    </section>
  );
}

function JudgementLine({ judgement }: { judgement: Judgement }) {
  const styles = useStyles();
  return <p className={styles.line}>{judgement.enough ? <CheckShape /> : <InfoShape />}{judgement.line}</p>;
}

/** Longer stretches are quoted by their ends: the words stand in full in the field above. */
const longestQuotation = 80;

function Advice({ text, finding }: { text: string; finding: Finding }) {
  const styles = useStyles();
  const spanned = text.slice(finding.span.start, finding.span.end).trim();
  const quoted = spanned.length > longestQuotation ? `${spanned.slice(0, longestQuotation / 2).trimEnd()} … ${spanned.slice(-longestQuotation / 2).trimStart()}` : spanned;
  return (
    <>
      {quoted !== '' && <p className={styles.text}>{words.about} “<mark className={styles.mark}>{quoted}</mark>”</p>}
      <p className={styles.text}>{finding.reason}</p>
      <p className={styles.next}><strong>{words.next}</strong> {finding.nextStep}</p>
    </>
  );
}
