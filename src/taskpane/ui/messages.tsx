// What the person should know, above every screen: information politely, warnings at once. Each can be put away.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from '../../app/session/session-state';
import { headingId } from './heading';
import { panelWords } from './strings';

const useStyles = makeStyles({
  // Below the menu that Word draws over the top right corner.
  group: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: '28px', marginBottom: tokens.spacingVerticalM },
  body: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, whiteSpace: 'normal' },
});

interface Props {
  readonly notices: readonly Notice[];
  readonly onDismiss: (notice: Notice) => void;
}

/** All notices; the two live regions stay in the page, so that what appears in them is read out. */
export function Notices({ notices, onDismiss }: Props) {
  const warnings = notices.filter(({ intent }) => intent === 'warning');
  const information = notices.filter(({ intent }) => intent === 'info');
  return (
    <>
      <div role="alert">{warnings.length > 0 && <Group notices={warnings} onDismiss={onDismiss} />}</div>
      <div role="status">{information.length > 0 && <Group notices={information} onDismiss={onDismiss} />}</div>
    </>
  );
}

function Group({ notices, onDismiss }: Props) {
  const styles = useStyles();
  // The message goes with its button: the focus must not go with them.
  const focusHeading = (): void => document.getElementById(headingId)?.focus();
  return (
    <MessageBarGroup className={styles.group}>
      {notices.map((notice) => {
        const bodyId = `notice-${notice.about}`;
        const choices = [notice.action, notice.otherwise].filter((choice) => choice !== undefined);
        return (
          <MessageBar
            key={notice.about + notice.text}
            intent={notice.intent}
            layout="multiline"
            aria-labelledby={bodyId}
          >
            <MessageBarBody id={bodyId} className={styles.body}>
              {notice.text}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={panelWords.dismiss}
                  title={panelWords.dismiss}
                  onClick={() => {
                    onDismiss(notice);
                    focusHeading();
                  }}
                />
              }
            >
              {choices.map((choice) => (
                <Button
                  key={choice.label}
                  onClick={() => {
                    focusHeading();
                    void choice.run();
                  }}
                >
                  {choice.label}
                </Button>
              ))}
            </MessageBarActions>
          </MessageBar>
        );
      })}
    </MessageBarGroup>
  );
}
