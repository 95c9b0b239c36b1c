// The mail that goes with the copy: its purpose, its words, and to whom. What the person wrote stays, whatever goes.
import { isAddress } from '../../../sharing/send/draft-mail';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { useSharingStyles } from '../../ui/sharing-styles';
import { sendWords as words, type Goes, type Purpose } from './strings';

export interface MailDraft {
  readonly purpose: Purpose;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export const firstDraft: MailDraft = { purpose: 'answers', to: '', ...words.purposes.answers };

/** The purposes that fit what goes. A part is asked for one thing. */
const purposesOf = (goes: Goes): readonly Purpose[] =>
  goes === 'whole' ? ['answers', 'comments', 'finished'] : [goes];

/** The draft for another purpose: only our own words make room for other words of ours. */
export function draftFor(draft: MailDraft, purpose: Purpose): MailDraft {
  const [before, after] = [words.purposes[draft.purpose], words.purposes[purpose]];
  return {
    ...draft,
    purpose,
    subject: draft.subject === before.subject ? after.subject : draft.subject,
    text: draft.text === before.text ? after.text : draft.text,
  };
}

/** The draft when something else goes. */
export function draftWhen(goes: Goes, draft: MailDraft): MailDraft {
  const purposes = purposesOf(goes);
  return purposes.includes(draft.purpose) ? draft : draftFor(draft, purposes[0] ?? draft.purpose);
}

export const addressesIn = (to: string): string[] => to.split(/[,;\s]+/).filter((one) => one !== '');

export function Mail({ goes, draft, change }: { goes: Goes; draft: MailDraft; change: (draft: MailDraft) => void }) {
  const styles = useSharingStyles();
  const purposes = purposesOf(goes);
  const wrong = addressesIn(draft.to).find((one) => !isAddress(one));
  return (
    <>
      <h2 className={styles.title}>{words.mail}</h2>
      {purposes.length > 1 && (
        <fieldset className={styles.group}>
          <legend className={styles.label}>{words.purpose}</legend>
          {purposes.map((one) => (
            <label key={one} className={styles.choice}>
              <input
                type="radio"
                name="purpose"
                checked={draft.purpose === one}
                onChange={() => change(draftFor(draft, one))}
              />
              {words.purposes[one].label}
            </label>
          ))}
        </fieldset>
      )}
      <label className={styles.label} htmlFor="mail-to">
        {words.to}
      </label>
      <GrowingTextarea
        id="mail-to"
        rows={1}
        value={draft.to}
        aria-describedby="mail-to-said"
        onChange={(event) => change({ ...draft, to: event.target.value })}
      />
      <p id="mail-to-said" role="status" className={styles.small}>
        {wrong === undefined ? '' : words.badAddress(wrong)}
      </p>
      <label className={styles.label} htmlFor="mail-subject">
        {words.subject}
      </label>
      <GrowingTextarea
        id="mail-subject"
        rows={1}
        value={draft.subject}
        onChange={(event) => change({ ...draft, subject: event.target.value.replace(/\n/g, ' ') })}
      />
      <label className={styles.label} htmlFor="mail-text">
        {words.text}
      </label>
      <GrowingTextarea
        id="mail-text"
        rows={6}
        value={draft.text}
        onChange={(event) => change({ ...draft, text: event.target.value })}
      />
    </>
  );
}
