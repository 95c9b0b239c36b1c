// What in the copy may say who somebody is: how many places of which kind, and each with a suggestion when its kind is opened; which words
// may be names; and what could not be looked through.
import { Body1Strong } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { PeopleLook, PersonalDetail } from '../../../sharing/people/check';
import { notSeenLines } from '../../../sharing/people/strings';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Section } from '../../ui/section';
import { Paragraph, SmallText } from '../../ui/texts';
import { listOf } from '../../../enquiry/format';
import { sendWords as words } from './strings';

interface Props {
  readonly look: PeopleLook;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function PeopleFound({ look: { found, asked, notSeen }, heading }: Props) {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return (
    <Section title={words.people} heading={heading}>
      <Paragraph>{found.length === 0 ? words.nobody(notSeen.length === 0) : words.found(found.length)}</Paragraph>
      {notSeenLines(notSeen).map(({ kind, sentence }) => (
        <Paragraph key={kind}>{sentence}</Paragraph>
      ))}
      {kinds.map((kind) => {
        const places = found.filter((one) => one.kind === kind);
        return (
          <Folded key={kind} title={words.kinds[kind]} detail={words.foundOf(places.length)}>
            <Pieces items={places}>{(place) => <Found {...place} />}</Pieces>
          </Folded>
        );
      })}
      {asked.length > 0 && (
        <Folded title={words.asked} detail={words.askedOf(asked.length)}>
          <Paragraph>{listOf(asked.map(({ word }) => word))}</Paragraph>
        </Folded>
      )}
    </Section>
  );
}

function Found(detail: PersonalDetail) {
  return (
    <>
      <Body1Strong block>{detail.quote}</Body1Strong>
      <SmallText>
        {words.whereItStands(detail)}
        {detail.around === detail.quote ? '' : `: ${detail.around}`}
      </SmallText>
      <SmallText>{words.adviceFor(detail)}</SmallText>
    </>
  );
}
