// Microsoft's public snippets for Word, run unchanged against the stand-in: npm run snippets -- FOLDER, a clone of OfficeDev/office-js-snippets.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { docx, paragraph } from '../documents/docx';
import { openXmlErrors } from '../documents/validate';
import { documented } from './documented';
import { type Press, pressAll } from './press';
import { asksOnlyFor, readSnippet, type Snippet } from './snippet';

const highest = 3;
/** Where a clone has its snippets for Word. */
const wordSamples = (folder: string): string => path.join(folder, 'samples/word');
const start = docx({ body: paragraph('Our school reads.') + paragraph('The second line.') });
const chosen = docx({ body: paragraph('From the chosen file.') });

type Verdict = 'works' | 'refused' | 'wrong';

/** Did it run with the effect that is documented, was it refused with Word's error, or neither? */
function judge(snippet: Snippet, { control, refusal, failure, seen }: Press): { verdict: Verdict; why: string } {
  if (failure !== undefined) return { verdict: 'wrong', why: failure };
  if (refusal !== undefined) return { verdict: 'refused', why: refusal };
  const hasEffect = documented[snippet.id]?.[control];
  if (!hasEffect) return { verdict: 'wrong', why: 'nothing says what it should do' };
  return hasEffect(seen) ? { verdict: 'works', why: '' } : { verdict: 'wrong', why: 'not the documented effect' };
}

function snippetsIn(folder: string): Snippet[] {
  return readdirSync(wordSamples(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.includes('preview'))
    .sort()
    .map((name) => readSnippet(readFileSync(path.join(wordSamples(folder), name), 'utf8')))
    .filter((snippet) => asksOnlyFor(snippet, highest));
}

async function main(folder: string): Promise<void> {
  const all: Verdict[] = [];
  const line = (name: string, verdicts: readonly Verdict[]): string =>
    [
      name.padEnd(58),
      ...(['works', 'refused', 'wrong'] as const).map((verdict) =>
        String(verdicts.filter((each) => each === verdict).length).padStart(7),
      ),
    ].join(' ');
  console.log([`${'snippet'.padEnd(58)}`, 'works'.padStart(7), 'refused'.padStart(7), 'wrong'.padStart(7)].join(' '));
  for (const snippet of snippetsIn(folder)) {
    const { presses, docx: left } = await pressAll(snippet, start, chosen);
    const judged = presses
      .filter(({ control }) => snippet.controls.some(({ id, kind }) => id === control && kind === 'button'))
      .map((press) => ({ ...press, ...judge(snippet, press) }));
    console.log(
      line(
        snippet.id,
        judged.map(({ verdict }) => verdict),
      ),
    );
    for (const { control, verdict, why } of judged)
      if (verdict !== 'works') console.log(`    ${control}: ${verdict}, ${why}`);
    const errors = await openXmlErrors(left.save());
    for (const { description, xPath } of errors)
      console.log(`    the document that is left is not valid: ${description} ${xPath}`);
    if (errors.length > 0) process.exitCode = 1;
    all.push(...judged.map(({ verdict }) => verdict));
  }
  console.log(line(`all ${all.length} actions`, all));
  console.log(`${((all.filter((each) => each === 'works').length / all.length) * 100).toFixed(0)}% work`);
  if (all.includes('wrong')) process.exitCode = 1;
}

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(wordSamples(folder))) {
  console.log(
    'Which folder? Clone https://github.com/OfficeDev/office-js-snippets and name it: npm run snippets -- ../office-js-snippets',
  );
  process.exitCode = 1;
} else void main(folder);
