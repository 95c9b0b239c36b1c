// Fifty copies of twenty pages read and compared, beside two libraries that take just the text out of the same files.
import { performance } from 'node:perf_hooks';
import mammoth from 'mammoth';
import { parseOfficeAsync } from 'officeparser';
import { compareCopies, namedCopies } from '../../src/sharing/compare/compare';
import { readReturnedCopy } from '../../src/sharing/return/returned-copy';
import { asked } from '../sharing/copies';
import { report } from './report';
import { answersOf, twentyPages } from './twenty-pages';

const copies = 50;
const rounds = 3;

/** Reads and compares; throws where an answer is missing, for a reader that loses words is not fast. */
function ours(files: readonly Uint8Array[]): void {
  const read = files
    .map((bytes, at) => readReturnedCopy(`${at}.docx`, bytes, asked))
    .flatMap((one) => (one.kind === 'copy' ? [one] : []));
  const table = compareCopies(
    asked.map(({ id, stem }) => ({ id, stem, answer: 'As it was sent' })),
    namedCopies(read),
  );
  for (const [at] of files.entries()) {
    for (const { id, theirs } of table)
      if (theirs[at]?.answer !== answersOf(at).get(id)) throw new Error(`Copy ${at} lost its answer to ${id}`);
  }
}

const readers: Readonly<Record<string, (files: readonly Uint8Array[]) => unknown>> = {
  ours,
  mammoth: async (files) => {
    for (const bytes of files) await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  },
  officeparser: async (files) => {
    for (const bytes of files) await parseOfficeAsync(Buffer.from(bytes));
  },
};

export async function measureReadingCopies(): Promise<void> {
  const files = Array.from({ length: copies }, (_, at) => twentyPages(at));
  report('a copy of twenty pages', files.reduce((sum, { length }) => sum + length, 0) / copies / 1024, 'KB');
  const times = new Map<string, number[]>();
  for (const read of Object.values(readers)) await read(files.slice(0, 3)); // nobody is measured cold
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(readers)) {
      const from = performance.now();
      await read(files);
      times.set(name, [...(times.get(name) ?? []), performance.now() - from]);
    }
  }
  const best = (name: string): number => Math.min(...(times.get(name) ?? [NaN]));
  report(`${copies} copies of twenty pages read and compared`, best('ours'), 'ms');
  for (const name of ['mammoth', 'officeparser']) {
    report(`the same copies, text alone, ${name}`, best(name), 'ms');
    report(`reading and comparing against the text alone by ${name}`, best('ours') / best(name), 'times');
  }
}
