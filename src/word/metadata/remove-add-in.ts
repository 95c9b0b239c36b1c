// Taking the panel out of a document: our controls go, what stands in them stays as ordinary text. Only a prompt that nobody filled goes.
import { isPrompt } from '../../enquiry/answer';
import { normalisedText } from '../../enquiry/normalised-text';
import { exactText } from '../answers/exact-text';
import type { Outcome } from '../gateway/outcome';
import type { WordGateway } from '../gateway/gateway';

/** A control of ours; of an answer with what it shows while it is empty. */
export interface OurControl {
  readonly tag: string;
  readonly prompt?: string;
}

/**
 * One batch finds our controls, one writes what had no place of its own below everything else, takes away the prompts that stand in controls
 * alone, and takes the controls off. It takes up where an earlier attempt was cut off, and so is made once more after an error; where Word
 * does not find a prompt's words again, in the end without taking prompts away.
 * @param controls nobody else's are looked at
 * @param left lines to be written at the end of the document
 */
export async function removeControls(
  gateway: WordGateway,
  controls: readonly OurControl[],
  left: readonly string[],
): Promise<Outcome<void>> {
  const first = await attempt(gateway, controls, left);
  if (first.ok) return first;
  const second = await attempt(gateway, controls, left);
  if (second.ok || second.failure.kind !== 'gone') return second;
  return attempt(
    gateway,
    controls.map(({ tag }) => ({ tag })),
    left,
  );
}

function attempt(
  gateway: WordGateway,
  controls: readonly OurControl[],
  left: readonly string[],
): Promise<Outcome<void>> {
  return gateway.run(async (context) => {
    const { contentControls, body } = context.document;
    const found = controls.map(({ tag, prompt }) => {
      const all = contentControls.getByTag(tag);
      all.load(prompt === undefined ? 'items/id' : 'items/text');
      return { all, prompt };
    });
    const last = queueLast(body, left.length);
    await context.sync();
    const all = found.flatMap(({ all: { items } }) => items);
    // Searched for before the first change: if one was typed over meanwhile, nothing goes yet.
    const prompts = found.flatMap(({ all: { items }, prompt }) =>
      items.flatMap((control) =>
        prompt !== undefined && isPrompt(control.text, prompt)
          ? [exactText(control.getRange('Content'), normalisedText(control.text))]
          : [],
      ),
    );
    const missing = left.slice(standing(last(), left));
    for (const line of missing) body.insertParagraph(line, 'End').styleBuiltIn = 'Normal';
    // Somebody may have locked them; without this the whole batch would fail.
    for (const control of all) [control.cannotDelete, control.cannotEdit] = [false, false];
    // A prompt goes before its control, by which a later attempt would know it. A control that is empty shows a prompt again, so it holds a
    // blank until it is off.
    const blanks = prompts.map((prompt) => prompt.insertText(' ', 'Replace'));
    for (const control of all) control.delete(true);
    for (const blank of blanks) blank.insertText('', 'Replace');
    if (all.length + missing.length > 0) await context.sync();
  });
}

/** Queues the last lines of the document; after the sync, in their order. */
function queueLast(body: Word.Body, count: number): () => string[] {
  const paragraphs: Word.Paragraph[] = [];
  for (let at = 0, one = body.paragraphs.getLast(); at < count; at += 1, one = one.getPreviousOrNullObject()) {
    one.load('text');
    paragraphs.push(one);
  }
  return () => paragraphs.flatMap((one) => (one.isNullObject ? [] : [normalisedText(one.text)])).reverse();
}

/** How many of the lines an attempt that was cut off has written already. */
function standing(last: readonly string[], left: readonly string[]): number {
  const lines = left.map(normalisedText);
  for (let count = Math.min(last.length, lines.length); count > 0; count -= 1)
    if (last.slice(-count).join('\n') === lines.slice(0, count).join('\n')) return count;
  return 0;
}
