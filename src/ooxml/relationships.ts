// How the parts of a package point at one another. Which part is the document is said there only, never by its name.
import type { Element } from '@xmldom/xmldom';

const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const strictRelation = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

/** One part that a part points at. */
export interface Relation {
  /** The end of the relationship's type. */
  readonly kind: string;
  /** The name of the part it leads to. */
  readonly name: string;
}

/** The folder of a part, with its slash; empty at the root. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The name of the part that holds a part's relationships; that of the package itself has an empty name. */
export function relationshipsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/**
 * The parts that a part points at, in order; what lies outside the package is left out.
 * @param rels the root of its relationships
 * @param from the part's name
 */
export function relationsIn(rels: Element, from: string): readonly Relation[] {
  return [...rels.getElementsByTagNameNS('*', 'Relationship')].flatMap((relation) => {
    const type = relation.getAttribute('Type') ?? '';
    const kind =
      [officeRelation, strictRelation]
        .reduce((rest, prefix) => rest.replace(prefix, ''), type)
        .split('/')
        .pop() ?? '';
    // Programs that write backslashes into the zip write them here, too.
    const target = (relation.getAttribute('Target') ?? '').replace(/\\/g, '/');
    if (relation.getAttribute('TargetMode') === 'External' || target === '') return [];
    return [{ kind, name: resolved(folderOf(from), target) }];
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
