// The manifest that ships is right, and the checker that says so notices when one is not.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { developmentOrigin, manifestFor, originProblem } from '../hosting/manifest';
import { pageFiles } from '../hosting/pages';
import { manifestProblems, type ReadIcon } from './manifest/check';

const fromRoot = (file: string): string => readFileSync(join(process.cwd(), file), 'utf8');
const { version } = JSON.parse(fromRoot('package.json')) as { version: string };
const template = fromRoot('manifest.xml');
const shipped = manifestFor(template, { origin: developmentOrigin, version });
const school = 'https://enquiry.school.example';
const atSchool = manifestFor(template, { origin: school, version });

/** The panel is served under /panel/, and its icons come from assets/icons. */
const readIcon: ReadIcon = (url) => {
  if (![developmentOrigin, school].some((origin) => url.startsWith(`${origin}/panel/icons/`))) return undefined;
  const file = join(process.cwd(), 'assets/icons', basename(url));
  return existsSync(file) ? readFileSync(file) : undefined;
};

const check = (xml: string): string[] => manifestProblems(xml, readIcon);

describe('manifest.xml', () => {
  it('has nothing wrong with it, for development and for a school', () => {
    expect(check(shipped)).toEqual([]);
    expect(check(atSchool)).toEqual([]);
  });

  it('has the version of package.json', () => {
    expect(shipped).toContain(`<Version>${version}.0</Version>`);
  });

  it('names no address but the one it is made for', () => {
    expect(template).not.toContain('localhost');
    const addresses = [...atSchool.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => new URL(address ?? '').origin);
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses)).toEqual(new Set([school]));
  });

  it('leads to pages that are served beside the panel', () => {
    const pages = [...atSchool.matchAll(/"https:[^"]*\/panel\/([^"/]*\.html)"/g)].map(([, file]) => file);
    expect(new Set(pages)).toEqual(new Set(['support.html', 'help.html', 'taskpane.html']));
    expect(Object.keys(pageFiles())).toEqual(expect.arrayContaining(['support.html', 'help.html']));
  });

  it('says where the button is', () => {
    expect(atSchool).toMatch(/choose Open enquiry on the Home tab; on an iPad: Home, Add-ins/);
  });
});

describe('the address of a panel', () => {
  it.each([
    ['https://enquiry.school.example'],
    ['https://enquiry.school.example/'],
    ['https://localhost:3000'],
    ['https://10.0.0.7:8443'],
  ])('%s can be one', (origin) => {
    expect(originProblem(origin)).toBeUndefined();
  });

  it.each([
    ['enquiry.school.example', /Give the whole address/],
    ['http://enquiry.school.example', /over https only/],
    ['https://school.example/enquiry/', /without a path: https:\/\/school\.example/],
  ])('%s is refused with what to do', (origin, sentence) => {
    expect(originProblem(origin)).toMatch(sentence);
  });
});

type Mutation = [fault: string, from: string | RegExp, to: string, problem: RegExp];

