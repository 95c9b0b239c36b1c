// One strand: its four stages in a line each, "not sure", what was marked before, and the two texts.
import { movement, pathwayKeys, type Mark, type Round } from '../../../enquiry/pathway';
import { stageNames, type Stage } from '../../../handbook/pathway';
import { ItemField } from '../evidence/item-field';
import { useEvidenceStyles } from '../evidence/styles';
import type { ScreenProps } from '../screen';
import { pathwayWords as words } from './strings';

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly mark: Mark;
  readonly round: Round | undefined;
  readonly onMark: (stage: Stage) => void;
}

const stages: readonly Stage[] = [1, 2, 3, 4, 0];

export function StrandMarking({ session, state, mark, round, onMark }: Props) {
  const styles = useEvidenceStyles();
  const { strand, stage, before, why, next } = mark;
  const moved = movement(mark);
  const line = (one: Stage): string => (one === 0 ? '' : `: ${strand.stages[one - 1] ?? ''}`);
  const following = stage ? (strand.stages as readonly string[])[stage] : undefined; // none after the fourth
  return (
    <div className={styles.row}>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{strand.name}</legend>
        {stages.map((one) => (
          <label key={one} className={styles.choice}>
            <input
              className={styles.mark}
              type="radio"
              name={`stage-${strand.id}`}
              checked={stage === one}
              onChange={() => onMark(one)}
            />
            <span>
              <strong>{stageNames[one]}</strong>
              {line(one)}
            </span>
          </label>
        ))}
      </fieldset>
      {before && (
        <p className={styles.quiet}>
          {words.before(stageNames[before.stage], before.begun)}{' '}
          {moved !== null && <strong>{words.movement(moved)}</strong>}
        </p>
      )}
      {before && (before.why !== '' || before.next !== '') && (
        <details className={styles.details}>
          <summary className={styles.summary} aria-label={words.named(words.then, strand.name)}>
            {words.then}
          </summary>
          <p className={styles.quiet}>{[before.why, before.next].filter((text) => text !== '').join(' · ')}</p>
        </details>
      )}
      {/* Words that were written before a colleague took the mark away still show. */}
      {round && (stage !== null || why !== '' || next !== '') && (
        <>
          <ItemField
            session={session}
            state={state}
            itemKey={pathwayKeys.why(round.id, strand.id)}
            label={words.why}
            named={words.named(words.why, strand.name)}
            rows={2}
          />
          <ItemField
            session={session}
            state={state}
            itemKey={pathwayKeys.next(round.id, strand.id)}
            label={words.next}
            named={words.named(words.next, strand.name)}
            rows={2}
            help={following === undefined ? undefined : words.nextStage(following)}
          />
        </>
      )}
    </div>
  );
}
