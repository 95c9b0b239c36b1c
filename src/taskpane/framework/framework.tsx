// The whole framework as a form: every sentence with its answer, in the sections of the table.
import { makeStyles } from '@fluentui/react-components';
import { AnswerField, answerId } from '../answer-field/answer-field';
import { NextThing } from '../overview/next-thing';
import type { ScreenProps } from '../screens';
import type { FieldState } from '../session/field-state';
import { StepScreen } from '../step-screen';
import { token } from '../token';
import { frameworkWords as words } from './words';

const useStyles = makeStyles({
  section: { marginTop: token('spacingVerticalXL'), paddingTop: token('spacingVerticalL'), borderTop: `1px solid ${token('colorNeutralStroke2')}` },
  title: { margin: `0 0 ${token('spacingVerticalS')}`, fontSize: token('fontSizeBase400'), lineHeight: token('lineHeightBase400'), fontWeight: token('fontWeightSemibold') },
});

/** The fields in the sections they belong to, in order. */
function inSections(fields: readonly FieldState[]): ReadonlyMap<string, readonly FieldState[]> {
  const sections = new Map<string, readonly FieldState[]>();
  for (const field of fields) sections.set(field.section, [...(sections.get(field.section) ?? []), field]);
  return sections;
}

/** @param at the field it opens at, if at one */
export default function Framework({ session, state, open, at }: ScreenProps & { at?: string }) {
  const styles = useStyles();
  return (
    <StepScreen title={words.title} about={state.framework ? words.about : words.aboutBefore} open={open} takesFocus={at === undefined}>
      <NextThing session={session} state={state} onAnswer={(field) => document.getElementById(answerId(field))?.focus()} />
      {[...inSections(state.fields)].map(([section, fields]) => (
        <section key={section} className={styles.section}>
          <h2 className={styles.title}>{section}</h2>
          {fields.map((field) => <AnswerField key={field.id} field={field} framework={state.framework} session={session} focused={field.id === at} />)}
        </section>
      ))}
    </StepScreen>
  );
}