const mutations: Mutation[] = [
  ['an unclosed element', '</OfficeApp>', '', /not well-formed/i],
  ['another root', /OfficeApp\b/g, 'MailApp', /root must be OfficeApp/],
  [
    'another kind of add-in',
    'xsi:type="TaskPaneApp"',
    'xsi:type="ContentApp"',
    /OfficeApp: xsi:type must be "TaskPaneApp"/,
  ],
  ['another namespace', 'appforoffice/1.1', 'appforoffice/1.0', /stands in the namespace/],
  [
    'an xsi prefix bound elsewhere',
    'http://www.w3.org/2001/XMLSchema-instance',
    'https://www.w3.org/2001/XMLSchema-instance',
    /xsi:type does not belong/,
  ],
  ['an id that is no GUID', '9b1f4f0e-', '', /Id: must be a GUID/],
  ['a version in words', '>1.0.0.0<', '>1.0.0-beta<', /Version: must be one to four numbers/],
  ['a version of five numbers', '>1.0.0.0<', '>1.0.0.0.0<', /Version: must be one to four numbers/],
  ['a version number of six digits', '>1.0.0.0<', '>100000.1<', /Version: must be one to four numbers/],
  ['no provider', /<ProviderName>.*<\/ProviderName>/, '', /ProviderName is missing/],
  [
    'a provider with no name',
    /<ProviderName>.*<\/ProviderName>/,
    '<ProviderName></ProviderName>',
    /ProviderName: must have 1 to 125/,
  ],
  ['a locale without a country', '>en-GB<', '>English<', /DefaultLocale: must be a language/],
  [
    'a name that is too long',
    'DefaultValue="Enquiry Handbook"',
    `DefaultValue="${'n'.repeat(126)}"`,
    /DisplayName: DefaultValue must have 1 to 125 characters, has 126/,
  ],
  [
    'a description that is too long',
    /<Description DefaultValue="[^"]*"/,
    `<Description DefaultValue="${'d'.repeat(251)}"`,
    /Description: DefaultValue must have 1 to 250/,
  ],
  [
    'name and description the wrong way round',
    /(<DisplayName.*\/>)\s*(<Description.*\/>)/,
    '$2$1',
    /DisplayName is missing or out of its order/,
  ],
  [
    'an icon over http',
    /(<IconUrl DefaultValue=")https/,
    '$1http',
    /IconUrl: DefaultValue must be a whole https address/,
  ],
  [
    'an icon with a relative address',
    /(<IconUrl DefaultValue=")[^"]*/,
    '$1icons/icon-32.png',
    /IconUrl: DefaultValue must be a whole https address/,
  ],
  [
    'an icon that does not exist',
    /(<IconUrl DefaultValue="[^"]*)icon-32/,
    '$1icon-33',
    /icon-33\.png: there is no such PNG/,
  ],
  [
    'an icon of another size',
    /(<IconUrl DefaultValue="[^"]*)icon-32/,
    '$1icon-64',
    /icon-64\.png: must be 32 by 32 pixels, is 64 by 64/,
  ],
  ['no address for help', /<SupportUrl.*\/>/, '', /SupportUrl is missing/],
  [
    'two hosts',
    '<Host Name="Document"/>',
    '<Host Name="Document"/><Host Name="Workbook"/>',
    /Host does not belong here/,
  ],
  ['another host', '<Host Name="Document"/>', '<Host Name="Workbook"/>', /Host: Name must be "Document"/],
  ['a floor that is too high', 'MinVersion="1.3"', 'MinVersion="1.4"', /MinVersion must be "1\.3", is "1\.4"/],
  ['a floor that is too low', 'MinVersion="1.3"', 'MinVersion="1.1"', /MinVersion must be "1\.3", is "1\.1"/],
  ['a requirement that a manifest cannot name', 'Name="WordApi"', 'Name="WordApiDesktop"', /Name must be "WordApi"/],
  ['no requirements', /<Requirements>[\s\S]*<\/Requirements>/, '', /Requirements is missing/],
  [
    'hosts after requirements',
    /(<Hosts>\s*<Host Name[\s\S]*?<\/Hosts>)([\s\S]*?<\/Requirements>)/,
    '$2$1',
    /OfficeApp: Hosts is missing or out of its order/,
  ],
  ['a permission that only reads', '>ReadWriteDocument<', '>ReadDocument<', /Permissions: must be "ReadWriteDocument"/],
  [
    'permissions of a mail add-in',
    '</Permissions>',
    '</Permissions><ExtendedPermissions/>',
    /ExtendedPermissions does not belong here|VersionOverrides is missing/,
  ],
  [
    'overrides that only Outlook knows',
    'VersionOverridesV1_0',
    'VersionOverridesV1_1',
    /xsi:type must be "VersionOverridesV1_0"/,
  ],
  [
    'a panel elsewhere',
    /(<bt:Url id="Panel\.Url" DefaultValue=")https:\/\/localhost:3000/,
    '$1https://example.org',
    /https:\/\/example\.org is neither the panel's own site/,
  ],
  [
    'a function file that no button needs',
    '</GetStarted>',
    '</GetStarted><FunctionFile resid="Panel.Url"/>',
    /DesktopFormFactor: (ExtensionPoint is missing|FunctionFile does not belong)/,
  ],
  ['a callout without a place to learn more', /<LearnMoreUrl resid.*\/>/, '', /LearnMoreUrl is missing/],
  [
    'a callout after the ribbon',
    /(<GetStarted>[\s\S]*<\/GetStarted>)([\s\S]*<\/ExtensionPoint>)/,
    '$2$1',
    /GetStarted does not belong here/,
  ],
  ['a tab that is not Home', 'id="TabHome"', 'id="TabHelp"', /OfficeTab: id must be "TabHome"/],
  [
    'a second group on a built-in tab',
    '</OfficeTab>',
    '<Group id="Other"/></OfficeTab>',
    /OfficeTab: Group does not belong here/,
  ],
  ['a button without a supertip', /<Supertip>[\s\S]*<\/Supertip>/, '', /Supertip is missing/],
  ['a button with the id of its group', 'id="Enquiry.Open"', 'id="Enquiry.Group"', /same id/],
  [
    'a button that runs a function',
    'xsi:type="ShowTaskpane"',
    'xsi:type="ExecuteFunction"',
    /Action: xsi:type must be "ShowTaskpane"/,
  ],
  ['a size that is missing', '<bt:Image size="80" resid="Icon.80"/>', '', /Icon: the size 80 is missing/],
  [
    'a size that Office does not use',
    '<bt:Image size="80" resid="Icon.80"/>',
    '<bt:Image size="80" resid="Icon.80"/><bt:Image size="96" resid="Icon.80"/>',
    /does not use the size 96/,
  ],
  [
    'a size given twice',
    '<bt:Image size="80" resid="Icon.80"/>',
    '<bt:Image size="80" resid="Icon.80"/><bt:Image size="80" resid="Icon.80"/>',
    /a size is given twice/,
  ],
  ['a size in words', 'size="80"', 'size="large"', /size must be a whole number/],
  [
    'a ribbon icon of another size',
    'size="80" resid="Icon.80"',
    'size="80" resid="Icon.32"',
    /icon-32\.png: must be 80 by 80 pixels, is 32 by 32/,
  ],
  ['an icon in the wrong namespace', /bt:Image size="80"/, 'Image size="80"', /Icon\/Image: stands in the namespace/],
  [
    'a reference that leads nowhere',
    'resid="Panel.Url"',
    'resid="Panel.Address"',
    /SourceLocation: Panel\.Address is not among the Urls/,
  ],
  [
    'a reference to another kind of resource',
    '<Title resid="Open.Label"',
    '<Title resid="Open.Description"',
    /Title: Open\.Description is not among the ShortStrings/,
  ],
  ['a reference whose name is too long', /Open\.Label/g, 'L'.repeat(33), /resid must have 1 to 32 characters, has 33/],
  [
    'a resource that nothing uses',
    '</bt:ShortStrings>',
    '<bt:String id="Spare" DefaultValue="Spare"/></bt:ShortStrings>',
    /nothing uses Spare/,
  ],
  [
    'a resource given twice',
    '</bt:ShortStrings>',
    '<bt:String id="Group.Label" DefaultValue="Enquiry"/></bt:ShortStrings>',
    /Group\.Label is given twice/,
  ],
  [
    'a short string that is too long',
    'DefaultValue="Open enquiry"',
    `DefaultValue="${'s'.repeat(126)}"`,
    /ShortStrings\/String: DefaultValue must have 1 to 125/,
  ],
  [
    'a long string that is too long',
    /(id="Open\.Description" DefaultValue=")[^"]*/,
    `$1${'s'.repeat(251)}`,
    /LongStrings\/String: DefaultValue must have 1 to 250/,
  ],
  [
    'resources out of their order',
    /(<bt:Images>[\s\S]*<\/bt:Images>)([\s\S]*<\/bt:Urls>)/,
    '$2$1',
    /Resources: Images is missing or out of its order/,
  ],
  ['no resources', /<Resources>[\s\S]*<\/Resources>/, '', /Resources is missing/],
  ['an attribute nobody knows', '<Sets>', '<Sets Least="1.3">', /Sets: Least does not belong here/],
];

