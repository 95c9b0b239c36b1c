// The whole framework: every sentence with its answer, in the sections of the table, one open at a time unless more are wanted.
import { Accordion, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef, useState } from 'react';
import {
  answerState,
  nameOf,
  nextField,
  sectionsOf,
  type AnswerState,
  type FrameworkSection,
} from '../../../app/session/section-state';
import { AnswerField, answerId } from '../../answer-field/answer-field';
import { ActionBar } from '../../ui/action-bar';
import { ButtonRow } from '../../ui/button-row';
import { Fold } from '../../ui/fold';
import { Section } from '../../ui/section';
import { StepScreen } from '../../ui/step-screen';
import { useOpenFolds } from '../../ui/use-open-folds';
import { whatNext } from '../../../app/session/what-next';
import { NextThing } from '../overview/next-thing';
import { overviewWords } from '../overview/strings';
import { screenOfRecordedStep } from '../recorded-steps';
import type { Screen, ScreenProps } from '../screen';
import { frameworkWords as words } from './strings';

const useStyles = makeStyles({
  answers: { display: 'grid', gap: tokens.spacingVerticalL },
});

const icons: Readonly<Record<AnswerState, JSX.Element>> = {
  waits: <WarningRegular />,
  open: <CircleRegular />,
  begun: <CircleHalfFillRegular />,
  answered: <CheckmarkCircleRegular />,
};

/** @param at the field it opens at, if at one */
export default function Framework({ session, state, open, at }: ScreenProps) {
  const styles = useStyles();
  const { framework, fields, items } = state;
  // Words that were written before, for which this table has no row.
  const waiting = framework === 'none' ? [] : fields.filter(({ placed, text }) => !placed && text !== '');
  const rows = fields.filter(({ placed }) => placed || framework === 'none');
  const sections = sectionsOf(rows, framework === 'own');
  const [last, setLast] = useState<string | null>(at ?? null);
  const sectionOf = (field: string | undefined): string | undefined =>
    sections.find((section) => section.fields.some(({ id }) => id === field))?.id;
  const folds = useOpenFolds(() => {
    const first = sectionOf(at ?? (framework === 'none' ? undefined : nextField(rows, items, null)?.id));
    return first === undefined ? [] : [first];
  });
  const focusOn = useRef<string | null>(null);
  useEffect(() => {
    if (focusOn.current !== null) document.getElementById(answerId(focusOn.current))?.focus();
    focusOn.current = null;
  });
  const goTo = (field: string): void => {
    focusOn.current = field;
    setLast(field);
    const section = sectionOf(field);
    if (section !== undefined) folds.set([...folds.open.filter((id) => id !== section), section]);
  };
  const next = nextField(rows, items, last);
  const nextSection = sections.find(({ fields: all }) => next && all.includes(next));
  // Where every sentence is completed, the step that comes then.
  const then = framework === 'none' || next ? null : stepAfter(state);
  const allOpen = sections.every(({ id }) => folds.open.includes(id));
  return (
    <StepScreen
      title={words.title}
      about={words.about[framework]}
      open={open}
      takesFocus={!fields.some(({ id }) => id === at)}
    >
      {framework === 'none' && <NextThing session={session} state={state} onAnswer={goTo} />}
      <ButtonRow>
        <Button size="small" onClick={() => (allOpen ? folds.set([]) : folds.openAll(sections.map(({ id }) => id)))}>
          {allOpen ? words.closeAll : words.openAll}
        </Button>
        {framework === 'ours' && (
          <Button size="small" onClick={() => open({ name: 'rows' })}>
            {words.changeRows}
          </Button>
        )}
      </ButtonRow>
      <Accordion
        collapsible
        multiple
        openItems={[...folds.open]}
        onToggle={(_, { openItems }) => folds.set(openItems as string[])}
      >
        {sections.map((section) => {
          const { state: how, said } = stateOf(section, (field) => answerState(field, items));
          return (
            <Fold key={section.id} id={section.id} title={section.title} state={said} icon={icons[how]}>
              <div className={styles.answers}>
                {section.fields.map((field) => (
                  <AnswerField
                    key={field.id}
                    field={field}
                    session={session}
                    focused={field.id === at}
                    placeOffered={framework === 'none'}
                  />
                ))}
              </div>
            </Fold>
          );
        })}
      </Accordion>
      {waiting.length > 0 && (
        <Section title={words.noRow}>
          <div className={styles.answers}>
            {waiting.map((field) => (
              <AnswerField key={field.id} field={field} session={session} focused={field.id === at} />
            ))}
          </div>
        </Section>
      )}
      {framework !== 'none' && next && (
        <ActionBar>
          <Button appearance="primary" onClick={() => goTo(next.id)}>
            {words.goOn(nextSection?.fields.length === 1 ? nextSection.title : nameOf(next, framework === 'own'))}
          </Button>
        </ActionBar>
      )}
      {then && (
        <ActionBar>
          <Button appearance="primary" onClick={() => open(then.screen)}>
            {then.button}
          </Button>
        </ActionBar>
      )}
    </StepScreen>
  );
}

/** The step that comes after the sentences, and its screen; null where something of theirs waits, or all is done. */
function stepAfter(state: ScreenProps['state']): { readonly screen: Screen; readonly button: string } | null {
  const after = whatNext(state);
  if (after.kind !== 'step') return null;
  return { screen: screenOfRecordedStep[after.step], button: overviewWords.step[after.step].button };
}

/** How far a section is, and how that is said: what waits for the person first. */
function stateOf(
  { fields }: FrameworkSection,
  of: (field: FrameworkSection['fields'][number]) => AnswerState,
): { readonly state: AnswerState; readonly said: string } {
  const states = fields.map(of);
  const answered = states.filter((one) => one === 'answered').length;
  const [only] = states;
  if (states.includes('waits')) return { state: 'waits', said: words.state.waits };
  if (states.length === 1 && only !== undefined) return { state: only, said: words.state[only] };
  const state = answered === states.length ? 'answered' : states.every((one) => one === 'open') ? 'open' : 'begun';
  return { state, said: words.answered(answered, states.length) };
}
