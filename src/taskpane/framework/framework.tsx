// The whole framework as a form: every stem with its answer, grouped as the handbook groups them.
import { makeStyles, tokens } from '@fluentui/react-components';
import { AnswerField } from '../answer-field/answer-field';
import type { ScreenProps } from '../screens';
import { StepScreen } from '../step-screen';
import { frameworkWords as words } from './words';

const useStyles = makeStyles({
  about: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  section: { marginTop: tokens.spacingVerticalXL, paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

export default function Framework({ session, state, open, at }: ScreenProps & { at?: string }) {
  const styles = useStyles();
  return (
    <StepScreen title={words.title} which={words.which} onBack={() => open({ name: 'overview' })} takesFocus={at === undefined}>
      <p className={styles.about}>{state.framework ? words.about : words.aboutBefore}</p>
      {state.fields.map((field) => (
        <section key={field.id} className={styles.section} aria-labelledby={`section-${field.id}`}>
          <h2 id={`section-${field.id}`} className={styles.title}>{field.section}</h2>
          <AnswerField field={field} framework={state.framework} session={session} focused={field.id === at} />
        </section>
      ))}
    </StepScreen>
  );
}
