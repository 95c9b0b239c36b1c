// Which content controls stand in a document's body, by their tags: also those that Word does not list.
import { mainPart, type Unreadable } from './read-package';
import { escapeXml } from './xml-text';

/**
 * Looks for tags. Nothing is parsed, so that it works for a document of any length.
 * @param packageXml what `body.getOoxml()` gave
 * @returns those of the tags that stand in it, in their order
 */
export function tagsIn(packageXml: string, tags: readonly string[]): readonly string[] | Unreadable {
  const part = mainPart(packageXml);
  return part === null ? { unreadable: true } : tags.filter((tag) => part.includes(`<w:tag w:val="${escapeXml(tag)}"`));
}
