// The place where files are chosen or dropped. Fluent has no part for it: the browser's own file field stays, unseen, behind Fluent's button.
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useId, useRef, type DragEvent, type Ref } from 'react';

const useStyles = makeStyles({
  area: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    padding: tokens.spacingVerticalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly about: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** The button, for the focus. */
  readonly button?: Ref<HTMLButtonElement>;
}

/** Word files, several at a time. What else is dropped is handed on too: whoever reads it says what it is. */
export function DropFiles({ label, about, onFiles, button }: Props) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const aboutId = useId();
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div className={styles.area} onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <Button
        ref={button}
        icon={<DocumentAddRegular />}
        aria-describedby={aboutId}
        onClick={() => file.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        multiple
        accept=".docx"
        aria-label={label}
        onClick={(event) => (event.currentTarget.value = '')} // the same file can be chosen once more after it was mended
        onChange={(event) => onFiles([...(event.target.files ?? [])])}
      />
      <Caption1 as="p" block id={aboutId} className={styles.about}>
        {about}
      </Caption1>
    </div>
  );
}
