// A source is added to a sub-question: one of the school's cards, or something new.
import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef, useState } from 'react';
import { isHeld, type Card } from '../../../enquiry/cards';
import { ButtonRow } from '../../ui/button-row';
import { SelectOne } from '../../ui/select-one';
import { planWords as words } from './strings';

/** The choice for a source that the school does not have yet. */
const fresh = 'new';

interface Props {
  readonly cards: readonly Card[];
  /** The letter of the sub-question. */
  readonly letter: string;
  /** @param card null: something new */
  readonly onAdd: (card: string | null) => void;
}

export function AddSource({ cards, letter, onAdd }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<string>(fresh);
  const choice = useRef<HTMLSelectElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const cancelled = useRef(false);
  useEffect(() => {
    if (isOpen) choice.current?.focus();
    else if (cancelled.current) button.current?.focus();
    cancelled.current = false;
  }, [isOpen]);
  const held = cards.filter(isHeld);
  // What is relevant first, then what the school has, then what nobody has sorted yet.
  const sources = [
    ...held.filter(({ bears }) => bears === 'yes'),
    ...held.filter(({ bears }) => bears !== 'yes'),
    ...cards.filter(({ zone }) => zone === null),
  ];
  const options = [
    { value: fresh, label: words.fresh },
    ...sources.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const close = (): void => {
    setIsOpen(false);
    setChosen(fresh);
  };
  if (!isOpen)
    return (
      <Button
        ref={button}
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={words.addSourceTo(letter)}
        onClick={() => setIsOpen(true)}
      >
        {words.addSource}
      </Button>
    );
  return (
    <>
      <SelectOne label={words.from} options={options} value={chosen} onChoose={setChosen} select={choice} />
      <ButtonRow>
        <Button
          onClick={() => {
            close();
            onAdd(chosen === fresh ? null : chosen);
          }}
        >
          {words.add}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            cancelled.current = true;
            close();
          }}
        >
          {words.cancel}
        </Button>
      </ButtonRow>
    </>
  );
}
