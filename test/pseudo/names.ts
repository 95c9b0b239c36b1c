// Lets the journeys find the buttons of the pseudo-locale by their English names, and notes the files they give to it.
import type { Locator, Page } from 'playwright-core';
import { inBoth, patternOf } from './letters';
import { rememberGiven } from './own-words';

type Named = Readonly<Record<string, unknown>> & { readonly exact?: boolean };

const widened = (text: unknown, exact: boolean): unknown => {
  if (text instanceof RegExp) return inBoth(text);
  return typeof text === 'string' ? patternOf(text, exact) : text;
};

/** The options of a search, with the texts in them widened. */
const widenedOptions = (options: Named | undefined, names: readonly string[]): Named | undefined =>
  options &&
  Object.fromEntries(
    Object.entries(options).map(([key, value]) => [
      key,
      names.includes(key) ? widened(value, options.exact === true) : value,
    ]),
  );

const done = new WeakSet<object>();

/** From now on every search of the driver by a name or a text finds it in the pseudo-locale, too. */
export function findPseudoNames(page: Page): void {
  const frame = page.mainFrame();
  for (const one of [page.locator('html'), page.frameLocator('iframe'), frame]) {
    const kind = Object.getPrototypeOf(one) as Record<string, (...given: unknown[]) => unknown>;
    if (done.has(kind)) continue;
    done.add(kind);
    const wrap = (method: string, change: (given: unknown[]) => unknown[]): void => {
      const before = kind[method];
      if (before)
        kind[method] = function (this: unknown, ...given: unknown[]): unknown {
          return before.apply(this, change(given));
        };
    };
    for (const method of ['getByText', 'getByLabel', 'getByTitle', 'getByPlaceholder'])
      wrap(method, ([text, options]) => [widened(text, (options as Named | undefined)?.exact === true), options]);
    wrap('getByRole', ([role, options]) => [role, widenedOptions(options as Named | undefined, ['name'])]);
    // A frame has these two, too, but with a selector before the rest: a locator calls them with its own.
    const ofLocator = one !== frame;
    if (ofLocator)
      wrap('setInputFiles', (given) => {
        rememberGiven(given[0]);
        return given;
      });
    const select = kind.selectOption as Locator['selectOption'] | undefined;
    if (ofLocator && select)
      kind.selectOption = async function (this: Locator, ...given: Parameters<Locator['selectOption']>) {
        const [wanted] = given;
        const label = typeof wanted === 'string' ? wanted : wanted && 'label' in wanted ? wanted.label : undefined;
        if (label === undefined) return select.apply(this, given);
        await this.waitFor();
        const texts = await this.evaluate((list) => [...(list as HTMLSelectElement).options].map(({ text }) => text));
        const index = texts.findIndex((text) => patternOf(label, true).test(text));
        return index < 0 ? select.apply(this, given) : select.apply(this, [{ index }]);
      } as (typeof kind)[string];
    for (const method of ['filter', 'locator'])
      wrap(method, (given) => [
        ...given.slice(0, -1),
        ...given
          .slice(-1)
          .map((last) =>
            typeof last === 'object' && last !== null && !('getByRole' in last)
              ? widenedOptions(last as Named, ['hasText', 'hasNotText'])
              : last,
          ),
      ]);
  }
}
