// Step 3: people and ethics, lightly. Three things to say, a word where a group is so small that people can be recognised, and the guidelines.
import { Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ethicsKey } from '../../../enquiry/offers';
import { ethicsGuidelines, ethicsQuestions, smallGroup } from '../../../handbook/ethics';
import { OutcomeMessage } from '../../ui/outcome-message';
import { StepScreen } from '../../ui/step-screen';
import { SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { ItemField } from '../../ui/item-field';
import { ethicsWords as words } from './strings';

const useStyles = makeStyles({
  number: { width: '100px', minWidth: 0 },
  guidelines: { marginTop: tokens.spacingVerticalM },
});

/** Where the record keeps how many the smallest group has. */
const groupKey = 'ethics-group/smallest';

export default function Ethics({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const kept = state.items[groupKey]?.value;
  const size =
    typeof kept === 'object' && kept !== null && 'size' in kept && typeof kept.size === 'number' ? kept.size : null;
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'plan' } }}
      next={{ ...words.next, screen: { name: 'offers' } }}
    >
      {ethicsQuestions.map(({ id, question, help }) => (
        <ItemField
          key={id}
          session={session}
          state={state}
          itemKey={ethicsKey(id)}
          label={question}
          help={help}
          rows={2}
        />
      ))}
      <Field label={words.group} hint={words.groupHelp}>
        <Input
          className={styles.number}
          type="number"
          min={1}
          max={9999}
          inputMode="numeric"
          value={size === null ? '' : String(size)}
          onChange={(_, { value }) => {
            const typed = Number.parseInt(value, 10);
            session.keepItem(groupKey, Number.isNaN(typed) || typed < 1 ? null : { size: typed });
          }}
        />
      </Field>
      <OutcomeMessage
        outcome={size !== null && size < smallGroup ? { intent: 'warning', text: words.small(size) } : null}
      />
      <div className={styles.guidelines}>
        <SmallText>
          {words.guidelines}
          <Link inline href={ethicsGuidelines.address} target="_blank" rel="noreferrer">
            {ethicsGuidelines.name}
          </Link>
        </SmallText>
      </div>
    </StepScreen>
  );
}
