// What the document's settings say about editing: are changes tracked, is editing restricted.
import type { Element } from '@xmldom/xmldom';
import type { OpenDocx } from '../docx/open-docx';
import { attribute, child, children, create, insertAfter, remove, W } from './names';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml';
const partName = 'word/settings.xml';

/** What may stand before w:trackRevisions and w:documentProtection in w:settings (ECMA-376 part 1, 17.15.1.78). */
const earlier = (
  'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape ' +
  'printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData ' +
  'mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors ' +
  'hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod ' +
  'documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection'
).split(' ');

/** What may stand from w:trackRevisions on, in the order of the schema. */
export const settingsOrder = (
  'trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme ' +
  'styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope ' +
  'summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting ' +
  'bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing characterSpacingControl footnotePr ' +
  'endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping decimalSymbol listSeparator'
).split(' ');

function settingsOf(docx: OpenDocx): Element | undefined {
  const name = docx.related('settings');
  return name === undefined ? undefined : (docx.part(name)?.documentElement ?? undefined);
}

/** A document without settings gets some. */
export function ensureSettings(docx: OpenDocx): Element {
  const known = settingsOf(docx);
  if (known) return known;
  docx.parts.write(partName, new TextEncoder().encode(`<w:settings xmlns:w="${W}"/>`), contentType);
  docx.parts.relate(docx.mainPart, relation, partName);
  return settingsOf(docx)!;
}

function setSetting(docx: OpenDocx, name: string, values: Record<string, string> | undefined): void {
  if (!values && !settingsOf(docx)) return;
  const settings = ensureSettings(docx);
  const old = child(settings, name);
  if (old) remove(old);
  if (values) {
    const before = earlier.slice(0, earlier.indexOf(name));
    const last = [...children(settings)].filter((one) => before.includes(one.localName ?? '')).pop();
    const setting = create(settings, name, values);
    if (last) insertAfter(setting, last);
    else settings.insertBefore(setting, settings.firstChild);
  }
  docx.changed(settings);
}

/** From now on changes are tracked, or no longer are. */
export function setTracking(docx: OpenDocx, on: boolean): void {
  setSetting(docx, 'trackRevisions', on ? {} : undefined);
}

/** Is editing restricted ("Restrict Editing", no changes) by the document itself? */
export function isRestricted(docx: OpenDocx): boolean {
  const protection = child(settingsOf(docx), 'documentProtection');
  return protection !== undefined && !['0', 'false', 'off'].includes(attribute(protection, 'enforcement') ?? '0');
}

/**
 * Does the restriction leave no text open to typing? Where it asks for tracked changes, or restricts formatting alone, words can be typed
 * (ECMA-376 part 1, 17.15.1.29 and 17.18.8).
 */
export function isClosed(docx: OpenDocx): boolean {
  const protection = child(settingsOf(docx), 'documentProtection');
  if (!protection || !isRestricted(docx)) return false;
  const edit = attribute(protection, 'edit');
  return edit === undefined
    ? attribute(protection, 'formatting') === undefined
    : edit !== 'trackedChanges' && edit !== 'none';
}

/** Restricts editing, or lifts the restriction. It is kept in the document and goes where the file goes. */
export function setRestricted(docx: OpenDocx, on: boolean): void {
  setSetting(docx, 'documentProtection', on ? { edit: 'readOnly', enforcement: '1' } : undefined);
}
