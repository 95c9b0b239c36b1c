// Choosing or dropping the copies, and what is said while they are read.
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { AskedField, RefusedCopy, ReturnedCopy } from '../../../sharing/return/returned-copy';
import type { CopyToRead } from '../../../app/workers/copies.worker';
import { DropFiles } from '../../ui/drop-files';
import { Progress } from '../../ui/progress';
import { panelWords } from '../../ui/strings';
import { Status } from '../../ui/status';
import { FilesReader } from '../../../app/workers/read-files';
import { mostCopies } from './at-once';
import { returnedWords as words } from './strings';

interface Props {
  readonly asked: readonly AskedField[];
  /** The ids under which this document was sent out, where it is itself a copy. */
  readonly ours: readonly string[];
  /** How many copies are there already. */
  readonly held: number;
  /** Hears of each file as soon as it is read. */
  readonly onRead: (copy: ReturnedCopy | RefusedCopy) => void;
}

export function ChooseFiles({ asked, ours, held, onRead }: Props) {
  const [said, setSaid] = useState('');
  const [reading, setReading] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const reader = useRef<FilesReader<ReturnedCopy> | null>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const read = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0 || reading) return;
    const room = Math.max(0, mostCopies - held);
    const files = chosen.slice(0, room);
    const over = chosen.length > room ? ` ${panelWords.tooMany(mostCopies, chosen.length - room)}` : '';
    const mine = new FilesReader<ReturnedCopy>(
      () => new Worker(new URL('../../../app/workers/copies.worker.ts', import.meta.url), { name: 'copies' }),
      (file, bytes) => ({ file, bytes, asked, ours }) satisfies CopyToRead,
    );
    reader.current = mine;
    setReading({ done: 0, all: files.length });
    setSaid(words.reading(0, files.length));
    let [done, refused] = [0, 0];
    const fetched = await mine.read(files, (copy) => {
      done += 1;
      if (copy.kind === 'refused') refused += 1;
      onRead(copy);
      setReading({ done, all: files.length });
      setSaid(words.reading(done, files.length));
    });
    if (document.activeElement === stop.current) choose.current?.focus(); // that button goes
    setReading(null);
    if (!fetched) return setSaid(words.noReader);
    setSaid(done < files.length ? words.stopped(done, files.length) : words.read(done - refused, refused) + over);
  };
  return (
    <>
      <DropFiles
        label={words.choose}
        about={words.drop(mostCopies)}
        onFiles={(files) => void read(files)}
        button={choose}
      />
      <Status>{said}</Status>
      {reading && (
        <>
          <Progress label={words.reading(reading.done, reading.all)} {...reading} />
          <Button ref={stop} onClick={() => reader.current?.stop()}>
            {words.stop}
          </Button>
        </>
      )}
    </>
  );
}
