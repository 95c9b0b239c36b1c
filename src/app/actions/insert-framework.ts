// The framework goes into the document, with everything that was written before it stood there.
import { insertFramework } from '../../word/framework/insert-framework';
import type { Place } from '../../word/gateway/insertion-place';
import { coreFramework } from '../../handbook/framework';
import { wanted } from '../session/field-state';
import type { Session } from '../session/session';
import { begin } from './begin';
import { jobWords } from './strings';

export async function putFrameworkIn(session: Session, place: Place): Promise<void> {
  session.keeping.keepAllWords();
  const answers = new Map(session.current().fields.map((field) => [field.id, wanted(field)]));
  const inserted = await insertFramework(session.inDocument, place, coreFramework, answers);
  if (!inserted.ok) return session.store.notice('document', 'warning', jobWords.notInserted(inserted.failure.sentence));
  const { placed, fields } = inserted.value;
  const elsewhere = place !== 'end' && placed === 'at the end';
  await begin(session, fields, elsewhere ? jobWords.endInstead : jobWords.placed[placed]);
}
