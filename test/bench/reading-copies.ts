// Fifty copies of twenty pages read and compared, beside three libraries that take just the text out of the same files; and 5 to 100 copies.
import Docxtemplater from 'docxtemplater';
import mammoth from 'mammoth';
import { parseOfficeAsync } from 'officeparser';
import PizZip from 'pizzip';
import { compareCopies, namedCopies } from '../../src/sharing/compare/compare';
import { readReturnedCopy } from '../../src/sharing/return/returned-copy';
import { asked } from '../sharing/copies';
import { report } from './report';
import { compare, grows } from './table';
import { answersOf, twentyPages } from './twenty-pages';

const copies = 50;
const rounds = 2;

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
  docxtemplater: (files) => {
    for (const bytes of files) new Docxtemplater(new PizZip(bytes)).getFullText();
  },
};

/** Processor time, and what the answers of so many copies weigh once each file is let go; files are read one at a time, as the panel does it. */
function oneByOne(count: number): { ms: number; kilobytes: number } {
  const kept: unknown[] = [];
  let ms = 0;
  const files = Array.from({ length: 5 }, (_, at) => twentyPages(at));
  for (let at = 0; at < count; at += 1) {
    const bytes = files[at % files.length]!;
    const from = process.cpuUsage();
    kept.push(readReturnedCopy(`${at}.docx`, bytes, asked));
    const { user, system } = process.cpuUsage(from);
    ms += (user + system) / 1000;
  }
  return { ms, kilobytes: JSON.stringify(kept).length / 1024 };
}

export async function measureReadingCopies(): Promise<void> {
  const files = Array.from({ length: copies }, (_, at) => twentyPages(at));
  report('a copy of twenty pages', files.reduce((sum, { length }) => sum + length, 0) / copies / 1024, 'KB');
  const times = new Map<string, number[]>();
  for (const read of Object.values(readers)) await read(files.slice(0, 3)); // nobody is measured cold
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(readers)) {
      const from = process.cpuUsage();
      await read(files);
      const { user, system } = process.cpuUsage(from); // a busy machine makes nobody slower
      times.set(name, [...(times.get(name) ?? []), (user + system) / 1000]);
    }
  }
  const best = (name: string): number => Math.min(...(times.get(name) ?? [NaN]));
  report(`${copies} copies of twenty pages read and compared`, best('ours'), 'ms');
  for (const name of ['mammoth', 'officeparser', 'docxtemplater']) {
    compare(
      `${copies} copies of twenty pages read and compared`,
      best('ours'),
      `${name}, the text alone`,
      best(name),
      'ms',
    );
    report(`the same copies, text alone, ${name}`, best(name), 'ms');
    report(`reading and comparing against the text alone by ${name}`, best('ours') / best(name), 'times');
  }

  oneByOne(5);
  const [few, many] = [oneByOne(5), oneByOne(100)];
  grows('5 to 100 copies read, one at a time: processor time', few.ms, many.ms, 'ms');
  grows('5 to 100 copies read, one at a time: what is kept', few.kilobytes, many.kilobytes, 'KB');
}
