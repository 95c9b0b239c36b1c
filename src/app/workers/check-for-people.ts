// Has a copy looked through by the worker.
import { requestOnce } from './worker-request';
import type { CopyLook } from './people.worker';

export type LookedThrough = CopyLook | { readonly refused: 'took too long' };

/** A copy that takes longer is given up. */
const longest = 60_000;

/** Who the copy may name. The bytes stay here: the worker gets its own. */
export async function checkForPeople(bytes: Uint8Array): Promise<LookedThrough> {
  const looked = await requestOnce<CopyLook>(
    new Worker(new URL('./people.worker.ts', import.meta.url), { name: 'people' }),
    bytes,
    longest,
  );
  if ('answer' in looked) return looked.answer;
  return { refused: looked.failed === 'took too long' ? 'took too long' : 'damaged' };
}
