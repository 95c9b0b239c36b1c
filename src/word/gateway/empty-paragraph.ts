// An empty, ordinary paragraph to put something of ours into.

/** Queues one after a paragraph that was loaded. Always a fresh one: an empty-looking one may hold a picture, or be somebody's spacing. */
export function emptyAfter(paragraph: Word.Paragraph): Word.Paragraph {
  const fresh = paragraph.insertParagraph('', 'After');
  fresh.styleBuiltIn = 'Normal'; // after a heading it would be an empty heading
  if (paragraph.isListItem) fresh.detachFromList(); // else a stray number stays there (https://github.com/OfficeDev/office-js/issues/6904)
  return fresh;
}
