// Who a page of ours may name: how many places, each with what helps there, and which words may be names.
import { adviceFor } from '../../sharing/people/strings';
import { Paragraph, SmallText } from '../ui/texts';
import { pageWords as words } from './strings';
import type { PeopleFound } from './use-people-look';

interface Props {
  readonly look: PeopleFound;
  /** Where it can be changed, and when it should be. */
  readonly change: string;
}

export function PeopleInPage({ look, change }: Props) {
  if (typeof look === 'string') return <Paragraph>{words[look]}</Paragraph>;
  const { found, asked } = look;
  return (
    <>
      <Paragraph>{found.length === 0 ? words.nobody : `${words.found(found.length)} ${change}`}</Paragraph>
      {found.map((detail, at) => (
        <SmallText key={at}>{`${words.finding(detail.kind, detail.quote)} ${adviceFor(detail)}`}</SmallText>
      ))}
      {asked.length > 0 && <SmallText>{words.asked(asked.map(({ word }) => `“${word}”`))}</SmallText>}
    </>
  );
}