describe('the check of a manifest notices', () => {
  it.each(mutations)('%s', (_fault, from, to, problem) => {
    const broken = shipped.replace(from, to);
    expect(broken).not.toBe(shipped);
    expect(check(broken)).toContainEqual(expect.stringMatching(problem));
  });
});

describe('the check of a manifest accepts', () => {
  it.each<[what: string, from: string, to: string]>([
    [
      'another language beside the first',
      '<DisplayName DefaultValue="Enquiry Handbook"/>',
      '<DisplayName DefaultValue="Enquiry Handbook"><Override Locale="cy-GB" Value="Llawlyfr"/></DisplayName>',
    ],
    ['a version of one number', '>1.0.0.0<', '>2<'],
    ['a name of exactly 125 characters', 'DefaultValue="Enquiry Handbook"', `DefaultValue="${'n'.repeat(125)}"`],
    [
      'a name whose characters take two units each',
      'DefaultValue="Enquiry Handbook"',
      `DefaultValue="${'📄'.repeat(125)}"`,
    ],
    [
      'a pane with a name of its own',
      '<SourceLocation resid',
      '<TaskpaneId>Enquiry.Panel</TaskpaneId><SourceLocation resid',
    ],
  ])('%s', (_what, from, to) => {
    const changed = shipped.replace(from, to);
    expect(changed).not.toBe(shipped);
    expect(check(changed)).toEqual([]);
  });
});
