// A device that gives the panel no storage: asking for it is an error, as in a browser that blocks storage in frames.

/**
 * Takes localStorage away from a frame that has been put on the page and has not loaded yet. Its window is the one that the page it is about
 * to load gets, because both are of the same origin (HTML, "initialise the navigation's document": the initial about:blank), so the page's
 * scripts find it so from their first line on. A browser would refuse sessionStorage with it; Office.js then complains in the console, which
 * would hide a complaint of the panel's own.
 */
export function refuseStorage(frame: HTMLIFrameElement): void {
  const page = frame.contentWindow;
  if (!page) throw new Error('The frame is not on the page yet.');
  Object.defineProperty(page, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException(
        "Failed to read the 'localStorage' property from 'Window': Access is denied for this document.",
        'SecurityError',
      );
    },
  });
}
