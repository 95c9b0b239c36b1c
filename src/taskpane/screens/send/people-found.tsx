// What in the copy may say who somebody is: how many places of which kind, and each with a suggestion when its kind is opened.
import { Body1Strong } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { PersonalDetail } from '../../../sharing/people/check';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Section } from '../../ui/section';
import { Paragraph, SmallText } from '../../ui/texts';
import { sendWords as words } from './strings';

interface Props {
  readonly found: readonly PersonalDetail[];
  readonly heading: Ref<HTMLHeadingElement>;
}

export function PeopleFound({ found, heading }: Props) {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return (
    <Section title={words.people} heading={heading}>
      <Paragraph>{found.length === 0 ? words.nobody : words.found(found.length)}</Paragraph>
      {kinds.map((kind) => {
        const places = found.filter((one) => one.kind === kind);
        return (
          <Folded key={kind} title={words.kinds[kind]} detail={words.foundOf(places.length)}>
            <SmallText>{words.advice[kind]}</SmallText>
            <Pieces items={places}>{(place) => <Found {...place} />}</Pieces>
          </Folded>
        );
      })}
    </Section>
  );
}

function Found({ place, quote, around }: PersonalDetail) {
  return (
    <>
      <Body1Strong block>{quote}</Body1Strong>
      <SmallText>
        {words.places[place]}
        {around === quote ? '' : `: ${around}`}
      </SmallText>
    </>
  );
}
