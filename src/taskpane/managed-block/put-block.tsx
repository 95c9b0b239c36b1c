// The control that puts a table or picture of ours into the document, brings it up to date there, says what became of it and shows it.
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PieceDone, PutBlock as Done } from '../../app/session/actions';
import { blockKey, readMarks } from '../../enquiry/managed-block';
import type { ManagedBlock } from '../../ooxml/managed-block';
import type { ScreenProps } from '../screens/screen';
import { ButtonRow } from '../ui/button-row';
import { Choice } from '../ui/choice';
import { OutcomeMessage, type Outcome } from '../ui/outcome-message';
import { SmallText } from '../ui/texts';
import { partWords as words, type Named } from './strings';

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  /** The word that ends its tags. */
  readonly id: string;
  /** Makes the block as it is now; drawn only when it is asked for. */
  readonly block: () => ManagedBlock;
}

type Place = 'cursor' | 'end';

const places = [
  { value: 'end', label: words.end },
  { value: 'cursor', label: words.cursor },
] as const;

export function PutBlock({ session, state, id, block }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<Place>('end');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [alone, setAlone] = useState(false);
  const [shown, setShown] = useState<Outcome | null>(null);
  const marks = readMarks(state.items[blockKey(id)]?.value);
  const known = Object.values(marks).some((kept) => kept.length > 0);
  const working = outcome?.intent === 'working';
  const put = async (force: boolean): Promise<void> => {
    setShown(null);
    setOutcome({ intent: 'working', text: words.working });
    const done = await session.putBlock(block, place, force);
    if (!done.ok) return setOutcome({ intent: 'error', text: words.failed(done.sentence) });
    const left = isLeftAlone(done.value);
    setOutcome({ intent: left ? 'warning' : 'success', text: sentenceFor(done.value, place) });
    setAlone(left);
  };
  const show = async (): Promise<void> => {
    setShown(null); // only what changes is read out, and a second press is a second time
    const moved = await session.showBlock(id);
    setShown(moved.ok ? { intent: 'success', text: words.shown } : { intent: 'warning', text: moved.sentence });
  };
  return (
    <>
      {!known && <Choice label={words.where} options={places} value={place} onChoose={setPlace} />}
      <ButtonRow>
        <Button ref={button} disabledFocusable={working} onClick={() => void put(false)}>
          {known ? words.update : words.put}
        </Button>
        {known && (
          <Button appearance="subtle" onClick={() => void show()}>
            {words.show}
          </Button>
        )}
      </ButtonRow>
      {known && <OutcomeMessage outcome={shown} />}
      <OutcomeMessage outcome={outcome} />
      {alone && (
        <>
          <SmallText>{words.evenSoAbout}</SmallText>
          <Button
            disabledFocusable={working}
            onClick={() => {
              button.current?.focus(); // this one goes when it is done
              void put(true);
            }}
          >
            {words.force}
          </Button>
        </>
      )}
    </>
  );
}

const isLeftAlone = ({ pieces }: Done): boolean => Object.values(pieces).includes('left alone');

/** What became of it, in one or two sentences. */
export function sentenceFor({ pieces, placed }: Done, place: Place): string {
  if (placed !== null) return place !== 'end' && placed === 'at the end' ? words.endInstead : words.placed[placed];
  const named = (...wanted: readonly PieceDone[]): readonly Named[] => {
    const kinds = Object.entries(pieces).flatMap(([name, piece]) =>
      piece !== undefined && wanted.includes(piece) ? [kindIn(name)] : [],
    );
    return order.filter((kind) => kinds.includes(kind));
  };
  const written = named('updated', 'put in');
  const alone = named('left alone');
  const aside = [
    ...(named('row came back').length > 0 ? [words.rowCameBack] : []),
    ...(named('old stays').length > 0 ? [words.oldStays] : []),
    ...(alone.length > 0 ? [words.leftAlone(alone)] : []),
  ];
  if (aside.length === 0) return written.length > 0 ? words.updated : words.level;
  const rest = written.map((kind) => (alone.includes(kind) ? words.othersUpdated[kind] : words.updatedAlone[kind]));
  return [...aside, ...rest].join(' ');
}

const order: readonly Named[] = ['table', 'picture', 'text'];

/** What a person calls a piece. @param name as the record has it, such as `table/spring` */
function kindIn(name: string): Named {
  const [kind] = name.split('/');
  return kind === 'table' || kind === 'picture' ? kind : 'text';
}
