// Documents that end in a content control: what is ours goes behind the outermost control, or nothing goes in and the person is told what to do.
import { XMLSerializer } from '@xmldom/xmldom';
import { coreFramework, frameworkTitle } from '../../../src/handbook/framework';
import { noMarks } from '../../../src/enquiry/managed-block';
import { behaviours, type WordName } from '../../../src/stand-in/objects/behaviour';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { ancestorNamed, children, isW } from '../../../src/stand-in/tree/names';
import { paragraphText } from '../../../src/stand-in/tree/text';
import { FrameworkInDocument } from '../../../src/word/framework/framework';
import { insertFramework } from '../../../src/word/framework/insert-framework';
import { WordGateway } from '../../../src/word/gateway/gateway';
import { putBlock } from '../../../src/word/managed-blocks/managed-block';
import { docx, paragraph, table } from '../../documents/docx';
import { openGenuine, type GenuinePane } from '../../stand-in/genuine';

const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const control = (kind: string, content: string): string =>
  `<w:sdt><w:sdtPr>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const gallery = (name: string): string =>
  `<w:docPartObj><w:docPartGallery w:val="${name}"/><w:docPartUnique/></w:docPartObj>`;
const repeating = (content: string): string =>
  control(`<w15:repeatingSection ${w15}/>`, control(`<w15:repeatingSectionItem ${w15}/>`, content));
const plan = paragraph('School plan');
const long = Array.from({ length: 80 }, (_, at) => paragraph(`Line ${at + 1} of the plan`)).join('');

/** Kinds that Word names as nobody's parent. */
const unlisted: Readonly<Record<string, string>> = {
  'a date': plan + control('<w:date/>', paragraph('1 May 2026')),
  'a repeating section': plan + repeating(paragraph('note 1')),
  'a cover page and nothing else': control(gallery('Cover Pages'), paragraph('Title') + paragraph('')),
  'a plain text control below many lines': long + control('<w:text/>', paragraph('Signed off by the governors')),
  'a bibliography of several lines':
    long + control(gallery('Bibliographies'), paragraph('Works') + paragraph('A book')),
  'a locked list': plan + control('<w:lock w:val="contentLocked"/><w:dropDownList/>', paragraph('Draft')),
  'rich text in a building block':
    plan + control(gallery('Quick Parts'), control('', paragraph('Contact') + paragraph('School office'))),
  'a table in a repeating section': plan + repeating(table([['Who', 'When']]) + paragraph('')),
};
const listed: Readonly<Record<string, string>> = {
  'rich text with its prompt': plan + control('<w:showingPlcHdr/>', paragraph('Click here to enter text.')),
  'locked rich text': plan + control('<w:lock w:val="contentLocked"/>', paragraph('Locked words')),
  'rich text in rich text': plan + control('', paragraph('Outer') + control('', paragraph('Inner'))),
};
const ordinary: Readonly<Record<string, string>> = {
  'a line of text': plan,
  'a date within its last line':
    '<w:p><w:r><w:t xml:space="preserve">Reviewed on </w:t></w:r>' +
    control('<w:date/>', '<w:r><w:t>1 May 2026</w:t></w:r>') +
    '</w:p>',
  'a line below a cover page': control(gallery('Cover Pages'), paragraph('Title')) + paragraph(''),
};

function opened(body: string, word: WordName): GenuinePane {
  const pane = openGenuine(docx({ body }), undefined, { word: behaviours[word] });
  Object.assign(globalThis, { Word: { run: pane.run } });
  return pane;
}

const block = { id: 'plan', title: 'Plan of activities', text: ['Visits in spring'] };
const inserted = {
  framework: () =>
    insertFramework(new FrameworkInDocument(new WordGateway()), 'end', coreFramework, new Map([['goal', 'Reading']])),
  block: () => putBlock(new WordGateway(), block, 'end', noMarks),
};
const titles = { framework: frameworkTitle, block: block.title };

const markup = ({ docx: { body } }: GenuinePane): string => new XMLSerializer().serializeToString(body);
/** What stands in the document: the text of each paragraph, and the controls of others around it. */
const standing = ({ docx: { body } }: GenuinePane): string[] =>
  [...paragraphsIn(body)].map((one) => paragraphText(one)).filter((text) => text !== '');
const isInForeign = (pane: GenuinePane, text: string): boolean => {
  const own = [...paragraphsIn(pane.docx.body)].filter((one) => paragraphText(one) === text);
  expect(own).toHaveLength(1);
  for (let up = ancestorNamed(own[0]!, 'sdt'); up; up = ancestorNamed(up, 'sdt')) {
    const tag = up.getElementsByTagName('w:tag')[0]?.getAttribute('w:val') ?? '';
    const properties = [...children(up)].find((node) => isW(node, 'sdtPr'));
    if (![...children(properties!)].some((node) => isW(node, 'tag')) || !tag.startsWith('enquiry')) return true;
  }
  return false;
};

describe.each(Object.keys(behaviours) as WordName[])('Word as %s', (word) => {
  describe.each(['framework', 'block'] as const)('the %s', (what) => {
    test.each(Object.entries({ ...listed, ...ordinary }))('goes behind %s', async (_end, body) => {
      const pane = opened(body, word);
      const before = standing(pane);
      expect(await inserted[what]()).toMatchObject({ ok: true, value: { placed: 'at the end' } });
      expect(isInForeign(pane, titles[what])).toBe(false);
      expect(standing(pane).slice(0, before.length)).toEqual(before);
    });

    test.each(Object.entries(unlisted))('goes behind %s, or nothing goes in', async (_end, body) => {
      const pane = opened(body, word);
      const before = markup(pane);
      const words = standing(pane);
      const done = await inserted[what]();
      if (done.ok) {
        expect(isInForeign(pane, titles[what])).toBe(false);
        expect(standing(pane).slice(0, words.length)).toEqual(words);
      } else {
        expect(done.failure).toMatchObject({ kind: 'endInControl' });
        expect(done.failure.sentence).toContain('Click at the very end');
        expect(markup(pane)).toBe(before);
      }
    });
  });
});

test('a desktop Word lets the framework stand behind a date', async () => {
  opened(unlisted['a date']!, 'desktop');
  expect(await inserted.framework()).toMatchObject({ ok: true, value: { placed: 'at the end' } });
});

test('after the line that was asked for, it goes in', async () => {
  const pane = opened(unlisted['a date']! + paragraph(''), 'web');
  expect(await inserted.framework()).toMatchObject({ ok: true });
  expect(isInForeign(pane, frameworkTitle)).toBe(false);
});
