// What the weights of the chunks are added up from.
import { partOf, partsOf } from '../../hosting/chunks';

it.each([
  ['/p/node_modules/react/index.js', 'react'],
  ['/p/node_modules/@fluentui/react-tabs/lib/a.js', '@fluentui/react-tabs'],
  ['/p/node_modules/a/node_modules/b/index.js', 'b'],
  ['C:\\p\\src\\word\\gateway\\gateway.ts', 'src/word'],
  ['/p/src/question/words/table.ts?x', 'src/question'],
  ['/p/webpack/runtime', undefined],
  [undefined, undefined],
])('%s belongs to %s', (resource, part) => {
  expect(partOf(resource)).toBe(part);
});

it('adds up modules, also those that were joined into one', () => {
  const module = (resource: string, size: number) => ({ resource, size: () => size });
  const joined = {
    size: () => 0,
    modules: [module('/p/src/word/a.ts', 3), module('/p/node_modules/react/index.js', 5)],
  };
  expect(partsOf([module('/p/src/word/b.ts', 4), joined])).toEqual({ 'src/word': 7, react: 5 });
});
