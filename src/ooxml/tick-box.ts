// A box to tick: Word's own check box, which everywhere else is a sign in the text. What it shows is what counts; its state is not always kept.
import { escapeXml } from './xml-text';

const font = 'MS Gothic';

/** The signs that our boxes show. */
export const boxSigns = { empty: '☐', ticked: '☒' } as const;

/**
 * A run with an empty box in it.
 * @param title what a screen reader says of it; it is cut at 64 characters (Word refuses longer titles)
 */
export function tickBox(title: string): string {
  const state = (name: string, sign: string): string =>
    `<w14:${name} w14:val="${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}" w14:font="${font}"/>`;
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml([...title].slice(0, 64).join(''))}"/><w14:checkbox><w14:checked w14:val="0"/>` +
    `${state('checkedState', boxSigns.ticked)}${state('uncheckedState', boxSigns.empty)}</w14:checkbox></w:sdtPr>` +
    `<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:hint="eastAsia"/></w:rPr><w:t>${boxSigns.empty}</w:t></w:r></w:sdtContent></w:sdt>`
  );
}
