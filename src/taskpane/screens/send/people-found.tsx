// What in the copy may say who somebody is: each place with a suggestion.
import type { PersonalDetail } from '../../../sharing/people/check';
import { useSharingStyles } from '../../ui/sharing-styles';
import { sendWords as words } from './strings';

const mostShown = 40;

export function PeopleFound({ found }: { found: readonly PersonalDetail[] }) {
  const styles = useSharingStyles();
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title" className={styles.title}>
        {words.people}
      </h2>
      <p className={styles.line}>{found.length === 0 ? words.nobody : words.found(found.length)}</p>
      <ul className={styles.list}>
        {found.slice(0, mostShown).map(({ kind, place, quote, around }) => (
          <li key={`${kind} ${place} ${quote}`} className={styles.item}>
            <p className={styles.line}>
              <strong>{quote}</strong>
            </p>
            <p className={styles.small}>
              {words.kinds[kind]}, {words.places[place]}
              {around === quote ? '' : `: ${around}`}
            </p>
            <p className={styles.small}>{words.advice[kind]}</p>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p className={styles.small}>{words.more(found.length - mostShown)}</p>}
    </section>
  );
}
