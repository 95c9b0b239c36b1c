// One row: its sentence, and the buttons that move it, reword it or leave it out.
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RowChange } from '../../document/arrange-rows';
import { GrowingTextarea } from '../answer-field/growing-textarea';
import { Button } from '../button';
import type { FieldState } from '../session/field-state';
import { token } from '../token';
import { rowsWords as words } from './words';

const useStyles = makeStyles({
  row: { padding: `${token('spacingVerticalM')} 0 ${token('spacingVerticalS')}`, borderTop: `1px solid ${token('colorNeutralStroke2')}` },
  stem: { margin: 0, fontWeight: token('fontWeightSemibold') },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: token('spacingHorizontalXS'), marginLeft: '-9px' },
  ask: { margin: `${token('spacingVerticalXS')} 0` },
  label: { display: 'block', margin: `${token('spacingVerticalXS')} 0` },
});

interface Props {
  readonly field: FieldState;
  readonly first: boolean;
  readonly last: boolean;
  /** The table is being changed. */
  readonly resting: boolean;
  readonly onChange: (change: RowChange) => void;
}

export function Row({ field, first, last, resting, onChange }: Props) {
  const styles = useStyles();
  const [mode, setMode] = useState<'shown' | 'rewording' | 'asking'>('shown');
  const [stem, setStem] = useState(field.stem);
  const safe = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const reword = useRef<HTMLButtonElement>(null);
  const was = useRef(mode);
  useEffect(() => {
    if (mode === 'asking') safe.current?.focus();
    else if (mode === 'rewording') input.current?.focus();
    else if (was.current !== 'shown') reword.current?.focus();
    was.current = mode;
  }, [mode]);
  const { id, shortName } = field;
  const leaveOut = (): void => onChange({ kind: 'leave out', field: id, answer: field.inDocument });
  const named = (doing: string) => ({ 'aria-label': words.named(doing, shortName), look: 'subtle' as const, resting });
  return (
    <li className={styles.row}>
      {mode !== 'rewording' && <p className={styles.stem}>{field.stem}</p>}
      {mode === 'shown' && (
        <div className={styles.buttons}>
          {!first && <Button {...named(words.up)} onClick={() => onChange({ kind: 'move', field: id, by: -1 })}>{words.up}</Button>}
          {!last && <Button {...named(words.down)} onClick={() => onChange({ kind: 'move', field: id, by: 1 })}>{words.down}</Button>}
          <Button ref={reword} {...named(words.reword)} onClick={() => {
            setStem(field.stem);
            setMode('rewording');
          }}>{words.reword}</Button>
          {!(first && last) && <Button {...named(words.leaveOut)} onClick={() => (field.inDocument === '' ? leaveOut() : setMode('asking'))}>{words.leaveOut}</Button>}
        </div>
      )}
      {mode === 'asking' && (
        <div role="group" aria-labelledby={`leave-out-${id}`}>
          <p id={`leave-out-${id}`} className={styles.ask}>{words.leaveOutAsk}</p>
          <Button ref={safe} onClick={() => setMode('shown')}>{words.leaveOutNo}</Button>{' '}
          <Button onClick={leaveOut} resting={resting}>{words.leaveOutYes}</Button>
        </div>
      )}
      {mode === 'rewording' && (
        <>
          <label className={styles.label} htmlFor={`reword-${id}`}>{words.sentence}</label>
          <GrowingTextarea ref={input} id={`reword-${id}`} rows={2} value={stem} onChange={(event) => setStem(event.target.value)} />
          <div className={styles.buttons}>
            <Button look="subtle" resting={resting || stem.trim() === ''} onClick={() => {
              setMode('shown');
              onChange({ kind: 'reword', field: id, stem: stem.trim().replace(/\s+/g, ' ') });
            }}>{words.save}</Button>
            <Button look="subtle" onClick={() => setMode('shown')}>{words.cancel}</Button>
          </div>
        </>
      )}
    </li>
  );
}
