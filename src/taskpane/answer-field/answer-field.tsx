// One answer: the sentence to complete, or its stem above the words, and how they stand with the document.
import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useLayoutEffect, useRef, type RefObject } from 'react';
import type { SessionActions } from '../../app/session/actions';
import type { FieldState } from '../../app/session/field-state';
import { hintsOf } from '../../enquiry/gap-hint';
import { GrowingTextarea } from '../ui/growing-textarea';
import { AnswerStatus } from './answer-status';
import { SentenceFields } from './sentence-fields';
import { answerWords as words } from './strings';
import { useSentence } from './use-sentence';

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  help: { display: 'block', margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
  switch: { marginTop: tokens.spacingVerticalXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly field: FieldState;
  readonly session: SessionActions;
  /** Does the focus go here when the screen opens? */
  readonly focused?: boolean;
  /** Is there another place on the screen where the framework can be put in? */
  readonly placeOffered?: boolean;
}

/** The id of an answer's first text field. */
export const answerId = (field: string): string => `answer-${field}`;

export function AnswerField({ field, session, focused = false, placeOffered = false }: Props) {
  const styles = useStyles();
  const helpId = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const inUse = useSentence(field, session);
  const inGaps = Boolean(inUse?.sentence);
  const focusGoesHere = useFocusKept(input, inGaps, focused);
  const id = answerId(field.id);
  return (
    <div>
      {inUse?.sentence ? (
        <>
          <SentenceFields
            gaps={inUse.gaps}
            sentence={inUse.sentence}
            hints={hintsOf(field, inUse.gaps)}
            name={field.stem}
            describedBy={field.help === '' ? undefined : helpId}
            id={id}
            first={input}
            onPut={inUse.put}
            onLeave={inUse.left}
          />
          {field.help !== '' && (
            <Caption1 as="p" id={helpId} className={styles.help}>
              {field.help}
            </Caption1>
          )}
          {/* There also while it says nothing, so that what appears in it is read out. */}
          <div role="status">
            {inUse.isAlone && (
              <Caption1 as="p" className={styles.help}>
                {words.alone}
              </Caption1>
            )}
          </div>
        </>
      ) : (
        <Field
          label={{ children: field.stem, className: styles.label, htmlFor: id }}
          hint={field.help === '' ? undefined : field.help}
        >
          <GrowingTextarea
            ref={input}
            id={id}
            rows={3}
            value={field.text}
            onChange={(_, { value }) => {
              inUse?.freely(); // also where what is typed happens to begin like the sentence
              session.type(field.id, value);
            }}
            onBlur={() => session.leave(field.id)}
          />
        </Field>
      )}
      {inUse && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.switch}
          aria-label={(inGaps ? words.freelyNamed : words.completeNamed)(field.shortName)}
          onClick={() => {
            focusGoesHere();
            (inGaps ? inUse.freely : inUse.complete)();
          }}
        >
          {inGaps ? words.freely : words.complete}
        </Button>
      )}
      <AnswerStatus field={field} session={session} input={input} placeOffered={placeOffered} />
    </div>
  );
}

/**
 * The focus stays with the answer when its fields become others.
 * @param fields tells which they are
 * @returns says that the focus goes to the fields that come next
 */
function useFocusKept(input: RefObject<HTMLTextAreaElement | null>, fields: boolean, focused: boolean): () => void {
  const goes = useRef(focused);
  const inside = useRef(false);
  useEffect(() => {
    const told = (): void => {
      inside.current = document.activeElement?.id.startsWith(input.current?.id ?? ' ') ?? false;
    };
    document.addEventListener('focusin', told);
    return () => document.removeEventListener('focusin', told);
  }, [input]);
  useLayoutEffect(() => {
    if (goes.current || (inside.current && document.activeElement === document.body)) input.current?.focus();
    goes.current = false;
  }, [input, fields]);
  return () => {
    goes.current = true;
  };
}
