// What a command says where it cannot do what it was asked: one sentence, without a stack of calls, and it ends with 1.
import { spawnSync } from 'node:child_process';

/** What a person can mend: a wrong word on the command line, a file or a program that is not there. */
export class Refusal extends Error {}

/**
 * Runs a command's job. Where it refuses, its sentence is said and the command ends with 1. Any other error is our own mistake, and is
 * shown with its stack.
 */
export function runCommand(job: () => void | Promise<void>): void {
  new Promise<void>((resolve) => resolve(job())).catch((error: unknown) => {
    process.exitCode = 1;
    process.stderr.write(`${sentenceFor(error)}\n`);
  });
}

function sentenceFor(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * One of the words that a command takes.
 * @throws Refusal that names them all
 */
export function oneOf<Name extends string>(what: string, names: readonly Name[], asked: string): Name {
  const found = names.find((name) => name === asked);
  if (found === undefined) throw new Refusal(`There is no ${what} "${asked}". There are: ${names.join(', ')}.`);
  return found;
}

/**
 * A whole number.
 * @throws Refusal that says of what
 */
export function wholeNumber(what: string, asked: string, least = 1): number {
  const number = Number(asked);
  if (asked.trim() === '' || !Number.isInteger(number) || number < least)
    throw new Refusal(`${what} is a whole number from ${least} on, not "${asked}".`);
  return number;
}

/** Programs that are not ours, with the package of Debian that brings each. */
const packages = { soffice: 'libreoffice-writer', pdftoppm: 'poppler-utils', pdfinfo: 'poppler-utils' } as const;

/**
 * Before anything is made: is each program there?
 * @throws Refusal that says which is not, and how to get it
 */
export function askForPrograms(...programs: readonly (keyof typeof packages)[]): void {
  const missing = programs.filter((program) => spawnSync(program, ['--help'], { stdio: 'ignore' }).error !== undefined);
  if (missing.length === 0) return;
  const toInstall = [...new Set(missing.map((program) => packages[program]))].join(' ');
  throw new Refusal(`Not on the path: ${missing.join(', ')}. On Debian: apt-get install ${toInstall}.`);
}
