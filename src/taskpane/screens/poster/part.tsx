// One part of the poster: its words, how many they are, where they come from, and its heading.
import { Button, Field } from '@fluentui/react-components';
import { useRef } from 'react';
import { posterKeys, type PosterFinding, type PosterPart } from '../../../enquiry/poster';
import { headedParts, posterPartKinds } from '../../../handbook/poster';
import { ButtonRow } from '../../ui/button-row';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { Message } from '../../ui/message';
import { SmallText } from '../../ui/texts';
import { pauseBeforeSpeaking, useDebouncedValue } from '../../ui/use-debounced-value';
import type { ScreenProps } from '../screen';
import { findingSentence, posterScreenWords as words } from './strings';

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly part: PosterPart;
  /** What was noticed about this part. */
  readonly findings: readonly PosterFinding[];
}

export function Part({ session, state, part, findings }: Props) {
  const { id, text } = part;
  const field = useRef<HTMLTextAreaElement>(null);
  const kind = posterPartKinds.find((one) => one.id === id);
  const headed = headedParts.find((one) => one === id);
  return (
    <>
      <Field label={kind?.name ?? ''} hint={kind?.about}>
        <GrowingTextarea
          ref={field}
          rows={id === 'title' || id === 'school' ? 1 : 3}
          value={text}
          onChange={(_, { value }) => session.keepItem(posterKeys.text(id), value)}
        />
      </Field>
      <SmallText role="status">
        {useDebouncedValue(words.count(part.words, kind?.words ?? 0), pauseBeforeSpeaking)}
      </SmallText>
      <SmallText>{cameFrom(part)}</SmallText>
      {/* The button that is pressed goes. */}
      <OtherWords part={part} session={session} state={state} onChanged={() => field.current?.focus()} />
      {headed && text.trim() !== '' && (
        <Field label={words.heading} hint={headed === 'found' ? words.headingAbout : undefined}>
          <GrowingTextarea
            rows={1}
            value={headingTyped(state.items[posterKeys.heading(headed)]?.value, part.heading ?? '')}
            onChange={(_, { value }) => session.keepItem(posterKeys.heading(headed), value)}
            onBlur={({ currentTarget }) => {
              // An empty heading gives way to ours.
              if (currentTarget.value.trim() === '') session.keepItem(posterKeys.heading(headed), null);
            }}
          />
        </Field>
      )}
      <div role="status">
        {findings.map((finding) => (
          <Message key={findingSentence(finding)} intent="warning" text={findingSentence(finding)} />
        ))}
      </div>
    </>
  );
}

/** Whose the words of a part are. */
function cameFrom({ own, text, wording }: PosterPart): string {
  if (own) return text.trim() === '' ? words.leftOut : words.yours;
  return wording.from.length === 0 ? words.nothing : words.filledFrom(wording.from);
}

interface OtherWordsProps extends Pick<Props, 'part' | 'session' | 'state'> {
  readonly onChanged: () => void;
}

/** In place of one's own words those from the enquiry; and the way back to one's own. */
function OtherWords({ part: { id, text, wording, own }, session, state, onChanged }: OtherWordsProps) {
  const before = state.items[posterKeys.before(id)]?.value;
  const fill = (): void => {
    if (text !== '') session.keepItem(posterKeys.before(id), text);
    session.keepItem(posterKeys.text(id), null);
    onChanged();
  };
  const putBack = (): void => {
    session.keepItem(posterKeys.text(id), before);
    session.keepItem(posterKeys.before(id), null);
    onChanged();
  };
  if (own)
    return wording.text === '' || wording.text === text ? null : (
      <ButtonRow>
        <Button size="small" onClick={fill}>
          {words.fill(wording.from)}
        </Button>
      </ButtonRow>
    );
  return typeof before !== 'string' || before === '' ? null : (
    <>
      <SmallText>{words.filled}</SmallText>
      <ButtonRow>
        <Button size="small" onClick={putBack}>
          {words.putBack}
        </Button>
      </ButtonRow>
    </>
  );
}

/** While it is being typed it may be empty. */
const headingTyped = (kept: unknown, otherwise: string): string => (typeof kept === 'string' ? kept : otherwise);
