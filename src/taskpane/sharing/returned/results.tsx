// The answers as a table that leaves the panel.
import { useState } from 'react';
import type { ComparedQuestion } from '../../../sharing/compare';
import { csv } from '../../../sharing/csv';
import { Button } from '../../button';
import { copyText, download } from '../leave-panel';
import { useSharingStyles } from '../look';
import { returnedWords as words } from './words';

interface Props {
  readonly questions: readonly ComparedQuestion[];
  readonly names: readonly string[];
}

export function Results({ questions, names }: Props) {
  const styles = useSharingStyles();
  const [said, setSaid] = useState('');
  const table = (): string =>
    csv([[words.csv.question, words.csv.ours, ...names], ...questions.map(({ stem, answer, theirs }) => [stem, answer, ...theirs.map((one) => (one.status === 'missing' || one.status === 'empty' ? words.status[one.status] : one.answer))])]);
  return (
    <>
      <h2 className={styles.title}>{words.asTable}</h2>
      <div className={styles.buttons}>
        <Button onClick={() => download(table(), 'answers.csv', 'text/csv;charset=utf-8')}>{words.download}</Button>
        <Button onClick={() => setSaid(copyText(table()) ? words.copied : words.notCopied)}>{words.copyTable}</Button>
      </div>
      <p role="status" className={styles.said}>{said}</p>
    </>
  );
}
