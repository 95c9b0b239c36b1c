// Writing over the words that were read, where they first stand in a place, and over nothing beside them.
import { exactText } from '../answers/exact-text';

/**
 * Queues the search: if the words do not stand there any more, the batch ends before its first change.
 * @param words as they were read; empty where nothing stood there, and then the text comes before whatever does now
 * @returns what queues the writing
 */
export function overWords(place: Word.Range, words: string, text: string): () => void {
  if (words === '') return () => void place.insertText(text, 'Start');
  const over = exactText(place, words);
  return () => void over.insertText(text, 'Replace');
}
