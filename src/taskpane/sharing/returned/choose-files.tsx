// Choosing or dropping the copies, and what is said while they are read.
import { useRef, useState, type DragEvent } from 'react';
import type { AskedField, RefusedCopy, ReturnedCopy } from '../../../sharing/returned-copy';
import { Button } from '../../button';
import { useSharingStyles } from '../look';
import { CopyReader } from '../read-copies';
import { returnedWords as words } from './words';

const mostCopies = 50;

interface Props {
  readonly asked: readonly AskedField[];
  /** How many copies are there already. */
  readonly held: number;
  /** Hears of each file as soon as it is read. */
  readonly onRead: (copy: ReturnedCopy | RefusedCopy) => void;
}

export function ChooseFiles({ asked, held, onRead }: Props) {
  const styles = useSharingStyles();
  const [said, setSaid] = useState('');
  const [reading, setReading] = useState(false);
  const reader = useRef<CopyReader | null>(null);
  const read = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0 || reading) return;
    const room = Math.max(0, mostCopies - held);
    const files = chosen.slice(0, room);
    const over = chosen.length > room ? ` ${words.tooMany(mostCopies, chosen.length - room)}` : '';
    reader.current = new CopyReader();
    setReading(true);
    setSaid(words.reading(0, files.length));
    let [done, refused] = [0, 0];
    const mine = reader.current;
    const fetched = await mine.read(files, asked, (copy) => {
      done += 1;
      if (copy.kind === 'refused') refused += 1;
      onRead(copy);
      setSaid(words.reading(done, files.length));
    });
    setReading(false);
    if (!fetched) return setSaid(words.noReader);
    setSaid(done < files.length ? words.stopped(done, files.length) : words.read(done - refused, refused) + over);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    void read([...event.dataTransfer.files]);
  };
  return (
    <>
      <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
        <label className={styles.label} htmlFor="copies">{words.choose}</label>
        <input
          id="copies" className={styles.file} type="file" multiple accept=".docx"
          onClick={(event) => (event.currentTarget.value = '')} // the same file can be chosen once more after it was mended
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            void read(chosen);
          }}
        />
        <p className={styles.small}>{words.drop}</p>
      </div>
      <p role="status" className={styles.said}>{said}</p>
      {reading && <Button onClick={() => reader.current?.stop()}>{words.stop}</Button>}
    </>
  );
}
