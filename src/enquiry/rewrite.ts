// How an answer cell gets from the lines that stand in it to the lines that are wanted, touching only what differs:
// formatting, comments and pictures on a line that stays are left alone.
import { promptTest } from './answer';
import { normalisedText } from './normalised-text';
import { commonRow } from './common-row';

/** A paragraph of an answer cell, as it was read. */
export interface CellParagraph {
  readonly text: string;
  /** Does it stand inside the field's content control? */
  readonly inControl: boolean;
  /** Does it belong to a table nested in the answer? Those are never rewritten. */
  readonly nested: boolean;
  /** The stem that stands on the same line, before `text`. It stays, and so does its paragraph; only `text` is ever rewritten. */
  readonly head?: string;
  /** An empty line that keeps an answer apart from what follows it. It stays empty. */
  readonly spacer?: true;
}

/** One thing to do. `paragraph` is an index into the paragraphs that were read; they keep their index throughout. */
export type RewriteStep =
  | { readonly kind: 'fill control'; readonly paragraph: number; readonly lines: readonly string[] }
  | { readonly kind: 'replace'; readonly paragraph: number; readonly line: string }
  | { readonly kind: 'insert after'; readonly paragraph: number; readonly lines: readonly string[] }
  | { readonly kind: 'insert before'; readonly paragraph: number; readonly lines: readonly string[] }
  | { readonly kind: 'delete'; readonly paragraph: number };

/**
 * Plans the rewrite of one cell.
 * @param cell its paragraphs in order, at least one that is not nested (a table cell always has one)
 * @param wanted the answer to stand there, canonical; empty string empties it
 * @param prompt the field's prompt: lines that are only a prompt are free to be written on, and never count as answer
 */
export function planRewrite(cell: readonly CellParagraph[], wanted: string, prompt: string): RewriteStep[] {
  const isFree = promptTest(prompt);
  const own = cell
    .map((paragraph, index) => ({ ...paragraph, index, lines: answerLines(paragraph.text, isFree) }))
    .filter((p) => !p.nested);
  const stays = (index: number): boolean => cell[index]?.head !== undefined;
  const worded = own.filter((paragraph) => paragraph.lines.some((line) => line !== ''));
  const [first, last] = [worded[0], worded[worded.length - 1]];
  const answered = own.filter(
    (p) => first && last && p.index >= first.index && p.index <= last.index && p.lines.length > 0,
  );
  const lines = wanted === '' ? [] : wanted.split('\n');

  const control = own.filter((paragraph) => paragraph.inControl);
  if (answered.length === 0) return lines.length === 0 ? [] : firstWords(own, control, lines);

  const controlLast = control[control.length - 1]?.index;
  const cellLast = own[own.length - 1]?.index;
  const steps: RewriteStep[] = [];
  const rewrite = (paragraph: number, line: string): void => {
    const alone = control.length === 1 && control[0]?.index === paragraph;
    steps.push(
      alone
        ? { kind: 'fill control', paragraph, lines: line === '' ? [] : [line] }
        : { kind: 'replace', paragraph, line },
    );
  };

  for (const { removed, added, before, after } of differences(answered, lines)) {
    const paired = Math.min(removed.length, added.length);
    for (let at = 0; at < paired; at += 1) rewrite(removed[at]!.index, added[at]!);
    const extra = added.slice(paired);
    if (extra.length > 0) {
      const anchor = paired > 0 ? removed[paired - 1] : before;
      if (anchor) steps.push({ kind: 'insert after', paragraph: anchor.index, lines: extra });
      else if (!stays(after!.index)) steps.push({ kind: 'insert before', paragraph: after!.index, lines: extra });
      else {
        // Above the line that begins with the stem there is no room: the new lines take its words' place, and the words come below.
        rewrite(after!.index, extra[0]!);
        steps.push({ kind: 'insert after', paragraph: after!.index, lines: [...extra.slice(1), ...after!.lines] });
      }
    }
    for (const { index } of removed.slice(paired)) {
      // A control without paragraphs is gone (https://github.com/OfficeDev/office-js/issues/4975); a cell without one is broken.
      if (index === controlLast || index === cellLast || stays(index)) rewrite(index, '');
      else steps.push({ kind: 'delete', paragraph: index });
    }
  }
  return steps;
}

/** The lines of a paragraph that count as answer: one, or several where somebody pressed Shift+Enter; none where it is a prompt. */
function answerLines(text: string, isFree: (line: string) => boolean): string[] {
  return normalisedText(text)
    .split('\n')
    .filter((line) => !isFree(line));
}

interface OwnParagraph extends CellParagraph {
  readonly index: number;
  readonly lines: readonly string[];
}

/** Nothing is answered yet: into the control where there is one, else on the prompt's line, else on the first line. */
function firstWords(
  own: readonly OwnParagraph[],
  control: readonly OwnParagraph[],
  lines: readonly string[],
): RewriteStep[] {
  // A control that shows its prompt has one paragraph. Where there are more, they are written on like any others.
  if (control[0] && control.length === 1) return [{ kind: 'fill control', paragraph: control[0].index, lines }];
  const free = (control.length > 0 ? control : own).filter(
    (paragraph) => paragraph.head === undefined && !paragraph.spacer,
  );
  const place = free.find((paragraph) => paragraph.lines.length === 0) ?? free[0]; // on the prompt's line, if there is one
  if (!place) {
    const last = own[own.length - 1];
    if (!last) throw new Error('A table cell always has a paragraph of its own');
    return [{ kind: last.spacer ? 'insert before' : 'insert after', paragraph: last.index, lines }];
  }
  const [line = '', ...rest] = lines;
  const steps: RewriteStep[] = [{ kind: 'replace', paragraph: place.index, line }];
  if (rest.length > 0) steps.push({ kind: 'insert after', paragraph: place.index, lines: rest });
  return steps;
}

interface Difference {
  readonly removed: OwnParagraph[];
  readonly added: string[];
  /** The paragraph that stays just before, and just after, where there is one. */
  readonly before?: OwnParagraph;
  readonly after?: OwnParagraph;
}

/** Above this many comparisons only the common head and tail are kept, so that a very long answer cannot freeze the panel. */
const comparisonLimit = 1_000_000;

/** The stretches in which the paragraphs differ from the wanted lines. A paragraph stays only if all its lines do, side by side. */
function differences(standing: readonly OwnParagraph[], wanted: readonly string[]): Difference[] {
  const partner = new Map(
    commonRow(
      standing.flatMap((paragraph) => paragraph.lines),
      wanted,
      (rows, columns) => rows * columns <= comparisonLimit,
    ),
  );
  const found: Difference[] = [];
  let removed: OwnParagraph[] = [];
  let before: OwnParagraph | undefined;
  let wantedFrom = 0;
  const close = (wantedTo: number, after?: OwnParagraph): void => {
    const added = wanted.slice(wantedFrom, wantedTo);
    if (removed.length > 0 || added.length > 0) found.push({ removed, added: [...added], before, after });
    removed = [];
  };
  let line = 0;
  for (const paragraph of standing) {
    const first = partner.get(line);
    const stays = first !== undefined && paragraph.lines.every((_, at) => partner.get(line + at) === first + at);
    line += paragraph.lines.length;
    if (!stays) {
      removed.push(paragraph);
      continue;
    }
    close(first, paragraph);
    before = paragraph;
    wantedFrom = first + paragraph.lines.length;
  }
  close(wanted.length);
  return found;
}
