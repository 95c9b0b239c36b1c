// The wire: handshake, batches, references, faults, the Common API and events.
import { strFromU8, unzipSync } from 'fflate';
import { contentControl, docx, paragraph, table } from '../../documents/docx';
import { open, openPane } from '../pane';

const plain = (): Uint8Array => docx({ body: paragraph('a') + table([['x', 'y']]) + paragraph('b') });

describe('the handshake', () => {
  it.each([
    ['LTSC 2021', '1.3'],
    ['Microsoft 365', '1.8'],
  ] as const)('tells the library that %s has WordApi %s', (tier, set) => {
    const pane = openPane(plain(), tier);
    pane.send({ _actionName: 'ContextActivationManager_getAppContextAsync', _data: 'id1' });
    const context = pane.posted[0]!._data as { _requirementMatrix: string; _id: string };
    expect(context._id).toBe('id1');
    expect(JSON.parse(context._requirementMatrix)).toMatchObject({
      WordApi: set,
      CustomXmlParts: '1.1',
      Selection: '1.1',
    });
    expect(pane.host.messages[0]!.kind).toBe('library');
  });

  it('messages that are not from Office.js are ignored', () => {
    const pane = openPane(plain());
    pane.host.receive('not json');
    pane.host.receive('{"_actionName":"executeMethod","_messageType":0,"_conversationId":"another"}');
    expect(pane.posted).toEqual([]);
  });
});

describe('a batch', () => {
  it('stops at the first error and keeps what ran before it', () => {
    const pane = openPane(plain());
    const { error } = pane.batch((b) => {
      b.reach('Body.Paragraphs.GetFirst().InsertText("1","Start")');
      b.reach('Body.GetHtml()');
      b.reach('Body.Paragraphs.GetFirst().InsertText("2","Start")');
    });
    expect(error).toMatchObject({ Code: 'NotImplemented' });
    expect(pane.lines()[0]).toBe('1a');
  });

  it('refuses members above the tier, members that are not played and members that do not exist', () => {
    const codes = (tier: 'LTSC 2021' | 'Microsoft 365'): unknown[] => {
      const pane = openPane(plain(), tier);
      return [
        pane.batch((b) => b.load(b.document, 'changeTrackingMode')).error?.Code,
        pane.batch((b) => b.invoke(b.reach('Body'), 'GetReviewedText', 'Current')).error?.Code,
        pane.batch((b) => b.invoke(b.reach('Body'), 'GetHtml')).error?.Code,
        pane.batch((b) => b.load(b.reach('Body'), 'nonsense')).error?.Code,
      ];
    };
    expect(codes('LTSC 2021')).toEqual(['ApiNotFound', 'ApiNotFound', 'NotImplemented', 'InvalidArgument']);
    expect(codes('Microsoft 365')).toEqual([undefined, 'NotImplemented', 'NotImplemented', 'InvalidArgument']);
  });

  it('raises one change event when it edits and none when it only reads', () => {
    const pane = openPane(plain());
    pane.ask((b) => b.load(b.reach('Body'), 'text'));
    expect(pane.docx.revision).toBe(0);
    pane.ask((b) => {
      b.reach('Body.InsertParagraph("1","End")');
      b.reach('Body.InsertParagraph("2","End")');
    });
    expect(pane.docx.revision).toBe(1);
  });
});

describe('references', () => {
  const reference = (value: unknown): string => (value as { _ReferenceId: string })._ReferenceId;

  it('stay valid from batch to batch until they are released', () => {
    const pane = openPane(plain());
    const id = reference(pane.ask((b) => b.load(b.reach('Body.Tables.GetFirst()'), 'rowCount')));
    expect(pane.ask((b) => b.load(b.reference(id), 'values'))).toMatchObject({ Values: [['x', 'y']] });
    pane.ask((b) => b.invoke(b.document, '_RemoveReference', id));
    expect(pane.batch((b) => b.load(b.reference(id), 'values')).error?.Code).toBe('ItemNotFound');
  });

  it('to a deleted object answer ItemNotFound', () => {
    const pane = openPane(plain());
    const id = reference(pane.ask((b) => b.load(b.reach('Body.Tables.GetFirst()'), 'rowCount')));
    pane.ask((b) => b.invoke(b.reference(id), 'Delete'));
    expect(pane.batch((b) => b.load(b.reference(id), 'values')).error?.Code).toBe('ItemNotFound');
  });

  it('to a range follow the text when it moves', () => {
    const pane = openPane(docx({ body: paragraph('one two') }));
    const [only] = [...pane.docx.body.getElementsByTagName('w:p')];
    pane.docx.setSelection({ start: { paragraph: only!, offset: 4 }, end: { paragraph: only!, offset: 7 } });
    const id = reference(pane.ask((b) => b.load(b.reach('GetSelection()'), 'text')));
    pane.ask((b) => b.reach('Body.Paragraphs.GetFirst().InsertText("zero ","Start")').id);
    expect(pane.ask((b) => b.load(b.reference(id), 'text'))).toMatchObject({ Text: 'two' });
  });
});

