// The manifest for one address: manifest.xml holds {origin} and {version}, and here they are filled in.

/** Where the panel lives while it is developed. */
export const developmentOrigin = 'https://localhost:3000';

/** Says in a sentence why Word cannot load a panel from this address; undefined where it can. */
export function originProblem(origin: string): string | undefined {
  const what = `"${origin}" is no address for the panel.`;
  if (!URL.canParse(origin)) return `${what} Give the whole address, for example https://enquiry.school.example`;
  const url = new URL(origin);
  if (url.protocol !== 'https:') return `${what} Word loads panels over https only.`;
  if (url.origin !== origin.replace(/\/$/, ''))
    return `${what} Give the name of the site alone, without a path: ${url.origin}`;
  return undefined;
}

/**
 * The manifest for an address and a version.
 * @param origin an address that `originProblem` has nothing against
 * @param version three numbers, as in package.json
 */
export function manifestFor(template: string, { origin, version }: { origin: string; version: string }): string {
  return template
    .replaceAll('{origin}', new URL(origin).origin)
    .replaceAll('{version}', `${version}.0`)
    .replace(/^<!--[\s\S]*?-->\n/m, '');
}
