// One question: our answer, what each colleague wrote, and taking it over when the person says so.
import { Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { merged, sayingMore, type ComparedQuestion, type Merge } from '../../../sharing/compare/compare';
import { overviewWords } from '../../../sharing/compare/strings';
import type { ReturnedComment } from '../../../sharing/copy/returned-comments';
import type { SessionActions } from '../../../app/session/actions';
import type { FieldState } from '../../../app/session/field-state';
import { Pieces } from '../../ui/pieces';
import { Status } from '../../ui/status';
import { Paragraph, SmallText } from '../../ui/texts';
import { returnedWords as words } from './strings';
import { isUnderWay, saidOf, type Asked } from './taken-over';

interface Props {
  readonly question: ComparedQuestion;
  /** The whole sentence, where its heading says it in short. */
  readonly stem: string | null;
  readonly comments: readonly ReturnedComment[];
  /** Where our answer is kept; a question that only copies have, has none. */
  readonly field: FieldState | undefined;
  readonly session: SessionActions;
}

/** Drawn again only when one of these changes: the session's state does at each move of the cursor. */
export const QuestionAnswers = memo(function QuestionAnswers({ question, stem, comments, field, session }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [taken, setTaken] = useState('');
  const title = field?.shortName || question.stem;
  // What holds a picture and no words cannot be taken over.
  const different = sayingMore(question).filter(({ answer }) => answer !== '');
  const holding = question.theirs.filter(({ held }) => held.length > 0);
  const shown = question.theirs.filter(({ name, ownWords }) => ownWords || name === taken);
  const all: Merge = { kind: 'both', names: different.map(({ name }) => name) };
  const merge = (choice: Merge): void => {
    const text = merged(question, choice);
    // A second press while they are on their way asks for nothing new.
    if (text === null || isUnderWay(asked, text, field)) return;
    // Words of this panel that are on their way, or wait for a choice, are never written over from here.
    const sent = field?.syncState === 'in sync';
    if (sent) {
      session.type(question.id, text);
      session.leave(question.id);
      if (choice.kind === 'theirs') setTaken(choice.name);
    }
    setAsked({ text, sent });
  };
  const labelOf = (answer: string): string =>
    answer === question.answer ? words.stands : question.answer === '' ? words.take : words.replace;
  return (
    <>
      {stem !== null && <SmallText>{stem}</SmallText>}
      <Caption1 block>{words.ours}</Caption1>
      <Paragraph>{question.answer === '' ? words.nothing : question.answer}</Paragraph>
      {shown.length > 0 && (
        <Pieces items={shown} keyOf={({ name }) => name}>
          {({ name, status, answer, beside }) => (
            <>
              <Body1Strong dir="auto">{name}</Body1Strong>{' '}
              <Caption1>
                {status === 'same' && answer !== question.answer ? words.asSent : words.status[status]}
              </Caption1>
              <Paragraph>{answer}</Paragraph>
              {beside.length > 0 && (
                <SmallText>
                  {words.besideAt([...new Set(beside.map(({ where }) => overviewWords.where[where]))])}
                </SmallText>
              )}
              {/* What was just taken keeps its button: the focus is on it. */}
              <Button
                size="small"
                disabledFocusable={answer === question.answer}
                aria-label={words.whose(labelOf(answer), name, title)}
                onClick={() => merge({ kind: 'theirs', name })}
              >
                {labelOf(answer)}
              </Button>
            </>
          )}
        </Pieces>
      )}
      {(['same', 'empty', 'missing'] as const).map((status) => {
        const names = question.theirs
          .filter((one) => one.status === status && !shown.includes(one))
          .map(({ name }) => name);
        return names.length > 0 && <SmallText key={status}>{words.those(words.status[status], names)}</SmallText>;
      })}
      {holding.map(({ name, held }) => (
        <SmallText key={name}>{words.holds(name, held.map(overviewWords.held))}</SmallText>
      ))}
      {comments.map(({ author, text, replyTo, resolved }, at) => (
        <Paragraph key={at}>{words.comment(author, text, replyTo !== null, resolved)}</Paragraph>
      ))}
      {different.length > 0 && (
        // What says nothing that is not here has nothing to put below.
        <Button
          size="small"
          disabledFocusable={merged(question, all) === null}
          aria-label={words.bothAt(title)}
          onClick={() => merge(all)}
        >
          {words.both}
        </Button>
      )}
      <Status>{saidOf(asked, question.id, field)}</Status>
    </>
  );
});
