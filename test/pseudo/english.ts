// Whether words in English letters are the panel's own: what the handbook says, and what people say, may stand in English.

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** A gap in a sentence that is put together: `{group}` in a stem, or a value in a template of the program's. */
const gap = /\$?\{[^}]*\}/g;

/** A pattern for each of the texts that has a gap, with what stands in the gaps as its groups. */
export function sentencesWithGaps(texts: readonly string[]): readonly RegExp[] {
  return texts
    .filter((text) => text.replace(gap, '').trim().length > 3 && text.match(gap) !== null)
    .map((text) => {
      const parts = plain(text)
        .split(gap)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${parts.join('(.+?)')}$`);
    });
}

/**
 * The runs of English letters in a text that are said nowhere else: not by the handbook, nor by a person.
 * @param known all that may be said, plain
 * @param sentences with gaps, whose gaps hold what is known
 */
export function englishIn(text: string, known: string, sentences: readonly RegExp[]): readonly string[] {
  const runs = text
    .replace(/\S+\.(?:docx|csv|ics|png|txt)\b|\b[KM]B\b/g, ' ')
    .split(/[^A-Za-z0-9’',;() .:?!-]+/)
    .map((run) => plain(run).replace(/^[^a-z]+|[^a-z]+$/g, ''));
  const isSaid = (run: string): boolean => run.length < 2 || known.includes(run);
  const isPutTogether = (run: string): boolean =>
    sentences.some((sentence) => {
      const found = sentence.exec(run) ?? sentence.exec(`${run}?`);
      return found?.slice(1).every((filled) => isSaid(filled.trim())) ?? false;
    });
  // A text may hold several sentences that are known.
  const isKnown = (run: string): boolean =>
    isSaid(run) ||
    isPutTogether(run) ||
    run.split(/[.:?!,;()]+ ?/).every((part) => isSaid(part) || isPutTogether(part));
  return runs.filter((run) => !isKnown(run));
}
