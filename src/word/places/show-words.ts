// Moving the cursor to words in the document, so that they are seen.
import type { SoughtWords } from '../../enquiry/sought-words';
import { searchable } from '../answers/exact-text';
import type { WordGateway } from '../gateway/gateway';
import { failure, type Outcome } from '../gateway/outcome';

/**
 * Selects the first words that stand in the body, and nothing beside them: whoever types over a name keeps the sentence around it.
 * @param candidates what to look for, the surest first
 * @returns a failure of the kind `gone` where none of them stands there
 */
export async function showWords(gateway: WordGateway, candidates: readonly SoughtWords[]): Promise<Outcome<void>> {
  const wanted = candidates.filter(({ words }) => words !== '');
  const shown = await gateway.run(async (context) => {
    const found = wanted.map((sought) => {
      const place = context.document.body.search(searchable(sought.within ?? sought.words), { matchCase: true });
      const first = place.getFirstOrNullObject();
      first.load('text');
      return { sought, first };
    });
    await context.sync();
    const standing = found
      .filter(({ first }) => !first.isNullObject)
      .map(({ sought: { words, within, nth = 0 }, first }) => {
        if (within === undefined) return () => first;
        const hits = first.search(searchable(words), { matchCase: true });
        hits.load('text');
        return () => hits.items[nth] ?? hits.items[0];
      });
    if (standing.length > 0) await context.sync();
    const [target] = standing.map((place) => place()).filter((place) => place !== undefined);
    target?.select();
    if (target) await context.sync();
    return target !== undefined;
  });
  if (!shown.ok) return shown;
  return shown.value ? { ok: true, value: undefined } : failure('gone', 'WordsNotFound');
}
