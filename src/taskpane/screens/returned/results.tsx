// The answers as a table that goes into the document, or leaves the panel.
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ComparedQuestion } from '../../../sharing/compare/compare';
import { csv } from '../../../sharing/compare/csv';
import { PutBlock } from '../../managed-block/put-block';
import type { ScreenProps } from '../screen';
import { ButtonRow } from '../../ui/button-row';
import { copyText, download } from '../../ui/leave-panel';
import { Folded } from '../../ui/folded';
import { Section } from '../../ui/section';
import { Status } from '../../ui/status';
import { SmallText } from '../../ui/texts';
import { answersPart, answersTable } from '../../../app/drawings/answers-block';
import { answersWords } from '../../../app/drawings/strings';
import { returnedWords as words } from './strings';

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly questions: readonly ComparedQuestion[];
  readonly names: readonly string[];
}

export function Results({ session, state, questions, names }: Props) {
  const [said, setSaid] = useState('');
  const text = (): string =>
    csv([
      [words.csv.question, words.csv.ours, ...names],
      ...questions.map(({ stem, answer, theirs }) => [
        stem,
        answer,
        ...theirs.map((one) =>
          one.status === 'missing' || one.status === 'empty' || one.status === 'held'
            ? words.status[one.status]
            : one.answer,
        ),
      ]),
    ]);
  return (
    <Section title={words.results}>
      <Folded title={answersWords.inDocument}>
        <InDocument session={session} state={state} questions={questions} />
      </Folded>
      <Folded title={words.asTable}>
        <ButtonRow>
          <Button onClick={() => download(text(), 'answers.csv', 'text/csv;charset=utf-8')}>{words.download}</Button>
          <Button onClick={() => setSaid(copyText(text()) ? words.copied : words.notCopied)}>{words.copyTable}</Button>
        </ButtonRow>
        <Status>{said}</Status>
      </Folded>
    </Section>
  );
}

/** A component of its own, so that the table is made when somebody opens it, and not with every copy that is read. */
function InDocument({ session, state, questions }: Omit<Props, 'names'>) {
  const { table, left, cut } = useMemo(() => answersTable(questions), [questions]);
  return (
    <>
      <SmallText>
        {[answersWords.about, left > 0 ? answersWords.left(left) : '', cut > 0 ? answersWords.cut(cut) : '']
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </SmallText>
      <PutBlock
        session={session}
        state={state}
        id={answersPart}
        block={() => ({ id: answersPart, title: answersWords.title, table })}
      />
    </>
  );
}
