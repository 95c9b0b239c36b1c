// What the schools tried, what they decided of it and what they found: how many of each, and then the schools whose files say something.
import type { NamedSchool } from '../../../sharing/programme/names';
import type { Programme } from '../../../sharing/programme/programme';
import { triedSaid } from '../../../sharing/programme/reported';
import { programmeWords } from '../../../sharing/programme/strings';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Paragraph, SmallText } from '../../ui/texts';
import { screenWords as words } from './strings';

const saysSomething = ({ tried, found }: NamedSchool): boolean => tried !== null || found !== null;

export function Found({ programme: { schools, decided, triedNotSaid } }: { programme: Programme }) {
  const { found } = programmeWords;
  return (
    <Folded title={words.found} level="h2">
      <SmallText>{words.foundAbout}</SmallText>
      {[...decided].map(
        ([decision, count]) =>
          count > 0 && <Paragraph key={decision}>{words.decided(found.decision(decision), count)}</Paragraph>,
      )}
      {triedNotSaid > 0 && <Paragraph>{words.nothingTried(triedNotSaid)}</Paragraph>}
      <Pieces items={schools.filter(saysSomething)} keyOf={({ name }) => name}>
        {(school) => (
          <>
            <Paragraph>{words.said(school.name, school.found ?? words.notFound)}</Paragraph>
            {triedSaid(school).map((line, at) => (
              <SmallText key={`${at} ${line}`}>{words.said(found.header[1], line)}</SmallText>
            ))}
          </>
        )}
      </Pieces>
    </Folded>
  );
}
