// The handbook's boxes as they stand in the document become fields of the panel.
import type { BoxesRead } from '../../word/boxes/boxes';
import type { Outcome } from '../../word/gateway/outcome';
import type { SessionContext } from '../session/context';
import { reread, startField } from '../session/field-state';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import type { BoxState } from '../session/session-state';
import { sessionStrings } from '../session/strings';

export { BoxesInDocument } from '../../word/boxes/boxes';

/** @param reading the boxes, on their way */
export async function readBoxes(
  { store, keeping }: SessionContext,
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
  store.update({ boxes: { all, unseen: read.value.unseen } });
  if (before.length === 0) await keeping.bringBackDrafts(all.map(({ field }) => field));
  return done;
}
