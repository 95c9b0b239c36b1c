// One row: its sentence, and the buttons that move it, reword it or leave it out.
import { Button, makeStyles, tokens, type ButtonProps } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RowChange } from '../../../app/session/actions';
import { GrowingTextarea } from '../../ui/growing-textarea';
import type { FieldState } from '../../../app/session/field-state';
import { rowsWords as words } from './strings';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  stem: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    margin: `${tokens.spacingVerticalXXS} 0 0 -9px`,
  }, // the words of the first button stand below the sentence
  quietButton: { padding: `5px ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase200 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  ask: { margin: `${tokens.spacingVerticalXS} 0` },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly field: FieldState;
  readonly first: boolean;
  readonly last: boolean;
  /** The table is being changed. */
  readonly unavailable: boolean;
  readonly onChange: (change: RowChange) => void;
}

export function Row({ field, first, last, unavailable, onChange }: Props) {
  const styles = useStyles();
  const [mode, setMode] = useState<'shown' | 'rewording' | 'asking'>('shown');
  const [stem, setStem] = useState(field.stem);
  const row = useRef<HTMLLIElement>(null);
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
  const leaveOut = (): void => {
    const neighbour = last ? row.current?.previousElementSibling : row.current?.nextElementSibling;
    neighbour?.querySelector('button')?.focus(); // this row's buttons go with it
    onChange({ kind: 'leave out', field: id, answer: field.inDocument });
  };
  const move = (by: -1 | 1) => (): void => onChange({ kind: 'move', field: id, by });
  const quiet = (doing: string, named: string): ButtonProps => ({
    appearance: 'subtle',
    className: styles.quietButton,
    'aria-label': words.named(named, shortName),
    children: doing,
    disabledFocusable: unavailable,
  });
  return (
    <li ref={row} className={styles.row}>
      {mode !== 'rewording' && <p className={styles.stem}>{field.stem}</p>}
      {mode === 'shown' && (
        <div className={styles.quiet}>
          {/* At either end they rest and stay, so that the focus does. */}
          <Button {...quiet(words.up, words.moveUp)} disabledFocusable={unavailable || first} onClick={move(-1)} />
          <Button {...quiet(words.down, words.moveDown)} disabledFocusable={unavailable || last} onClick={move(1)} />
          <Button
            ref={reword}
            {...quiet(words.reword, words.reword)}
            onClick={() => {
              setStem(field.stem);
              setMode('rewording');
            }}
          />
          {!(first && last) && (
            <Button
              {...quiet(words.leaveOut, words.leaveOut)}
              onClick={() => (field.inDocument === '' ? leaveOut() : setMode('asking'))}
            />
          )}
        </div>
      )}
      {mode === 'asking' && (
        <div role="group" aria-labelledby={`leave-out-${id}`}>
          <p id={`leave-out-${id}`} className={styles.ask}>
            {words.leaveOutAsk}
          </p>
          <div className={styles.buttons}>
            <Button ref={safe} onClick={() => setMode('shown')}>
              {words.leaveOutNo}
            </Button>
            <Button onClick={leaveOut} disabledFocusable={unavailable}>
              {words.leaveOutYes}
            </Button>
          </div>
        </div>
      )}
      {mode === 'rewording' && (
        <>
          <label className={styles.label} htmlFor={`reword-${id}`}>
            {words.sentence}
          </label>
          <GrowingTextarea
            ref={input}
            id={`reword-${id}`}
            rows={2}
            value={stem}
            onChange={(event) => setStem(event.target.value)}
          />
          <div className={styles.buttons}>
            <Button
              disabledFocusable={unavailable || stem.trim() === ''}
              onClick={() => {
                setMode('shown');
                onChange({ kind: 'reword', field: id, stem: stem.trim().replace(/\s+/g, ' ') });
              }}
            >
              {words.save}
            </Button>
            <Button onClick={() => setMode('shown')}>{words.cancel}</Button>
          </div>
        </>
      )}
    </li>
  );
}
