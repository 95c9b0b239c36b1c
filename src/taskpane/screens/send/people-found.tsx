// What in the copy may say who somebody is: how many places of which kind, and each with its place and a suggestion when its kind is opened;
// which words may be names; and what could not be looked through.
import { Body1Strong } from '@fluentui/react-components';
import type { PeopleLook, PersonalDetail, PossibleName, Spot } from '../../../sharing/people/check';
import { wordsToShow } from '../../../sharing/people/leads';
import { notSeenLines } from '../../../sharing/people/strings';
import type { SessionActions } from '../../../app/session/actions';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Paragraph, SmallText } from '../../ui/texts';
import { ShowWords } from './show-words';
import { sendWords as words } from './strings';

interface Props {
  readonly session: SessionActions;
  readonly look: PeopleLook;
}

export function PeopleFound({ session, look: { found, asked, notSeen } }: Props) {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return (
    <Folded title={words.people} detail={words.peopleIn(found.length, asked.length, notSeen.length > 0)} level="h2">
      <Paragraph>{found.length === 0 ? words.nobody(notSeen.length === 0) : words.found(found.length)}</Paragraph>
      {notSeenLines(notSeen).map(({ kind, sentence }) => (
        <Paragraph key={kind}>{sentence}</Paragraph>
      ))}
      {kinds.map((kind) => {
        const places = found.filter((one) => one.kind === kind);
        return (
          <Folded key={kind} title={words.kinds[kind]} detail={words.foundOf(places.length)}>
            <Pieces items={places}>{(place) => <Found session={session} detail={place} />}</Pieces>
          </Folded>
        );
      })}
      {asked.length > 0 && (
        <Folded title={words.asked} detail={words.askedOf(asked.length)}>
          <Pieces items={asked} keyOf={({ word }) => word}>
            {(name) => <Asked session={session} name={name} />}
          </Pieces>
        </Folded>
      )}
    </Folded>
  );
}

function Found({ session, detail }: { session: SessionActions; detail: PersonalDetail }) {
  return (
    <>
      <Body1Strong block>{detail.quote}</Body1Strong>
      <Where spot={detail} />
      <SmallText>{words.adviceFor(detail)}</SmallText>
      <ShowWords session={session} candidates={wordsToShow(detail)} about={detail.quote} />
    </>
  );
}

/** A word is asked about once, however often it stands there: the first place is shown. */
function Asked({ session, name: { word, spots } }: { session: SessionActions; name: PossibleName }) {
  const [first] = spots;
  return (
    <>
      <Body1Strong>{word}</Body1Strong> <SmallText>{words.askedTimes(spots.length)}</SmallText>
      {first && <Where spot={first} />}
      {first && <ShowWords session={session} candidates={wordsToShow(first)} about={word} />}
    </>
  );
}

const Where = ({ spot }: { spot: Spot }) => (
  <SmallText>
    {words.whereItStands(spot)}
    {spot.around === spot.quote ? '' : `: ${spot.around}`}
  </SmallText>
);
