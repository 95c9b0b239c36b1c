// What the plan still lacks: the first things now, the others when they are asked for.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { PlanFinding } from '../../../enquiry/plan-checks';
import { usePieces } from '../../ui/pieces';
import { Section } from '../../ui/section';
import { Paragraph } from '../../ui/texts';
import { findingSentence, planWords as words } from './strings';

/** As many as one can do something about at a time. */
const atOnce = 2;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly findings: readonly PlanFinding[];
  /** The letter of a sub-question. */
  readonly letters: (question: string) => string;
  /** Whether there is a plan to judge. */
  readonly begun: boolean;
}

export function Lacks({ findings, letters, begun }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { shown, more } = usePieces(findings, list, atOnce);
  return (
    <Section title={words.lacks}>
      <div role="status">
        {findings.length === 0 ? (
          <Paragraph>{begun ? words.lacksNothing : words.notBegun}</Paragraph>
        ) : (
          <ul ref={list} className={styles.list}>
            {shown.map((finding) => (
              <li key={keyOf(finding)} data-piece tabIndex={-1}>
                {findingSentence(finding, letters)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {more}
    </Section>
  );
}

const keyOf = (finding: PlanFinding): string =>
  `${finding.kind} ${'question' in finding ? finding.question.id : 'entry' in finding ? finding.entry.id : ''}`;
