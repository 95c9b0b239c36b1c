// Lint of what only this project asks for: the arrows between the layers of src/ (eslint.layers.js), the globals each may know, where words
// stand; and React's own rules. What is right in any TypeScript is in .oxlintrc.json, which reads all of it in seconds.
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import layersModule from './eslint.layers.js';

const { layers, layerConfig, reactPackages } = layersModule;

const pureLayers = ['handbook', 'question', 'enquiry', 'ooxml', 'sharing'];
const browserNames = ['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'DOMParser', 'fetch'];
const officeNames = ['Word', 'Office', 'OfficeExtension', 'OSF'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const noLookbehind = {
  selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
  message: 'No lookbehind: older Safari cannot read the file.',
};

/** Plurals, lists and dates as each language has them are made in one place. */
const oneFormat = [
  {
    selector:
      "ConditionalExpression[test.operator='==='][test.right.value=1][consequent.type=/^(Literal|TemplateLiteral)$/][alternate.type=/^(Literal|TemplateLiteral)$/]",
    message: 'plural() in enquiry/format knows the plurals of a language.',
  },
  {
    selector: "CallExpression[callee.property.name='join'] > Literal[value=/^(, | and )$/]",
    message: 'listOf() and plainList() in enquiry/format make lists.',
  },
  { selector: "MemberExpression[object.name='Intl']", message: 'Only enquiry/format knows Intl.' },
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'Only enquiry/format writes dates and numbers.' },
];

/** What a person reads stands in a strings module. */
const noWords = [
  { selector: 'JSXText[value=/[A-Za-z]/]', message: 'Words stand in the strings module of the screen.' },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|alt|title|label|hint|placeholder|about|name)$/] > Literal[value=/[A-Za-z]/]',
    message: 'Words stand in the strings module of the screen.',
  },
];

const restrictedGlobals = (layer) => [
  ...(layer === 'word' ? [] : officeNames.map((name) => ({ name, message: 'Only src/word touches Word and Office.' }))),
  ...(pureLayers.includes(layer)
    ? browserNames.map((name) => ({ name, message: `src/${layer} is pure: no browser.` }))
    : []),
  ...(layer === 'stand-in' || pureLayers.includes(layer)
    ? []
    : network.map((name) => ({ name, message: 'Nothing reaches the network at run time.' }))),
];

const layerRules = Object.keys(layers).map((layer) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-globals': ['error', ...restrictedGlobals(layer)],
    ...(layer === 'taskpane'
      ? {}
      : {
          'no-restricted-imports': [
            'error',
            { patterns: [{ group: reactPackages, message: `src/${layer} does not know React.` }] },
          ],
        }),
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'learn/', 'hosting/', 'test/**/*.{ts,tsx}'] },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', process: 'readonly' },
    },
    rules: { ...js.configs.recommended.rules, 'no-console': 'error' },
  },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    // Safari before 16.4 cannot read a file with a lookbehind in it. These layers are in the first chunk, or in one with it.
    files: ['handbook', 'question', 'ooxml', 'word'].map((layer) => `src/${layer}/**/*.{ts,tsx}`),
    rules: { 'no-restricted-syntax': ['error', noLookbehind] },
  },
  {
    files: ['enquiry', 'app', 'taskpane'].map((layer) => `src/${layer}/**/*.{ts,tsx}`),
    rules: { 'no-restricted-syntax': ['error', noLookbehind, ...oneFormat] },
  },
  { files: ['src/sharing/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...oneFormat] } },
  {
    files: ['src/taskpane/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', noLookbehind, ...oneFormat, ...noWords] },
  },
  { files: ['src/enquiry/format.ts'], rules: { 'no-restricted-syntax': ['error', noLookbehind] } },
  layerConfig,
  ...layerRules,
);
