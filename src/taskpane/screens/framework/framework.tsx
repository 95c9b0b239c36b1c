// The whole framework as a form: every sentence with its answer, in the sections of the table.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AnswerField, answerId } from '../../answer-field/answer-field';
import { NextThing } from '../overview/next-thing';
import type { ScreenProps } from '../screen';
import type { FieldState } from '../../../app/session/field-state';
import { StepScreen } from '../../ui/step-screen';
import { frameworkWords as words } from './strings';

const useStyles = makeStyles({
  section: {
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > div + div': { marginTop: tokens.spacingVerticalL },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The fields in their order; those that follow one another in the same section, together. */
function inSections(fields: readonly FieldState[]): readonly (readonly FieldState[])[] {
  return fields.reduce<FieldState[][]>((sections, field) => {
    const last = sections[sections.length - 1];
    return last?.[0]?.section === field.section ? [...sections.slice(0, -1), [...last, field]] : [...sections, [field]];
  }, []);
}

/** @param at the field it opens at, if at one */
export default function Framework({ session, state, open, at }: ScreenProps) {
  const styles = useStyles();
  // Words that were written before, for which this table has no row.
  const waiting = state.framework === 'none' ? [] : state.fields.filter(({ placed, text }) => !placed && text !== '');
  return (
    <StepScreen
      title={words.title}
      about={words.about[state.framework]}
      open={open}
      takesFocus={!state.fields.some(({ id }) => id === at)}
    >
      <NextThing
        session={session}
        state={state}
        onAnswer={(field) => document.getElementById(answerId(field))?.focus()}
      />
      {state.framework === 'ours' && <Button onClick={() => open({ name: 'rows' })}>{words.changeRows}</Button>}
      {inSections(state.fields.filter(({ placed }) => placed || state.framework === 'none')).map((fields) => (
        <section key={fields[0]?.id} className={styles.section}>
          {fields[0]?.section && <h2 className={styles.title}>{fields[0].section}</h2>}
          {fields.map((field) => (
            <AnswerField key={field.id} field={field} session={session} focused={field.id === at} />
          ))}
        </section>
      ))}
      {waiting.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{words.noRow}</h2>
          {waiting.map((field) => (
            <AnswerField key={field.id} field={field} session={session} focused={field.id === at} />
          ))}
        </section>
      )}
    </StepScreen>
  );
}
