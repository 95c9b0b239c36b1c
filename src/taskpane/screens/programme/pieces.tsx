// A long list in pieces: so many at first, and so many more each time they are asked for.
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSharingStyles } from '../../ui/sharing-styles';
import { screenWords as words } from './strings';

/** A list of hundreds would hold the panel up while it is laid out, and nobody reads it at once. */
const piece = 25;

export function Pieces<T>({ items, children }: { items: readonly T[]; children: (item: T) => ReactNode }) {
  const styles = useSharingStyles();
  const [shown, setShown] = useState(piece);
  const list = useRef<HTMLUListElement>(null);
  // The first of those that were added takes the focus: the list is read on from there.
  const arriving = useRef<number | null>(null);
  useEffect(() => {
    if (arriving.current === null) return;
    (list.current?.children[arriving.current] as HTMLElement | undefined)?.focus();
    arriving.current = null;
  });
  const more = (): void => {
    arriving.current = shown;
    setShown(shown + piece);
  };
  return (
    <>
      <ul ref={list} className={styles.list}>
        {items.slice(0, shown).map((item, at) => (
          <li key={at} tabIndex={-1} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <>
          <p className={styles.small}>{words.shown(shown, items.length)}</p>
          <Button onClick={more}>{words.more(Math.min(piece, items.length - shown))}</Button>
        </>
      )}
    </>
  );
}
