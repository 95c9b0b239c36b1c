// Checks a Word task-pane manifest without a network: what the schema, Microsoft's documentation and our own decisions ask of it.
// Order: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and [MS-OWEMXML].
// Limits: https://learn.microsoft.com/javascript/api/manifest.
// It knows only the elements that a Word task pane with ribbon buttons may use; anything else is a problem.
import { DOMParser, type Element } from '@xmldom/xmldom';
import { pngSize } from './png';

/** Reads the file behind an icon's address; undefined where we have none. */
export type ReadIcon = (url: string) => Uint8Array | undefined;

const base = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const overrides = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const basicTypes = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/** Says what is wrong with a value; undefined where nothing is. */
type Rule = (value: string) => string | undefined;

const length =
  (most: number): Rule =>
  (value) => {
    const characters = [...value].length;
    return characters < 1 || characters > most ? `must have 1 to ${most} characters, has ${characters}` : undefined;
  };
const matching =
  (pattern: RegExp, what: string): Rule =>
  (value) =>
    pattern.test(value) ? undefined : `must be ${what}, is "${value}"`;
const exactly =
  (expected: string): Rule =>
  (value) =>
    value === expected ? undefined : `must be "${expected}", is "${value}"`;
const https: Rule = (value) => {
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:')
    return `must be a whole https address, is "${value}"`;
  return length(2048)(value);
};
const guid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a GUID');
const locale = matching(/^[a-z]{2,3}-[A-Z]{2}$/, 'a language and a country');
const number = matching(/^\d+$/, 'a whole number');
const version = matching(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'one to four numbers of at most five digits');
const setVersion = matching(/^\d{1,5}\.\d{1,5}$/, 'two numbers');

interface Shape {
  namespace?: string;
  /** Each attribute named here must be there, and no other may be. */
  attributes?: Record<string, Rule>;
  /** The element holds text and no elements. */
  text?: Rule;
  /** The elements it may hold, in the order in which they must stand. */
  children?: Child[];
}
type Child = [name: string, shape: Shape, occurs?: 'optional' | 'many' | 'optional many'];

const typed = (type: string): Record<string, Rule> => ({ 'xsi:type': exactly(type) });
const setting = (rule: Rule, children: Child[] = []): Shape => ({ attributes: { DefaultValue: rule }, children });
const localised = (rule: Rule): Shape =>
  setting(rule, [['Override', { attributes: { Locale: locale, Value: rule } }, 'optional many']]);
const resource = (rule: Rule): Shape => ({
  namespace: basicTypes,
  attributes: { id: length(32), DefaultValue: rule },
  children: [['Override', { namespace: basicTypes, attributes: { Locale: locale, Value: rule } }, 'optional many']],
});
const reference: Shape = { attributes: { resid: length(32) } };

