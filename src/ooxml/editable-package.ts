// A package whose parts can be changed and taken out: what nothing points at any more goes with what pointed at it.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { XMLSerializer, type Element } from '@xmldom/xmldom';
import { decodedXml, readXml } from './read-package';
import { relationshipsOf, relationsIn } from './relationships';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export class EditablePackage {
  private readonly read = new Map<string, Element | null>();
  private readonly changed = new Set<string>();
  /** What was pointed at when the package was opened, and what it was called there. */
  private readonly reached: ReadonlyMap<string, readonly string[]>;

  private constructor(private readonly parts: Map<string, Uint8Array>) {
    this.reached = this.reachable();
  }

  /** @returns null where this is no package, or its main part is not named */
  static open(bytes: Uint8Array): EditablePackage | null {
    try {
      // Some programs write backslashes into names, or a slash in front: the copy has them as they should be.
      const parts = Object.entries(unzipSync(bytes)).map(
        ([name, part]) => [name.replaceAll('\\', '/').replace(/^\//, ''), part] as const,
      );
      const made = new EditablePackage(new Map(parts));
      return made.main === null ? null : made;
    } catch {
      return null; // no zip, or a broken one
    }
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  get main(): string | null {
    return this.targets('').find(({ kind }) => kind === 'officeDocument')?.name ?? null;
  }

  /** What the list of content types says a part is, in small letters. */
  typeOf(name: string): string {
    const lines = elements(this.xml('[Content_Types].xml'));
    const value = (line: Element, attribute: string): string => (line.getAttribute(attribute) ?? '').toLowerCase();
    const named = lines.find((line) => value(line, 'PartName') === `/${name.toLowerCase()}`);
    const byEnding = lines.find((line) => value(line, 'Extension') === name.split('.').pop()?.toLowerCase());
    return (named ?? byEnding)?.getAttribute('ContentType')?.toLowerCase() ?? '';
  }

  /** What the parts that point at it call it, in small letters. */
  called(name: string): readonly string[] {
    return this.reached.get(name) ?? [];
  }

  /** A part's outermost element; null where it has none that can be read. Whoever changes it says so. */
  xml(name: string): Element | null {
    const found = this.spelt(name);
    if (found === null) return null;
    if (!this.read.has(found)) {
      const text = decodedXml(this.parts.get(found) ?? new Uint8Array());
      const root = text === null || text.includes('<!DOCTYPE') ? null : readXml(text);
      this.read.set(found, root === 'too deep' ? null : root);
    }
    return this.read.get(found) ?? null;
  }

  /** The part is written anew from its elements. */
  touch(name: string): void {
    const found = this.spelt(name);
    if (found !== null) this.changed.add(found);
  }

  /** What a part points at inside the package, and by which id. */
  targets(from: string): readonly { readonly id: string; readonly kind: string; readonly name: string }[] {
    const rels = this.xml(relationshipsOf(from));
    if (!rels) return [];
    return elements(rels).flatMap((one) => {
      const [relation] = one.getAttribute('TargetMode') === 'External' ? [] : relationOf(one, from);
      const name = relation ? this.spelt(relation.name) : null;
      return relation && name !== null ? [{ id: one.getAttribute('Id') ?? '', kind: relation.kind, name }] : [];
    });
  }

  /** Takes out what a part says of others, inside the package or not. @returns the ids that are gone */
  dropRelations(from: string, goes: (relation: Element, target: string | null) => boolean): readonly string[] {
    const name = relationshipsOf(from);
    const rels = this.xml(name);
    const gone = elements(rels).filter((one) => {
      const inside = one.getAttribute('TargetMode') === 'External' ? undefined : relationOf(one, from)[0]?.name;
      return goes(one, inside === undefined ? null : this.spelt(inside));
    });
    for (const one of gone) one.parentNode?.removeChild(one);
    if (gone.length > 0) this.touch(name);
    return gone.map((one) => one.getAttribute('Id') ?? '');
  }

  /** Takes a part out, with everything that says of it that it is there. */
  remove(name: string): void {
    this.parts.delete(name);
    this.parts.delete(this.spelt(relationshipsOf(name)) ?? '');
    const types = this.xml('[Content_Types].xml');
    const lines = elements(types).filter(
      (line) => line.getAttribute('PartName')?.toLowerCase() === `/${name.toLowerCase()}`,
    );
    for (const line of lines) line.parentNode?.removeChild(line);
    if (lines.length > 0) this.touch('[Content_Types].xml');
  }

  /** The package as it is now. */
  bytes(): Uint8Array {
    const now = this.reachable();
    for (const name of this.reached.keys()) if (!now.has(name)) this.remove(name);
    const files: Record<string, Uint8Array> = {};
    for (const [name, part] of this.parts) {
      const root = this.changed.has(name) ? this.read.get(name) : null;
      files[name] = root ? strToU8(declaration + serialised(root)) : part;
    }
    return zipSync(files, { level: 6 });
  }

  private reachable(): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    const follow = (from: string): void => {
      for (const { kind, name } of this.targets(from)) {
        const known = found.get(name);
        found.set(name, [...(known ?? []), kind.toLowerCase()]);
        if (!known) follow(name);
      }
    };
    follow('');
    return found;
  }

  /** A name as the package spells it. */
  private spelt(name: string): string | null {
    if (this.parts.has(name)) return name;
    const small = name.toLowerCase();
    return [...this.parts.keys()].find((one) => one.toLowerCase() === small) ?? null;
  }
}

const elements = (root: Element | null): Element[] =>
  root ? [...root.childNodes].filter((node): node is Element => node.nodeType === 1) : [];

/** One relationship as the reader of all has it. */
function relationOf(one: Element, from: string): ReturnType<typeof relationsIn> {
  const alone = one.ownerDocument?.createElement('Relationships');
  if (!alone) return [];
  alone.appendChild(one.cloneNode(true));
  return relationsIn(alone, from);
}

/** A carriage return inside a text would be read as a line feed. */
const serialised = (root: Element): string => new XMLSerializer().serializeToString(root).replaceAll('\r', '&#13;');
