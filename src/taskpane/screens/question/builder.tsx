// The builder: reads the parts out of the question, asks for what is missing, and puts them together in ways to take, mix or leave.
import { Body1, Button, Caption1, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { keepVersion } from '../../../app/actions/keep-version';
import { isSameDraft, partKey, questionParts, readTypedPart, type QuestionPart } from '../../../enquiry/question-parts';
import { compose, type Alternative } from '../../../question/compose';
import { readParts, type Parts as ReadParts } from '../../../question/parts';
import { answerId } from '../../answer-field/answer-field';
import { ButtonRow } from '../../ui/button-row';
import { Fold } from '../../ui/fold';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { pause, useDebouncedValue } from '../../ui/use-debounced-value';
import { Status } from '../../ui/status';
import { fieldOf, type ScreenProps } from '../screen';
import { questionWords } from './strings';

const words = questionWords.builder;

const useStyles = makeStyles({
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  read: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  value: { flexGrow: 1 },
  missing: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  way: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  route: { color: tokens.colorNeutralForeground2 },
});

/** The words of each part as the question has them. */
function partsIn(question: string): Record<QuestionPart | 'who', string> {
  const parts = readParts(question);
  const said = (span: ReadParts['who']): string =>
    span ? question.slice(span.start, span.end).replace(/\s+/g, ' ') : '';
  return {
    who: said(parts.who),
    action: said(parts.action),
    outcome: said(parts.outcome),
    group: said(parts.group),
    knowing: said(parts.seen),
  };
}

export function Builder({ session, state }: Pick<ScreenProps, 'session' | 'state'>) {
  return (
    <Fold id="builder" title={words.title}>
      <Parts session={session} state={state} />
    </Fold>
  );
}

function Parts({ session, state }: Pick<ScreenProps, 'session' | 'state'>) {
  const styles = useStyles();
  const question = fieldOf(state.fields, 'question').text;
  const rested = useDebouncedValue(question, pause);
  const read = useMemo(() => partsIn(rested), [rested]);
  // What was said, and of which wording: it is true of no other.
  const [said, setSaid] = useState({ of: '', sentence: '' });
  const typed = (part: QuestionPart): { readonly mine?: string; readonly earlier?: string } => {
    const kept = readTypedPart(state.items[partKey(part)]?.value);
    if (!kept) return {};
    return isSameDraft(kept.of, rested) ? { mine: kept.text } : { earlier: kept.text };
  };
  const keep = (part: QuestionPart, text: string): void => session.keepItem(partKey(part), { text, of: rested });
  const wordsOf = (part: QuestionPart): string => typed(part).mine ?? read[part];
  const { questions, missing } = compose({
    action: wordsOf('action'),
    outcome: wordsOf('outcome'),
    group: wordsOf('group'),
    knowing: wordsOf('knowing'),
    who: read.who,
  });

  const write = (text: string, news: string): void => {
    keepVersion(session);
    session.type('question', text);
    session.leave('question');
    setSaid({ of: text, sentence: news });
    document.getElementById(answerId('question'))?.focus();
  };
  const take = ({ text }: Alternative): void => {
    write(text, question.trim() === '' ? words.takenFirst : words.taken);
    // The question says all of it now, and it is read from there; a version keeps it, should it be undone.
    keepVersion(session);
    for (const part of questionParts) if (typed(part).mine !== undefined) session.keepItem(partKey(part), null);
  };

  return (
    <div className={styles.content}>
      <Body1>{words.about}</Body1>
      {questionParts.map((part) => (
        <Part key={part} part={part} read={read[part]} {...typed(part)} onType={(text) => keep(part, text)} />
      ))}
      {questions.length === 0 && (
        <div>
          <Text as="h3" weight="semibold">
            {words.missing}
          </Text>
          <ul className={styles.missing}>
            {missing.map(({ part, ask }) => (
              <li key={part}>{ask}</li>
            ))}
          </ul>
        </div>
      )}
      {questions.length > 0 && (
        <div>
          <Text as="h3" weight="semibold">
            {words.ways}
          </Text>
          <ul className={styles.list}>
            {questions.map((one) => (
              <li key={one.route} className={styles.way}>
                <Caption1 className={styles.route}>{words.route[one.route]}</Caption1>
                <Body1>{one.text}</Body1>
                <ButtonRow>
                  <Button
                    disabledFocusable={one.text === question.trim()}
                    aria-label={words.takeNamed(words.route[one.route])}
                    onClick={() => take(one)}
                  >
                    {words.take}
                  </Button>
                  {question.trim() !== '' && (
                    <Button
                      appearance="subtle"
                      aria-label={words.belowNamed(words.route[one.route])}
                      onClick={() => write(`${question.trimEnd()}\n${one.text}`, words.putBelow)}
                    >
                      {words.below}
                    </Button>
                  )}
                </ButtonRow>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Status>{said.of === question ? said.sentence : ''}</Status>
    </div>
  );
}

interface PartProps {
  readonly part: QuestionPart;
  /** As the question has it; empty where it has none. */
  readonly read: string;
  /** As the person typed it for this question. */
  readonly mine?: string;
  /** As the person typed it for a question that stood here before. */
  readonly earlier?: string;
  readonly onType: (text: string) => void;
}

/** A part that is read from the question is shown; one that is missing, or was typed, is a field. */
function Part({ part, read, mine, earlier, onType }: PartProps) {
  const styles = useStyles();
  const { label, help } = words.parts[part];
  const fieldId = `part-${part}`;
  if (mine === undefined && read !== '') {
    const change = (): void => {
      // What was read is the person's from now on: it stays when the question is taken apart anew.
      onType(read);
      setTimeout(() => document.getElementById(fieldId)?.focus());
    };
    return (
      <div>
        <Text as="h3" weight="semibold">
          {label}
        </Text>
        <div className={styles.read}>
          <Body1 className={styles.value}>{read}</Body1>
          <Button appearance="subtle" aria-label={words.changeNamed(label)} onClick={change}>
            {words.change}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div>
      <Field label={label} hint={help}>
        <GrowingTextarea id={fieldId} rows={1} value={mine ?? ''} onChange={(_, { value }) => onType(value)} />
      </Field>
      {earlier !== undefined && earlier.trim() !== '' && (
        <div className={styles.read}>
          <Caption1 className={styles.value}>{words.earlier(earlier)}</Caption1>
          <Button
            appearance="subtle"
            size="small"
            aria-label={words.useEarlierNamed(label)}
            onClick={() => {
              onType(earlier);
              document.getElementById(fieldId)?.focus();
            }}
          >
            {words.useEarlier}
          </Button>
        </div>
      )}
    </div>
  );
}
