// One question: the evidence held against it, what stands out, how sure the school is, and what it can say.
import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { analysisKeys, supportFor, type AnsweredQuestion } from '../../../enquiry/analysis';
import { checkAnswered } from '../../../enquiry/analysis-checks';
import { surenesses } from '../../../handbook/analysis';
import { perspectives } from '../../../handbook/perspectives';
import { CheckedItemField } from '../../people-remark/checked-item-field';
import { Choice } from '../../ui/choice';
import { Folded } from '../../ui/folded';
import { Section } from '../../ui/section';
import { SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { Findings } from './findings';
import { Piece } from './piece';
import { analyseWords as words } from './strings';

const useStyles = makeStyles({ sure: { marginBottom: tokens.spacingVerticalM } });

const levels = surenesses.map(({ id, name, allows }) => ({ value: id, label: words.sureChoice(name, allows) }));

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly answered: AnsweredQuestion;
  /** Its letter; empty where it is the enquiry question. */
  readonly letter: string;
}

export function OneQuestion({ session, state, answered, letter }: Props) {
  const styles = useStyles();
  const { question, cells, sureness } = answered;
  // The first that is not marked: whoever comes back goes on there.
  const [opened, setOpened] = useState(() => cells.find(({ stance }) => stance === null)?.entry.id);
  // All of it is marked: what is left is to say how sure the school is.
  const isLeft = sureness === null && cells.length > 0 && cells.every(({ stance }) => stance !== null);
  const [concluding, setConcluding] = useState(isLeft);
  // It opens by itself once, when the last piece is marked, and stays as the person leaves it.
  const [wasLeft, setWasLeft] = useState(isLeft);
  if (isLeft !== wasLeft) {
    setWasLeft(isLeft);
    if (isLeft) setConcluding(true);
  }
  const views = perspectives.filter(({ id }) => cells.some(({ entry }) => entry.perspective === id));
  return (
    <>
      <Section title={words.question(letter, question.text || words.noQuestion)}>
        <SmallText>
          {cells.length === 0
            ? words.none
            : words.support(
                supportFor(answered).sources,
                views.map(({ name }) => name),
              )}
        </SmallText>
        <Accordion
          collapsible
          openItems={opened === undefined ? [] : [opened]}
          onToggle={(_, { value }) => setOpened(value === opened ? undefined : String(value))}
        >
          {cells.map((cell) => (
            <Piece key={cell.entry.id} session={session} state={state} question={question.id} cell={cell} />
          ))}
        </Accordion>
      </Section>
      <Section title={words.look}>
        <Findings findings={checkAnswered(answered)} nothing={words.lookNothing} />
      </Section>
      <Folded
        title={words.conclude}
        detail={surenesses.find(({ id }) => id === sureness)?.name ?? words.notSaid}
        level="h2"
        open={concluding}
        onToggle={setConcluding}
      >
        <div className={styles.sure}>
          <Choice
            label={words.sure}
            options={levels}
            value={sureness}
            onChoose={(chosen) => session.keepItem(analysisKeys.sureness(question.id), { sureness: chosen })}
          />
        </div>
        <CheckedItemField
          session={session}
          state={state}
          itemKey={analysisKeys.answer(question.id)}
          label={words.answer}
          help={words.answerHelp}
          rows={3}
        />
      </Folded>
    </>
  );
}
