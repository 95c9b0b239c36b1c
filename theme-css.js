// Fluent's design tokens as style sheet text, made at build time: a page that has them needs no JavaScript for its colours.
const { webDarkTheme, webLightTheme } = require('@fluentui/react-components');

const declarations = (tokens) => tokens.map(([name, value]) => `--${name}:${value}`).join(';');
const darkOnly = Object.entries(webDarkTheme).filter(([name, value]) => webLightTheme[name] !== value);

/** All tokens, light, and those that differ where the page's root says `data-theme="dark"`. */
module.exports = `:root{color-scheme:light;${declarations(Object.entries(webLightTheme))}}:root[data-theme=dark]{color-scheme:dark;${declarations(darkOnly)}}`;
