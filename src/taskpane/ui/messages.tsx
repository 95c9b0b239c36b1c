// What the person should know, above every screen: information politely, warnings at once. Each can be put away.
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Button } from './button';
import type { Notice } from '../../app/session/session-state';
import { headingId } from './heading';
import { CloseShape, InfoShape, WarningShape } from './icons';
import { token } from './token';
import { panelWords } from './strings';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: token('spacingHorizontalS'),
    alignItems: 'flex-start',
    marginTop: '28px', // below the menu that Word draws over the top right corner
    marginBottom: token('spacingVerticalM'),
    padding: `${token('spacingVerticalS')} ${token('spacingHorizontalS')} ${token('spacingVerticalS')} ${token('spacingHorizontalM')}`,
    border: `1px solid ${token('colorNeutralStroke1')}`,
    borderRadius: token('borderRadiusMedium'),
    backgroundColor: token('colorNeutralBackground3'),
    '& + &': { marginTop: 0 },
  },
  warning: {
    border: `1px solid ${token('colorPaletteYellowBorder2')}`,
    backgroundColor: token('colorPaletteYellowBackground1'),
  },
  text: { flexGrow: 1 },
  sentence: { margin: 0 },
  action: { marginTop: token('spacingVerticalS') },
  dismiss: { padding: '7px', color: 'inherit' },
  shape: { paddingTop: '2px', flexShrink: 0 },
});

/** All notices; the two live regions stay in the page, so that what appears in them is read out. */
export function Notices({ notices, onDismiss }: { notices: readonly Notice[]; onDismiss: (notice: Notice) => void }) {
  const styles = useStyles();
  const draw = (intent: Notice['intent']) =>
    notices
      .filter((notice) => notice.intent === intent)
      .map((notice) => (
        <div
          key={notice.about + notice.text}
          className={mergeClasses(styles.notice, intent === 'warning' && styles.warning)}
        >
          <span className={styles.shape}>{intent === 'warning' ? <WarningShape /> : <InfoShape />}</span>
          <div className={styles.text}>
            <p className={styles.sentence}>{notice.text}</p>
            {[notice.action, notice.otherwise].map(
              (choice) =>
                choice && (
                  <Button
                    key={choice.label}
                    className={styles.action}
                    onClick={() => {
                      document.getElementById(headingId)?.focus();
                      void choice.run();
                    }}
                  >
                    {choice.label}
                  </Button>
                ),
            )}
          </div>
          <Button
            look="subtle"
            className={styles.dismiss}
            aria-label={panelWords.dismiss}
            title={panelWords.dismiss}
            onClick={() => {
              onDismiss(notice);
              document.getElementById(headingId)?.focus();
            }}
          >
            <CloseShape />
          </Button>
        </div>
      ));
  return (
    <>
      <div role="alert">{draw('warning')}</div>
      <div role="status">{draw('info')}</div>
    </>
  );
}
