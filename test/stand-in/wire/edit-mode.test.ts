// Edit modes: a document that is not open to changes can still be read, and each mode refuses writes with its own error code.
import { docx, paragraph, table } from '../../documents/docx';
import type { EditMode } from '../../../src/stand-in/wire/edit-mode';
import { open, openPane } from '../pane';

const plain = (): Uint8Array =>
  docx({ body: paragraph('a') + table([['x', 'y']]) + paragraph('b'), customXml: ['<old xmlns="urn:old"/>'] });
const openIn = (editMode: EditMode, refusalCode?: string) =>
  openPane(plain(), 'Microsoft 365', { editMode: () => editMode, refusalCode: () => refusalCode });
const clientModeOf = (pane: ReturnType<typeof openPane>): unknown => {
  pane.send({ _actionName: 'ContextActivationManager_getAppContextAsync', _data: 'id' });
  return (pane.posted[pane.posted.length - 1]!._data as { _clientMode: number })._clientMode;
};

describe.each([
  ['read only', 'AccessDenied', 0],
  ['viewing', 'AccessDenied', 1],
  ['restricted', 'NotAllowed', 1],
] as const)('edit mode “%s”', (editMode, code, clientMode) => {
  it(`refuses every kind of write with ${code} and changes nothing`, () => {
    const pane = openIn(editMode);
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

  it('lets the text, the custom XML parts and the file be read', () => {
    const pane = openIn(editMode);
    expect(pane.ask((b) => b.load(b.reach('Body'), 'text'))).toMatchObject({ Text: 'a\rx\ry\rb' });
    expect(pane.batch((b) => b.load(b.reach('GetSelection().Paragraphs'), 'text')).error).toBeUndefined();
    expect(pane.call(130, { namespace: 'urn:old' }).DataPartList).toHaveLength(1);
    expect(pane.call(77, { 0: 1, 1: 1000 }).Error).toBe(0);
  });

  it(`tells the library that the document is ${clientMode === 0 ? 'read-only' : 'writable'}`, () =>
    expect(clientModeOf(openIn(editMode))).toBe(clientMode));
});

it.each([
  ['read only', { add: 5002, remove: 5002, settings: 4001 }],
  ['viewing', { add: 5002, remove: 5002, settings: 4001 }],
  ['restricted', { add: 0, remove: 0, settings: 0 }],
] as const)('custom XML and settings in a document that is %s', (editMode, expected) => {
  const pane = openIn(editMode);
  const [old] = pane.call(130, { namespace: 'urn:old' }).DataPartList as { id: string }[];
  expect({
    add: pane.call(128, { xml: '<x xmlns="urn:x"/>' }).Error,
    remove: pane.call(133, { id: old!.id }).Error,
    settings: pane.call(76, { DdaSettingsMethod: { Properties: [['k', 'v']] } }).Error,
  }).toEqual(expected);
});

it('a test can choose the error code that writes are refused with', () => {
  expect(openIn('viewing', 'NotAllowed').batch((b) => b.reach('Body.InsertParagraph("1","End")').id).error?.Code).toBe(
    'NotAllowed',
  );
});

it('a batch stops at its first write and answers what it read before', () => {
  const pane = openIn('viewing');
  const { value, error } = pane.batch((b) => {
    const read = b.load(b.reach('Body'), 'text');
    b.reach('Body.InsertParagraph("1","End")');
    return read;
  });
  expect([value, error?.Code]).toMatchObject([{ Text: 'a\rx\ry\rb' }, 'AccessDenied']);
});

it('an editable document is reported as writable, and a document that was never saved has no URL', () => {
  expect(clientModeOf(openPane(plain()))).toBe(1);
  const pane = openPane(plain(), 'LTSC 2021', { neverSaved: true });
  pane.send({ _actionName: 'ContextActivationManager_getAppContextAsync', _data: 'id' });
  expect(pane.posted[0]!._data).toMatchObject({ _docUrl: '' });
});

it('the panel that is open can write once the edit mode is set to open', () => {
  let editMode: EditMode = 'viewing';
  const pane = openPane(open(plain()), 'LTSC 2021', { editMode: () => editMode });
  const write = (): string | undefined => pane.batch((b) => b.reach('Body.InsertParagraph("1","End")').id).error?.Code;
  expect(write()).toBe('AccessDenied');
  editMode = 'open';
  expect(write()).toBeUndefined();
});
