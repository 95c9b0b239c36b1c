// Moving the cursor to words in the document, so that they are seen.
import { searchable } from '../answers/exact-text';
import type { WordGateway } from '../gateway/gateway';
import { failure, type Outcome } from '../gateway/outcome';

/**
 * Selects the first words that stand in the body.
 * @param candidates what to look for, the surest first; of each at most one line
 * @returns a failure of the kind `gone` where none of them stands there
 */
export async function showWords(gateway: WordGateway, candidates: readonly string[]): Promise<Outcome<void>> {
  const wanted = candidates.map(searchable).filter((text) => text !== '');
  const shown = await gateway.run(async (context) => {
    const found = wanted.map((text) => {
      const first = context.document.body.search(text, { matchCase: true }).getFirstOrNullObject();
      first.load('text');
      return first;
    });
    await context.sync();
    const first = found.find(({ isNullObject }) => !isNullObject);
    first?.select();
    if (first) await context.sync();
    return first !== undefined;
  });
  if (!shown.ok) return shown;
  return shown.value ? { ok: true, value: undefined } : failure('gone', 'WordsNotFound');
}
