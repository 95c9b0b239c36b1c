// Our two batches beside a script that does the same job with a sync for each field, as samples do it: messages, bytes and time, from 10 to 40
// fields, and our reading again on 1 and on 600 pages. In Node, with Microsoft's own library in front of the stand-in.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fieldTag } from '../../src/ooxml/field-tag';
import type { Stem } from '../../src/handbook/framework';
import { FrameworkInDocument } from '../../src/word/framework/framework';
import { insertFramework } from '../../src/word/framework/insert-framework';
import { WordGateway } from '../../src/word/gateway/gateway';
import { fill } from '../../src/word/answers/write-answers';
import { docx, paragraph } from '../documents/docx';
import { openGenuine, type GenuinePane } from '../stand-in/genuine';
import { report } from './report';
import { compare, grows } from './table';

const counts = [10, 20, 40] as const;
const rounds = 5;
const linesOnPage = 20;

const stems = (count: number): Stem[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `row-${at}`,
    section: 'One part',
    stem: `In row ${at} we think that …`,
    shortName: `Row ${at}`,
    prompt: `Write here what you think of row ${at}`,
    help: '',
  }));
const answer = (at: number): string =>
  `In row ${at} we think that reading aloud in every class is worth the time it takes.`;

/** A document of so many pages with the framework at its end. */
async function opened(fields: number, pages: number): Promise<{ pane: GenuinePane; framework: FrameworkInDocument }> {
  const lines = Array.from({ length: pages * linesOnPage }, (_, at) =>
    paragraph(`Line ${at} of what the school wrote itself.`),
  );
  const pane = openGenuine(docx({ body: lines.join('') }));
  const Office = { context: { requirements: { isSetSupported: () => false } } };
  Object.assign(globalThis, { Word: { run: pane.run }, Office });
  const framework = new FrameworkInDocument(new WordGateway());
  const put = await insertFramework(framework, 'end', stems(fields), new Map());
  if (!put.ok) throw new Error(put.failure.code);
  return { pane, framework };
}

interface Cost {
  readonly batches: number;
  readonly bytes: number;
  readonly ms: number;
}

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The cost of a job; its time is that of our code and Office.js, without the time of the one who plays Word. */
async function costOf({ host }: GenuinePane, job: () => Promise<unknown>): Promise<Cost> {
  host.messages.length = 0;
  let inWord = 0;
  const receive = host.receive.bind(host);
  host.receive = (json) => {
    const from = processor();
    receive(json);
    inWord += processor() - from;
  };
  const from = processor();
  await job();
  const ms = processor() - from - inWord;
  host.receive = receive;
  const sent = host.messages.filter(({ kind }) => kind === 'batch');
  return { batches: sent.length, bytes: sent.reduce((sum, one) => sum + one.bytesIn + one.bytesOut, 0), ms };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
/** What is in use once all that can go is gone; what a job before left to a later turn goes with it. */
async function heap(): Promise<number> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    collectGarbage();
  }
  return process.memoryUsage().heapUsed / 1024;
}
const panels = 20;

/** What one panel holds of the document it has read, in KB: several read it, so that what Node does in between weighs little. */
async function held({ pane, framework }: Awaited<ReturnType<typeof opened>>): Promise<number> {
  const read = async (): Promise<FrameworkInDocument> => {
    const one = new FrameworkInDocument(new WordGateway());
    const found = await one.find({ ...framework.address, fields: framework.fields });
    if (!found.ok || found.value?.length !== framework.fields.length) throw new Error('Not all was read.');
    pane.host.messages.length = 0;
    return one;
  };
  const all = [await read()];
  const before = await heap();
  while (all.length <= panels) all.push(await read());
  return ((await heap()) - before) / panels;
}

