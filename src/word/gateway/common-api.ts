// The Common API, which answers by callback, as promises.

/** A call as a promise that rejects with Office's own error. */
export function call<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- Office's error is a value with a code, not an Error
      else reject(result.error);
    });
  });
}
