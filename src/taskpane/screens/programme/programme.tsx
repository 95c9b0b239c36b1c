// Many schools: their files are read one after the other, and what they say is shown as one picture of the programme.
import { startTransition, useMemo, useState } from 'react';
import { gathered, type Gathered } from '../../../sharing/programme/gathered';
import { nameFromFile } from '../../../sharing/programme/names';
import { checkSaid, hasGaps, lacksSaid, openSaid } from '../../../sharing/programme/reported';
import type { School } from '../../../sharing/programme/school';
import { programmeWords } from '../../../sharing/programme/strings';
import type { RefusedCopy } from '../../../sharing/return/returned-copy';
import { DrawingOnScreen } from '../../ui/drawing-on-screen';
import type { ScreenProps } from '../screen';
import { useSharingStyles } from '../../ui/sharing-styles';
import { returnedWords } from '../returned/strings';
import { StepScreen } from '../../ui/step-screen';
import { ChooseSchools, type ReadFiles } from './choose-schools';
import { evidenceDrawing, pathwayDrawing } from '../../../app/drawings/programme-drawings';
import { Names } from './names';
import { Pieces } from './pieces';
import { TakeIt } from './take-it';
import { screenWords as words } from './strings';

interface Read {
  readonly schools: readonly School[];
  readonly refused: readonly RefusedCopy[];
  readonly left: number;
}

export default function Programme({ session, open }: ScreenProps) {
  const [{ schools, refused, left }, setRead] = useState<Read>({ schools: [], refused: [], left: 0 });
  const [names, setNames] = useState<ReadonlyMap<School, string>>(new Map());
  const [each, setEach] = useState(false);
  const keep = (read: ReadFiles): void => {
    const again = new Set([...read.schools, ...read.refused].map(({ file }) => file));
    startTransition(() =>
      setRead((before) => ({
        schools: [...before.schools, ...read.schools],
        refused: [...before.refused.filter(({ file }) => !again.has(file)), ...read.refused], // a file that was mended is read now, or refused anew
        left: read.left,
      })),
    );
  };
  const all = useMemo(
    () =>
      gathered(
        schools,
        refused.map(({ file, why }) => ({ file, sentence: returnedWords.refusal(file, why) })),
        { each, left, names },
      ),
    [schools, refused, each, left, names],
  );
  return (
    <StepScreen
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'returned' } }}
    >
      <ChooseSchools held={schools.length} onRead={keep} />
      <NotRead all={all} />
      {schools.length > 0 && (
        <>
          <TwinFiles all={all} onEach={setEach} />
          <TakeIt session={session} all={all} />
          <Picture all={all} />
          <Names
            schools={schools}
            names={names}
            onName={(school, name) =>
              setNames((before) => new Map(before).set(school, name || nameFromFile(school.file)))
            }
          />
        </>
      )}
    </StepScreen>
  );
}

function NotRead({ all: { refused } }: { all: Gathered }) {
  const styles = useSharingStyles();
  return refused.length === 0 ? null : (
    <section aria-labelledby="not-read-title">
      <h2 id="not-read-title" className={styles.title}>
        {words.notRead}
      </h2>
      <Pieces items={refused}>{({ sentence }) => sentence}</Pieces>
    </section>
  );
}

function TwinFiles({ all: { twins, each }, onEach }: { all: Gathered; onEach: (each: boolean) => void }) {
  const styles = useSharingStyles();
  return twins.length === 0 ? null : (
    <section aria-labelledby="twins-title">
      <h2 id="twins-title" className={styles.title}>
        {programmeWords.twins.title}
      </h2>
      <p className={styles.small}>{each ? programmeWords.twins.aboutEach : programmeWords.twins.about}</p>
      <Pieces items={twins}>
        {({ newest, older }) => programmeWords.twins.line(newest.file, firstOf(older.map(({ file }) => file)), each)}
      </Pieces>
      <label className={styles.choice}>
        <input type="checkbox" checked={each} onChange={({ target }) => onEach(target.checked)} />
        {words.each}
      </label>
    </section>
  );
}

/** So many names are read on a screen; the document has them all. */
const mostNames = 8;
const firstOf = (files: readonly string[]): readonly string[] =>
  files.length <= mostNames ? files : [...files.slice(0, mostNames), words.others(files.length - mostNames)];

function Picture({ all: { programme } }: { all: Gathered }) {
  const styles = useSharingStyles();
  const { gaps } = programmeWords;
  const withGaps = programme.schools.filter(hasGaps);
  return (
    <>
      <section aria-labelledby="questions-title">
        <h2 id="questions-title" className={styles.title}>
          {programmeWords.questions.title}
        </h2>
        <p className={styles.small}>{programmeWords.questions.about}</p>
        <Pieces items={programme.schools}>
          {(school) => (
            <>
              <p className={styles.small}>
                <strong>{school.name}</strong>
              </p>
              <p className={styles.line} dir="auto">
                {school.question ?? programmeWords.notSaid}
              </p>
              {school.check && <p className={styles.about}>{`${checkSaid(school).join('. ').replace(/\.$/, '')}.`}</p>}
            </>
          )}
        </Pieces>
      </section>
      <section aria-labelledby="evidence-title">
        <h2 id="evidence-title" className={styles.title}>
          {programmeWords.evidence.title}
        </h2>
        <p className={styles.small}>{words.evidenceAbout}</p>
        <DrawingOnScreen drawing={evidenceDrawing(programme, 'panel')} />
      </section>
      <section aria-labelledby="pathway-title">
        <h2 id="pathway-title" className={styles.title}>
          {programmeWords.pathway.title}
        </h2>
        <DrawingOnScreen drawing={pathwayDrawing(programme, 'panel')} />
      </section>
      <section aria-labelledby="gaps-title">
        <h2 id="gaps-title" className={styles.title}>
          {words.gaps}
        </h2>
        <p className={styles.small}>{withGaps.length === 0 ? words.noGaps : gaps.about}</p>
        <Pieces items={withGaps}>
          {(school) => (
            <>
              <p className={styles.small}>
                <strong>{school.name}</strong>
              </p>
              <p className={styles.line}>
                {gaps.header[1]}: {openSaid(school)}
              </p>
              <p className={styles.about}>
                {gaps.header[2]}: {lacksSaid(school)}
              </p>
            </>
          )}
        </Pieces>
      </section>
    </>
  );
}
