// The goal as the document has it, in its table.
import { until, type PanelPage } from './panel-page';

export const goalIn = async (panel: PanelPage): Promise<string> => (await panel.cells())[1]?.[1]?.trim() ?? '';

export const goalSays = (panel: PanelPage, words: string): Promise<void> =>
  until(async () => (await goalIn(panel)) === words, `the document says “${words}”`);
