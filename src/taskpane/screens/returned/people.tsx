// Who sent what: a name for each copy, used wherever the copy is named, and a way to take one off the list again.
import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { NamedCopy } from '../../../sharing/compare/compare';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Status } from '../../ui/status';
import { SmallText } from '../../ui/texts';
import { mostCopies } from './at-once';
import type { HeldCopies, HeldCopy } from './held-copies';
import { returnedWords as words } from './strings';

interface Props {
  readonly copies: readonly HeldCopy[];
  /** The same copies, in the same order, under the names they are shown by. */
  readonly named: readonly NamedCopy[];
  readonly off: HeldCopy | null;
  readonly store: HeldCopies;
}

export function People({ copies, named, off, store }: Props) {
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState(false);
  // The button that was pressed goes with its copy: the focus goes where the next thing can be done.
  const [focusOn, setFocusOn] = useState<{ readonly key: number | 'put back' } | null>(null);
  const putBackButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusOn?.key === 'put back') putBackButton.current?.focus();
  }, [focusOn]);
  const removeFromList = (key: number, name: string): void => {
    store.removeFromList(key);
    setSaid(words.off(name));
    setFocusOn({ key: 'put back' });
  };
  const putBack = (key: number): void => {
    store.putBack();
    setSaid('');
    setShown(true);
    setFocusOn({ key });
  };
  return (
    <>
      <Folded
        title={words.people(copies.length)}
        detail={words.peopleNamed(named.map(({ name }) => name))}
        level="h2"
        open={shown}
        onToggle={setShown}
      >
        <SmallText>{words.peopleAbout}</SmallText>
        <Pieces items={copies} keyOf={({ key }) => String(key)} atOnce={mostCopies}>
          {(held) => (
            <Sender
              held={held}
              name={named[copies.indexOf(held)]?.name ?? ''}
              store={store}
              focus={focusOn?.key === held.key ? focusOn : null}
              onRemove={(name) => removeFromList(held.key, name)}
            />
          )}
        </Pieces>
      </Folded>
      <Status>{said}</Status>
      {off && (
        <Button ref={putBackButton} onClick={() => putBack(off.key)}>
          {words.putBack}
        </Button>
      )}
    </>
  );
}

interface SenderProps {
  readonly held: HeldCopy;
  /** What the copy is called everywhere else. */
  readonly name: string;
  readonly store: HeldCopies;
  /** Another one, each time the focus is to come here. */
  readonly focus: object | null;
  readonly onRemove: (name: string) => void;
}

function Sender({ held: { key, copy, given }, name, store, focus, onRemove }: SenderProps) {
  const field = useRef<HTMLInputElement>(null);
  // Also when it appears: the list may only just have been opened.
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const shown = given ?? name;
  const hint = [shown.trim() === name ? '' : words.shownAs(name), words.saved(copy.savedBy, copy.savedAt)]
    .filter((sentence) => sentence !== '')
    .join(' ');
  return (
    <>
      <Field label={words.nameOf(copy.file)} hint={hint}>
        <Input
          ref={field}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={shown}
          dir="auto"
          onChange={(_, { value }) => store.name(key, value)}
        />
      </Field>
      <Button appearance="subtle" onClick={() => onRemove(name)}>
        {words.removeFromList(name)}
      </Button>
    </>
  );
}