const icon: Shape = {
  children: [['Image', { namespace: basicTypes, attributes: { size: number, resid: length(32) } }, 'many']],
};
const button: Shape = {
  attributes: { ...typed('Button'), id: length(125) },
  children: [
    ['Label', reference],
    [
      'Supertip',
      {
        children: [
          ['Title', reference],
          ['Description', reference],
        ],
      },
    ],
    ['Icon', icon],
    [
      'Action',
      {
        attributes: typed('ShowTaskpane'),
        children: [
          ['TaskpaneId', { text: length(125) }, 'optional'],
          ['SourceLocation', reference],
          ['Title', reference, 'optional'],
        ],
      },
    ],
  ],
};
const group: Shape = {
  attributes: { id: length(125) },
  children: [
    ['Label', reference],
    ['Icon', icon],
    ['Control', button, 'many'],
  ],
};
const surface: Shape = {
  attributes: typed('PrimaryCommandSurface'),
  children: [['OfficeTab', { attributes: { id: exactly('TabHome') }, children: [['Group', group]] }]],
};
const desktop: Shape = {
  children: [
    [
      'GetStarted',
      {
        children: [
          ['Title', reference],
          ['Description', reference],
          ['LearnMoreUrl', reference],
        ],
      },
      'optional',
    ],
    // FunctionFile would stand here; it is for buttons that run a function, and there are none.
    ['ExtensionPoint', surface, 'many'],
  ],
};
const resources: Shape = {
  children: [
    ['Images', { namespace: basicTypes, children: [['Image', resource(https), 'many']] }],
    ['Urls', { namespace: basicTypes, children: [['Url', resource(https), 'many']] }],
    ['ShortStrings', { namespace: basicTypes, children: [['String', resource(length(125)), 'many']] }],
    ['LongStrings', { namespace: basicTypes, children: [['String', resource(length(250)), 'many']] }],
  ],
};
const versionOverrides: Shape = {
  namespace: overrides,
  attributes: typed('VersionOverridesV1_0'),
  children: [
    ['Description', reference, 'optional'],
    ['Hosts', { children: [['Host', { attributes: typed('Document'), children: [['DesktopFormFactor', desktop]] }]] }],
    ['Resources', resources],
  ],
};
const manifest: Shape = {
  namespace: base,
  attributes: typed('TaskPaneApp'),
  children: [
    ['Id', { text: guid }],
    ['Version', { text: version }],
    ['ProviderName', { text: length(125) }],
    ['DefaultLocale', { text: locale }],
    ['DisplayName', localised(length(125))],
    ['Description', localised(length(250))],
    ['IconUrl', localised(https)],
    ['HighResolutionIconUrl', localised(https)],
    ['SupportUrl', localised(https)],
    ['AppDomains', { children: [['AppDomain', { text: https }, 'many']] }, 'optional'],
    ['Hosts', { children: [['Host', { attributes: { Name: exactly('Document') } }]] }],
    // Office 2021 LTSC ends at WordApi 1.3, and a higher floor would hide the add-in there.
    [
      'Requirements',
      {
        children: [
          [
            'Sets',
            {
              children: [
                [
                  'Set',
                  {
                    attributes: {
                      Name: exactly('WordApi'),
                      MinVersion: (value) => setVersion(value) ?? exactly('1.3')(value),
                    },
                  },
                ],
              ],
            },
          ],
        ],
      },
    ],
    ['DefaultSettings', { children: [['SourceLocation', localised(https)]] }],
    // Word's own API asks for this even to read.
    ['Permissions', { text: exactly('ReadWriteDocument') }],
    ['VersionOverrides', versionOverrides],
  ],
};

const elementsIn = (parent: Element): Element[] =>
  [...parent.childNodes].filter((node) => node.nodeType === 1) as Element[];
const find = (parent: Element, ...names: string[]): Element[] =>
  [...parent.getElementsByTagNameNS('*', '*')].filter((element) => names.includes(element.localName ?? ''));
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

const checkAttributes = (element: Element, rules: Record<string, Rule>, where: string): string[] => {
  const present = [...element.attributes].filter((attr) => !attr.name.startsWith('xmlns'));
  const problems = present
    .filter((attr) => !(attr.name in rules) || (attr.name.startsWith('xsi:') && attr.namespaceURI !== instance))
    .map((attr) => `${where}: ${attr.name} does not belong here`);
  for (const [name, rule] of Object.entries(rules)) {
    const problem = element.hasAttribute(name) ? rule(attribute(element, name)) : 'is missing';
    if (problem) problems.push(`${where}: ${name} ${problem}`);
  }
  return problems;
};

/** Compares an element and everything under it with its shape. */
const checkShape = (element: Element, shape: Shape, namespace: string, where: string): string[] => {
  const problems = checkAttributes(element, shape.attributes ?? {}, where);
  if (element.namespaceURI !== namespace)
    problems.push(`${where}: stands in the namespace "${element.namespaceURI ?? ''}"`);
  if (shape.text) {
    const problem = shape.text(element.textContent ?? '');
    if (problem) problems.push(`${where}: ${problem}`);
  }
  const rest = elementsIn(element);
  for (const [name, childShape, occurs] of shape.children ?? []) {
    let seen = 0;
    while (rest[0]?.localName === name && (seen === 0 || occurs?.includes('many'))) {
      problems.push(...checkShape(rest[0], childShape, childShape.namespace ?? namespace, `${where}/${name}`));
      rest.shift();
      seen += 1;
    }
    if (seen === 0 && !occurs?.includes('optional')) problems.push(`${where}: ${name} is missing or out of its order`);
  }
  if (rest[0]) problems.push(`${where}: ${rest[0].localName ?? ''} does not belong here, or not at this place`);
  return problems;
};

