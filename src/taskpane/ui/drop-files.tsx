// The place where files are chosen or dropped.
import type { DragEvent, Ref } from 'react';
import { useSharingStyles } from './sharing-styles';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly field?: Ref<HTMLInputElement>;
}

export function DropFiles({ id, label, about, onFiles, field }: Props) {
  const styles = useSharingStyles();
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className={styles.file}
        type="file"
        multiple
        accept=".docx"
        onClick={(event) => (event.currentTarget.value = '')} // the same file can be chosen once more after it was mended
        onChange={(event) => onFiles([...(event.target.files ?? [])])}
      />
      <p className={styles.small}>{about}</p>
    </div>
  );
}
