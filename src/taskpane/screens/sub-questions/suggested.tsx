// Sub-questions that the parts of the main question suggest: to add, change or leave.
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { doubles, type Suggestion } from '../../../question/suggest';
import { Folded } from '../../ui/folded';
import { subQuestionWords } from './strings';

const words = subQuestionWords.suggested;
const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: { color: tokens.colorNeutralForeground2 },
});

/** @param lines the sub-questions that are there: what asks the same as one of them is not suggested */
export function Suggested({
  suggestions,
  lines,
  onAdd,
}: {
  suggestions: readonly Suggestion[];
  lines: readonly string[];
  onAdd: (text: string) => void;
}) {
  const styles = useStyles();
  // Whoever has sub-questions already came for those; it does not close while one adds to them.
  const [few] = useState(() => lines.filter((line) => line.trim() !== '').length < 2);
  const left = suggestions.filter(({ text }) =>
    doubles([...lines, text]).every(([, second]) => second !== lines.length),
  );
  if (left.length === 0) return null;
  return (
    <Folded title={words.title} level="h2" opensItself={few}>
      <Body1 as="p" block>
        {words.about}
      </Body1>
      <ul className={styles.list}>
        {left.map(({ about, text }) => (
          <li key={about} className={styles.item}>
            <Caption1 className={styles.about}>{about}</Caption1>
            <Body1>{text}</Body1>
            <Button aria-label={words.addNamed(about)} onClick={() => onAdd(text)}>
              {words.add}
            </Button>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
