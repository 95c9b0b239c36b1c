// Reads a `_headers` file as the hosts do that know it: every block whose path fits adds its headers.

/** The headers that a path gets. @throws Error where two blocks give the same header, which hosts join into one that is wrong */
export function headersByRules(rules: string, at: string): Record<string, string> {
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of rules.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    if (!line.startsWith(' ')) {
      fits = line.endsWith('*') ? at.startsWith(line.slice(0, -1)) : at === line;
      continue;
    }
    const [, name = '', value = ''] = /^ +([^:]+): (.*)$/.exec(line) ?? [];
    if (!fits) continue;
    if (name in found) throw new Error(`${at} gets ${name} twice`);
    found[name] = value;
  }
  return found;
}
