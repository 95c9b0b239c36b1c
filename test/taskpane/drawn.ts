// Parts of the panel drawn without a page: their words, and what a press of one of their buttons does, after which nothing is drawn again. And
// hooks, which go on: they are drawn again when their state changes, and their effects run.
import React, {
  act,
  Children,
  createElement,
  isValidElement,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';

/** Before each test of a whole screen: what React asks a page for, and there is none here. */
export function withoutPage(): void {
  jest.spyOn(React, 'useLayoutEffect').mockImplementation(() => {});
  jest.spyOn(React, 'useSyncExternalStore').mockImplementation((_, current) => current());
}

interface PropsOfAny {
  readonly children?: ReactNode;
  readonly onClick?: () => void;
}

/** All words of a part as it is first drawn, line by line. */
export const wordsOf = <Props extends object>(part: ComponentType<Props>, props: Props): string[] =>
  renderToStaticMarkup(createElement(part, props))
    .split(/<[^>]*>/)
    .map((words) => words.trim())
    .filter((words) => words !== '');

/**
 * Presses a button that a part itself draws, not one of a part inside it.
 * @throws where there is none with these words
 */
export function press<Props extends object>(part: (props: Props) => ReactNode, props: Props, label: string): void {
  let drawn: ReactNode = null;
  renderToStaticMarkup(createElement(() => (drawn = part(props))));
  const button = elementsIn(drawn).find(
    ({ props: { children, onClick } }) => children === label && onClick !== undefined,
  );
  if (!button) throw new Error(`There is no button “${label}”.`);
  button.props.onClick?.();
}

const elementsIn = (drawn: ReactNode): ReactElement<PropsOfAny>[] =>
  Children.toArray(drawn)
    .filter((one): one is ReactElement<PropsOfAny> => isValidElement(one))
    .flatMap((one) => [one, ...elementsIn(one.props.children)]);

export interface DrawnHook<Props, Result> {
  /** What the hook gave when it was drawn last. */
  readonly now: () => Result;
  /** Draws it with other things. */
  readonly draw: (props: Props) => void;
  /** Does something, and draws what came of it; what it waits for has to be there already, or come by time that is played. */
  readonly then: (does: () => unknown) => Promise<void>;
  /** Takes it off the page, as when the screen is left. */
  readonly leave: () => void;
}

/** Draws a hook in a part that shows nothing. Time is to be played where it has timers. */
export async function withHook<Props extends object, Result>(
  hook: (props: Props) => Result,
  props: Props,
  plays: (drawn: DrawnHook<Props, Result>) => Promise<void>,
): Promise<void> {
  // All that React asks of a page that nothing is put into.
  const page = { window: { HTMLIFrameElement: class {} }, IS_REACT_ACT_ENVIRONMENT: true };
  const place = {
    nodeType: 1,
    tagName: 'DIV',
    addEventListener: () => {},
    ownerDocument: { nodeType: 9, addEventListener: () => {} },
  };
  Object.assign(globalThis, page);
  try {
    let result: Result | undefined;
    const Shown = (given: Props): ReactNode => {
      result = hook(given);
      return null;
    };
    const root: Root = createRoot(place as unknown as Element);
    const draw = (given: Props): void => act(() => root.render(createElement(Shown, given)));
    const leave = (): void => act(() => root.unmount());
    draw(props);
    await plays({ now: () => result as Result, draw, then: (does) => act(async () => void (await does())), leave });
    leave();
  } finally {
    for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name);
  }
}
