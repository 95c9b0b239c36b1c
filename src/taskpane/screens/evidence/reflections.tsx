// Step 3: what we notice. In the handbook's boxes where the document has them, else kept with the document until they go in as a table.
import { Accordion, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { wordsAt } from '../../../enquiry/cards';
import { oneLine } from '../../../enquiry/managed-block';
import { AnswerField } from '../../answer-field/answer-field';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import type { ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { SmallText } from '../../ui/texts';
import { ItemField } from '../../ui/item-field';
import { boxFor, reflectionKey, reflectionsIn } from './reflection-questions';
import { reflectionWords as words } from './strings';

const useStyles = makeStyles({ row: { marginBottom: tokens.spacingVerticalL } });

/** The word that ends the tag of the table. */
const reflectionsPart = 'reflections';

export default function Reflections({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  // Whoever opens this screen asks for the boxes: has the document places for these words?
  useEffect(() => {
    if (session.current().boxes === null) void session.readBoxes();
  }, [session]);
  const reflections = reflectionsIn(state);
  const boxed = reflections.filter(({ id }) => boxFor(state, id) !== null);
  const loose = reflections.filter(({ id }) => boxFor(state, id) === null);
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'evidence' } }}
      next={{ ...words.next, screen: { name: 'plan' } }}
    >
      <div role="status">
        {state.working === 'looking for boxes' ? (
          <Spinner size="tiny" labelPosition="after" label={words.looking} />
        ) : (
          <SmallText>{boxed.length > 0 ? words.inBoxes : words.keptHere}</SmallText>
        )}
      </div>
      {reflections.map(({ id, question, help }) => {
        const box = boxFor(state, id);
        const waiting = wordsAt(state.items, reflectionKey(id));
        return (
          <div key={id} className={styles.row}>
            {box ? (
              <AnswerField field={{ ...box.field, help }} session={session} />
            ) : (
              <ItemField
                session={session}
                state={state}
                itemKey={reflectionKey(id)}
                label={question}
                help={help}
                rows={3}
              />
            )}
            {box && waiting !== '' && (
              <>
                <SmallText>{words.waiting(waiting)}</SmallText>
                {box.field.text.trim() === '' && (
                  <Button
                    onClick={() => {
                      session.type(id, waiting);
                      session.leave(id);
                      session.keepItem(reflectionKey(id), null);
                    }}
                  >
                    {words.takeWaiting}
                  </Button>
                )}
              </>
            )}
          </div>
        );
      })}
      {loose.length > 0 && (
        <Accordion multiple collapsible>
          <PutBlockFold
            about={words.inDocumentAbout}
            session={session}
            state={state}
            id={reflectionsPart}
            block={() => {
              const { items } = session.current();
              const rows = loose.map(({ id, question }) => [question, oneLine(wordsAt(items, reflectionKey(id)))]);
              return {
                id: reflectionsPart,
                title: words.part,
                table: { rows: [[...words.header], ...rows], widths: [40, 60] },
              };
            }}
          />
        </Accordion>
      )}
    </StepScreen>
  );
}
