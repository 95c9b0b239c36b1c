// Presses everything in a snippet's panel from top to bottom, over a document in the stand-in, and says what each press did.
import { inspect } from 'node:util';
import ts from 'typescript';
import { paragraphsIn } from '../../src/stand-in/tree/blocks';
import { spanText } from '../../src/stand-in/tree/span';
import { paragraphText } from '../../src/stand-in/tree/text';
import type { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { genuineOffice } from '../stand-in/genuine-common';
import { openGenuine } from '../stand-in/genuine';
import type { Snippet } from './snippet';

/** What there is to see after a press. */
export interface Seen {
  /** The paragraphs of the body, before and after. */
  readonly before: readonly string[];
  readonly lines: readonly string[];
  /** The main document's markup. */
  readonly xml: string;
  /** The markup of all parts whose name holds this. */
  part(name: string): string;
  /** The text that is selected. */
  readonly selected: string;
  /** What the snippet wrote to the console. */
  readonly said: string;
}

export interface Press {
  readonly control: string;
  /** Word's own error, where it refused: its code and sentence. */
  readonly refusal?: string;
  /** Any other error: the snippet or the stand-in failed. */
  readonly failure?: string;
  readonly seen: Seen;
}

const linesOf = (docx: OpenDocx): string[] => [...paragraphsIn(docx.body)].map(paragraphText);

function look(docx: OpenDocx, before: readonly string[], said: readonly string[]): Seen {
  const part = (name: string): string =>
    docx.parts
      .names()
      .filter((each) => each.includes(name))
      .map((each) => new TextDecoder().decode(docx.parts.bytes(each)))
      .join('\n');
  return {
    before,
    lines: linesOf(docx),
    xml: part(docx.mainPart),
    part,
    selected: spanText(docx.selection),
    said: said.join('\n'),
  };
}

/** A page of which a snippet needs no more than its elements, a file and a clock that does not wait. */
class Page {
  private readonly listeners = new Map<string, () => unknown>();
  constructor(private readonly file: Uint8Array) {}

  readonly document = {
    getElementById: (id: string) => ({
      files: [this.file],
      addEventListener: (_kind: string, listener: () => unknown) => void this.listeners.set(id, listener),
    }),
  };

  readonly FileReader = class {
    result = '';
    onload: (event: object) => void = () => undefined;
    readAsDataURL(file: Uint8Array): void {
      this.result = `data:application/octet-stream;base64,${Buffer.from(file).toString('base64')}`;
      this.onload({});
    }
  };

  press = (id: string): unknown => this.listeners.get(id)?.();
}

/** The library on npm names the styles as it did before their documentation. */
interface Older {
  readonly Style: typeof Word.BuiltInStyleName;
}

interface OfficeError {
  readonly code?: string | number;
  readonly message?: string;
}

/** Until the snippet has had its answers: the host answers at once, so this is a few turns of the event loop. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Runs a snippet unchanged. Before each press the person selects some words of the first paragraph, as most snippets ask for.
 * @param start the document it begins with
 * @param file what the person chooses where the snippet asks for a file
 */
export async function pressAll(
  snippet: Snippet,
  start: Uint8Array,
  file: Uint8Array,
): Promise<{ presses: Press[]; docx: OpenDocx }> {
  const pane = openGenuine(start);
  const { docx } = pane;
  const said: string[] = [];
  const errors: unknown[] = [];
  const log = (...what: unknown[]): void =>
    void said.push(what.map((each) => (typeof each === 'string' ? each : inspect(each))).join(' '));
  const page = new Page(file);
  const names = {
    document: page.document,
    FileReader: page.FileReader,
    Word: { ...pane.Word, BuiltInStyleName: pane.Word.BuiltInStyleName ?? (pane.Word as unknown as Older).Style },
    Office: genuineOffice(pane, 'OfficeOnline'),
    window: {},
    console: { log, warn: log, error: (...what: unknown[]) => void errors.push(what[what.length - 1]) },
    setTimeout: (then: () => void) => setTimeout(then, 0),
  };
  const { outputText } = ts.transpileModule(snippet.script, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  });
  // oxlint-disable-next-line typescript/no-implied-eval -- a snippet is a script; it comes from Microsoft, by the hand of who runs this
  const play = new Function(...Object.keys(names), outputText) as (...values: unknown[]) => void;
  play(...Object.values(names));

  // A snippet that does not wait for what it asked for.
  const collect = (error: unknown): void => void errors.push(error);
  process.on('unhandledRejection', collect);
  const presses: Press[] = [];
  for (const { id } of snippet.controls) {
    const [first] = [...paragraphsIn(docx.body)];
    docx.setSelection({ start: { paragraph: first!, offset: 0 }, end: { paragraph: first!, offset: 10 } });
    const before = linesOf(docx);
    said.length = 0;
    errors.length = 0;
    try {
      await page.press(id);
      await quiet();
    } catch (error) {
      errors.push(error);
    }
    const error = errors[0] as OfficeError | undefined;
    const isRefusal = error?.code !== undefined && !String(error.message).startsWith('The stand-in made a mistake');
    const sentence = error && `${error.code ?? 'Error'}: ${error.message ?? inspect(error)}`;
    presses.push({
      control: id,
      seen: look(docx, before, said),
      ...(sentence === undefined ? {} : isRefusal ? { refusal: sentence } : { failure: sentence }),
    });
  }
  process.off('unhandledRejection', collect);
  return { presses, docx };
}
