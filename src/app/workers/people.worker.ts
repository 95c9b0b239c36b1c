// Looks for people off the main thread: its lists of words alone take a second of the processor to be made ready.
import { lookForPeople, lookThrough, type PeopleLook } from '../../sharing/people/check';

/** What is looked through: texts of the panel, or a whole document. */
export type WhereToLook = { readonly texts: readonly string[] } | { readonly document: Uint8Array };

export interface LookRequest {
  readonly number: number;
  readonly where: WhereToLook;
}

export type Looked = Pick<PeopleLook, 'found' | 'asked'>;

/** Carries the number of what was asked. */
export interface LookAnswer extends Looked {
  readonly number: number;
}

function look(where: WhereToLook): Looked {
  if ('document' in where) return lookForPeople(where.document);
  return lookThrough(where.texts.map((text) => ({ place: 'text', text })));
}

addEventListener('message', ({ data: { number, where } }: MessageEvent<LookRequest>) => {
  const { found, asked } = look(where);
  postMessage({ number, found, asked } satisfies LookAnswer);
});
