// What the person should know, above every screen: information politely, warnings at once. Each can be put away.
import { Button, makeStyles, MessageBarGroup, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from '../../app/session/session-state';
import { focusHeading } from './heading';
import { Message } from './message';
import { panelWords } from './strings';

const useStyles = makeStyles({
  // Below the menu that Word draws over the top right corner.
  group: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: '28px', marginBottom: tokens.spacingVerticalM },
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
  const dismiss = (notice: Notice): JSX.Element => (
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
  );
  return (
    <MessageBarGroup className={styles.group}>
      {notices.map((notice) => (
        <Message key={notice.about + notice.text} intent={notice.intent} text={notice.text} dismiss={dismiss(notice)}>
          {[notice.action, notice.otherwise].map(
            (choice) =>
              choice && (
                <Button
                  key={choice.label}
                  onClick={() => {
                    focusHeading();
                    void choice.run();
                  }}
                >
                  {choice.label}
                </Button>
              ),
          )}
        </Message>
      ))}
    </MessageBarGroup>
  );
}