describe('the log', () => {
  it('numbers batches that read or write, and describes their actions', () => {
    const pane = openPane(plain());
    pane.ask((b) => b.load(b.reach('Body'), 'text'));
    pane.ask((b) => b.invoke(b.document, '_RemoveReference', '{1}'));
    pane.ask((b) => b.load(b.reach('Body.Tables'), 'values'));
    expect(pane.host.messages.map(({ kind, batch }) => [kind, batch])).toEqual([
      ['batch', 1],
      ['library', undefined],
      ['batch', 2],
    ]);
    expect(pane.host.messages[2]!.actions).toContain('Document.Body.Tables load values');
    expect(pane.host.messages[2]!.bytesIn).toBeGreaterThan(100);
    expect(pane.host.messages[2]!.bytesOut).toBeGreaterThan(100);
  });
});

describe('faults', () => {
  const write = (pane: ReturnType<typeof openPane>) =>
    pane.batch((b) => {
      b.reach('Body.Paragraphs.GetFirst().InsertText("1","Start")');
      b.reach('Body.Paragraphs.GetLast().InsertText("2","Start")');
    });

  it.each([
    ['refused', {}, ['a', 'x', 'y', 'b']],
    ['partly', { action: 'GetLast' }, ['1a', 'x', 'y', 'b']],
    ['answer lost', {}, ['1a', 'x', 'y', '2b']],
  ] as const)('a batch is %s', (kind, extra, lines) => {
    const pane = openPane(plain());
    pane.host.setFault({ batch: 2, kind, code: 'AccessDenied', ...extra });
    pane.ask((b) => b.load(b.reach('Body'), 'text'));
    expect(write(pane).error?.Code).toBe('AccessDenied');
    expect(pane.lines()).toEqual(lines);
    pane.ask((b) => b.load(b.reach('Body'), 'text'));
  });

  it('apply to the next batch only, or until they are cleared', () => {
    const pane = openPane(plain());
    const read = (): string | undefined => pane.batch((b) => b.load(b.reach('Body'), 'text')).error?.Code;
    pane.host.setFault({ batch: 'next', kind: 'refused' });
    expect([read(), read()]).toEqual(['GeneralException', undefined]);
    pane.host.setFault({ batch: 'every', kind: 'refused' });
    expect([read(), read()]).toEqual(['GeneralException', 'GeneralException']);
    pane.host.setFault(null);
    expect(read()).toBeUndefined();
  });

  it('apply to a call of the Common API', () => {
    const pane = openPane(plain());
    pane.host.setFault({ call: 'AddDataPart', kind: 'answer lost', code: '6100', once: true });
    expect(pane.call(128, { xml: '<x xmlns="urn:x"/>' })).toMatchObject({ Error: 6100 });
    expect(pane.call(130, { namespace: 'urn:x' }).DataPartList).toHaveLength(1);
  });
});

describe('custom XML parts', () => {
  it('are parts of the package that can be added, found, read and deleted', () => {
    const pane = openPane(docx({ body: paragraph('a'), customXml: ['<old xmlns="urn:old">1</old>'] }));
    const added = pane.call(128, { xml: '<x xmlns="urn:x">&lt;1&gt;</x>' }).DataPartProperties as { id: string };
    expect(pane.call(130, { namespace: 'urn:x' }).DataPartList).toEqual([{ id: added.id, DataPartBuiltIn: false }]);
    expect(pane.call(131, { id: added.id }).Data).toBe('<x xmlns="urn:x">&lt;1&gt;</x>');
    const reopened = openPane(open(pane.docx.save()));
    expect(reopened.call(131, { id: added.id }).Data).toBe('<x xmlns="urn:x">&lt;1&gt;</x>');
    const [old] = reopened.call(130, { namespace: 'urn:old' }).DataPartList as { id: string }[];
    expect(reopened.call(133, { id: old!.id })).toMatchObject({ Error: 0 });
    const files = unzipSync(reopened.docx.save());
    expect(Object.keys(files).filter((name) => name.startsWith('customXml/item')).length).toBe(2);
    expect(strFromU8(files['[Content_Types].xml']!).match(/customXml\/itemProps/g)).toHaveLength(1);
  });

  it('are refused above 1 MB and when not well-formed; a search without a namespace is refused', () => {
    const pane = openPane(plain());
    expect(pane.call(128, { xml: `<x>${'y'.repeat(1_100_000)}</x>` })).toMatchObject({ Error: 6100 });
    expect(pane.call(128, { xml: '<x>' })).toMatchObject({ Error: 6100 });
    expect(pane.call(130, { namespace: '' })).toMatchObject({ Error: 5010 });
    expect(pane.call(130, { namespace: 'urn:none' })).toMatchObject({ Error: 0, DataPartList: [] });
    expect(pane.call(129, { id: '{none}' })).toMatchObject({ Error: 6000 });
  });
});