/** Fills every field and reads all again. */
async function ours(fields: number): Promise<Cost> {
  const { pane, framework } = await opened(fields, 1);
  const cost = await costOf(pane, async () => {
    const changes = framework.fields.map(({ id, answer: baseVersion }, at) => ({
      field: id,
      baseVersion,
      wanted: answer(at),
    }));
    const filled = await fill(framework, changes);
    if ([...filled.values()].some(({ kind }) => kind !== 'written')) throw new Error('Not all was written.');
    const again = await framework.readAgain();
    if (!again.ok || again.value?.length !== fields) throw new Error('Not all was read.');
  });
  return cost;
}

/** The same with a sync to find and read each field, one to write it, and one to read it again. */
async function oneSyncEach(fields: number): Promise<Cost> {
  const { pane } = await opened(fields, 1);
  return costOf(pane, () =>
    pane.run(async (context) => {
      for (const [at, { id }] of stems(fields).entries()) {
        const control = context.document.contentControls.getByTag(fieldTag(id)).getFirst();
        control.load('text');
        await context.sync();
        control.insertText(answer(at), 'Replace');
        await context.sync();
        control.load('text');
        await context.sync();
        if (control.text !== answer(at)) throw new Error('Not all was written.');
      }
    }),
  );
}

const quickest = (costs: readonly Cost[]): Cost => costs.reduce((best, cost) => (cost.ms < best.ms ? cost : best));

/** Reports both, and how reading again grows with the pages. */
export async function measureOneSyncEach(): Promise<void> {
  await ours(10); // nobody is measured cold
  await oneSyncEach(10);
  const all: { fields: number; ours: Cost; theirs: Cost }[] = [];
  for (const fields of counts) {
    const [mine, theirs] = [[await ours(fields)], [await oneSyncEach(fields)]];
    while (mine.length < rounds) {
      mine.push(await ours(fields));
      theirs.push(await oneSyncEach(fields));
    }
    all.push({ fields, ours: quickest(mine), theirs: quickest(theirs) });
  }
  for (const { fields, ours: mine, theirs } of all) {
    const job = `fill ${fields} fields and read them again`;
    report(`${job}: batches`, mine.batches, 'batches');
    report(`${job}, a sync for each field: batches`, theirs.batches, 'batches');
    report(`${job}: bytes`, mine.bytes, 'bytes');
    report(`${job}, a sync for each field: bytes`, theirs.bytes, 'bytes');
    compare(`${job}: batches`, mine.batches, 'a sync for each field', theirs.batches, '');
    compare(`${job}: bytes both ways`, mine.bytes / 1024, 'a sync for each field', theirs.bytes / 1024, 'KB');
    compare(`${job}: processor time`, mine.ms, 'a sync for each field', theirs.ms, 'ms');
  }
  const [first, , last] = all;
  grows('10 to 40 fields: batches', first!.ours.batches, last!.ours.batches, '');
  grows('10 to 40 fields: bytes', first!.ours.bytes / 1024, last!.ours.bytes / 1024, 'KB');
  grows('10 to 40 fields: processor time', first!.ours.ms, last!.ours.ms, 'ms');
  grows(
    '10 to 40 fields: what the panel holds',
    await held(await opened(10, 1)),
    await held(await opened(40, 1)),
    'KB',
  );

  const pages = new Map<number, Cost & { readonly held: number }>();
  for (const count of [1, 600]) {
    const { pane, framework } = await opened(10, count);
    await framework.readAgain();
    const costs: Cost[] = [];
    for (let round = 0; round < rounds; round += 1) costs.push(await costOf(pane, () => framework.readAgain()));
    pages.set(count, { ...quickest(costs), held: await held({ pane, framework }) });
  }
  grows('1 to 600 pages, reading again: batches', pages.get(1)!.batches, pages.get(600)!.batches, '');
  grows('1 to 600 pages, reading again: bytes', pages.get(1)!.bytes / 1024, pages.get(600)!.bytes / 1024, 'KB');
  grows('1 to 600 pages, reading again: processor time', pages.get(1)!.ms, pages.get(600)!.ms, 'ms');
  grows('1 to 600 pages: what the panel holds', pages.get(1)!.held, pages.get(600)!.held, 'KB');
}
