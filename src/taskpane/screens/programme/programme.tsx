// Many schools: their files are read one after the other, and what they say is shown as one picture of the programme.
import { Checkbox } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { gathered, type Gathered } from '../../../sharing/programme/gathered';
import { somebodyStands } from '../../../sharing/programme/programme';
import { hasGaps, untoldSaid } from '../../../sharing/programme/reported';
import { programmeWords } from '../../../sharing/programme/strings';
import { DrawingOnScreen } from '../../ui/drawing-on-screen';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Section } from '../../ui/section';
import { Paragraph, SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { returnedWords } from '../returned/strings';
import { StepScreen } from '../../ui/step-screen';
import { ChooseSchools, type ReadFiles } from './choose-schools';
import { evidenceDrawing, pathwayDrawing } from '../../../app/drawings/programme-drawings';
import { Found } from './found';
import { useHeldSchools } from './held-schools';
import { Names } from './names';
import { SchoolsTable } from './schools-table';
import { TakeIt } from './take-it';
import { screenWords as words } from './strings';

/** More than so many are folded away: how many there are is said. */
const mostAtOnce = 3;

export default function Programme({ session, open }: ScreenProps) {
  const [held, change] = useHeldSchools(session);
  // A table of hundreds takes a while to draw: what a person presses shows at once, the table follows.
  const { schools, refused, left, each, names } = useDeferredValue(held);
  const keep = (read: ReadFiles): void => {
    const again = new Set([...read.schools, ...read.refused].map(({ file }) => file));
    change((held) => ({
      ...held,
      schools: [...held.schools, ...read.schools],
      refused: [...held.refused.filter(({ file }) => !again.has(file)), ...read.refused], // a file that was mended is read now, or refused anew
      left: read.left,
    }));
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
    <StepScreen title={words.title} about={schools.length === 0 ? words.about : words.aboutRead} open={open}>
      <ChooseSchools held={held.schools.length} already={held.already} onRead={keep} />
      {schools.length > 0 && <Summary all={all} />}
      {refused.length > 0 && (
        <Folded
          title={words.notRead}
          // How many is said above, where there is anything above.
          detail={schools.length === 0 ? words.files(refused.length) : undefined}
          level="h2"
          opensItself={schools.length === 0 && refused.length <= mostAtOnce}
        >
          <Pieces items={all.refused}>{({ sentence }) => sentence}</Pieces>
        </Folded>
      )}
      {schools.length > 0 && (
        <>
          <TwinFiles all={all} each={held.each} onEach={(each) => change((held) => ({ ...held, each }))} />
          <Section title={words.schools}>
            <SchoolsTable schools={all.programme.schools} />
          </Section>
          <Folded title={programmeWords.evidence.title} level="h2">
            <SmallText>{words.evidenceAbout}</SmallText>
            <DrawingOnScreen drawing={evidenceDrawing(all.programme, 'panel')} />
          </Folded>
          <Found programme={all.programme} />
          <Folded title={programmeWords.pathway.title} level="h2">
            {somebodyStands(all.programme) ? (
              <DrawingOnScreen drawing={pathwayDrawing(all.programme, 'panel')} />
            ) : (
              <SmallText>{programmeWords.pathway.nobody}</SmallText>
            )}
          </Folded>
          <Names
            schools={schools}
            names={held.names}
            onName={(school, name) => change((held) => ({ ...held, names: new Map(held.names).set(school, name) }))}
          />
          <TakeIt session={session} all={all} />
        </>
      )}
    </StepScreen>
  );
}

/** The whole in a few lines: how many schools, what the check says of their questions, how many plans have gaps, and what is not in it. */
function Summary({ all: { programme, refused, left, twins, each } }: { all: Gathered }) {
  const uncounted = each ? 0 : twins.reduce((sum, one) => sum + one.older.length, 0);
  const lines = [
    words.counted(programme.schools.length),
    ...[...programme.verdicts]
      .filter(([, count]) => count > 0)
      .map(([verdict, count]) => words.withVerdict(count, verdict)),
    words.withGaps(programme.schools.filter(hasGaps).length),
    words.notCounted(refused.length, left, uncounted),
    ...untoldSaid(programme.schools),
  ];
  return (
    <Section title={words.summary}>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <Paragraph key={line}>{line}</Paragraph>
        ))}
    </Section>
  );
}

interface TwinFilesProps {
  readonly all: Gathered;
  /** As it was pressed last. */
  readonly each: boolean;
  readonly onEach: (each: boolean) => void;
}

function TwinFiles({ all: { twins }, each, onEach }: TwinFilesProps) {
  return twins.length === 0 ? null : (
    <Folded title={programmeWords.twins.title} level="h2" opensItself={twins.length <= mostAtOnce}>
      <SmallText>{each ? programmeWords.twins.aboutEach : programmeWords.twins.about}</SmallText>
      <Pieces items={twins}>
        {({ newest, older }) => programmeWords.twins.line(newest.file, firstOf(older.map(({ file }) => file)), each)}
      </Pieces>
      <Checkbox label={words.each} checked={each} onChange={(_, { checked }) => onEach(checked === true)} />
    </Folded>
  );
}

/** So many names are read on a screen; the document has them all. */
const mostNames = 8;
const firstOf = (files: readonly string[]): readonly string[] =>
  files.length <= mostNames ? files : [...files.slice(0, mostNames), words.others(files.length - mostNames)];
