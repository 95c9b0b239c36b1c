// The answers question by question: how many differ, those that do, and the rest in one line.
import { useMemo } from 'react';
import {
  overviewOf,
  overviewSaid,
  sayingMore,
  type ComparedQuestion,
  type NamedCopy,
} from '../../../sharing/compare/compare';
import type { ReturnedComment } from '../../../sharing/copy/returned-comments';
import type { SessionActions } from '../../../app/session/actions';
import type { FieldState } from '../../../app/session/field-state';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Section } from '../../ui/section';
import { Paragraph } from '../../ui/texts';
import { mostAtOnce, mostRemarks } from './at-once';
import { useEverAmong } from './ever-among';
import { QuestionAnswers } from './question-answers';
import { returnedWords as words } from './strings';

const none: readonly ReturnedComment[] = [];

interface Props {
  readonly questions: readonly ComparedQuestion[];
  readonly copies: readonly NamedCopy[];
  readonly fields: readonly FieldState[];
  readonly session: SessionActions;
}

export function Questions({ questions, copies, fields, session }: Props) {
  const comments = useMemo(() => commentsByField(copies), [copies]);
  const commentsOn = ({ id }: ComparedQuestion): readonly ReturnedComment[] => comments.get(id) ?? none;
  const overview = useMemo(() => overviewOf(questions), [questions]);
  const withNews = [...overview.differ, ...overview.rest.filter((question) => commentsOn(question).length > 0)];
  const everNew = useEverAmong(withNews.map(({ id }) => id));
  const news = questions.filter(({ id }) => everNew.has(id));
  const rest = questions.filter(({ id }) => !everNew.has(id));
  const toRead = withNews.reduce((sum, one) => sum + sayingMore(one).length + commentsOn(one).length, 0);
  const fieldOf = ({ id }: ComparedQuestion): FieldState | undefined => fields.find((field) => field.id === id);
  const titleOf = (question: ComparedQuestion): string => fieldOf(question)?.shortName || question.stem;
  const answersTo = (question: ComparedQuestion) => (
    <QuestionAnswers
      question={question}
      stem={titleOf(question) === question.stem ? null : question.stem}
      comments={commentsOn(question)}
      field={fieldOf(question)}
      session={session}
    />
  );
  return (
    <Section title={words.answers}>
      <Paragraph>{overviewSaid(overview).join(' ')}</Paragraph>
      <Pieces items={news} keyOf={({ id }) => id}>
        {(question) => (
          <Folded
            title={titleOf(question)}
            detail={words.news(sayingMore(question).length, commentsOn(question).length)}
            opensItself={toRead <= mostAtOnce}
          >
            {answersTo(question)}
          </Folded>
        )}
      </Pieces>
      {rest.length > 0 && (
        <Folded title={words.nothingNew(rest.length)}>
          <Pieces items={rest} keyOf={({ id }) => id}>
            {(question) => (
              <Folded title={titleOf(question)} opensItself={rest.length <= mostRemarks}>
                {answersTo(question)}
              </Folded>
            )}
          </Pieces>
        </Folded>
      )}
    </Section>
  );
}

function commentsByField(copies: readonly NamedCopy[]): ReadonlyMap<string, readonly ReturnedComment[]> {
  const byField = new Map<string, ReturnedComment[]>();
  for (const comment of copies.flatMap(({ copy }) => copy.comments)) {
    if (comment.field === null) continue;
    byField.set(comment.field, [...(byField.get(comment.field) ?? []), comment]);
  }
  return byField;
}
