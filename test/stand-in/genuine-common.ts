// Microsoft's own Common API in Node, without a page: its calls and their results, with the stand-in as the host.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { Pane } from './pane';

/** From the beginning to the classes of Word's document: what comes after is the rich API, and the start of a page. */
function library(): string {
  const whole = readFileSync(require.resolve('@microsoft/office-js/dist/word-web-16.00.debug.js'), 'utf8');
  const to = whole.indexOf('var OSFWordWAC;');
  if (to < 0) throw new Error('The library is not laid out as this file knows it.');
  return whole.slice(0, to);
}

const strings = readFileSync(require.resolve('@microsoft/office-js/dist/en-us/office_strings.debug.js'), 'utf8');
const script = new Script(
  `${library()}\n${strings}\nOSF.DDA.ErrorCodeManager.initializeErrorMessages(Strings.OfficeOM);`,
  { filename: 'word-web.js' },
);

interface Library {
  OSF: {
    getClientEndPoint: unknown;
    _OfficeAppFactory: unknown;
    DDA: {
      DispIdHost: {
        Facade: new (methods: unknown, map: unknown) => unknown;
        addAsyncMethods(target: object, methods: unknown[]): void;
      };
      WAC: { getDelegateMethods: unknown; Delegate: { ParameterMap: unknown } };
      AsyncMethodNames: Record<string, unknown>;
    };
  };
  Microsoft: { Office: { WebExtension: Pick<typeof Office, 'FileType' | 'AsyncResultStatus'> } };
}

type Data = Record<string, unknown> & { DdaMethod: { DispatchId: number } };

/**
 * The library's Office with a document that hands itself out as a file, whose calls go to the pane.
 * @param platform as the library names it; the small slices of a tablet make many of a short document
 */
export function genuineOffice(pane: Pane, platform: 'OfficeOnline' | 'iOS' = 'iOS'): unknown {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    navigator: { userAgent: '' },
    document: { URL: '', getElementsByTagName: () => [] },
    location: {},
    addEventListener: () => undefined,
  };
  page.window = page;
  script.runInContext(createContext(page));
  const { OSF, Microsoft } = page as unknown as Library;
  OSF.getClientEndPoint = () => ({
    invoke: (_name: string, done: (status: number, answer: unknown) => void, data: Data) =>
      done(0, pane.call(data.DdaMethod.DispatchId, data)),
  });
  const facade = new OSF.DDA.DispIdHost.Facade(OSF.DDA.WAC.getDelegateMethods, OSF.DDA.WAC.Delegate.ParameterMap);
  OSF._OfficeAppFactory = { getHostFacade: () => facade, getId: () => 'pane' };
  const document = {};
  OSF.DDA.DispIdHost.addAsyncMethods(document, [OSF.DDA.AsyncMethodNames.GetDocumentCopyAsync]);
  const { FileType, AsyncResultStatus } = Microsoft.Office.WebExtension;
  return { FileType, AsyncResultStatus, PlatformType: { iOS: 'iOS' }, context: { document, platform } };
}
