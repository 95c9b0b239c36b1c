// The pages served beside the panel, which the manifest's links lead to.
import { help } from './help';
import { pageHtml } from './page';
import { privacy } from './privacy';
import { support } from './support';

const askAtSchool = 'Ask whoever looks after your school’s computers.';

/**
 * The files of all pages, by name.
 * @param contact whom a person may ask, in a sentence; without it: whoever looks after the school's computers
 */
export function pageFiles(contact: string = askAtSchool): Readonly<Record<string, string>> {
  const pages = [help, support(contact), privacy(contact)];
  return Object.fromEntries(pages.map((page) => [page.file, pageHtml(page, pages)]));
}
