// What the person wrote on an earlier screen and works from on this one.
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: {
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  label: { display: 'block', color: tokens.colorNeutralForeground2 },
  text: { display: 'block', whiteSpace: 'pre-wrap' },
});

/** A text under a small label. */
export function InView({ label, text }: { label: string; text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Caption1 className={styles.label}>{label}</Caption1>
      <Body1 className={styles.text}>{text}</Body1>
    </div>
  );
}
