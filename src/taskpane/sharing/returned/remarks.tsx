// What one should know of the copies before their words are taken, and the comments that stand at no question.
import type { NamedCopy } from '../../../sharing/compare';
import { useSharingStyles } from '../look';
import { returnedWords as words } from './words';

interface Props {
  readonly copies: readonly NamedCopy[];
  /** The enquiry that the copies should belong to. */
  readonly ours: string | null;
}

export function Remarks({ copies, ours }: Props) {
  const styles = useSharingStyles();
  const remarks = copies.flatMap(({ name, copy }) => [
    ...(copy.recordTrouble ? [`${name} ${words.about1[copy.recordTrouble]}`] : []),
    ...(copy.record && copy.record.id !== ours ? [`${name} ${words.about1.other}`] : []),
    ...(copy.tracked ? [`${name} ${words.about1.tracked}`] : []),
    ...copy.answers.filter(({ cut }) => cut).map(({ stem }) => `${name} ${words.about1.cut(stem)}`),
  ]);
  const loose = copies.flatMap(({ copy }) => copy.comments.filter(({ field }) => field === null));
  return (
    <>
      {remarks.length > 0 && <ul className={styles.list}>{remarks.map((remark) => <li key={remark} className={styles.item}>{remark}</li>)}</ul>}
      {loose.length > 0 && (
        <section aria-labelledby="comments-title">
          <h2 id="comments-title" className={styles.title}>{words.comments}</h2>
          <ul className={styles.list}>{loose.map(({ author, text }, at) => <li key={at} className={styles.item}><p className={styles.line}>{author}: {text}</p></li>)}</ul>
        </section>
      )}
    </>
  );
}
