// A copy of a document with something private in every place, ready to be sent; and what is in the file that is downloaded.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { plantedDocument } from '../sharing/send/planted';
import type { withStandIn } from './journey';
import { panelPageForEach, until, type PanelPage } from './panel-page';

/** Each test begins with the copy prepared, and nothing chosen yet of what goes. */
export const copyReadyForEach = (standIn: ReturnType<typeof withStandIn>, take: (panel: PanelPage) => void): void =>
  panelPageForEach(
    standIn,
    async (panel) => {
      take(panel);
      await panel.button('Send a copy').click();
      await panel.button('Prepare the copy').click();
      await panel.frame.getByText('The copy is ready').waitFor();
    },
    { document: plantedDocument(), name: 'Our plan.docx' },
  );

/** The copy as it is downloaded, once it is what the screen says. */
export async function downloadedCopy(panel: PanelPage): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await until(
    async () => (await panel.button('Download the copy').getAttribute('aria-disabled')) !== 'true',
    'the copy is made',
  );
  const [file] = await Promise.all([panel.page.waitForEvent('download'), panel.button('Download the copy').click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** Waits while the copy is made anew by other wishes. */
export const copyAnew = (panel: PanelPage): Promise<void> =>
  panel.frame.getByText('Making the copy anew').first().waitFor({ state: 'detached' });

/** All bytes of a copy as text, those of files inside it, too. */
export const allOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => name + (name.endsWith('.xlsx') ? allOf(part) : strFromU8(part)))
    .join('\n');

export const bodyText = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);
