// Step 3: the plan. Sub-questions against evidence, what the plan still lacks, and the whole of it as a table in the document.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { cardsIn, isHeld, type Card } from '../../../enquiry/cards';
import { entryForCard, planIn, planKeys, readEntry, type EntryChoice, type PlanEntry } from '../../../enquiry/plan';
import { checkPlan } from '../../../enquiry/plan-checks';
import { subQuestions } from '../../../enquiry/sub-questions';
import { useEvidenceStyles } from '../evidence/styles';
import { PutBlock } from '../../managed-block/put-block';
import { fieldOf, type ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { keepSubQuestionIds } from '../../../app/actions/keep-sub-question-ids';
import { letterOf } from '../../../app/session/sub-question-lines';
import { Entry } from './entry';
import { planPart, planTable } from '../../../app/drawings/plan-block';
import { planPartWords } from '../../../app/drawings/strings';
import { findingSentence, planWords as words } from './strings';

const useStyles = makeStyles({
  question: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  add: { marginTop: tokens.spacingVerticalS },
  addButton: { marginTop: tokens.spacingVerticalXS },
  dates: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** The choice for a source that the school does not have yet. */
const fresh = 'new';

export default function Plan({ session, state, open }: ScreenProps) {
  const styles = useEvidenceStyles();
  const own = useStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const [out, setOut] = useState<{ readonly entry: PlanEntry; readonly choice: EntryChoice } | null>(null);
  const answer = fieldOf(state.fields, 'sub-questions').text;
  useEffect(() => keepSubQuestionIds(session, answer), [session, answer]);
  const arriving = useRef<string | null>(null);
  useEffect(() => {
    if (arriving.current === null) return;
    document.querySelector<HTMLElement>(`[data-place="${arriving.current}"] summary`)?.focus();
    arriving.current = null;
  });
  const cards = cardsIn(state.items);
  const plan = planIn(state.items, subQuestions(answer), cards);
  const { questions, entries } = plan;
  const letters = (question: string): string => letterOf(questions.findIndex(({ id }) => id === question));
  const findings = checkPlan(plan);

  const goTo = (place: string): void => {
    setOpened(place);
    arriving.current = place;
  };
  const add = (chosen: string, question: string | null): void => {
    const id = crypto.randomUUID();
    const choice: EntryChoice =
      chosen === fresh
        ? { card: null, questions: question === null ? [] : [question], perspective: null, when: '' }
        : entryForCard(chosen, question);
    session.keepItem(planKeys.entry(id), choice);
    goTo(placeOf(question, id));
  };
  // Given to another sub-question it stands there, opened, and the focus goes along.
  const assigned = (entry: PlanEntry, from: string | null, to: readonly string[]): void => {
    const [first] = to;
    if (from === null ? first !== undefined : !to.includes(from)) goTo(placeOf(first ?? null, entry.id));
  };
  const takeOut = (entry: PlanEntry): void => {
    const key = planKeys.entry(entry.id);
    setOut({ entry, choice: readEntry(session.current().items[key]?.value) });
    session.keepItem(key, null);
  };
  const shown = (entry: PlanEntry, question: string | null) => {
    const place = placeOf(question, entry.id);
    return (
      <li key={entry.id} data-place={place}>
        <Entry
          session={session}
          state={state}
          entry={entry}
          questions={questions}
          isOpen={opened === place}
          onToggle={(now) => setOpened(now ? place : null)}
          onAssign={(to) => assigned(entry, question, to)}
          onTakeOut={() => takeOut(entry)}
        />
      </li>
    );
  };
  const loose = entries.filter((entry) => entry.questions.length === 0);
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'evidence' } }}
      next={{ ...words.next, screen: { name: 'offers' } }}
    >
      {questions.length === 0 && (
        <>
          <p className={styles.text}>{words.noQuestions}</p>
          <Button onClick={() => open({ name: 'sub-questions' })}>{words.toQuestions}</Button>
        </>
      )}
      <div role="status">
        {out && <p className={styles.quiet}>{words.takenOut(out.entry.source || words.untitled)}</p>}
      </div>
      {out && (
        <Button
          onClick={() => {
            session.keepItem(planKeys.entry(out.entry.id), out.choice);
            setOut(null);
          }}
        >
          {words.putBack}
        </Button>
      )}
      {questions.map(({ id, text }, at) => {
        const mine = entries.filter((entry) => entry.questions.includes(id));
        return (
          <section key={id} className={styles.row}>
            <h2 className={own.question} dir="auto">
              {words.question(letterOf(at), text)}
            </h2>
            {mine.length === 0 && <p className={styles.quiet}>{words.noneYet}</p>}
            <ul className={styles.list}>{mine.map((entry) => shown(entry, id))}</ul>
            <AddSource
              cards={cards}
              label={words.fromNamed(letterOf(at))}
              button={words.addTo(letterOf(at))}
              onAdd={(chosen) => add(chosen, id)}
            />
          </section>
        );
      })}
      {loose.length > 0 && (
        <section className={styles.row}>
          <h2 className={own.question}>{words.loose}</h2>
          <p className={styles.quiet}>{words.looseAbout}</p>
          <ul className={styles.list}>{loose.map((entry) => shown(entry, null))}</ul>
        </section>
      )}
      <h2 className={styles.title}>{words.dates}</h2>
      <div className={own.dates}>
        {(['baseline', 'end'] as const).map((which) => (
          <label key={which} className={styles.label}>
            {words[which]}
            <input
              type="date"
              className={styles.select}
              value={plan[which]}
              onChange={({ target }) =>
                session.keepItem(planKeys.dates, { baseline: plan.baseline, end: plan.end, [which]: target.value })
              }
            />
          </label>
        ))}
      </div>
      <h2 className={styles.title}>{words.lacks}</h2>
      <div role="status">
        {findings.length === 0 ? (
          <p className={styles.text}>
            {entries.length === 0 || questions.length === 0 ? words.notBegun : words.lacksNothing}
          </p>
        ) : (
          <ul>
            {findings.map((finding) => (
              <li key={keyOf(finding)}>{findingSentence(finding, letters)}</li>
            ))}
          </ul>
        )}
      </div>
      <h2 className={styles.title}>{words.ethics}</h2>
      <p className={styles.text}>{words.ethicsAbout}</p>
      <Button onClick={() => open({ name: 'ethics' })}>{words.ethics}</Button>
      <h2 className={styles.title}>{words.inDocument}</h2>
      <p className={styles.text}>{words.inDocumentAbout}</p>
      <PutBlock
        session={session}
        state={state}
        id={planPart}
        block={() => {
          const now = session.current();
          return {
            id: planPart,
            title: planPartWords.part,
            table: planTable(
              planIn(now.items, subQuestions(fieldOf(now.fields, 'sub-questions').text), cardsIn(now.items)),
            ),
          };
        }}
      />
    </StepScreen>
  );
}

