// One strand: its four stages in a line each, "not sure", what was marked before, and the two texts.
import { Caption1, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { movement, pathwayKeys, type Mark, type Round } from '../../../enquiry/pathway';
import { stageNames, type Stage } from '../../../handbook/pathway';
import { SmallText } from '../../ui/texts';
import { ItemField } from '../../ui/item-field';
import type { ScreenProps } from '../screen';
import { pathwayWords as words } from './strings';

const useStyles = makeStyles({
  dimension: { color: tokens.colorNeutralForeground2 },
  name: { margin: 0 },
  before: { marginBottom: tokens.spacingVerticalM },
});

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly mark: Mark;
  readonly round: Round | undefined;
  readonly onMark: (stage: Stage) => void;
}

const stages: readonly Stage[] = [1, 2, 3, 4, 0];

export function StrandMarking({ session, state, mark, round, onMark }: Props) {
  const styles = useStyles();
  const id = useId();
  const { strand, stage, before, why, next } = mark;
  const moved = movement(mark);
  const line = (one: Stage): string => (one === 0 ? '' : words.stageLine(strand.stages[one - 1] ?? ''));
  const following = stage ? (strand.stages as readonly string[])[stage] : undefined; // none after the fourth
  const then = before ? [before.why, before.next].filter((text) => text !== '') : [];
  return (
    <>
      {/* Which strand it is now is read out; the focus stays on the button that was pressed. */}
      <div aria-live="polite">
        <Caption1 className={styles.dimension}>{strand.dimension}</Caption1>
        <Subtitle2 as="h2" block id={id} className={styles.name}>
          {strand.name}
        </Subtitle2>
      </div>
      <RadioGroup
        key={strand.id}
        aria-labelledby={id}
        value={stage === null ? '' : String(stage)}
        onChange={(_, { value }) => {
          const chosen = stages.find((one) => String(one) === value);
          if (chosen !== undefined) onMark(chosen);
        }}
      >
        {stages.map((one) => (
          <Radio
            key={one}
            value={String(one)}
            label={
              <>
                <strong>{stageNames[one]}</strong>
                {line(one)}
              </>
            }
          />
        ))}
      </RadioGroup>
      {before && (
        <div className={styles.before}>
          <SmallText>
            {words.before(stageNames[before.stage], before.begun)}{' '}
            {moved !== null && <strong>{words.movement(moved)}</strong>}
          </SmallText>
          {then.length > 0 && <SmallText>{words.then(then)}</SmallText>}
        </div>
      )}
      {/* Words that were written before a colleague took the mark away still show. */}
      {round && (stage !== null || why !== '') && (
        <ItemField
          key={`why ${strand.id}`}
          session={session}
          state={state}
          itemKey={pathwayKeys.why(round.id, strand.id)}
          label={words.why}
          rows={2}
        />
      )}
      {/* At the last stage, and where nobody is sure, there is no next one: only words that stand there already show. */}
      {round && (following !== undefined || next !== '') && (
        <ItemField
          key={`next ${strand.id}`}
          session={session}
          state={state}
          itemKey={pathwayKeys.next(round.id, strand.id)}
          label={words.next}
          help={following === undefined ? undefined : words.nextStage(following)}
          rows={2}
        />
      )}
    </>
  );
}
