// The end of the document, behind every content control: a control that is taken away or bound to a value would take our table along.
import { controlsAtEnd } from '../../ooxml/around-end';
import { emptyAfter } from './empty-paragraph';
import { failureOf } from './outcome';

/** What was loaded about the end, to be looked at after the sync. */
export interface End {
  readonly last: Word.Paragraph;
  /** The controls around it, the innermost first; null objects beyond the outermost. */
  readonly controls: readonly Word.ContentControl[];
  /** The paragraphs before it, the nearest first; null objects before the first one of the document. */
  readonly before: readonly Word.Paragraph[];
}

/** Controls seldom stand in each other more than three deep. */
const deepest = 6;

/** So many lines are looked through for a control that began before the last one. A control with more is seen only where Word lists it. */
const linesLookedAt = 30;

/** Queues the look at the end. */
export function queueEnd(context: Word.RequestContext): End {
  const last = context.document.body.paragraphs.getLast();
  last.load('text,isListItem,tableNestingLevel');
  const controls: Word.ContentControl[] = [];
  for (let one = last.parentContentControlOrNullObject; controls.length < deepest;) {
    one.load('tag');
    controls.push(one);
    one = one.parentContentControlOrNullObject;
  }
  const before: Word.Paragraph[] = [];
  for (let one = last; before.length < linesLookedAt;) {
    one = one.getPreviousOrNullObject();
    one.load('tableNestingLevel');
    before.push(one);
  }
  return { last, controls, before };
}

/**
 * An empty paragraph at the end, behind every control. Word names only rich-text controls as parents
 * (https://github.com/OfficeDev/office-js/issues/6144): the others are seen in the markup of the last lines, one batch more. There Word
 * may put the paragraph behind the control (https://github.com/OfficeDev/office-js/issues/3176) or into it, so it is read where it went.
 * @returns null where nothing can stand behind the control: then nothing was put in
 */
export async function paragraphAtEnd(context: Word.RequestContext, end: End): Promise<Word.Paragraph | null> {
  const listed = end.controls.filter((control) => !control.isNullObject);
  const around = await controlsAround(context, end, end.last, end.last.text);
  const fresh = (): Word.Paragraph => {
    const outermost = listed.at(-1);
    if (outermost) return outermost.insertParagraph('', 'After');
    return end.last.tableNestingLevel === 0 ? emptyAfter(end.last) : context.document.body.insertParagraph('', 'End');
  };
  if (around === null || around <= listed.length) return fresh();
  try {
    const place = fresh();
    place.load('text');
    await context.sync();
    if ((await controlsAround(context, end, place, '')) === 0) return place;
    place.delete();
    await context.sync();
    return null;
  } catch (error) {
    // A control that is locked: Word refused, and put nothing in.
    if (failureOf(error).failure.kind === 'protected') return null;
    throw error;
  }
}

/** How many controls the markup shows around the end; null where it cannot be told. */
async function controlsAround(
  context: Word.RequestContext,
  { before }: End,
  last: Word.Paragraph,
  words: string,
): Promise<number | null> {
  const first = before.at(-1);
  const lines =
    first && !first.isNullObject ? first.getRange('Whole').expandTo(last.getRange('Whole')) : context.document.body;
  const markup = lines.getOoxml();
  try {
    await context.sync();
  } catch (error) {
    failureOf(error);
    return null; // Word did not give it: it goes where nearly every document ends
  }
  const around = controlsAtEnd(markup.value, words);
  return typeof around === 'number' ? around : null;
}
