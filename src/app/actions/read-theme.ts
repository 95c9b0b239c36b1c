// The theme of the open document, for a page that is to look like it.
import { themeIn } from '../../ooxml/document-theme';
import type { PosterTheme } from '../../ooxml/poster-style';
import { documentBytes } from '../../word/gateway/document-file';
import type { SessionContext } from '../session/context';
import { notDone, type ActionOutcome } from '../session/outcome';

/** Null where the document has none that could be read. */
export async function readTheme({ gateway }: SessionContext): Promise<ActionOutcome<PosterTheme | null>> {
  const document = await documentBytes(gateway);
  return document.ok ? { ok: true, value: themeIn(document.value) } : notDone(document.failure.sentence);
}
