// The panel's first lines: one session, drawn by React, and a sentence where it cannot start.
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { Session } from '../app/session/session';
import { Trouble, TroubleBoundary } from './ui/error-boundary';

const place = document.getElementById('panel');
if (!place) throw new Error('The page of the panel has no place to draw it in');

const session = new Session();
const root = createRoot(place);
root.render(
  <TroubleBoundary>
    <App session={session} />
  </TroubleBoundary>,
);
session.start().catch((reason: unknown) => root.render(<Trouble reason={reason} />));
