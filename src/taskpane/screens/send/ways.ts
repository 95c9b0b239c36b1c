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

/** Addresses that open an empty mail. They hold our own words only: what a person typed never stands in an address. */
export function composeLinks(subject: string, text: string): Readonly<Record<'outlook' | 'gmail' | 'mailto', string>> {
  const [s, t] = [encodeURIComponent(subject), encodeURIComponent(text.replace(/\n/g, '\r\n'))];
  return {
    outlook: `https://outlook.office.com/mail/deeplink/compose?subject=${s}&body=${t}`,
    gmail: `https://mail.google.com/mail/?view=cm&fs=1&su=${s}&body=${t}`,
    mailto: `mailto:?subject=${s}&body=${t}`,
  };
}
