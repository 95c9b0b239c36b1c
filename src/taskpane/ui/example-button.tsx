// Opens the finished example beside the person's own document. It is made only when it is asked for.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionActions } from '../../app/session/actions';
import { Status } from './status';
import { panelWords } from './strings';

const words = panelWords.example;

export function ExampleButton({ session }: { session: SessionActions }) {
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const openExample = async (): Promise<void> => {
    setWorking(true);
    setSaid(words.working);
    try {
      const { exampleDocument } = await import(/* webpackChunkName: "example" */ '../../ooxml/example-document');
      const outcome = await session.openNewDocument(exampleDocument());
      setSaid(outcome.ok ? words.opened : outcome.sentence);
    } catch {
      setSaid(words.noChunk);
    }
    setWorking(false);
  };
  return (
    <>
      <Button appearance="subtle" disabledFocusable={working} onClick={() => void openExample()}>
        {words.open}
      </Button>
      <Status>{said}</Status>
    </>
  );
}
