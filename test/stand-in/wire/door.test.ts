// Documents closed to changes: everything can be read, nothing written, and each door answers in its own way.
import { docx, paragraph, table } from '../../documents/docx';
import type { Door } from '../../../src/stand-in/wire/door';
import { open, openPane } from '../pane';

const plain = (): Uint8Array =>
  docx({ body: paragraph('a') + table([['x', 'y']]) + paragraph('b'), customXml: ['<old xmlns="urn:old"/>'] });
const behind = (door: Door, doorCode?: string) =>
  openPane(plain(), 'Microsoft 365', { door: () => door, doorCode: () => doorCode });
const mode = (pane: ReturnType<typeof openPane>): unknown => {
  pane.send({ _actionName: 'ContextActivationManager_getAppContextAsync', _data: 'id' });
  return (pane.posted[pane.posted.length - 1]!._data as { _clientMode: number })._clientMode;
};

describe.each([
  ['read only', 'AccessDenied', 0],
  ['viewing', 'AccessDenied', 1],
  ['restricted', 'NotAllowed', 1],
] as const)('%s', (door, code, clientMode) => {
  it(`answers ${code} to every kind of write, and changes nothing`, () => {
    const pane = behind(door);
    const before = pane.lines();
    const codes = [
      pane.batch((b) => b.reach('Body.Paragraphs.GetFirst().InsertText("1","Replace")').id),
      pane.batch((b) => b.reach('Body.InsertParagraph("1","End")').id),
      pane.batch((b) => b.invoke(b.reach('Body.Tables.GetFirst()'), 'Delete')),
      pane.batch((b) => b.set(b.reach('Body.Paragraphs.GetFirst().Font'), 'Bold', true)),
      pane.batch((b) => b.set(b.document, 'ChangeTrackingMode', 'TrackAll')),
    ].map(({ error }) => error?.Code);
    expect(codes).toEqual(codes.map(() => code));
    expect(pane.lines()).toEqual(before);
    expect(pane.docx.revision).toBe(0);
  });

  it('can be read, with its custom XML and as a file', () => {
    const pane = behind(door);
    expect(pane.ask((b) => b.load(b.reach('Body'), 'text'))).toMatchObject({ Text: 'a\rx\ry\rb' });
    expect(pane.batch((b) => b.load(b.reach('GetSelection().Paragraphs'), 'text')).error).toBeUndefined();
    expect(pane.call(130, { namespace: 'urn:old' }).DataPartList).toHaveLength(1);
    expect(pane.call(77, { 0: 1, 1: 1000 }).Error).toBe(0);
  });

  it(`tells the library ${clientMode === 0 ? 'so' : 'that it can be written'}`, () =>
    expect(mode(behind(door))).toBe(clientMode));
});

it.each([
  ['read only', { add: 5002, remove: 5002, settings: 4001 }],
  ['viewing', { add: 5002, remove: 5002, settings: 4001 }],
  ['restricted', { add: 0, remove: 0, settings: 0 }],
] as const)('custom XML and settings in a document that is %s', (door, expected) => {
  const pane = behind(door);
  const [old] = pane.call(130, { namespace: 'urn:old' }).DataPartList as { id: string }[];
  expect({
    add: pane.call(128, { xml: '<x xmlns="urn:x"/>' }).Error,
    remove: pane.call(133, { id: old!.id }).Error,
    settings: pane.call(76, { DdaSettingsMethod: { Properties: [['k', 'v']] } }).Error,
  }).toEqual(expected);
});

it('a test may choose another of the codes that are told of Viewing', () => {
  expect(behind('viewing', 'NotAllowed').batch((b) => b.reach('Body.InsertParagraph("1","End")').id).error?.Code).toBe(
    'NotAllowed',
  );
});

it('a batch stops at its first write, and what it read before is answered', () => {
  const pane = behind('viewing');
  const { value, error } = pane.batch((b) => {
    const read = b.load(b.reach('Body'), 'text');
    b.reach('Body.InsertParagraph("1","End")');
    return read;
  });
  expect([value, error?.Code]).toMatchObject([{ Text: 'a\rx\ry\rb' }, 'AccessDenied']);
});

it('an open door says that the document can be written, and a document never saved has no address', () => {
  expect(mode(openPane(plain()))).toBe(1);
  const pane = openPane(plain(), 'LTSC 2021', { neverSaved: true });
  pane.send({ _actionName: 'ContextActivationManager_getAppContextAsync', _data: 'id' });
  expect(pane.posted[0]!._data).toMatchObject({ _docUrl: '' });
});

it('opening the door lets the same panel write', () => {
  let door: Door = 'viewing';
  const pane = openPane(open(plain()), 'LTSC 2021', { door: () => door });
  const write = (): string | undefined => pane.batch((b) => b.reach('Body.InsertParagraph("1","End")').id).error?.Code;
  expect(write()).toBe('AccessDenied');
  door = 'open';
  expect(write()).toBeUndefined();
});
