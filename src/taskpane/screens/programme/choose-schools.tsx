// Choosing or dropping the schools' files, and what is said while they are read. What was read is handed on when reading ends.
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { School } from '../../../sharing/programme/school';
import type { RefusedCopy } from '../../../sharing/return/returned-copy';
import { DropFiles } from '../../ui/drop-files';
import { Progress } from '../../ui/progress';
import { panelWords } from '../../ui/strings';
import { Status } from '../../ui/status';
import { Paragraph } from '../../ui/texts';
import { FilesReader } from '../../../app/workers/read-files';
import type { SchoolToRead } from '../../../app/workers/schools.worker';
import { screenWords as words } from './strings';

export const mostSchools = 500;

/** How often the progress is drawn again, in milliseconds: hundreds of files may be read in as many moments. */
const pause = 300;

/** What came of one go: `left` files were not looked at, because reading was stopped. */
export interface ReadFiles {
  readonly schools: readonly School[];
  readonly refused: readonly RefusedCopy[];
  readonly left: number;
}

interface Props {
  /** How many schools are there already. */
  readonly held: number;
  /** Files that were read; those that are read now are added. */
  readonly already: Set<string>;
  readonly onRead: (read: ReadFiles) => void;
}

export function ChooseSchools({ held, already, onRead }: Props) {
  const [said, setSaid] = useState('');
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const reader = useRef<FilesReader<School> | null>(null);
  const chosen = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => () => reader.current?.stop(), []);
  const read = async (given: readonly File[]): Promise<void> => {
    if (given.length === 0 || progress) return;
    setSaid('');
    setProgress({ done: 0, all: given.length });
    const mine = new FilesReader<School>(
      () => new Worker(new URL('../../../app/workers/schools.worker.ts', import.meta.url), { name: 'schools' }),
      (file, bytes) => ({ file, bytes }) satisfies SchoolToRead,
    );
    reader.current = mine;
    const fresh = await notYet(given, already);
    if (fresh.length === 0) {
      setProgress(null);
      return setSaid(words.already);
    }
    const room = Math.max(0, mostSchools - held);
    const files = fresh.slice(0, room);
    const over = fresh.length > room ? ` ${panelWords.tooMany(mostSchools, fresh.length - room)}` : '';
    setProgress({ done: 0, all: files.length });
    const schools: School[] = [];
    const refused: RefusedCopy[] = [];
    let drawn = performance.now();
    const fetched = await mine.read(files, (one) => {
      const file = files[schools.length + refused.length];
      if (one.kind === 'refused') refused.push(one);
      else {
        schools.push(one);
        if (file) already.add(keyOf(file));
      }
      if (performance.now() - drawn < pause) return;
      drawn = performance.now();
      setProgress({ done: schools.length + refused.length, all: files.length });
    });
    const left = files.length - schools.length - refused.length;
    const hadFocus = document.activeElement === stop.current;
    setProgress(null);
    const outcome =
      left > 0 ? words.stopped(schools.length, refused.length, left) : words.read(schools.length, refused.length);
    setSaid(fetched ? outcome + over : words.noReader);
    if (hadFocus) chosen.current?.focus();
    onRead({ schools, refused, left });
  };
  return (
    <>
      <DropFiles
        label={words.choose}
        about={words.drop(mostSchools)}
        onFiles={(files) => void read(files)}
        button={chosen}
      />
      <Status>{said}</Status>
      {progress && (
        <>
          <Paragraph>{words.reading(progress.done, progress.all)}</Paragraph>
          <Progress label={words.reading(progress.done, progress.all)} {...progress} />
          <Button ref={stop} onClick={() => reader.current?.stop()}>
            {words.stop}
          </Button>
        </>
      )}
    </>
  );
}

/** After a stop the same files can be chosen once more: those that were read are passed over. Asking a file for its date takes a while; hundreds are asked in turns. */
async function notYet(given: readonly File[], read: ReadonlySet<string>): Promise<File[]> {
  const fresh: File[] = [];
  for (const [at, file] of given.entries()) {
    if (at % 10 === 9) await new Promise((resolve) => setTimeout(resolve));
    if (!read.has(keyOf(file))) fresh.push(file);
  }
  return fresh;
}

const keyOf = ({ name, size, lastModified }: File): string => [name, size, lastModified].join('/');
