// Lint: the usual correctness rules, and the arrows between the rooms of src/ (one way only).
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Rooms of src/ and the rooms each may import from. A room not named here imports only from itself. */
const arrows = {
  handbook: [],
  question: ['handbook'],
  enquiry: ['question', 'handbook'],
  ooxml: ['enquiry', 'question', 'handbook'],
  word: ['ooxml', 'enquiry', 'question', 'handbook'],
  sharing: ['ooxml', 'enquiry', 'question', 'handbook'],
  app: ['word', 'sharing', 'ooxml', 'enquiry', 'question', 'handbook'],
  taskpane: ['app', 'sharing', 'ooxml', 'enquiry', 'question', 'handbook'],
  'stand-in': ['ooxml'],
};

const pureRooms = ['handbook', 'question', 'enquiry', 'ooxml', 'sharing'];
const browserNames = ['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'DOMParser', 'fetch'];
const officeNames = ['Word', 'Office', 'OfficeExtension', 'OSF'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const restrictedGlobals = (room) => [
  ...(room === 'word' ? [] : officeNames.map((name) => ({ name, message: 'Only src/word touches Word and Office.' }))),
  ...(pureRooms.includes(room)
    ? browserNames.map((name) => ({ name, message: `src/${room} is pure: no browser.` }))
    : []),
  ...(room === 'stand-in' || pureRooms.includes(room)
    ? []
    : network.map((name) => ({ name, message: 'Nothing reaches the network at run time.' }))),
];

const roomRules = Object.entries(arrows).map(([room, allowed]) => {
  const forbidden = Object.keys(arrows).filter((other) => other !== room && !allowed.includes(other));
  const packages = room === 'taskpane' ? [] : ['react', 'react-dom', 'react-dom/*', '@fluentui/*'];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.map((other) => `**/${other}/**`),
              message: `src/${room} may import from: ${allowed.join(', ') || 'nothing else'}.`,
            },
            ...(packages.length ? [{ group: packages, message: `src/${room} does not know React.` }] : []),
          ],
        },
      ],
      'no-restricted-globals': ['error', ...restrictedGlobals(room)],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-console': 'error',
      'no-control-regex': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['webpack.config.js', 'theme-css.js', 'jest.config.js'],
    languageOptions: {
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', process: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  ...roomRules,
  { files: ['src/stand-in/serve.ts', 'test/bench/**/*.ts'], rules: { 'no-console': 'off' } },
);