describe('the rest of the Common API', () => {
  it('answers the document as a file in slices; on the web only one file can be open', () => {
    const pane = openPane(plain(), 'Microsoft 365');
    const file = pane.call(77, { 0: 1, 1: 1000 });
    expect(pane.call(77, { 0: 1, 1: 1000 }).Error).not.toBe(0);
    const bytes: number[] = [];
    for (let index = 0; bytes.length < (file[1] as number); index++)
      bytes.push(...(pane.call(80, { 2: file[0], 3: index })[0] as number[]));
    expect(open(new Uint8Array(bytes)).body).toBeDefined();
    pane.call(81, { 2: file[0] });
    expect(pane.call(77, { 0: 1, 1: 1000 }).Error).toBe(0);
  });

  it('keeps settings while the pane is open', () => {
    const pane = openPane(plain());
    pane.call(76, { DdaSettingsMethod: { Properties: [['k', 'v']] } });
    expect(pane.call(75)).toMatchObject({ Properties: { Settings: [['k', 'v']] } });
  });

  it('refuses what it does not play', () => {
    expect(openPane(plain()).call(64)).toMatchObject({ Error: 5000 });
  });

  it('sends the selection event while a handler is registered', () => {
    const pane = openPane(plain());
    pane.host.selectionChanged();
    pane.send({ _actionName: 'documentSelectionChanged', _actionType: 1 });
    pane.host.selectionChanged();
    pane.send({ _actionName: 'documentSelectionChanged', _actionType: 2 });
    pane.host.selectionChanged();
    expect(pane.posted.filter(({ _responseType }) => _responseType === 1)).toMatchObject([
      { _actionName: 'documentSelectionChanged', _messageType: 1 },
    ]);
  });
});

it('a protected document refuses edits and can be read', () => {
  const pane = openPane(plain());
  const settings = pane.docx.part('word/settings.xml')!.documentElement!;
  const protection = settings.ownerDocument!.createElementNS(settings.namespaceURI, 'w:documentProtection');
  protection.setAttributeNS(settings.namespaceURI, 'w:enforcement', '1');
  settings.insertBefore(protection, settings.firstChild);
  expect(pane.batch((b) => b.reach('Body.InsertParagraph("x","End")').id).error?.Code).toBe('AccessDenied');
  expect(pane.ask((b) => b.load(b.reach('Body'), 'text'))).toMatchObject({ Text: 'a\rx\ry\rb' });
});

it('a document whose protection only asks for tracked changes takes edits', () => {
  const pane = openPane(plain());
  const settings = pane.docx.part('word/settings.xml')!.documentElement!;
  const protection = settings.ownerDocument!.createElementNS(settings.namespaceURI, 'w:documentProtection');
  protection.setAttributeNS(settings.namespaceURI, 'w:edit', 'trackedChanges');
  protection.setAttributeNS(settings.namespaceURI, 'w:enforcement', '1');
  settings.insertBefore(protection, settings.firstChild);
  expect(pane.batch((b) => b.reach('Body.InsertParagraph("x","End")').id).error).toBeUndefined();
  expect(pane.ask((b) => b.load(b.reach('Body'), 'text'))).toMatchObject({ Text: 'a\rx\ry\rb\rx' });
});

it('getByTag walks a long document only once for many lookups', () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    contentControl({ tag: `other/${index}`, content: paragraph(`p${index}`) }),
  ).join('');
  const pane = openPane(docx({ body: many + contentControl({ tag: 'mine', content: paragraph('here') }) }));
  expect(
    pane.ask((b) => b.load(b.reach('ContentControls.GetByTag("mine").GetFirstOrNullObject()'), 'text')),
  ).toMatchObject({
    Text: 'here',
  });
  expect(pane.host.messages[0]!.bytesOut).toBeLessThan(1000);
});
