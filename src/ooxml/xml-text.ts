// Text inside XML, written safely.
import { writableText } from '../enquiry/normalised-text';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for XML content or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** One line of text as the content of a run: tabs become w:tab, blanks are kept, characters XML forbids are dropped. */
export function runText(line: string): string {
  const parts = writableText(line)
    .split('\t')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`));
  return parts.join('<w:tab/>');
}
