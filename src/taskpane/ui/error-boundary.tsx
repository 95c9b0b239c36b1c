// What stands there when the panel itself has failed. Plain HTML in the system's colours: nothing that could be what failed.
import { Component, type ReactNode } from 'react';
import { panelWords } from './strings';

const words = panelWords.panelError;

/** Says what happened, what was kept and what to do. */
export function PanelError({ reason }: { reason: unknown }) {
  return (
    <main
      role="alert"
      style={{
        padding: 16,
        paddingTop: 40,
        fontFamily: 'Segoe UI, system-ui, sans-serif',
        lineHeight: 1.4,
        colorScheme: 'light dark',
        background: 'Canvas',
        color: 'CanvasText',
        minHeight: '100vh',
        boxSizing: 'border-box',
      }}
    >
      <h1 style={{ fontSize: 20 }}>{words.title}</h1>
      <p>{words.happened}</p>
      <p>{words.kept}</p>
      <p>{words.todo}</p>
      <button type="button" style={{ font: 'inherit', padding: '6px 12px' }} onClick={() => window.location.reload()}>
        {words.again}
      </button>
      <details style={{ marginTop: 24, overflowWrap: 'anywhere' }}>
        <summary>{words.details}</summary>
        <p>{reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason)}</p>
      </details>
    </main>
  );
}

/** Catches what a screen throws while it is drawn or loaded. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { reason: unknown }> {
  override state = { reason: null as unknown };

  static getDerivedStateFromError(reason: unknown): { reason: unknown } {
    return { reason: reason ?? 'unknown' };
  }

  override render(): ReactNode {
    return this.state.reason === null ? this.props.children : <PanelError reason={this.state.reason} />;
  }
}
