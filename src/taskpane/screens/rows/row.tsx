// One row: its sentence, and the buttons that move it, reword it or leave it out.
import { Body1, Button, Field, type ButtonProps } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { useEffect, useRef, useState } from 'react';
import type { RowChange } from '../../../app/session/actions';
import type { FieldState } from '../../../app/session/field-state';
import { ButtonRow } from '../../ui/button-row';
import { Fold } from '../../ui/fold';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { rowsWords as words } from './strings';

interface Props {
  readonly field: FieldState;
  readonly first: boolean;
  readonly last: boolean;
  /** The table is being changed. */
  readonly unavailable: boolean;
  /** The row goes, and its buttons with it: the focus goes on. */
  readonly onLeave: () => void;
  readonly onChange: (change: RowChange) => void;
}

export function Row({ field, first, last, unavailable, onLeave, onChange }: Props) {
  const { id, shortName } = field;
  // What stands there is what is reworded: also a sentence that somebody completed there.
  const stands = field.completedStem ?? field.stem;
  const [mode, setMode] = useState<'shown' | 'rewording' | 'asking'>('shown');
  const [stem, setStem] = useState(stands);
  const [shown, setShown] = useState(stands);
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
  const leaveOut = (): void => {
    onLeave();
    onChange({ kind: 'leave out', field: id, answer: field.inDocument, completedStem: field.completedStem });
  };
  const move = (by: -1 | 1) => (): void => onChange({ kind: 'move', field: id, by });
  const named = (doing: string, name: string): ButtonProps => ({
    size: 'small',
    'aria-label': words.named(name, shortName),
    children: doing,
    disabledFocusable: unavailable,
  });
  return (
    <Fold id={id} title={shortName}>
      {mode !== 'rewording' && (
        <Body1 as="p" block>
          {stands}
        </Body1>
      )}
      {mode === 'shown' && (
        <ButtonRow>
          {/* At either end they rest and stay, so that the focus does. */}
          <Button
            {...named(words.up, words.moveUp)}
            icon={<ArrowUpRegular />}
            disabledFocusable={unavailable || first}
            onClick={move(-1)}
          />
          <Button
            {...named(words.down, words.moveDown)}
            icon={<ArrowDownRegular />}
            disabledFocusable={unavailable || last}
            onClick={move(1)}
          />
          <Button
            ref={reword}
            {...named(words.reword, words.reword)}
            icon={<EditRegular />}
            onClick={() => {
              setStem(stands);
              setShown(stands);
              setMode('rewording');
            }}
          />
          {!(first && last) && (
            <Button
              {...named(words.leaveOut, words.leaveOut)}
              icon={<SubtractRegular />}
              onClick={() => (field.inDocument === '' ? leaveOut() : setMode('asking'))}
            />
          )}
        </ButtonRow>
      )}
      {mode === 'asking' && (
        <div role="group" aria-labelledby={`leave-out-${id}`}>
          <Body1 as="p" block id={`leave-out-${id}`}>
            {words.leaveOutAsk}
          </Body1>
          <ButtonRow>
            <Button ref={safe} onClick={() => setMode('shown')}>
              {words.leaveOutNo}
            </Button>
            <Button onClick={leaveOut} disabledFocusable={unavailable}>
              {words.leaveOutYes}
            </Button>
          </ButtonRow>
        </div>
      )}
      {mode === 'rewording' && (
        <>
          <Field label={words.sentence}>
            <GrowingTextarea ref={input} rows={2} value={stem} onChange={(_, { value }) => setStem(value)} />
          </Field>
          <ButtonRow>
            <Button
              disabledFocusable={unavailable || stem.trim() === ''}
              onClick={() => {
                setMode('shown');
                onChange({ kind: 'reword', field: id, stands: shown, stem: stem.trim().replace(/\s+/g, ' ') });
              }}
            >
              {words.save}
            </Button>
            <Button onClick={() => setMode('shown')}>{words.cancel}</Button>
          </ButtonRow>
        </>
      )}
    </Fold>
  );
}
