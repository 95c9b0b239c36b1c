// The panel's first lines: one session, drawn by React, and a sentence where it cannot start.
import { createRoot } from 'react-dom/client';
import { Session } from '../app/session/session';
import { App } from './app';
import { PanelError, ErrorBoundary } from './ui/error-boundary';

const place = document.getElementById('panel');
if (!place) throw new Error('The page of the panel has no place to draw it in');

const session = new Session();
const root = createRoot(place);
root.render(
  <ErrorBoundary>
    <App session={session} />
  </ErrorBoundary>,
);
session.start().catch((reason: unknown) => root.render(<PanelError reason={reason} />));

// Whatever nobody waited for and that failed is said in the one place for it, too.
window.addEventListener('unhandledrejection', ({ reason }) => void session.unexpected(reason));
