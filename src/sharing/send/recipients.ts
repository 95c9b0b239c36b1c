// Recipients as people paste them: from Outlook, from a list, from a sentence. What is no address is named in full, never dropped unseen.
import { isAddress } from './draft-mail';

export interface Recipients {
  /** Plain addresses in order, each once. */
  readonly to: readonly string[];
  /** Every piece that holds no address that could be used, as it was typed. */
  readonly leftOut: readonly string[];
}

interface Piece {
  readonly text: string;
  /** A comma stands behind it: it may be the surname of the next. */
  readonly comma: boolean;
}

/** Between recipients: semicolons, commas, line ends and tabs, but not inside quotation marks or angle brackets. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let piece = '';
  let quoted = false;
  let inAngles = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (letter === '<') inAngles = true;
    else if (letter === '>') inAngles = false;
    if (/[\n\r\t;]/.test(letter) || (letter === ',' && !quoted && !inAngles)) {
      found.push({ text: piece.trim(), comma: letter === ',' });
      [piece, quoted, inAngles] = ['', false, false];
    } else piece += letter;
  }
  return [...found, { text: piece.trim(), comma: false }].filter((one) => one.text !== '');
}

/**
 * "Jane Smith <jane@oak.example>; ana@oak.example", "Smith, Jane <jane@oak.example>", "mailto:jane@oak.example", addresses apart by blanks.
 * An apostrophe is the plain one that mail takes, whatever Word made of it.
 */
export function recipientsIn(text: string): Recipients {
  const to = new Set<string>();
  const leftOut: string[] = [];
  const all = pieces(text.normalize('NFKC').replace(/[\u200b-\u200d\ufeff]/g, ''));
  all.forEach(({ text: piece, comma }, at) => {
    const addresses = addressesIn(piece);
    addresses.forEach((one) => to.add(one));
    // "Smith, Jane <…>": a surname stands before the comma.
    const next = all[at + 1]?.text ?? '';
    const isSurname = comma && !piece.includes('@') && next.includes('<') && addressesIn(next).length > 0;
    if (addresses.length === 0 && !isSurname) leftOut.push(piece);
  });
  return { to: [...to], leftOut };
}

function addressesIn(piece: string): string[] {
  const open = piece.lastIndexOf('<');
  const close = piece.indexOf('>', open);
  const inner = open >= 0 && close > open ? piece.slice(open + 1, close) : piece;
  const words = inner.split(/\s+/).map((word) =>
    word
      .replace(/^mailto:/i, '')
      .replace(/[’‘ʼ]/g, "'")
      .replace(/^[("'[]{1,5}/, '')
      .replace(/[)"'\].:]{1,5}$/, ''),
  );
  return words.filter(isAddress);
}
