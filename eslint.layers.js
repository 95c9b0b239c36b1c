// The layers of src/ and what each may import. Lint holds every kind of import to it: static, type-only, `import()`, import types and workers.
const boundaries = require('eslint-plugin-boundaries');
const tseslint = require('typescript-eslint');

/** Layers from the bottom up, with the layers each may import from. */
const layers = {
  handbook: [],
  question: ['handbook'],
  enquiry: ['question', 'handbook'],
  ooxml: ['enquiry', 'question', 'handbook'],
  sharing: ['ooxml', 'enquiry', 'question', 'handbook'],
  word: ['ooxml', 'enquiry', 'question', 'handbook'],
  app: ['word', 'sharing', 'ooxml', 'enquiry', 'question', 'handbook'],
  taskpane: ['app', 'sharing', 'ooxml', 'enquiry', 'question', 'handbook'],
  'stand-in': ['ooxml'],
};

const reactPackages = ['react', 'react-dom', 'react-dom/*', '@fluentui/*'];

/** ESLint configuration that keeps the arrows; usable alone, without type information. */
const layerConfig = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { boundaries },
  languageOptions: { parser: tseslint.parser },
  settings: {
    'boundaries/elements': Object.keys(layers).map((type) => ({ type, pattern: `src/${type}` })),
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    'boundaries/additional-dependency-nodes': [
      { selector: 'TSImportType > Literal', kind: 'type', name: 'import-type' },
      { selector: 'TSImportType > TSLiteralType > Literal', kind: 'type', name: 'import-type' },
      // A worker is named by the address of its module: new Worker(new URL('./x.worker.ts', import.meta.url)).
      { selector: 'NewExpression[callee.name=URL] > Literal:first-child', kind: 'value', name: 'worker' },
    ],
    'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'allow',
        policies: Object.entries(layers).map(([layer, allowed]) => ({
          from: { element: { type: layer } },
          disallow: {
            to: {
              element: {
                types: { anyOf: Object.keys(layers).filter((other) => other !== layer && !allowed.includes(other)) },
              },
            },
          },
          message: `src/${layer} may import from: ${allowed.join(', ') || 'nothing else'}.`,
        })),
      },
    ],
  },
};

module.exports = { layers, layerConfig, reactPackages };
