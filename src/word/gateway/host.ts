// Where we are running: is this Word, what can it do, how does it look, and when did the cursor move.

/** The program around the panel. */
export interface Host {
  /** The floor is WordApi 1.3 (Office 2021 LTSC). */
  readonly meetsFloor: boolean;
  /** Tells one document from another on this device while it has no record yet; empty where Word does not say. */
  readonly documentUrl: string;
}

/** The program around the panel, for whoever looks after it. */
export interface WordVersion {
  readonly platform: string;
  readonly version: string;
  /** The newest requirement set of WordApi that is reported, such as 1.6; empty where none is. */
  readonly wordApi: string;
}

/** So many milliseconds a start may take. Where a part of Office.js is kept back, it never ends (https://github.com/OfficeDev/office-js/issues/6040). */
const startPatience = 12_000;

/**
 * Waits for Office.js, however long it takes.
 * @param onSlow hears once that it does not come; at once where nothing of it is there
 * @returns null where the page was opened outside Word, or in another program of Office
 */
export async function startHost(onSlow: () => void): Promise<Host | null> {
  const isThere = typeof Office !== 'undefined';
  const timer = setTimeout(onSlow, isThere ? startPatience : 0);
  // Without its first script there is nothing to wait for: the panel is to be opened again.
  const { host } = isThere ? await Office.onReady() : await new Promise<never>(() => undefined);
  clearTimeout(timer);
  if (host !== Office.HostType.Word) return null;
  return {
    meetsFloor: Office.context.requirements.isSetSupported('WordApi', '1.3'),
    documentUrl: documentAddress(),
  };
}

/** The path or address of the open document, as Word says it now; empty where it was never saved. */
export const documentAddress = (): string => Office.context.document.url ?? '';

/**
 * Is the pane dark? By the background that Word reports for it, else by what Word says of its theme, else by the system: older versions of
 * Word report colours only, and Word on the web may report nothing.
 */
export function isDarkTheme(): boolean {
  // Asked before Office.js is known to have come: a network may keep it back.
  const theme = (typeof Office === 'undefined' ? undefined : Office.context?.officeTheme) as
    Partial<Office.OfficeTheme> | undefined;
  const background = /^#?([0-9a-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? '')?.[1];
  if (background !== undefined) return luma(background) < 0.5;
  return theme?.isDarkTheme ?? window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** How bright a colour of six hexadecimal digits looks, from 0 to 1 (the weights of ITU-R BT.601). */
function luma(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The kind of machine Word runs on, as far as it changes how a file can leave the panel. The npm library always says the web. */
export function platform(): 'windows' | 'mac' | 'web' | 'tablet' {
  const { platform: on } = Office.context;
  if (on === Office.PlatformType.PC) return 'windows';
  if (on === Office.PlatformType.Mac) return 'mac';
  return on === Office.PlatformType.iOS || on === Office.PlatformType.Android ? 'tablet' : 'web';
}

/** Word in a browser, by what it says of itself. */
export const isOnTheWeb = (): boolean => wordVersion().platform === 'OfficeOnline';

/** Word on Windows or a Mac, where a panel cannot give the focus to the document (https://github.com/OfficeDev/office-js/issues/316). */
export const isOnDesktop = (): boolean => ['PC', 'Mac'].includes(wordVersion().platform);

/** What Word says of itself. Older versions say nothing. */
export function wordVersion(): WordVersion {
  const { platform: on, version } = Office.context.diagnostics ?? {};
  const { requirements } = Office.context;
  const sets = ['1.9', '1.8', '1.7', '1.6', '1.5', '1.4', '1.3'];
  return {
    platform: on === undefined ? '' : String(on),
    version: version ?? '',
    wordApi: sets.find((set) => requirements.isSetSupported('WordApi', set)) ?? '',
  };
}

/**
 * What storage on this device is parted by, so that one site's words are not read from another; empty where the browser does not part it
 * (https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings).
 */
export const storagePartition = (): string => Office.context?.partitionKey ?? '';

/** Calls back when the cursor moves in the document. A hint only: it may come late, twice or never, and for co-authors too. */
export function onCursorMoved(moved: () => void): void {
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, moved);
}

/** Does this Word say whether changes are being tracked (WordApi 1.4)? The set alone is no proof: the library that was loaded must know the member. */
export function tellsTracking(): boolean {
  return (
    Office.context.requirements.isSetSupported('WordApi', '1.4') && 'changeTrackingMode' in Word.Document.prototype
  );
}
