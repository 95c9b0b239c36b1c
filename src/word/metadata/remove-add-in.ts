// Taking the panel out of a document: our controls go, what stands in them stays as ordinary text. Only a prompt that nobody filled goes.
import { isPrompt } from '../../enquiry/answer';
import { normalisedText } from '../../enquiry/normalised-text';
import { tagsIn } from '../../ooxml/tags-in';
import { exactText } from '../answers/exact-text';
import type { Outcome } from '../gateway/outcome';
import type { WordGateway } from '../gateway/gateway';

/** A control of ours; of an answer with what it shows while it is empty. */
export interface OurControl {
  readonly tag: string;
  readonly prompt?: string;
}

/** The tags of our controls that stand in the document still, because Word lets nobody reach them; `not known` where it did not say. */
export type LeftBehind = readonly string[] | 'not known';

/**
 * One batch finds our controls, one writes what had no place of its own below everything else, takes away the prompts that stand in controls
 * alone, and takes the controls off. One more looks whether any is left: Word on the web may list no controls that stand in tables
 * (https://github.com/OfficeDev/office-js/issues/2040). Those are then found by their paragraphs, and what is left is looked for once more.
 * @param controls nobody else's are looked at
 * @param left lines to be written at the end of the document
 */
export async function removeControls(
  gateway: WordGateway,
  controls: readonly OurControl[],
  left: readonly string[],
): Promise<Outcome<LeftBehind>> {
  const off = await takenOff(gateway, controls, left, queueListed);
  if (!off.ok) return off;
  const unlisted = await leftBehind(gateway, controls);
  if (unlisted === 'not known' || unlisted.length === 0) return { ok: true, value: unlisted };
  const those = controls.filter(({ tag }) => unlisted.includes(tag));
  await takenOff(gateway, those, [], queueAround); // what came of it, the document tells
  return { ok: true, value: await leftBehind(gateway, those) };
}

async function leftBehind(gateway: WordGateway, controls: readonly OurControl[]): Promise<LeftBehind> {
  const look = (): Promise<Outcome<string>> =>
    gateway.run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return ooxml.value;
    });
  const first = await look();
  const read = first.ok ? first : await look();
  const tags = read.ok && tagsIn(read.value, [...new Set(controls.map(({ tag }) => tag))]);
  return !tags || 'unreadable' in tags ? 'not known' : tags;
}

/** A control of ours that was found, and what it shows while it is empty. */
interface Found {
  readonly control: Word.ContentControl;
  readonly prompt?: string;
}

/** A way to find our controls: queues it, and tells after the sync. */
type Way = (context: Word.RequestContext, controls: readonly OurControl[]) => () => Found[];

const queueListed: Way = (context, controls) => {
  const found = controls.map(({ tag, prompt }) => {
    const all = context.document.contentControls.getByTag(tag);
    all.load(prompt === undefined ? 'items/id' : 'items/text');
    return { all, prompt };
  });
  return () => found.flatMap(({ all: { items }, prompt }) => items.map((control) => ({ control, prompt })));
};

/** Those that are around a paragraph. */
const queueAround: Way = (context, controls) => {
  const { paragraphs } = context.document.body;
  const loads = ['id', 'tag', 'text'].map((name) => `items/parentContentControlOrNullObject/${name}`);
  paragraphs.load(loads.join(','));
  return () => {
    const around = paragraphs.items.flatMap(({ parentContentControlOrNullObject: control }) =>
      control.isNullObject ? [] : [control],
    );
    return [...new Map(around.map((control) => [control.id, control])).values()].flatMap((control) => {
      const ours = controls.find(({ tag }) => tag === control.tag);
      return ours ? [{ control, prompt: ours.prompt }] : [];
    });
  };
};

/**
 * Takes up where an earlier attempt was cut off, and so is made once more after an error; where Word does not find a prompt's words again, in
 * the end without taking prompts away.
 */
async function takenOff(
  gateway: WordGateway,
  controls: readonly OurControl[],
  left: readonly string[],
  way: Way,
): Promise<Outcome<void>> {
  const first = await attempt(gateway, controls, left, way);
  if (first.ok) return first;
  const second = await attempt(gateway, controls, left, way);
  if (second.ok || second.failure.kind !== 'gone') return second;
  return attempt(
    gateway,
    controls.map(({ tag }) => ({ tag })),
    left,
    way,
  );
}

function attempt(
  gateway: WordGateway,
  controls: readonly OurControl[],
  left: readonly string[],
  way: Way,
): Promise<Outcome<void>> {
  return gateway.run(async (context) => {
    const { body } = context.document;
    const found = way(context, controls);
    const last = queueLast(body, left.length);
    await context.sync();
    const all = found();
    // Searched for before the first change: if one was typed over meanwhile, nothing goes yet.
    const prompts = all.flatMap(({ control, prompt }) =>
      prompt !== undefined && isPrompt(control.text, prompt)
        ? [exactText(control.getRange('Content'), normalisedText(control.text))]
        : [],
    );
    const missing = left.slice(standing(last(), left));
    for (const line of missing) body.insertParagraph(line, 'End').styleBuiltIn = 'Normal';
    // Somebody may have locked them; without this the whole batch would fail.
    for (const { control } of all) [control.cannotDelete, control.cannotEdit] = [false, false];
    // A prompt goes before its control, by which a later attempt would know it. A control that is empty shows a prompt again, so it holds a
    // blank until it is off.
    const blanks = prompts.map((prompt) => prompt.insertText(' ', 'Replace'));
    for (const { control } of all) control.delete(true);
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
