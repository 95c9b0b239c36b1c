// Sub-questions that the parts of the main question suggest: to add, change or leave.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { doubles, type Suggestion } from '../../../question/suggest';
import { useSectionStyles } from '../question/section-styles';
import { subQuestionWords } from './strings';

const words = subQuestionWords.suggested;
const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  about: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
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
  const shared = useSectionStyles();
  const left = suggestions.filter(({ text }) =>
    doubles([...lines, text]).every(([, second]) => second !== lines.length),
  );
  if (left.length === 0) return null;
  return (
    <section className={shared.section} aria-labelledby="suggested-title">
      <h2 id="suggested-title" className={shared.title}>
        {words.title}
      </h2>
      <p className={shared.lead}>{words.about}</p>
      <ul className={styles.list}>
        {left.map(({ about, text }) => (
          <li key={about} className={styles.item}>
            <p className={styles.about}>{about}</p>
            <p className={styles.text}>{text}</p>
            <Button aria-label={words.addNamed(about)} onClick={() => onAdd(text)}>
              {words.add}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
