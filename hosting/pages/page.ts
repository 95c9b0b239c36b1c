// One plain page of the site: a title, a sentence, and parts with a heading. No script and nothing from elsewhere.

export interface Part {
  readonly title: string;
  /** Each line is a paragraph; where `steps` is set, an item of a numbered list. */
  readonly lines: readonly string[];
  readonly steps?: boolean;
}

export interface Page {
  /** The name of its file beside the panel. */
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly parts: readonly Part[];
}

/** The way from each page to the others. */
export interface Neighbour {
  readonly file: string;
  readonly title: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const style = `:root { color-scheme: light dark; --ink: #242424; --paper: #fff; --quiet: #616161; --line: #d1d1d1; --link: #0f548c }
@media (prefers-color-scheme: dark) { :root { --ink: #f5f5f5; --paper: #1f1f1f; --quiet: #c7c7c7; --line: #525252; --link: #9cc8ee } }
body { margin: 0 auto; max-width: 38rem; padding: 1.5rem 1rem 3rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.6 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem }
h2 { font-size: 1.1rem; line-height: 1.4; margin: 2rem 0 .25rem }
p { margin: .5rem 0 } li { margin: .4rem 0 } ol { padding-inline-start: 1.5rem }
.about { color: var(--quiet) }
nav { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; padding-bottom: .75rem; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
a { color: var(--link); display: inline-block; min-height: 24px } a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }`;

function part({ title, lines, steps }: Part): string {
  const each = lines.map((line) => (steps ? `<li>${escaped(line)}</li>` : `<p>${escaped(line)}</p>`)).join('\n');
  return `<h2>${escaped(title)}</h2>\n${steps ? `<ol>\n${each}\n</ol>` : each}`;
}

/** The page as HTML. @param all every page of the site, to walk between them */
export function pageHtml(page: Page, all: readonly Neighbour[]): string {
  const links = all
    .map(({ file, title }) =>
      file === page.file
        ? `<a href="${file}" aria-current="page">${escaped(title)}</a>`
        : `<a href="${file}">${escaped(title)}</a>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="icons/icon-32.png">
<title>${escaped(page.title)} – Enquiry Handbook</title>
<style>
${style}
</style>
</head>
<body>
<nav aria-label="Pages">
${links}
</nav>
<main>
<h1>${escaped(page.title)}</h1>
<p class="about">${escaped(page.about)}</p>
${page.parts.map(part).join('\n')}
</main>
</body>
</html>
`;
}
