// Parts of the panel drawn without a page: their words, and what a press of one of their buttons does. Nothing is drawn again after it.
import { Children, createElement, isValidElement, type ComponentType, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

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