/** Where each kind of reference must lead. */
const kindOfReference: Record<string, string> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** Every reference leads to a resource of its kind, every resource is used, and no id is given twice. */
const checkReferences = (root: Element): string[] => {
  const problems: string[] = [];
  const defined = new Map<string, string>();
  for (const element of find(root, 'Images', 'Urls', 'ShortStrings', 'LongStrings').flatMap(elementsIn)) {
    const id = attribute(element, 'id');
    if (defined.has(id)) problems.push(`Resources: the id ${id} is given twice`);
    defined.set(id, (element.parentNode as Element).localName ?? '');
  }
  const used = new Set<string>();
  for (const element of [...root.getElementsByTagNameNS('*', '*')].filter((candidate) =>
    candidate.hasAttribute('resid'),
  )) {
    const id = attribute(element, 'resid');
    const kind = kindOfReference[element.localName ?? ''] ?? '';
    if (defined.get(id) !== kind) problems.push(`${element.localName ?? ''}: ${id} is not among the ${kind}`);
    used.add(id);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`Resources: nothing uses ${id}`);
  const commands = find(root, 'Group', 'Control').map((element) => attribute(element, 'id'));
  if (new Set(commands).size !== commands.length) problems.push('Two groups or controls have the same id');
  return problems;
};

const required = [16, 32, 80];
const supported = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every icon exists as a PNG of the size at which it is used; a ribbon icon comes in the three sizes that Office requires. */
const checkIcons = (root: Element, readIcon: ReadIcon): string[] => {
  const problems: string[] = [];
  const checkFile = (url: string, size: number): void => {
    const bytes = readIcon(url);
    const found = bytes && pngSize(bytes);
    if (!found) problems.push(`${url}: there is no such PNG`);
    else if (found.width !== size || found.height !== size)
      problems.push(`${url}: must be ${size} by ${size} pixels, is ${found.width} by ${found.height}`);
  };
  for (const element of find(root, 'IconUrl')) checkFile(attribute(element, 'DefaultValue'), 32);
  for (const element of find(root, 'HighResolutionIconUrl')) checkFile(attribute(element, 'DefaultValue'), 64);
  const urls = new Map(
    find(root, 'Images')
      .flatMap(elementsIn)
      .map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
  for (const element of find(root, 'Icon')) {
    const images = elementsIn(element);
    const sizes = images.map((image) => Number(attribute(image, 'size')));
    for (const size of required) if (!sizes.includes(size)) problems.push(`Icon: the size ${size} is missing`);
    for (const size of sizes)
      if (!supported.includes(size)) problems.push(`Icon: Office does not use the size ${size}`);
    if (new Set(sizes).size !== sizes.length) problems.push('Icon: a size is given twice');
    for (const image of images) {
      const url = urls.get(attribute(image, 'resid'));
      if (url !== undefined) checkFile(url, Number(attribute(image, 'size')));
    }
  }
  return problems;
};

/** The panel stays on the site it started from, unless AppDomains names another: Word would open anything else in a browser. */
const checkSites = (root: Element): string[] => {
  const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);
  const allowed = find(root, 'AppDomain').map((element) => siteOf(element.textContent ?? ''));
  const [start = '', ...others] = find(root, 'SourceLocation', 'Url')
    .map((element) => attribute(element, 'DefaultValue'))
    .filter(Boolean)
    .map(siteOf);
  return others
    .filter((site) => site !== start && !allowed.includes(site))
    .map((site) => `${site} is neither the panel's own site nor among the AppDomains`);
};

/**
 * Everything that is wrong with a manifest, each in one sentence; none means that nothing is known to be wrong.
 * A manifest that is not well-formed XML gives that one problem.
 */
export const manifestProblems = (xml: string, readIcon: ReadIcon): string[] => {
  let root: Element | null;
  try {
    root = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml').documentElement;
  } catch (error) {
    return [`Not well-formed XML: ${String(error)}`];
  }
  if (root?.localName !== 'OfficeApp') return ['The root must be OfficeApp'];
  return [
    ...checkShape(root, manifest, base, 'OfficeApp'),
    ...checkReferences(root),
    ...checkIcons(root, readIcon),
    ...checkSites(root),
  ];
};
