// One press that leads from a finding to its place in the document.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionActions } from '../../../app/session/actions';
import type { SoughtWords } from '../../../enquiry/sought-words';
import { Status } from '../../ui/status';
import { sendWords as words } from './strings';

interface Props {
  readonly session: SessionActions;
  /** What to look for, the surest first; where there is nothing, there is no button. */
  readonly candidates: readonly SoughtWords[];
  /** What it is that is shown. */
  readonly about: string;
}

export function ShowWords({ session, candidates, about }: Props) {
  const [said, setSaid] = useState('');
  const show = async (): Promise<void> => {
    setSaid(''); // only what changes is read out, and a second press is a second time
    const shown = await session.showWords(candidates);
    setSaid(shown.ok ? words.shown : shown.sentence);
  };
  return candidates.length === 0 ? null : (
    <>
      <Button size="small" aria-label={words.showOf(about)} onClick={() => void show()}>
        {words.show}
      </Button>
      <Status>{said}</Status>
    </>
  );
}
