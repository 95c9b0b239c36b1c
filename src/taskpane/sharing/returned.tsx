// Copies that came back: read, laid side by side, and taken over question by question when the person says so.
import { useMemo, useRef, useState, type DragEvent } from 'react';
import { compareCopies, merged, namedCopies, type ComparedQuestion, type Merge, type NamedCopy } from '../../sharing/compare';
import { csv } from '../../sharing/csv';
import type { RefusedCopy, ReturnedCopy } from '../../sharing/returned-copy';
import { Button } from '../button';
import type { ScreenProps, SessionActions } from '../screens';
import type { FieldState } from '../session/field-state';
import { StepScreen } from '../step-screen';
import { copyText, download } from './leave-panel';
import { useSharingStyles } from './look';
import { CopyReader } from './read-copies';
import { returnedWords as words } from './words';

const mostCopies = 50;

export default function Returned({ session, state, open }: ScreenProps) {
  const styles = useSharingStyles();
  const [copies, setCopies] = useState<readonly ReturnedCopy[]>([]);
  const [refusals, setRefusals] = useState<readonly RefusedCopy[]>([]);
  const [said, setSaid] = useState('');
  const [reading, setReading] = useState(false);
  const reader = useRef<CopyReader | null>(null);
  const read = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0 || reading) return;
    const room = Math.max(0, mostCopies - copies.length);
    const files = chosen.slice(0, room);
    const over = chosen.length > room ? ` ${words.tooMany(mostCopies, chosen.length - room)}` : '';
    const asked = state.fields.map(({ id, stem, shortName, prompt }) => ({ id, stem, shortName, prompt }));
    reader.current = new CopyReader();
    setReading(true);
    setSaid(words.reading(0, files.length));
    let [done, refused] = [0, 0];
    const mine = reader.current;
    await mine.read(files, asked, (copy) => {
      done += 1;
      if (copy.kind === 'copy') setCopies((before) => [...before, copy]);
      else {
        refused += 1;
        setRefusals((before) => [...before, copy]);
      }
      setSaid(words.reading(done, files.length));
    });
    setReading(false);
    setSaid(done < files.length ? words.stopped(done, files.length) : words.read(done - refused, refused) + over);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    void read([...event.dataTransfer.files]);
  };
  const named = useMemo(() => namedCopies(copies), [copies]);
  const questions = useMemo(() => compareCopies(state.fields.map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument })), named), [state.fields, named]);
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
        <label className={styles.label} htmlFor="copies">{words.choose}</label>
        <input
          id="copies" className={styles.file} type="file" multiple accept=".docx"
          onClick={(event) => (event.currentTarget.value = '')} // the same file can be chosen once more after it was mended
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            void read(chosen);
          }}
        />
        <p className={styles.small}>{words.drop}</p>
      </div>
      <p role="status" className={styles.said}>{said}</p>
      {reading && <Button onClick={() => reader.current?.stop()}>{words.stop}</Button>}
      {refusals.length > 0 && (
        <section aria-labelledby="refused-title">
          <h2 id="refused-title" className={styles.title}>{words.notRead}</h2>
          <ul className={styles.list}>{refusals.map(({ file, why }, at) => <li key={at} className={styles.item}>{words.refusal(file, why)}</li>)}</ul>
        </section>
      )}
      {named.length > 0 && (
        <>
          <Remarks copies={named} ours={idOfOurs(copies)} />
          <h2 className={styles.title}>{words.answers}</h2>
          {questions.map((question) => (
            <Question key={question.id} question={question} copies={named} field={state.fields.find(({ id }) => id === question.id)} session={session} />
          ))}
          <AsTable questions={questions} names={named.map(({ name }) => name)} />
        </>
      )}
    </StepScreen>
  );
}

/** The enquiry most of the copies belong to; one that belongs to another is pointed out. */
function idOfOurs(copies: readonly ReturnedCopy[]): string | null {
  const counts = new Map<string, number>();
  for (const { record } of copies) if (record) counts.set(record.id, (counts.get(record.id) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function Remarks({ copies, ours }: { copies: readonly NamedCopy[]; ours: string | null }) {
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

function Question({ question, copies, field, session }: { question: ComparedQuestion; copies: readonly NamedCopy[]; field: FieldState | undefined; session: SessionActions }) {
  const styles = useSharingStyles();
  const [said, setSaid] = useState('');
  const different = question.theirs.filter(({ status }) => status === 'changed' || status === 'new' || status === 'conflict');
  const comments = copies.flatMap(({ copy }) => copy.comments.filter((one) => one.field === question.id));
  const merge = (choice: Merge): void => {
    const text = merged(question, choice);
    if (text === null) return;
    if (!field) return setSaid(words.noField);
    // Words of this panel that are on their way, or wait for a choice, are never written over from here.
    if (field.standing !== 'level') return setSaid(words.waits);
    session.type(question.id, text);
    session.leave(question.id);
    setSaid(words.written);
  };
  return (
    <section aria-label={question.stem}>
      <h3 className={styles.question}>{question.stem}</h3>
      <p className={styles.small}>{words.ours}</p>
      <p className={styles.line}>{question.answer === '' ? words.nothing : question.answer}</p>
      <ul className={styles.list}>
        {question.theirs.map(({ name, status, answer }) => (
          <li key={name} className={styles.item}>
            <p className={styles.small}><strong>{name}</strong>. {words.status[status]}</p>
            {answer !== '' && answer !== question.answer && <p className={styles.line}>{answer}</p>}
            {answer !== '' && answer !== question.answer && <Button look="subtle" onClick={() => merge({ kind: 'theirs', name })}>{question.answer === '' ? words.take(name) : words.replace(name)}</Button>}
          </li>
        ))}
      </ul>
      {comments.length > 0 && <ul className={styles.list}>{comments.map(({ author, text }, at) => <li key={at} className={styles.item}><p className={styles.line}>{words.comments}: {author}: {text}</p></li>)}</ul>}
      {different.length > 0 && <Button onClick={() => merge({ kind: 'both', names: different.map(({ name }) => name) })}>{words.both}</Button>}
      <p role="status" className={styles.small}>{said}</p>
    </section>
  );
}

function AsTable({ questions, names }: { questions: readonly ComparedQuestion[]; names: readonly string[] }) {
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
