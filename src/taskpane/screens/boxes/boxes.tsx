// The handbook's boxes, as the document has them: each filled where it stands, brought level with the framework, or given a field.
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { AnswerField, answerId } from '../../answer-field/answer-field';
import { headingId } from '../../ui/heading';
import type { ScreenProps } from '../screen';
import type { BoxState } from '../../../app/session/session-state';
import { StepScreen } from '../../ui/step-screen';
import { SameAs } from './same-as';
import { useBoxStyles } from './styles';
import { boxesWords as words } from './strings';

export default function Boxes({ session, state, open }: ScreenProps) {
  const styles = useBoxStyles();
  const { boxes, working } = state;
  const busy = working !== null;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || busy) return; // the session does one thing at a time
    asked.current = true;
    void session.readBoxes();
  }, [session, busy]);
  const looking = working === 'looking for boxes' || (busy && !boxes);
  const said = looking ? words.looking : boxes && boxes.all.length === 0 ? words.none : '';
  const withWords = boxes?.all.filter(({ field }) => field.inDocument !== '') ?? [];
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      <p role="status" className={styles.text}>
        {said}
      </p>
      {boxes && said === '' && <p className={styles.text}>{words.count(withWords.length, boxes.all.length)}</p>}
      {boxes?.unseen && <p className={styles.text}>{words.unseen}</p>}
      {boxes?.all.map((box) => (
        <section key={box.box.id} className={styles.box}>
          <Box box={box} session={session} state={state} open={open} />
        </section>
      ))}
      <Button className={styles.again} disabledFocusable={busy} onClick={() => void session.readBoxes()}>
        {words.readAgain}
      </Button>
    </StepScreen>
  );
}

function Box({ box, ...given }: ScreenProps & { box: BoxState }) {
  const { session } = given;
  if (box.kind === 'text box' || box.kind === 'no room') return <WithoutField box={box} {...given} />;
  return box.box.sameAs ? (
    <SameAs box={box} same={box.box.sameAs} {...given} />
  ) : (
    <AnswerField field={box.field} session={session} />
  );
}

function WithoutField({ box: { box, kind, field }, session, state }: ScreenProps & { box: BoxState }) {
  const styles = useBoxStyles();
  const [putting, setPutting] = useState(false);
  const put = async (): Promise<void> => {
    setPutting(true);
    document.getElementById(headingId)?.focus(); // this button goes when the field is there
    await session.putBoxField(box.id);
    setPutting(false);
    document.getElementById(answerId(box.id))?.focus();
  };
  return (
    <>
      <h2 className={styles.prompt}>{box.prompt}</h2>
      <p className={styles.text}>{kind === 'text box' ? words.textBox : words.noRoom}</p>
      {field.inDocument !== '' && (
        <>
          <p className={styles.label}>{words.standsThere}</p>
          <p className={styles.words}>{field.inDocument}</p>
        </>
      )}
      <Button
        aria-label={words.putFieldNamed(box.shortName)}
        disabledFocusable={state.working !== null}
        onClick={() => void put()}
      >
        {putting ? words.putting : words.putField}
      </Button>
    </>
  );
}
