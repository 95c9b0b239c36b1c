// One of Microsoft's public snippets for Word, read from its file: the sets it asks for, its script and what there is to press.

/** Something in a snippet's panel that a person presses or chooses a file with. */
export interface Control {
  readonly id: string;
  readonly kind: 'button' | 'file';
}

export interface Snippet {
  readonly id: string;
  /** The requirement sets it asks for, such as `{ WordApi: '1.3' }`. */
  readonly sets: Readonly<Record<string, string>>;
  /** TypeScript. */
  readonly script: string;
  /** From top to bottom. */
  readonly controls: readonly Control[];
}

/** The lines below a key, without their own indentation. The snippets need no more of YAML than keys, plain values and `|` blocks. */
function below(lines: readonly string[], key: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.trim() !== '' && !line.startsWith(' '));
  const block = end < 0 ? rest : rest.slice(0, end);
  const indent = /^ */.exec(block.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0;
  return block.map((line) => line.slice(indent));
}

/** The value beside a key, without quotation marks. */
function value(lines: readonly string[], key: string): string {
  const line = lines.find((each) => each.startsWith(`${key}:`)) ?? '';
  return line
    .slice(key.length + 1)
    .trim()
    .replace(/^'(.*)'$/, '$1');
}

/** The text of a key that is a block, or one line. */
function text(lines: readonly string[], key: string): string {
  const beside = value(lines, key);
  return beside === '' || /^[|>]/.test(beside) ? below(lines, key).join('\n') : beside;
}

export function readSnippet(yaml: string): Snippet {
  const lines = yaml.split(/\r?\n/);
  const sets = below(lines, 'api_set').flatMap((line) => {
    const name = /^(\w+):/.exec(line)?.[1];
    return name === undefined ? [] : [[name, value([line], name)] as const];
  });
  const markup = text(below(lines, 'template'), 'content');
  const controls = [...markup.matchAll(/<(button|input)\b([^>]*)>/g)].flatMap(([, tag, attributes = '']): Control[] => {
    const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
    if (id === undefined || (tag === 'input' && !attributes.includes('type="file"'))) return [];
    return [{ id, kind: tag === 'button' ? 'button' : 'file' }];
  });
  return {
    id: value(lines, 'id'),
    sets: Object.fromEntries(sets),
    script: text(below(lines, 'script'), 'content'),
    controls,
  };
}

/** Does it ask for nothing but WordApi up to this version? */
export function asksOnlyFor({ sets }: Snippet, highest: number): boolean {
  const [only, ...others] = Object.entries(sets);
  return only?.[0] === 'WordApi' && others.length === 0 && Number(only[1].split('.')[1]) <= highest;
}
