// Puts everything of ours into plain documents of three kinds, asks the Open XML SDK about each, and takes a picture of every page, to be looked
// at. It needs soffice and pdftoppm on the path. Run: npm run pages; npm run pages -- school for one kind
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { transpileModule, ModuleKind, ScriptTarget } from 'typescript';
import type { Drawing } from '../../src/app/drawings/drawing';
import { evidenceDrawing, pathwayDrawing } from '../../src/app/drawings/programme-drawings';
import { noMarks } from '../../src/enquiry/managed-block';
import { coreFramework } from '../../src/handbook/framework';
import type { Picture } from '../../src/ooxml/picture';
import { pictureWidth, programmeDocument } from '../../src/sharing/programme/document';
import { gathered } from '../../src/sharing/programme/gathered';
import { readSchool } from '../../src/sharing/programme/school';
import { programmeWords } from '../../src/sharing/programme/strings';
import { FrameworkInDocument } from '../../src/word/framework/framework';
import { insertFramework } from '../../src/word/framework/insert-framework';
import { putBlock } from '../../src/word/managed-blocks/managed-block';
import { openXmlErrors } from '../documents/validate';
import { openBrowser } from '../journeys/browser';
import { howToGetOne } from '../journeys/how-to-get-a-browser';
import { askForPrograms, oneOf, Refusal, runCommand } from '../refusal';
import { schoolFile } from '../sharing/programme/schools';
import { kindNames, type KindName } from './plain-documents';
import { withOurs } from './with-ours';
import { answers, pageBlocks, programmeSchools, textWidth } from './what-we-put-in';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'dist/pages');

type Draw = (drawing: Drawing, width: number, name: string) => Promise<Picture>;

/** The panel's own way of making a picture, in a browser that has a canvas. */
function drawIn(page: Page): Draw {
  const source = readFileSync(path.join(root, 'src/app/drawings/drawing-to-png.ts'), 'utf8');
  const options = { module: ModuleKind.ES2020, target: ScriptTarget.ES2020 };
  const { outputText } = transpileModule(source, { compilerOptions: options });
  const url = `data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`;
  return (drawing, width, name) =>
    page.evaluate(
      async ([from, ...wanted]) => {
        const { pictureOf } = (await import(from)) as { pictureOf: (...all: unknown[]) => Picture };
        return pictureOf(...wanted);
      },
      [url, drawing, width, name] as const,
    );
}

async function documents(draw: Draw, kinds: readonly KindName[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const kind of kinds) {
    const framework = await withOurs(kind, (gateway) =>
      insertFramework(new FrameworkInDocument(gateway), 'end', coreFramework, answers),
    );
    all.set(`${kind}-framework`, framework);
    for (const [name, { block, drawing }] of Object.entries(pageBlocks)) {
      const picture = drawing && (await draw(drawing.of, drawing.width ?? textWidth, drawing.name));
      const whole = { ...block, ...(picture ? { picture } : {}) };
      all.set(`${kind}-${name}`, await withOurs(kind, (gateway) => putBlock(gateway, whole, 'end', noMarks)));
    }
  }
  const schools = programmeSchools.flatMap((school) => {
    const read = readSchool(`${school.id}.docx`, schoolFile(school));
    return read.kind === 'school' ? [read] : [];
  });
  const programme = gathered(schools, []);
  const pictures = {
    evidence: await draw(evidenceDrawing(programme.programme, 'page'), pictureWidth, programmeWords.evidence.picture),
    pathway: await draw(pathwayDrawing(programme.programme, 'page'), pictureWidth, programmeWords.pathway.picture),
  };
  return all.set('programme', programmeDocument(programme, pictures, new Date('2026-11-29T12:00:00Z')));
}

/** Each page of each document as a PNG. */
function photographed(names: readonly string[]): void {
  const files = names.map((name) => path.join(folder, `${name}.docx`));
  const profile = `-env:UserInstallation=file://${folder}/profile`; // so that a LibreOffice that is open is not asked to do it
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
  for (const name of names) execFileSync('pdftoppm', ['-r', '80', '-png', `${name}.pdf`, name], { cwd: folder });
  rmSync(path.join(folder, 'profile'), { recursive: true, force: true });
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2).map((kind) => oneOf('kind of document', kindNames, kind));
  askForPrograms('soffice', 'pdftoppm');
  const browser = await openBrowser();
  if (!browser) throw new Refusal(`No browser starts here. ${howToGetOne}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = await documents(drawIn(await browser.newPage()), asked.length > 0 ? asked : kindNames);
  await browser.close();
  for (const [name, bytes] of all) {
    writeFileSync(path.join(folder, `${name}.docx`), bytes);
    for (const { description, xPath } of await openXmlErrors(bytes)) {
      process.stdout.write(`${name}: ${description} ${xPath ?? ''}\n`);
      process.exitCode = 1;
    }
  }
  photographed([...all.keys()]);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.png')).length;
  process.stdout.write(`${pages} pages of ${all.size} documents are in ${folder}\n`);
}

runCommand(main);
