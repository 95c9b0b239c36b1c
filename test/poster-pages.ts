// Makes the poster in every size and look, has LibreOffice lay it out, and says how many pages each takes. Run: npm run poster-pages
// One of the enquiries alone, or one page: npm run poster-pages -- full, npm run poster-pages -- full-A3-theme
// The pages are in dist/poster, also in grey: look at them. It needs LibreOffice and the tools of Poppler.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { evidenceDrawing, posterDrawingWidth, questionDrawing } from '../src/app/drawings/poster-drawings';
import { layOut, type LaidOut } from '../src/app/drawings/poster-layout';
import { posterDrawingWords } from '../src/app/drawings/strings';
import type { Drawing } from '../src/app/drawings/drawing';
import { contentOf, posterIn, posterLooks, posterSizes } from '../src/enquiry/poster';
import type { Picture } from '../src/ooxml/picture';
import { posterDocument } from '../src/ooxml/poster-document';
import { papers } from '../src/ooxml/poster-style';
import { filledEnquiry, fullEnquiry, overlongEnquiry, shortEnquiry } from './enquiry/enquiries';
import { openBrowser } from './journeys/browser';
import { howToGetOne } from './journeys/how-to-get-a-browser';
import { askForPrograms, Refusal, runCommand } from './refusal';

const root = path.join(__dirname, '..');
const out = path.join(root, 'dist/poster');
const [wanted = ''] = process.argv.slice(2);
const enquiries = { short: shortEnquiry(), filled: filledEnquiry(), full: fullEnquiry(), overlong: overlongEnquiry() };

/** The panel's own code for pictures, as a script of a page. */
const script = ['drawing-to-png', 'poster-to-png']
  .map((name) => readFileSync(path.join(root, `src/app/drawings/${name}.ts`), 'utf8'))
  .map((source) => ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText)
  .join('\n')
  .replace(/^import .*$/gm, '')
  .replace(/^export (?=const|function|async)/gm, '');

/** Every page that can be made, by its name. */
const every = Object.keys(enquiries).flatMap((name) =>
  posterSizes.flatMap((size) => posterLooks.map((look) => `${name}-${size}-${look}`)),
);

async function main(): Promise<void> {
  if (!every.some((file) => file.startsWith(wanted)))
    throw new Refusal(`No page's name begins with "${wanted}". There are: ${every.join(', ')}.`);
  askForPrograms('soffice', 'pdfinfo', 'pdftoppm');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const browser = await openBrowser();
  if (!browser) throw new Refusal(`No browser starts here, and the pictures are drawn by one. ${howToGetOne}`);
  const page = await browser.newPage();
  await page.addScriptTag({ content: `${script}\nwindow.pictureOf = pictureOf; window.posterPng = posterPng;` });
  const picture = (drawing: Drawing, width: number, name: string): Promise<Picture> =>
    page.evaluate(([one, wide, called]) => (window as unknown as Drawer).pictureOf(one, wide, called), [
      drawing,
      width,
      name,
    ] as const);
  const png = async (laidOut: LaidOut): Promise<Buffer> =>
    Buffer.from(await page.evaluate(async (one) => [...(await (window as unknown as Drawer).posterPng(one))], laidOut));
  const made: { file: string; said: number; body: number }[] = [];
  for (const [name, enquiry] of Object.entries(enquiries)) {
    const content = contentOf(posterIn(enquiry));
    const drawings = { question: questionDrawing(enquiry), evidence: evidenceDrawing(enquiry) };
    const there = Object.fromEntries(Object.entries(drawings).filter(([, drawing]) => drawing !== null));
    for (const size of posterSizes)
      for (const look of posterLooks) {
        const file = `${name}-${size}-${look}`;
        if (!file.startsWith(wanted)) continue;
        const laidOut = layOut(content, there, { size, look });
        const width = posterDrawingWidth * papers[size].scale;
        const pictures = Object.fromEntries(
          await Promise.all(
            (['question', 'evidence'] as const).flatMap((id) => {
              const drawing = drawings[id];
              return drawing
                ? [picture(drawing, width, posterDrawingWords.names[id]).then((drawn) => [id, drawn] as const)]
                : [];
            }),
          ),
        );
        writeFileSync(
          path.join(out, `${file}.docx`),
          posterDocument({ content, pictures, size, look, body: laidOut.body, inFirstColumn: laidOut.inFirstColumn }),
        );
        if (size === 'A3') writeFileSync(path.join(out, `${file}-preview.png`), await png(laidOut));
        made.push({ file, said: laidOut.tooMany, body: laidOut.body });
      }
  }
  await browser.close();
  execFileSync('soffice', [
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    out,
    ...made.map(({ file }) => path.join(out, `${file}.docx`)),
  ]);
  let wrong = 0;
  for (const { file, said, body } of made) {
    const pdf = path.join(out, `${file}.pdf`);
    const pages = Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
    execFileSync('pdftoppm', ['-r', '60', '-png', pdf, path.join(out, file)]);
    execFileSync('pdftoppm', ['-r', '40', '-gray', '-png', '-f', '1', '-l', '1', pdf, path.join(out, `${file}-grey`)]);
    // Said to fit, and does not, is the fault; the other way round a little room is left.
    const fault = said === 0 && pages !== 1;
    if (fault) wrong += 1;
    process.stdout.write(
      `${fault ? 'WRONG' : 'ok   '} ${file.padEnd(24)} ${pages} page(s), text ${body} pt at A3, ${said === 0 ? 'said to fit' : `about ${said} words too many`}\n`,
    );
  }
  process.stdout.write(`The pages are in ${out}\n`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

interface Drawer {
  readonly pictureOf: (drawing: Drawing, width: number, name: string) => Picture;
  readonly posterPng: (page: LaidOut) => Promise<Uint8Array>;
}

runCommand(main);
