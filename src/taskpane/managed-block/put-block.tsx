// The control that puts a table or picture of ours into the document, brings it up to date there, and says what became of it.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PutBlock as Done } from '../../app/session/actions';
import { blockKey, readMarks } from '../../enquiry/managed-block';
import type { ManagedBlock } from '../../ooxml/managed-block';
import { useEvidenceStyles } from '../screens/evidence/styles';
import type { ScreenProps } from '../screens/screen';
import { partWords as words } from './strings';

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  /** The word that ends its tags. */
  readonly id: string;
  /** Makes the block as it is now; drawn only when it is asked for. */
  readonly block: () => ManagedBlock;
}

type Place = 'cursor' | 'end';

export function PutBlock({ session, state, id, block }: Props) {
  const styles = useEvidenceStyles();
  const [place, setPlace] = useState<Place>('end');
  const [said, setSaid] = useState('');
  const [working, setWorking] = useState(false);
  const [alone, setAlone] = useState(false);
  const marks = readMarks(state.items[blockKey(id)]?.value);
  const known = marks.table.length + marks.picture.length > 0;
  const put = async (force: boolean): Promise<void> => {
    setWorking(true);
    setSaid(words.working);
    const outcome = await session.putBlock(block, place, force);
    setWorking(false);
    if (!outcome.ok) return setSaid(words.failed(outcome.sentence));
    setSaid(sentenceFor(outcome.value, place));
    setAlone(isLeftAlone(outcome.value));
  };
  return (
    <>
      {!known && (
        <fieldset className={styles.fieldset}>
          <legend className={styles.legend}>{words.where}</legend>
          {(
            [
              ['cursor', words.cursor],
              ['end', words.end],
            ] as const
          ).map(([one, label]) => (
            <label key={one} className={styles.choice}>
              <input
                className={styles.mark}
                type="radio"
                name={`place-${id}`}
                checked={place === one}
                onChange={() => setPlace(one)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <Button disabledFocusable={working} onClick={() => void put(false)}>
        {known ? words.update : words.put}
      </Button>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {alone && (
        <>
          <p className={styles.quiet}>{words.evenSoAbout}</p>
          <Button disabledFocusable={working} onClick={() => void put(true)}>
            {words.force}
          </Button>
        </>
      )}
    </>
  );
}

const isLeftAlone = ({ table, picture }: Done): boolean => table === 'left alone' || picture === 'left alone';

/** What became of it, in one or two sentences. */
export function sentenceFor({ table, picture, placed }: Done, place: Place): string {
  if (placed !== null) return place !== 'end' && placed === 'at the end' ? words.endInstead : words.placed[placed];
  const alone =
    table === 'left alone'
      ? picture === 'left alone'
        ? words.leftAlone.both
        : words.leftAlone.table
      : picture === 'left alone'
        ? words.leftAlone.picture
        : '';
  const aside = [table === 'row came back' ? words.rowCameBack : '', alone].filter((sentence) => sentence !== '');
  const written = (
    [
      ['table', table],
      ['picture', picture],
    ] as const
  )
    .filter(([, piece]) => piece === 'updated' || piece === 'put in')
    .map(([name]) => name);
  if (aside.length === 0) return written.length > 0 ? words.updated : words.level;
  return [...aside, ...written.map((name) => words.updatedAlone[name])].join(' ');
}
