// Files are read one after the other, and one that does not come holds up neither the others nor whoever stops.
import { FilesReader } from '../../../src/app/workers/read-files';
import type { RefusedCopy } from '../../../src/sharing/return/returned-copy';

interface Read {
  readonly kind: 'read';
  readonly file: string;
}

let asked: string[];
let heard: string[];
let reader: FilesReader<Read>;

/** A worker that has read a file as soon as it is asked to. */
const answering = (): Worker => {
  const worker = {
    onmessage: (_: { data: Read }): void => undefined,
    terminate: (): void => undefined,
    postMessage(file: string): void {
      asked.push(file);
      worker.onmessage({ data: { kind: 'read', file } });
    },
  };
  return worker as unknown as Worker;
};
const file = (name: string): File => new File([name], name);
const withBytes = (name: string, bytes: Promise<ArrayBuffer>): File =>
  Object.assign(file(name), { arrayBuffer: () => bytes });
const never = (name: string): File => withBytes(name, new Promise(() => undefined));
const hear = (one: Read | RefusedCopy): void =>
  void heard.push(one.kind === 'refused' ? `${one.file}: ${one.why}` : one.file);

beforeEach(() => {
  asked = [];
  heard = [];
  reader = new FilesReader(answering, (name) => name);
  jest.useFakeTimers();
});

afterEach(() => jest.useRealTimers());

test('one that has gone since it was chosen is refused, and the next is read', async () => {
  const gone = withBytes('b', Promise.reject(new DOMException('gone', 'NotFoundError')));
  expect(await reader.read([file('a'), gone, file('c')], hear)).toBe(true);
  expect(heard).toEqual(['a', 'b: damaged', 'c']);
});

test('one that does not come within half a minute is given up, and the next is read', async () => {
  const reading = reader.read([never('a'), file('b')], hear);
  await jest.advanceTimersByTimeAsync(29_999);
  expect(heard).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(await reading).toBe(true);
  expect(heard).toEqual(['a: took too long', 'b']);
});

test('a stop does not wait for one that does not come, and no worker is asked about it later', async () => {
  let come: (bytes: ArrayBuffer) => void = () => undefined;
  const late = withBytes('b', new Promise((resolve) => (come = resolve)));
  const reading = reader.read([file('a'), late, file('c')], hear);
  await jest.advanceTimersByTimeAsync(0);
  reader.stop();
  expect(await reading).toBe(true);
  come(new ArrayBuffer(1));
  await jest.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(['a']);
  expect(asked).toEqual(['a']);
});
