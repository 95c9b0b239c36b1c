// Words that were found elsewhere (in a copy, in a row that went) are added to the fields they belong to.
import { missingLines } from '../../enquiry/missing-lines';
import { typed, wanted } from '../session/field-state';
import type { Session } from '../session/session';

/** Adds what fields do not say yet, below what they say. Where the words came from they may stand no longer: undo does not take them back. */
export async function addWords(session: Session, texts: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const [id, all] of texts) {
    const field = session.store.fieldOf(id);
    if (!field) continue;
    const joined = all.reduce(
      (words, text) => [words, missingLines(words, text)].filter((part) => part !== '').join('\n'),
      wanted(field),
    );
    if (joined !== wanted(field)) session.store.change(id, (one) => typed(one, joined));
  }
  await session.saving.save([...texts.keys()]);
  session.store.update({ lastAction: null });
}
