// A part of a screen that opens by itself when there is little in it, or from outside: an accordion of one.
import { Accordion } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Fold } from './fold';

interface Props {
  readonly title: string;
  /** A word or two more in the heading: how many, how far. */
  readonly detail?: string;
  readonly level?: 'h2' | 'h3';
  /** Is it open before anybody opened or closed it? */
  readonly opensItself?: boolean;
  /** For whoever opens and closes it from outside. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

export function Folded({ title, detail, level = 'h3', opensItself = false, open, onToggle, children }: Props) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = open ?? chosen ?? opensItself;
  const toggle = (): void => {
    setChosen(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <Accordion collapsible openItems={isOpen ? [title] : []} onToggle={toggle}>
      <Fold id={title} title={title} state={detail} level={level}>
        {children}
      </Fold>
    </Accordion>
  );
}
