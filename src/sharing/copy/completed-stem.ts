// A stem that somebody completed on the spot, in its own cell: “… How can weekly coaching lead to richer talk for Year 5?”.
import { lettersOf, stemKey } from '../../enquiry/normalised-text';
import { splitSharedCell } from '../../enquiry/shared-cell';
import { gap, oneLine, withoutNumbering } from '../../enquiry/stem-text';

/** What stands between the gaps of a stem, as letters. */
const piecesOf = (stem: string): string[] =>
  withoutNumbering(oneLine(stem))
    .split(gap)
    .map(lettersOf)
    .filter((letters) => letters !== '');

/** A stem of fewer letters could begin anybody's sentence. */
const fewestLetters = 8;

/** Is this the stem with something in its gaps, or behind it? */
export function isCompleted(stem: string, text: string): boolean {
  const letters = stemKey(oneLine(text));
  const pieces = piecesOf(stem);
  const [first = ''] = pieces;
  if (pieces.join('').length < fewestLetters || letters === stemKey(stem) || !letters.startsWith(first)) return false;
  let end = 0;
  for (const piece of pieces) {
    const at = letters.indexOf(piece, end);
    if (at < 0) return false;
    end = at + piece.length;
  }
  return true;
}

/**
 * The words that stand in a stem's cell beyond the stem: what follows it, or the sentence that its gaps were filled to, without the label before
 * it (“Our question is:”); empty where nothing but the stem stands there.
 * @param stems the wordings in which the stem may stand there
 */
export function wordsInStem(stems: readonly string[], text: string): string {
  const line = oneLine(text);
  if (line === '' || stems.some((stem) => stemKey(stem) === stemKey(line))) return '';
  const whole = stems.find((stem) => stemKey(line).startsWith(stemKey(stem)));
  if (whole !== undefined) {
    const { inline, below } = splitSharedCell(text, [whole]);
    return [inline, ...below].filter((one) => one.trim() !== '').join('\n');
  }
  const stem = stems.find((one) => isCompleted(one, line));
  const label =
    stem === undefined
      ? ''
      : (stem
          .split(gap)[0]
          ?.split(/:(?=\s)/)
          .slice(0, -1)
          .join(':') ?? '');
  return label !== '' && line.startsWith(`${label}:`) ? line.slice(label.length + 1).trim() : line;
}
