// A panel on one document as session tests need it: opened, left to rest, closed; and what is kept where.
import type { FieldState } from '../../src/app/session/field-state';
import { everyField } from '../../src/app/session/session-state';
import { readRecord, recordNamespace, type EnquiryRecord } from '../../src/enquiry/record';
import { readXml } from '../../src/ooxml/read-package';
import { customXmlParts, customXmlText } from '../../src/stand-in/docx/custom-xml';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { behaviours } from '../../src/stand-in/objects/behaviour';
import { asWord, wordNames } from '../../src/stand-in/page/conditions';
import { oneOf } from '../refusal';
import { paragraphsIn } from '../../src/stand-in/tree/blocks';
import { paragraphText } from '../../src/stand-in/tree/text';
import type { Fault } from '../../src/stand-in/wire/fault';
import { openPanel, Stored, type Panel, type Surroundings } from '../property/page';

/** Time passes by the test's word only, from the same day in each run. */
export function withFakeTime(): void {
  beforeEach(
    () =>
      void jest.useFakeTimers({
        now: new Date('2026-11-23T09:00:00Z'),
        doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance', 'hrtime'],
      }),
  );
  afterEach(() => {
    jest.clearAllTimers();
    jest.useRealTimers();
  });
}

/** Time passes, and everything that was waiting for it happens. */
export const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

/** The Word that all sessions are played on where one is asked for: `WORD_PROFILE=web`, `desktop` or `LTSC`. A test that chooses its own keeps it. */
const wanted = process.env.WORD_PROFILE;
const profile = wanted === undefined ? null : oneOf('Word', wordNames, wanted);
export const played: Surroundings = profile ? { word: behaviours[profile], tier: asWord(profile).tier } : {};

/**
 * The panel, started on a document. `batches`: how many it has sent; `afterBatch`: what happens once a batch has run, by its number.
 * @param fault what meets it from its first message on
 */
export async function started(
  docx: OpenDocx,
  {
    stored = new Stored(),
    fault = null,
    ...surroundings
  }: Surroundings & { readonly stored?: Stored; readonly fault?: Fault | null } = {},
): Promise<Panel & { batches(): number; readonly afterBatch: Map<number, () => void> }> {
  let last = 0;
  const afterBatch = new Map<number, () => void>();
  const panel = openPanel(
    docx,
    stored,
    {
      editMode: () => 'open',
      before: (what) => {
        if (typeof what === 'number') last = what;
        return true;
      },
      after: (what) => (typeof what === 'number' ? afterBatch.get(what)?.() : undefined),
    },
    { ...played, ...surroundings },
  );
  panel.host.setFault(fault);
  void panel.session.start();
  await pass(3000);
  return { ...panel, batches: () => last, afterBatch };
}

/** Lets an action take its time. @returns what became of it */
export async function whenDone<Answer>(action: Promise<Answer>): Promise<Answer> {
  const [answer] = await Promise.all([action, pass(5000)]);
  return answer;
}

/** Types answers, leaves each field, and waits until none of them is on its way. */
export async function write(
  { session }: Pick<Panel, 'session'>,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [field, text] of Object.entries(answers)) {
    session.type(field, text);
    session.leave(field);
  }
  await pass(5000);
  expect(everyField(session.current()).filter(({ syncState }) => /^(typing|saving)$/.test(syncState))).toEqual([]);
}

/** A field of the framework or a box, as the panel holds it. @throws where there is none */
export function fieldOf({ session }: Pick<Panel, 'session'>, id: string): FieldState {
  const field = everyField(session.current()).find((one) => one.id === id);
  if (!field) throw new Error(`There is no field ${id}`);
  return field;
}

/** What the panel says above the screens. */
export const saidBy = ({ session }: Pick<Panel, 'session'>): string[] =>
  session.current().notices.map(({ text }) => text);

/** All words of a document's body. */
export const textOf = (docx: OpenDocx): string => [...paragraphsIn(docx.body)].map(paragraphText).join('\n');

/** The records of ours that a document holds and that can be read. */
export function recordsIn(docx: OpenDocx): EnquiryRecord[] {
  const parts = customXmlParts(docx).filter(({ namespaceUri }) => namespaceUri === recordNamespace);
  return parts.flatMap((part) => {
    const root = readXml(customXmlText(docx, part));
    const read = root && root !== 'too deep' ? readRecord(root.textContent ?? '') : null;
    return read?.kind === 'record' ? [read.record] : [];
  });
}
