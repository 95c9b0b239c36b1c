// What in the copy may say who somebody is: each place with a suggestion.
import type { PeopleLook } from '../../../sharing/people/check';
import { notSeenLines } from '../../../sharing/people/strings';
import { useSharingStyles } from '../../ui/sharing-styles';
import { sendWords as words } from './strings';

const mostShown = 40;

export function PeopleFound({ look: { found, asked, notSeen } }: { look: PeopleLook }) {
  const styles = useSharingStyles();
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title" className={styles.title}>
        {words.people}
      </h2>
      <p className={styles.line}>
        {found.length === 0 ? words.nobody(notSeen.length === 0) : words.found(found.length)}
      </p>
      <ul className={styles.list}>
        {found.slice(0, mostShown).map((detail) => (
          <li key={`${detail.kind} ${detail.place} ${detail.inside ?? ''} ${detail.quote}`} className={styles.item}>
            <p className={styles.line}>
              <strong>{detail.quote}</strong>
            </p>
            <p className={styles.small}>
              {words.kinds[detail.kind]}, {words.whereItStands(detail)}
              {detail.around === detail.quote ? '' : `: ${detail.around}`}
            </p>
            <p className={styles.small}>{words.adviceFor(detail)}</p>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p className={styles.small}>{words.more(found.length - mostShown)}</p>}
      {asked.length > 0 && (
        <p className={styles.small}>
          {words.asked} {asked.map(({ word }) => word).join(', ')}
        </p>
      )}
      {notSeenLines(notSeen).map(({ kind, sentence }) => (
        <p key={kind} className={styles.small}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
