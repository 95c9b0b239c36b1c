// Keeping the question as it stands as a version of its history.
import { isNew, reasonKey, versionKind, versionOf, versionsOf, waitingReason } from '../../enquiry/versions';
import { checkQuestion, saidBy } from '../../question/check';
import type { SessionActions } from '../session/actions';

/** Keeps the question with the reason that waits, unless the latest version says the same. @returns whether there was something to keep */
export function keepVersion(session: SessionActions): boolean {
  const { fields, items } = session.current();
  const text = fields.find(({ id }) => id === 'question')?.text ?? '';
  if (!isNew(text, versionsOf(items))) return false;
  session.keepItem(
    `${versionKind}/${crypto.randomUUID()}`,
    versionOf(text, waitingReason(items), saidBy(checkQuestion(text))),
  );
  if (items[reasonKey]) session.keepItem(reasonKey, null);
  return true;
}
