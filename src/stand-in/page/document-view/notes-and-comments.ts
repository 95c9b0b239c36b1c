// What stands beside and below the text: comments in the margin, footnotes and endnotes under the sheet's text. All read-only.
import { drawBlocks } from './draw-blocks';
import { make, type Drawing } from './drawing';
import { attribute, childrenNamed, descendants } from './nodes';

/** The comments whose marks are in the text, each beside its mark as far as there is room. */
export function drawComments(drawing: Drawing, text: HTMLElement, margin: HTMLElement): void {
  const part = drawing.docx.related('comments');
  const root = part === undefined ? undefined : (drawing.docx.part(part)?.documentElement ?? undefined);
  margin.replaceChildren();
  for (const comment of childrenNamed(root, 'comment')) {
    const id = attribute(comment, 'id') ?? '';
    const words = childrenNamed(comment, 'p').map((paragraph) =>
      descendants(paragraph, 't')
        .map((one) => one.textContent ?? '')
        .join(''),
    );
    const note = make(
      'article',
      'comment',
      make('strong', 'comment-author', attribute(comment, 'author') ?? 'Comment'),
      ...words.map((line) => make('p', '', line)),
    );
    note.dataset['comment'] = id;
    note.tabIndex = 0;
    const light = (on: boolean): void => {
      for (const mark of marksOf(text, id)) mark.classList.toggle('lit', on);
    };
    for (const event of ['pointerenter', 'focus']) note.addEventListener(event, () => light(true));
    for (const event of ['pointerleave', 'blur']) note.addEventListener(event, () => light(false));
    margin.append(note);
  }
  margin.hidden = margin.childElementCount === 0;
}

/** Moves each comment down to the line it is about, below the one before it. */
export function alignComments(text: HTMLElement, margin: HTMLElement): void {
  if (margin.hidden) return;
  const top = margin.getBoundingClientRect().top;
  const scale = margin.offsetHeight > 0 ? margin.getBoundingClientRect().height / margin.offsetHeight : 1;
  let free = 0;
  for (const note of margin.querySelectorAll<HTMLElement>('.comment')) {
    const mark = marksOf(text, note.dataset['comment'] ?? '')[0];
    const wanted = mark ? (mark.getBoundingClientRect().top - top) / (scale || 1) : free;
    const place = Math.max(free, wanted);
    note.style.top = `${place}px`;
    free = place + note.offsetHeight + 8;
  }
}

function marksOf(text: HTMLElement, id: string): HTMLElement[] {
  const escaped = CSS.escape(id);
  return [
    ...text.querySelectorAll<HTMLElement>(`[data-comments~="${escaped}"], .comment-anchor[data-comment="${escaped}"]`),
  ];
}

/** Footnotes and endnotes in the order of their marks. */
export function drawNotes(drawing: Drawing, below: HTMLElement): void {
  below.replaceChildren();
  for (const [kind, name, numbers] of [
    ['footnotes', 'footnote', drawing.notes.footnotes],
    ['endnotes', 'endnote', drawing.notes.endnotes],
  ] as const) {
    const part = drawing.docx.related(kind);
    const root = part === undefined ? undefined : (drawing.docx.part(part)?.documentElement ?? undefined);
    numbers.forEach((id, index) => {
      const note = childrenNamed(root, name).find((one) => attribute(one, 'id') === id);
      const text = make('div', 'note-text');
      if (note && part !== undefined) drawBlocks({ ...drawing, part }, text, note);
      below.append(make('div', 'note', make('sup', '', String(index + 1)), text));
    });
  }
  below.hidden = below.childElementCount === 0;
}
