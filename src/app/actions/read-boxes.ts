// The handbook's boxes as they stand in the document become fields of the panel.
import { handbookBoxes } from '../../handbook/boxes';
import type { BoxesRead } from '../../word/boxes/boxes';
import type { Outcome } from '../../word/gateway/outcome';
import type { SessionContext } from '../session/context';
import { reread, startField, wanted } from '../session/field-state';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import type { BoxState } from '../session/session-state';
import { sessionStrings } from '../session/strings';

const inTheirOrder = (one: BoxState, other: BoxState): number =>
  handbookBoxes.indexOf(one.box) - handbookBoxes.indexOf(other.box);

export { BoxesInDocument } from '../../word/boxes/boxes';

/** @param reading the boxes, on their way */
export async function readBoxes(
  { store, keeping, saving }: SessionContext,
  reading: Promise<Outcome<BoxesRead>>,
): Promise<ActionOutcome> {
  const read = await reading;
  if (!read.ok) return notDone(sessionStrings.notRead(read.failure.sentence));
  const before = store.current().boxes?.all ?? [];
  const all = read.value.boxes.map(({ box, kind, answer }): BoxState => {
    const known = before.find((one) => one.box.id === box.id)?.field;
    const content = { id: box.id, section: '', stem: box.prompt, shortName: box.shortName, prompt: '', help: box.help };
    return { box, kind, field: known ? reread(known, answer, true) : startField(content, answer, true) };
  });
  // A box that is not there any more stays on the screen while it holds words that are not in the document.
  const gone = before.filter(
    ({ box, field }) =>
      !all.some((one) => one.box.id === box.id) && field.syncState !== 'in sync' && wanted(field) !== '',
  );
  for (const { field } of gone) keeping.keepWords(field.id);
  const missing = gone.map((one): BoxState => ({ ...one, field: reread(one.field, '', false) }));
  store.update({ boxes: { all: [...all, ...missing].sort(inTheirOrder), unseen: read.value.unseen } });
  const back = before.filter(({ field }) => field.syncState === 'missing').map(({ box }) => box.id);
  await saving.save(back);
  if (before.length === 0) await keeping.bringBackDrafts(all.map(({ field }) => field));
  return done;
}
