// One row: its sentence, and the buttons that move it, reword it or leave it out.
import { Body1, Button, Field, type ButtonProps } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { useEffect, useRef, useState } from 'react';
import { letGoBegun, typeBegun, usedBegun } from '../../../app/actions/begun-words';
import type { RowChange, SessionActions } from '../../../app/session/actions';
import type { FieldState } from '../../../app/session/field-state';
import { begunKeys, begunWords } from '../../../enquiry/begun-words';
import type { Items } from '../../../enquiry/items';
import { oneLine } from '../../../enquiry/managed-block';
import { ButtonRow } from '../../ui/button-row';
import { Fold } from '../../ui/fold';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { rowsWords as words } from './strings';

/** What stands there is what is reworded: also a sentence that somebody completed there. */
const standingIn = ({ completedStem, stem }: FieldState): string => completedStem ?? stem;

/** Did somebody type another wording of a row, and leave it? */
export function isRewordingBegun(items: Items, field: FieldState): boolean {
  const begun = oneLine(begunWords(items, begunKeys.rewordedRow(field.id)) ?? '');
  return begun !== '' && begun !== standingIn(field);
}

interface Props {
  readonly session: SessionActions;
  readonly items: Items;
  readonly field: FieldState;
  readonly first: boolean;
  readonly last: boolean;
  /** The table is being changed. */
  readonly unavailable: boolean;
  /** The row goes, and its buttons with it: the focus goes on. */
  readonly onLeave: () => void;
  /** @returns whether the table has it */
  readonly onChange: (change: RowChange) => Promise<boolean>;
}

export function Row({ session, items, field, first, last, unavailable, onLeave, onChange }: Props) {
  const { id, shortName } = field;
  const stands = standingIn(field);
  const reworded = begunKeys.rewordedRow(id);
  const [chosen, setMode] = useState<'shown' | 'rewording' | 'asking'>('shown');
  const [saving, setSaving] = useState(false);
  // A wording that was left half-typed, or did not get into the table, stands there to go on with.
  const mode = chosen === 'shown' && !saving && isRewordingBegun(items, field) ? 'rewording' : chosen;
  const stem = begunWords(items, reworded) ?? stands;
  const safe = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const reword = useRef<HTMLButtonElement>(null);
  const was = useRef(mode);
  useEffect(() => {
    // What stands there when one comes to the screen leaves the focus where it is.
    if (was.current === mode) return;
    was.current = mode;
    if (mode === 'asking') safe.current?.focus();
    else if (mode === 'rewording') input.current?.focus({ preventScroll: true });
    else reword.current?.focus();
  }, [mode]);
  const leaveOut = (): void => {
    onLeave();
    void onChange({ kind: 'leave out', field: id, answer: field.inDocument, completedStem: field.completedStem });
  };
  const move = (by: -1 | 1) => (): void => void onChange({ kind: 'move', field: id, by });
  const begin = (): void => {
    letGoBegun(session, reworded); // at most blanks: other words would stand there already
    setMode('rewording');
  };
  const save = async (): Promise<void> => {
    setMode('shown');
    setSaving(true);
    const done = await onChange({ kind: 'reword', field: id, stands, stem: oneLine(stem) });
    if (done) usedBegun(session, reworded, stem);
    setSaving(false);
  };
  const type = (text: string): void => {
    typeBegun(session, reworded, text, stands);
    setMode('rewording'); // also where nothing is left of it
  };
  const cancel = (): void => {
    letGoBegun(session, reworded);
    setMode('shown');
  };
  const named = (doing: string, name: string): ButtonProps => ({
    size: 'small',
    'aria-label': words.named(name, shortName),
    children: doing,
    disabledFocusable: unavailable,
  });
  return (
    <Fold id={id} title={shortName}>
      <Body1 as="p" block>
        {stands}
      </Body1>
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
          <Button ref={reword} {...named(words.reword, words.reword)} icon={<EditRegular />} onClick={begin} />
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
            <GrowingTextarea ref={input} rows={2} value={stem} onChange={(_, { value }) => type(value)} />
          </Field>
          <ButtonRow>
            <Button disabledFocusable={unavailable || stem.trim() === ''} onClick={() => void save()}>
              {words.save}
            </Button>
            <Button onClick={cancel}>{words.cancel}</Button>
          </ButtonRow>
        </>
      )}
    </Fold>
  );
}
