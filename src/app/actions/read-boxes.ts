// The handbook's boxes as they stand in the document become fields of the panel.
import type { BoxesRead } from '../../word/boxes/boxes';
import type { Outcome } from '../../word/gateway/outcome';
import { reread, startField } from '../session/field-state';
import type { Session } from '../session/session';
import type { BoxState } from '../session/session-state';
import { sessionWords } from '../session/strings';

export { BoxesInDocument } from '../../word/boxes/boxes';

/** @param reading the boxes, on their way */
export async function readBoxes(session: Session, reading: Promise<Outcome<BoxesRead>>): Promise<void> {
  const read = await reading;
  if (!read.ok) return session.store.notice('document', 'warning', sessionWords.notRead(read.failure.sentence));
  session.reading.succeeded();
  const before = session.current().boxes?.all ?? [];
  const all = read.value.boxes.map(({ box, kind, answer }): BoxState => {
    const known = before.find((one) => one.box.id === box.id)?.field;
    const content = { id: box.id, section: '', stem: box.prompt, shortName: box.shortName, prompt: '', help: box.help };
    return { box, kind, field: known ? reread(known, answer, true) : startField(content, answer, true) };
  });
  session.store.update({ boxes: { all, unseen: read.value.unseen } });
  if (before.length === 0) await session.keeping.bringBackDrafts(all.map(({ field }) => field));
}
