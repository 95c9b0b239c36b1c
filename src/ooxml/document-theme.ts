// What the theme of a document gives a page of ours: its first accent colour and the font of its text.
import type { Element } from '@xmldom/xmldom';
import { DocxFile, RefusedFile } from './docx-file';
import type { PosterTheme } from './poster-style';

/** @returns null where the document has no theme, or one that says no colour */
export function themeIn(bytes: Uint8Array): PosterTheme | null {
  try {
    const file = DocxFile.open(bytes, (name) => name.startsWith('word/theme/'));
    const [name] = file.related('theme');
    const theme = name === undefined ? null : file.part(name);
    if (!theme) return null;
    const accent = colourIn(first(theme, 'accent1'));
    const font = first(first(theme, 'minorFont'), 'latin')?.getAttribute('typeface') ?? '';
    return accent === null ? null : { accent, font };
  } catch (error) {
    if (error instanceof RefusedFile) return null;
    throw error;
  }
}

const first = (within: Element | null, name: string): Element | null =>
  within?.getElementsByTagNameNS('*', name)[0] ?? null;

function colourIn(accent: Element | null): string | null {
  const value = first(accent, 'srgbClr')?.getAttribute('val') ?? first(accent, 'sysClr')?.getAttribute('lastClr') ?? '';
  return /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null;
}
