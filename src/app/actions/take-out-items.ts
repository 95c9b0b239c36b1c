// Taking things out of the record: their words go, too, and not only the way to them. They come back with one press.
import type { SessionActions } from '../session/actions';

/** @returns what brings them back, as they were */
export function takeOutItems(session: SessionActions, keys: readonly string[]): () => void {
  const { items } = session.current();
  const standing = keys.flatMap((key) => {
    const value = items[key]?.value ?? null;
    return value === null ? [] : [{ key, value }];
  });
  for (const { key } of standing) session.keepItem(key, null);
  return () => {
    for (const { key, value } of standing) session.keepItem(key, value);
  };
}
