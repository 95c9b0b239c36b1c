// The programme's document: drawn here, where there is a canvas, and written by a worker.
import { pictureWidth, type ProgrammePictures } from '../../sharing/programme/document';
import type { Gathered } from '../../sharing/programme/gathered';
import { programmeWords } from '../../sharing/programme/strings';
import { pictureMeanwhile } from '../drawings/drawing-to-png';
import { requestOnce } from '../workers/worker-request';
import type { DocumentToWrite } from '../workers/programme.worker';
import { evidenceDrawing, pathwayDrawing } from '../drawings/programme-drawings';

/** Bars and dots, looked at closely by nobody: fewer dots than a photograph needs. */
const dotsPerPoint = 150 / 72;

/** Five hundred schools take a few seconds. */
const longest = 60_000;

/** Rejects where the worker cannot be fetched, or does not come to an end. */
export async function writeDocument(all: Gathered, day: Date): Promise<Uint8Array> {
  const { evidence, pathway } = programmeWords;
  const pictures: ProgrammePictures = {
    evidence: await pictureMeanwhile(
      evidenceDrawing(all.programme, 'page'),
      pictureWidth,
      evidence.picture,
      dotsPerPoint,
    ),
    pathway: await pictureMeanwhile(pathwayDrawing(all.programme, 'page'), pictureWidth, pathway.picture, dotsPerPoint),
  };
  const worker = new Worker(new URL('../workers/programme.worker.ts', import.meta.url), { name: 'programme-writer' });
  const written = await requestOnce<Uint8Array>(worker, { all, pictures, day } satisfies DocumentToWrite, longest);
  if ('failed' in written) throw new Error('The document could not be written');
  return written.answer;
}