/** One entry may stand under several sub-questions; each of those places opens by itself. */
const placeOf = (question: string | null, entry: string): string => `${question ?? 'loose'}/${entry}`;

const keyOf = (finding: ReturnType<typeof checkPlan>[number]): string =>
  `${finding.kind} ${'question' in finding ? finding.question.id : 'entry' in finding ? finding.entry.id : ''}`;

function AddSource({
  cards,
  label,
  button,
  onAdd,
}: {
  cards: readonly Card[];
  label: string;
  button: string;
  onAdd: (chosen: string) => void;
}) {
  const styles = useEvidenceStyles();
  const own = useStyles();
  const id = useId();
  const [chosen, setChosen] = useState(fresh);
  const held = cards.filter(isHeld);
  const others = cards.filter(({ zone }) => zone === null);
  const options = [
    ...held.filter(({ bears }) => bears === 'yes'),
    ...held.filter(({ bears }) => bears !== 'yes'),
    ...others,
  ];
  return (
    <div className={own.add}>
      <label className={styles.label} htmlFor={id}>
        {words.from}
      </label>
      <select
        id={id}
        className={styles.select}
        aria-label={label}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value={fresh}>{words.fresh}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Button
        className={own.addButton}
        aria-label={button}
        onClick={() => {
          onAdd(chosen);
          setChosen(fresh);
        }}
      >
        {words.add}
      </Button>
    </div>
  );
}
