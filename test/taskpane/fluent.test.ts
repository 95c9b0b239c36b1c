// What docs/panel.md says to people of the panel's controls and screens: how many come from Fluent, why each that does not is made by hand, and a
// line for each screen.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { screenNames } from '../../src/taskpane/screens/screen';

const root = path.join(__dirname, '../..');
const files = readdirSync(path.join(root, 'src/taskpane'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => ({ file, source: readFileSync(path.join(root, 'src/taskpane', file), 'utf8') }));
const docs = readFileSync(path.join(root, 'docs/panel.md'), 'utf8');

/** Elements that a person works, and what makes one of any element. */
const byHand =
  /<(button|input|select|textarea|details|summary|dialog|a|option|progress|meter|svg)[\s>]|role="(?:button|checkbox|radio|tab|link|option|menuitem|slider|switch)"/g;

const handMade = [
  ...new Set(
    files.flatMap(({ file, source }) => [...source.matchAll(byHand)].map(([, name = 'role']) => `${file} ${name}`)),
  ),
].sort();

/** The components of Fluent that are drawn, each with how many times it stands in the panel. */
function fluent(): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const { source } of files) {
    const names = [...source.matchAll(/import \{([^}]*)\} from '@fluentui\/react-components'/g)].flatMap(
      ([, list = '']) => list.split(',').map((name) => name.trim()),
    );
    for (const name of names.filter((one) => /^[A-Z]/.test(one))) {
      const drawn = source.match(new RegExp(`<${name}[\\s/>]`, 'g'))?.length ?? 0;
      if (drawn > 0) used.set(name, (used.get(name) ?? 0) + drawn);
    }
  }
  return used;
}

describe('the controls of the panel', () => {
  test('docs/panel.md gives a reason for each that is made by hand', () => {
    const told = [...docs.matchAll(/^\| `([^`]+)` \| `<?(\w+)>?` \| \S.* \|$/gm)].map(
      ([, file, name]) => `${file} ${name}`,
    );
    expect(told.sort()).toEqual(handMade);
  });

  test('docs/panel.md counts those from Fluent', () => {
    const used = fluent();
    const places = [...used.values()].reduce((sum, count) => sum + count, 0);
    const [, kinds, most] = /(\d+) components of Fluent, in more than (\d+) places/.exec(docs) ?? [];
    expect({ kinds: Number(kinds), places }).toEqual({ kinds: used.size, places: expect.any(Number) as unknown });
    expect(places).toBeGreaterThan(Number(most));
  });
});

test('docs/panel.md has a line for each screen, as npm run --silent first-sight prints it', () => {
  const [, table = ''] = /^\| screen \|.*\n\|[-|:]+\n((?:\|.*\n)+)/m.exec(docs) ?? [];
  expect(table.trim().split('\n')).toHaveLength(screenNames.length);
});
