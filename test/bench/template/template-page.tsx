// The page that an add-in made from the usual React template begins with: a provider, a heading, a text field and a button. The bench
// measures the panel beside it.
import { Button, Field, FluentProvider, Textarea, Title3, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const insert = async (): Promise<void> => {
    setSaid('Inserting…');
    await Word.run(async (context) => {
      context.document.body.insertParagraph(text, Word.InsertLocation.end);
      await context.sync();
    });
    setSaid('Inserted.');
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <Title3 as="h1">Welcome</Title3>
      <Field label="Text to insert">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" onClick={() => void insert()}>
        Insert text
      </Button>
      <div role="status">{said}</div>
    </FluentProvider>
  );
}

const place = document.getElementById('panel');
if (!place) throw new Error('The page has no place for the panel');
const root = createRoot(place);
void Office.onReady(() => root.render(<Page />));
