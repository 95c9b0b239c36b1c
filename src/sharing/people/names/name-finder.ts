// Names of people, told by how they are written, by the words around them, and by given names that are known.
import type { PlacedText } from '../places';
import type { Span } from '../span';
import { Taken } from '../taken';
import { DocumentWords, type ReadText } from './document-words';
import { initialsIn, listedInitials } from './listed-initials';
import { namesInList, type Found, type ToldRun } from './listed-names';
import { PossibleNames } from './possible-names';
import { registerNames } from './registers/register-names';
import { rowsIn, type Rows } from './registers/register-rows';
import { runsOf, withParticles } from './runs';
import { smallGivenNames } from './small-given-names';
import { smallNames } from './small-names';
import { tellRun } from './told-run';
import { valueNames } from './value-names';
import { isAddress, isNobody, isWhollyName, userFolder, values } from './whole-values';

/** Finds names in all texts of a document; what is seen to be a name in one place is one in the others. */
export class NameFinder {
  private readonly known: DocumentWords;
  private readonly possible: PossibleNames;
  private readonly initials: ReadonlySet<string>;
  private readonly certain = new Set<string>();
  private readonly found = new Map<PlacedText, readonly Found[]>();

  constructor(texts: readonly PlacedText[]) {
    const sentences = texts.filter(({ place }) => place !== 'author' && place !== 'link');
    this.known = new DocumentWords(sentences.map(({ text }) => text));
    this.possible = new PossibleNames(this.known);
    this.initials = listedInitials(sentences.map(({ text }) => text));
    for (const placed of sentences) {
      const found = this.namesIn(placed);
      this.found.set(placed, found);
      this.noteCertain(placed.text, found);
    }
  }

  /** The names in one text. */
  in(placed: PlacedText): Span[] {
    const { place, text } = placed;
    if (place === 'author' && !isNobody(this.known.read(text))) return [{ start: 0, end: text.length }];
    if (place === 'link' && isAddress(text)) return userFolder(text);
    const found = this.found.get(placed) ?? this.namesIn(placed);
    const taken = new Taken(text.length, found);
    const again = this.known
      .read(text)
      .words.filter((word) => word.looks === 'capital' && this.certain.has(word.key) && taken.isFree(word));
    return [...found, ...again].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Words that may be somebody. */
  askedAbout(placed: PlacedText): Span[] {
    const { place, text } = placed;
    if (place === 'link') return [];
    const named = new Taken(text.length, this.in(placed));
    const { words } = this.known.read(text);
    return withParticles(this.possible.in(text), words).filter((span) => named.isFree(span));
  }

  /** What nobody knows and is surely somebody here is so elsewhere. */
  private noteCertain(text: string, found: readonly Found[]): void {
    const sure = new Taken(
      text.length,
      found.filter((one) => one.sure),
    );
    for (const word of this.known.read(text).words)
      if (word.key.length > 2 && this.known.kindOf(word) === 'unknown' && sure.holds(word)) this.certain.add(word.key);
  }

  private namesIn({ place, text }: PlacedText): Found[] {
    const [read, { kindOf }] = [this.known.read(text), this.known];
    const { words } = read;
    if (isWhollyName(place, read, kindOf)) return [{ start: 0, end: text.length, sure: true }];
    const rows = rowsIn(text, words, kindOf);
    const lists = this.listsIn(read, rows);
    this.possible.note(read, lists, values.has(place));
    const inForm = [
      ...rows.names,
      ...smallNames(text),
      ...smallGivenNames(text),
      ...registerNames(read),
      ...(read.isInCapitals && words.length > 4 ? [] : initialsIn(text, this.initials)),
      ...(values.has(place) ? valueNames(read) : []),
    ];
    const inLists = lists.flatMap((list) => namesInList(list, kindOf));
    return [...withParticles(inLists, words), ...inForm.map((span) => ({ ...span, sure: true }))];
  }

  /** The runs of a text that no row of a register explains, each list of them together. */
  private listsIn(read: ReadText, rows: Rows): readonly (readonly ToldRun[])[] {
    const inRows = new Taken(read.text.length, rows.names);
    const lists: ToldRun[][] = [];
    for (const run of runsOf(read.words, (word) => this.known.kindOf(word) === 'never')) {
      if (!inRows.isFree(run) || run.words.every((word) => rows.codes.has(word))) continue;
      const told = { run, told: tellRun(run, read, this.known) };
      const last = lists[lists.length - 1];
      if (run.listed && last) last.push(told);
      else lists.push([told]);
    }
    return lists;
  }
}
