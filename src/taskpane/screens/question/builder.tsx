// The builder: reads the parts out of the question, asks for what is missing, and puts them together in ways to take, mix or leave.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { compose, type Alternative } from '../../../question/compose';
import { readParts, type Parts } from '../../../question/parts';
import { answerId } from '../../answer-field/answer-field';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { pause, useDebouncedValue } from '../../ui/use-debounced-value';
import { fieldOf, type ScreenProps } from '../screen';
import { keepVersion } from '../../../app/actions/keep-version';
import { useSectionStyles } from './section-styles';
import { questionWords } from './strings';

const words = questionWords.builder;
const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalM },
  label: { fontWeight: tokens.fontWeightSemibold },
  read: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  value: { margin: 0, flexGrow: 1 },
  subtitle: {
    margin: `${tokens.spacingVerticalXL} 0 0`,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  missing: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  way: { padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  route: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

type Part = 'action' | 'outcome' | 'group' | 'knowing';
const partNames: readonly Part[] = ['action', 'outcome', 'group', 'knowing'];
const blockKey = (part: Part): string => `question-part/${part}`;

/** The words of each part as the question has them. */
function partsIn(question: string): Record<Part | 'who', string> {
  const parts: Parts = readParts(question);
  const said = (span: Parts['who']): string => (span ? question.slice(span.start, span.end).replace(/\s+/g, ' ') : '');
  return {
    who: said(parts.who),
    action: said(parts.action),
    outcome: said(parts.outcome),
    group: said(parts.group),
    knowing: said(parts.seen),
  };
}

export function Builder({ session, state }: Pick<ScreenProps, 'session' | 'state'>) {
  const shared = useSectionStyles();
  const typed = (part: Part): string | undefined => {
    const value = state.items[blockKey(part)]?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const [open, setOpen] = useState(partNames.some((part) => typed(part) !== undefined));
  return (
    <section className={shared.section} aria-labelledby="builder-title">
      <h2 id="builder-title" className={shared.title}>
        {words.title}
      </h2>
      <p className={shared.lead}>{words.about}</p>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.close : words.open}
      </Button>
      {open && <Parts session={session} question={fieldOf(state.fields, 'question').text} typed={typed} />}
    </section>
  );
}

function Parts({
  session,
  question,
  typed,
}: Pick<ScreenProps, 'session'> & { question: string; typed: (part: Part) => string | undefined }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const rested = useDebouncedValue(question, pause);
  const read = useMemo(() => partsIn(rested), [rested]);
  const [changing, setChanging] = useState<ReadonlySet<Part>>(new Set());
  const [said, setSaid] = useState('');
  const wordsOf = (part: Part): string => typed(part) ?? read[part];
  const { questions, missing } = compose({
    action: wordsOf('action'),
    outcome: wordsOf('outcome'),
    group: wordsOf('group'),
    knowing: wordsOf('knowing'),
    who: read.who,
  });

  const change = (part: Part): void => {
    setChanging(new Set([...changing, part]));
    // What was read is the person's from now on: it stays when the question is taken apart anew.
    session.keepItem(blockKey(part), wordsOf(part));
    setTimeout(() => document.getElementById(`part-${part}`)?.focus());
  };
  const write = (text: string, news: string): void => {
    keepVersion(session);
    session.type('question', text);
    session.leave('question');
    setSaid(news);
    document.getElementById(answerId('question'))?.focus();
  };
  const take = ({ text }: Alternative): void => {
    write(text, question.trim() === '' ? words.takenFirst : words.taken);
    // The question says all of it now, and it is read from there; a version keeps it, should it be undone.
    keepVersion(session);
    for (const part of partNames) if (typed(part) !== undefined) session.keepItem(blockKey(part), null);
    setChanging(new Set());
  };

  return (
    <>
      {partNames.map((part) => {
        const { label, help } = words.parts[part];
        // A part that is read from the question is shown; one that is missing, or being changed, is a field.
        const shown = typed(part) === undefined && read[part] !== '' && !changing.has(part);
        return shown ? (
          <div key={part} className={styles.part}>
            <span className={styles.label}>{label}</span>
            <div className={styles.read}>
              <p className={styles.value}>{read[part]}</p>
              <Button appearance="subtle" aria-label={words.changeNamed(label)} onClick={() => change(part)}>
                {words.change}
              </Button>
            </div>
          </div>
        ) : (
          <div key={part} className={styles.part}>
            <label className={styles.label} htmlFor={`part-${part}`}>
              {label}
            </label>
            <p id={`part-${part}-help`} className={shared.help}>
              {help}
            </p>
            <GrowingTextarea
              id={`part-${part}`}
              rows={1}
              value={wordsOf(part)}
              aria-describedby={`part-${part}-help`}
              spellCheck
              onChange={(event) => session.keepItem(blockKey(part), event.target.value)}
            />
          </div>
        );
      })}
      {questions.length === 0 && (
        <>
          <h3 className={styles.subtitle}>{words.missing}</h3>
          <ul className={styles.missing}>
            {missing.map(({ part, ask }) => (
              <li key={part}>{ask}</li>
            ))}
          </ul>
        </>
      )}
      {questions.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{words.ways}</h3>
          <p className={shared.lead}>{words.waysAbout}</p>
          <ul className={styles.list}>
            {questions.map((one) => (
              <li key={one.route} className={styles.way}>
                <p className={styles.route}>{words.route[one.route]}</p>
                <p className={styles.text}>{one.text}</p>
                <div className={shared.buttons}>
                  <Button
                    disabledFocusable={one.text === question.trim()}
                    aria-label={words.takeNamed(words.route[one.route])}
                    onClick={() => take(one)}
                  >
                    {words.take}
                  </Button>
                  {question.trim() !== '' && (
                    <Button
                      appearance="subtle"
                      aria-label={words.belowNamed(words.route[one.route])}
                      onClick={() => write(`${question.trimEnd()}\n${one.text}`, words.putBelow)}
                    >
                      {words.below}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" className={shared.said}>
        {said}
      </p>
    </>
  );
}
