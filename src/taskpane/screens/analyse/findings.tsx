// What the rules of the analysis found, read out as it changes.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnalysisFinding } from '../../../enquiry/analysis-checks';
import { Paragraph } from '../../ui/texts';
import { findingSentence } from './strings';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

interface Props {
  readonly findings: readonly AnalysisFinding[];
  /** What is said where nothing was found. */
  readonly nothing: string;
}

export function Findings({ findings, nothing }: Props) {
  const styles = useStyles();
  return (
    <div role="status">
      {findings.length === 0 ? (
        <Paragraph>{nothing}</Paragraph>
      ) : (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <li key={`${finding.kind} ${'entry' in finding ? finding.entry.id : finding.question.id}`}>
              {findingSentence(finding)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
