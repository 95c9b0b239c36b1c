// What the schools tried, and what they found: how many decided what, then each school that says something.
import { Body1Strong } from '@fluentui/react-components';
import type { NamedSchool } from '../../../sharing/programme/names';
import type { Programme } from '../../../sharing/programme/programme';
import { triedSaid } from '../../../sharing/programme/reported';
import { programmeWords } from '../../../sharing/programme/strings';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Paragraph, SmallText } from '../../ui/texts';
import { screenWords } from './strings';

const { found: heads, notSaid } = programmeWords;

export function TriedAndFound({ programme: { schools, decided } }: { programme: Programme }) {
  const telling = schools.filter(({ tried, found }) => tried !== null || found !== null);
  const counts = [...decided].filter(([, count]) => count > 0);
  return (
    <Folded title={heads.title} detail={screenWords.telling(telling.length, schools.length)} level="h2">
      <SmallText>{heads.about}</SmallText>
      {counts.map(([decision, count]) => (
        <Paragraph key={decision}>{screenWords.said(heads.decision(decision), screenWords.count(count))}</Paragraph>
      ))}
      <Pieces items={telling}>{(school) => <School school={school} />}</Pieces>
    </Folded>
  );
}

function School({ school }: { school: NamedSchool }) {
  const [, tried, found] = heads.header;
  return (
    <>
      <Body1Strong block dir="auto">
        {school.name}
      </Body1Strong>
      {triedSaid(school).map((line, at) => (
        <SmallText key={at}>{screenWords.said(tried ?? '', line)}</SmallText>
      ))}
      <SmallText>{screenWords.said(found ?? '', school.found ?? notSaid)}</SmallText>
    </>
  );
}
