// A worker that is asked one thing, and ended whatever comes of it.

/** What came of asking. `broke`: its script could not be fetched, or failed at what it was given. */
export type WorkerAnswer<Answer> = { readonly answer: Answer } | { readonly failed: 'broke' | 'took too long' };

/**
 * Asks a worker that was made for this one question.
 * @param request what it is sent; it gets its own copy
 * @param longest milliseconds after which it is given up
 */
export function requestOnce<Answer>(worker: Worker, request: unknown, longest: number): Promise<WorkerAnswer<Answer>> {
  return new Promise((resolve) => {
    const done = (outcome: WorkerAnswer<Answer>): void => {
      clearTimeout(given);
      worker.terminate();
      resolve(outcome);
    };
    const given = setTimeout(() => done({ failed: 'took too long' }), longest);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => done({ answer: data });
    worker.onerror = (event) => {
      event.preventDefault();
      done({ failed: 'broke' });
    };
    worker.onmessageerror = () => done({ failed: 'broke' });
    try {
      worker.postMessage(request);
    } catch {
      done({ failed: 'broke' }); // it cannot be sent
    }
  });
}
