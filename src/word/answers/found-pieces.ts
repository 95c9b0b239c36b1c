// Before words are written over that Word does not find as a whole: what of them it finds, paragraph by paragraph.
import type { Outcome } from '../gateway/outcome';
import type { AnswerLocation, AnswerParagraph, FieldReading } from './answer-location';
import { whatStandsStill, type StandsStill } from './exact-text';
import { lineOf, wordsOf } from './rewrite-answer';

/** Tells, for an answer as it was read since, what is known of each of its paragraphs. */
export type FoundPieces = (
  field: FieldReading,
  paragraphs: readonly AnswerParagraph[],
) => (target: AnswerParagraph) => StandsStill | undefined;

/**
 * Three batches in a run of their own: what is read after it is compared with what was looked for here, so that words which come in between are
 * noticed, also by a Word that goes on reading what it read first in a run (https://github.com/OfficeDev/office-js/issues/3284).
 */
export async function findPieces(
  location: AnswerLocation,
  changes: readonly { readonly field: string; readonly baseVersion: string }[],
): Promise<Outcome<FoundPieces>> {
  const { handle, gateway } = location;
  if (!handle || !gateway.searchesInPlace) return { ok: true, value: () => () => undefined };
  const found = await gateway.run(async (context) => {
    const looks = changes.flatMap(({ field: id, baseVersion }) => {
      const field = location.fields.find((one) => one.id === id);
      return field && field.row !== null
        ? [{ field, queued: location.queueAnswer(field, baseVersion.split('\n').length) }]
        : [];
    });
    await context.sync();
    const lines = looks.flatMap(({ field, queued }) =>
      (queued() ?? []).flatMap((target, at) =>
        target.nested || wordsOf(target) === ''
          ? []
          : [{ key: keyOf(field, at, target), place: lineOf(target), words: wordsOf(target) }],
      ),
    );
    return whatStandsStill(context, lines);
  }, handle);
  if (!found.ok) return found;
  return {
    ok: true,
    value: (field, paragraphs) => (target) => found.value.get(keyOf(field, paragraphs.indexOf(target), target)),
  };
}

/** A paragraph that has moved or says something else since is another one. */
const keyOf = ({ id }: FieldReading, at: number, target: AnswerParagraph): string =>
  [id, at, wordsOf(target)].join(' ');
