// A long list in pieces: so many at first, and so many more each time they are asked for.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { panelWords as words } from './strings';
import { SmallText } from './texts';

/** A list of hundreds would hold the panel up while it is laid out, and nobody reads it at once. */
const piece = 25;

/** A piece is made in steps, each in a task of its own. */
const step = 10;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/**
 * The first pieces of a list, and the button for the next.
 * @param list what holds an element for each item; the first of those that are added takes the focus, so that one reads on from there
 */
export function usePieces<T>(
  items: readonly T[],
  list: RefObject<HTMLElement>,
  atOnce = piece,
): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const [count, setCount] = useState(atOnce);
  const [made, setMade] = useState(step);
  const isMade = made >= Math.min(count, items.length);
  useEffect(() => {
    if (isMade) return undefined;
    const timer = setTimeout(() => setMade((before) => before + step));
    return () => clearTimeout(timer);
  }, [isMade, made]);
  const arriving = useRef<number | null>(null);
  useEffect(() => {
    if (arriving.current === null) return;
    list.current?.querySelectorAll<HTMLElement>('[data-piece]')[arriving.current]?.focus();
    arriving.current = null;
  });
  const showMore = (): void => {
    arriving.current = count;
    setCount(count + atOnce);
    setMade(count + step);
  };
  return {
    shown: items.slice(0, Math.min(count, made)),
    more: isMade && items.length > count && (
      <>
        <SmallText>{words.shown(count, items.length)}</SmallText>
        <Button onClick={showMore}>{words.showMore(Math.min(atOnce, items.length - count))}</Button>
      </>
    ),
  };
}

interface Props<T> {
  readonly items: readonly T[];
  /** What an item is known by when others come or go; by its place where it is left out. */
  readonly keyOf?: (item: T) => string;
  /** How many a piece has, where that is not the usual number. */
  readonly atOnce?: number;
  readonly children: (item: T) => ReactNode;
}

export function Pieces<T>({ items, keyOf, atOnce, children }: Props<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { shown, more } = usePieces(items, list, atOnce);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map((item, at) => (
          <li key={keyOf?.(item) ?? at} data-piece tabIndex={-1} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
