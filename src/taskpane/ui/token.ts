// Fluent's design tokens by name. Fluent's own `tokens` is one object of all five hundred, which goes into the first screen whole as soon as
// a chunk uses it; a name alone is as well checked and weighs nothing.
import type { Theme } from '@fluentui/react-components';

/** The CSS value of a token of the theme that is on the page. */
export const token = (name: keyof Theme): string => `var(--${name})`;
