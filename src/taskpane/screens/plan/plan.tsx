// Step 3: the plan. Sub-questions against evidence, what the plan still lacks, and the whole of it as a table in the document.
import { Accordion, Button } from '@fluentui/react-components';
import { planPart, planTable } from '../../../app/drawings/plan-block';
import { planPartWords } from '../../../app/drawings/strings';
import { letterOf } from '../../../enquiry/sub-questions';
import { areKept, type PlanEntry } from '../../../enquiry/plan';
import { checkPlan } from '../../../enquiry/plan-checks';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { Fold } from '../../ui/fold';
import { PutBack } from '../../ui/put-back';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph, SmallText } from '../../ui/texts';
import { knownIn, useKnown } from '../known-in';
import type { ScreenProps } from '../screen';
import { AddSource } from './add-source';
import { Entry } from './entry';
import { Lacks } from './lacks';
import { planWords as words } from './strings';
import { loosePlace, placeOf, useSources } from './use-sources';
import { Year } from './year';

export default function Plan({ session, state, open }: ScreenProps) {
  const { cards, plan } = useKnown({ session, state });
  const { questions, entries } = plan;
  const letters = (question: string): string => letterOf(questions.findIndex(({ id }) => id === question));
  const findings = checkPlan(plan);
  // One thing at a time: the first sub-question that lacks something is open, and the others say how many sources they have.
  const sources = useSources(session, () => {
    if (!areKept(questions)) return null;
    const lacking =
      entries.length === 0 ? questions : findings.flatMap((one) => ('question' in one ? [one.question] : []));
    return lacking.slice(0, 1).map(({ id }) => id);
  });
  const { opened, out, arriving } = sources;
  const list = (shown: readonly PlanEntry[], question: string | null) => (
    <Accordion
      collapsible
      openItems={opened === null ? [] : [opened]}
      onToggle={(_, { value }) => sources.toggle(String(value))}
    >
      {shown.map((entry) => {
        const place = placeOf(question, entry.id);
        return (
          <Entry
            key={entry.id}
            session={session}
            state={state}
            place={place}
            entry={entry}
            questions={questions}
            header={place === opened ? arriving.at('there') : null}
            name={place === opened ? arriving.at('new') : null}
            onAssign={(to) => sources.assigned(entry, question, to)}
            onTakeOut={() => sources.takeOut(entry)}
          />
        );
      })}
    </Accordion>
  );
  const loose = entries.filter((entry) => entry.questions.length === 0);
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'evidence' } }}
      next={{ ...words.next, screen: { name: 'offers' } }}
    >
      {questions.length === 0 && (
        <>
          <Paragraph>{words.noQuestions}</Paragraph>
          <Button onClick={() => open({ name: 'sub-questions' })}>{words.toQuestions}</Button>
        </>
      )}
      <PutBack
        said={out ? words.takenOut(out.source || words.untitled) : ''}
        label={words.putBack}
        button={arriving.at('out')}
        onPutBack={sources.putBack}
      />
      <Accordion
        multiple
        collapsible
        openItems={[...sources.unfolded]}
        onToggle={(_, { openItems }) => sources.unfold(openItems.map(String))}
      >
        {questions.map(({ id, text }, at) => {
          const mine = entries.filter((entry) => entry.questions.includes(id));
          return (
            <Fold key={id} id={id} title={words.question(letterOf(at), text)} state={words.sources(mine.length)}>
              {mine.length > 0 && list(mine, id)}
              <AddSource cards={cards} letter={letterOf(at)} onAdd={(card) => sources.add(card, id)} />
            </Fold>
          );
        })}
        {loose.length > 0 && (
          <Fold id={loosePlace} title={words.loose} state={words.sources(loose.length)}>
            <SmallText>{words.looseAbout}</SmallText>
            {list(loose, null)}
          </Fold>
        )}
      </Accordion>
      <Lacks findings={findings} letters={letters} begun={entries.length > 0 && questions.length > 0} />
      <Accordion multiple collapsible>
        <Fold id="dates" title={words.dates}>
          <Year session={session} plan={plan} />
        </Fold>
        <Fold id="ethics" title={words.ethics}>
          <Paragraph>{words.ethicsAbout}</Paragraph>
          <Button onClick={() => open({ name: 'ethics' })}>{words.toEthics}</Button>
        </Fold>
        <PutBlockFold
          about={words.inDocumentAbout}
          session={session}
          state={state}
          id={planPart}
          block={() => {
            const { plan: now } = knownIn(session.current());
            return { id: planPart, title: planPartWords.part, table: planTable(now) };
          }}
        />
      </Accordion>
    </StepScreen>
  );
}
