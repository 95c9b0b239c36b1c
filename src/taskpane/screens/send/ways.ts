// The ways out, best first for the machine Word runs on; what worked before on this device comes before all.

export type Way = 'eml' | 'docx' | 'word' | 'copy';

const ways: Readonly<Record<'windows' | 'mac' | 'web' | 'tablet', readonly Way[]>> = {
  windows: ['eml', 'docx', 'word', 'copy'],
  mac: ['word', 'docx', 'copy', 'eml'], // a panel on a Mac cannot save files, by design (https://github.com/OfficeDev/office-js/issues/2700)
  web: ['docx', 'eml', 'word', 'copy'],
  tablet: ['word', 'copy'],
};

/** @param worked the way that worked last on this device */
export function waysFor(platform: keyof typeof ways, worked: string | null): readonly Way[] {
  const all = ways[platform];
  const first = all.find((way) => way === worked);
  return first ? [first, ...all.filter((way) => way !== first)] : all;
}

const key = 'enquiry-handbook/way-that-worked';

/** Null where nothing worked yet, or this device keeps nothing. */
export function wayThatWorked(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage is refused; the order of the machine serves
  }
}

/** @returns whether this device keeps it */
export function rememberWay(way: Way): boolean {
  try {
    localStorage.setItem(key, way);
    return true;
  } catch {
    return false; // storage is refused or full
  }
}

/** Addresses that open a new mail. @param ours our own subject and text; null: an empty mail. What a person typed never stands in an address */
export function composeLinks(
  ours: { readonly subject: string; readonly text: string } | null,
): Readonly<Record<'outlook' | 'gmail' | 'mailto', string>> {
  const query = (subject: string, body: string): string =>
    ours
      ? `${subject}=${encodeURIComponent(ours.subject)}&${body}=${encodeURIComponent(ours.text.replace(/\n/g, '\r\n'))}`
      : '';
  return {
    outlook: `https://outlook.office.com/mail/deeplink/compose?${query('subject', 'body')}`,
    gmail: `https://mail.google.com/mail/?view=cm&fs=1&${query('su', 'body')}`,
    mailto: `mailto:?${query('subject', 'body')}`,
  };
}
