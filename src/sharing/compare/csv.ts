// A table as CSV that every spreadsheet opens as text: nothing in it is taken for a formula.

/** The file's text: UTF-8 with its mark (without it Excel guesses the letters wrong), lines ended by CRLF. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

// What a spreadsheet may take for a formula by its beginning, blanks before it aside (https://owasp.org/www-community/attacks/CSV_Injection).
const formula = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}
