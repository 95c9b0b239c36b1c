// Who sent what: a name for each copy, used wherever the copy is named, and a way to take one off the list again.
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { NamedCopy } from '../../../sharing/compare/compare';
import { useSharingStyles } from '../../ui/sharing-styles';
import type { HeldCopies, HeldCopy } from './held-copies';
import { returnedWords as words } from './strings';

/** More copies than this are folded away: what they say comes first. */
const mostUnfolded = 6;
const putBackId = 'put-back';
const nameId = (key: number): string => `name-of-${key}`;

interface Props {
  readonly copies: readonly HeldCopy[];
  /** The same copies, in the same order, under the names they are shown by. */
  readonly named: readonly NamedCopy[];
  readonly off: HeldCopy | null;
  readonly store: HeldCopies;
}

export function People({ copies, named, off, store }: Props) {
  const styles = useSharingStyles();
  const [said, setSaid] = useState('');
  // The button that was pressed goes with its copy: the focus goes where the next thing can be done.
  const [focusOn, setFocusOn] = useState('');
  useEffect(() => {
    if (focusOn !== '') document.getElementById(focusOn)?.focus();
  }, [focusOn]);
  const removeFromList = (key: number, name: string): void => {
    store.removeFromList(key);
    setSaid(words.off(name));
    setFocusOn(putBackId);
  };
  const putBack = (key: number): void => {
    store.putBack();
    setSaid('');
    setFocusOn(nameId(key));
  };
  return (
    <>
      <details open={copies.length <= mostUnfolded}>
        <summary className={styles.summary}>{words.people(copies.length)}</summary>
        <p className={styles.about}>{words.peopleAbout}</p>
        <ul className={styles.list}>
          {copies.map(({ key, copy, given }, at) => {
            const name = named[at]?.name ?? '';
            const shown = given ?? name;
            return (
              <li key={key} className={styles.item}>
                <label className={styles.small} htmlFor={nameId(key)}>
                  {words.nameOf(copy.file)}
                </label>
                <input
                  id={nameId(key)}
                  className={styles.text}
                  type="text"
                  autoComplete="off"
                  spellCheck={false}
                  maxLength={60}
                  value={shown}
                  dir="auto"
                  aria-describedby={`${nameId(key)}-about`}
                  onChange={({ target }) => store.name(key, target.value)}
                />
                <p id={`${nameId(key)}-about`} className={styles.about}>
                  {[shown.trim() === name ? '' : words.shownAs(name), words.saved(copy.savedBy, copy.savedAt)]
                    .filter((sentence) => sentence !== '')
                    .join(' ')}
                </p>
                <Button appearance="subtle" onClick={() => removeFromList(key, name)}>
                  {words.removeFromList(name)}
                </Button>
              </li>
            );
          })}
        </ul>
      </details>
      <p role="status" className={styles.small}>
        {said}
      </p>
      {off && (
        <Button id={putBackId} onClick={() => putBack(off.key)}>
          {words.putBack}
        </Button>
      )}
    </>
  );
}
