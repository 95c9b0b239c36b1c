// Step 3: people and ethics, lightly. Three things to say, a word where a group is so small that it names somebody, and the guidelines.
import { ethicsKey } from '../../../enquiry/offers';
import { ethicsGuidelines, ethicsQuestions, smallGroup } from '../../../handbook/ethics';
import type { ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { ItemField } from './item-field';
import { useEvidenceStyles } from './styles';
import { ethicsWords as words } from './strings';

/** Where the record keeps how many the smallest group has. */
const groupKey = 'ethics-group/smallest';

export default function Ethics({ session, state, open }: ScreenProps) {
  const styles = useEvidenceStyles();
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
      <label className={styles.label} htmlFor="smallest-group">
        {words.group}
      </label>
      <p id="smallest-group-help" className={styles.quiet}>
        {words.groupHelp}
      </p>
      <input
        id="smallest-group"
        className={styles.select}
        type="number"
        min={1}
        max={9999}
        inputMode="numeric"
        aria-describedby="smallest-group-help"
        value={size ?? ''}
        onChange={({ target }) => {
          const typed = Number.parseInt(target.value, 10);
          session.keepItem(groupKey, Number.isNaN(typed) || typed < 1 ? null : { size: typed });
        }}
      />
      <p role="status" className={styles.below}>
        {size !== null && size < smallGroup ? words.small(size) : ''}
      </p>
      <p className={styles.quiet}>
        {words.guidelines}
        <a className={styles.link} href={ethicsGuidelines.address} target="_blank" rel="noreferrer">
          {ethicsGuidelines.name}
        </a>
        .
      </p>
    </StepScreen>
  );
}
