// Has what goes out made and looked through by the worker.
import { requestOnce } from './worker-request';
import type { Looked, Outgoing } from './outgoing.worker';

/** What takes longer is given up. */
const longest = 60_000;

/** The bytes stay here: the worker gets its own. */
export async function lookOutgoing(
  outgoing: Outgoing,
): Promise<Looked | { readonly kind: 'refused'; readonly why: 'took too long' }> {
  const worker = new Worker(new URL('./outgoing.worker.ts', import.meta.url), { name: 'outgoing' });
  const looked = await requestOnce<Looked>(worker, outgoing, longest);
  if ('answer' in looked) return looked.answer;
  return { kind: 'refused', why: looked.failed === 'took too long' ? 'took too long' : 'damaged' };
}
