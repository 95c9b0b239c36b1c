// Typing in a field that waits for its button: each letter is kept, until the words were used or given up.
import { begunWords } from '../../enquiry/begun-words';
import type { SessionActions } from '../session/actions';

/**
 * Keeps what a field says now.
 * @param key of `begunKeys`
 * @param stands what it says before anybody types; the same words are nothing to keep
 */
export function typeBegun(session: SessionActions, key: string, text: string, stands = ''): void {
  if (text === stands) letGoBegun(session, key);
  else session.keepItem(key, text);
}

/** The words went where they belong. What was typed meanwhile stays. @param text the field's words when they went */
export function usedBegun(session: SessionActions, key: string, text: string): void {
  if (begunWords(session.current().items, key) === text) letGoBegun(session, key);
}

/** The person gives the words up. */
export function letGoBegun(session: SessionActions, key: string): void {
  if (begunWords(session.current().items, key) !== null) session.keepItem(key, null);
}
