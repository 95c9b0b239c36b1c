// Making sure that what goes holds the words that were read and nothing beside them: a batch whose answer is lost tells nothing of what went.
import { betweenMarks } from '../../enquiry/normalised-text';
import type { Rows } from '../../enquiry/managed-block';
import { exactText } from '../answers/exact-text';

/**
 * Queues what ends the batch with ItemNotFound, before its first change, where a row holds anything else than was read.
 * @param rows as the table's `values` told them
 * @param from the first of the rows
 * @param anchor the control in the table's first cell, where Word lists it
 */
export function onlyWordsInRows(table: Word.Table, rows: Rows, from = 0, anchor?: Word.ContentControl): void {
  rows.forEach((texts, at) =>
    texts.forEach((text, column) => {
      const row = from + at;
      const control = row === 0 && column === 0 ? anchor : undefined;
      onlyWordsInCell(table.getCell(row, column).body, text.split(/\r\n|[\r\n]/), control);
    }),
  );
}

/**
 * The same for a picture: queues what ends the batch where words stand beside it.
 * @param picture the only one in its control
 */
export function onlyPicture(control: Word.ContentControl, picture: Word.InlinePicture): void {
  const place = control.getRange('Content');
  meet(place.getRange('Start'), picture.getRange('Whole'));
  meet(picture.getRange('Whole'), place.getRange('End'));
}

function onlyWordsInCell(body: Word.Body, lines: readonly string[], control?: Word.ContentControl): void {
  let paragraph = body.paragraphs.getFirst();
  lines.forEach((line, at) => {
    if (at > 0) paragraph = paragraph.getNext();
    onlyWords((at === 0 ? (control ?? paragraph) : paragraph).getRange('Content'), line);
  });
  meet(paragraph.getRange('End'), body.paragraphs.getLast().getRange('End'));
}

function onlyWords(place: Word.Range, words: string): void {
  const [start, end] = [place.getRange('Start'), place.getRange('End')];
  if (betweenMarks(words).length === 0) return meet(start, end);
  const found = exactText(place, words);
  meet(start, found);
  meet(found, end);
}

/**
 * Ends the batch where two ranges lie apart
 * (https://learn.microsoft.com/javascript/api/word/word.range#word-word-range-intersectwith-member(1)).
 */
const meet = (one: Word.Range, other: Word.Range): void => void one.intersectWith(other);
