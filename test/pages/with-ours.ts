// A plain document with one thing of ours in it, put in as the panel does.
import { WordGateway } from '../../src/word/gateway/gateway';
import { openGenuine } from '../stand-in/genuine';
import { plainDocument, type KindName } from './plain-documents';

/** The bytes of a plain document after `put`. Throws where it was not put in. */
export async function withOurs(
  kind: KindName,
  put: (gateway: WordGateway) => Promise<{ readonly ok: boolean }>,
): Promise<Uint8Array> {
  const pane = openGenuine(plainDocument(kind));
  Object.assign(globalThis, { Word: { run: pane.run } });
  const done = await put(new WordGateway());
  if (!done.ok) throw new Error(`Not put in: ${JSON.stringify(done)}`);
  return pane.docx.save();
}
