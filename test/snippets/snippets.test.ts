// The run of Microsoft's snippets, tried on a snippet of our own: it is read, pressed from top to bottom, and what it did is seen.
import { docx, paragraph } from '../documents/docx';
import { pressAll } from './press';
import { asksOnlyFor, readSnippet } from './snippet';

const yaml = `order: 1
id: our-own
name: Ours
host: WORD
api_set:
    WordApi: '1.3'
script:
    content: |-
        document.getElementById("title").addEventListener("click", () => Word.run(async (context) => {
          const first: Word.Paragraph = context.document.body.paragraphs.getFirst();
          first.insertText("Title: ", "Start");
          await context.sync();
          console.log("done", 1);
        }));

        document.getElementById("page").addEventListener("click", () => Word.run(async (context) => {
          context.document.body.getHtml();
        }));
        document.getElementById("mistake").addEventListener("click", () => { throw new TypeError("no such thing"); });
    language: typescript
template:
    content: |-
        <section>
          <button id="title" class="ms-Button">Title</button>
          <button
             id="page">Page</button>
          <input id="name"/>
          <button id="mistake">Mistake</button>
        </section>
    language: html
style:
    content: ''
`;

const snippet = readSnippet(yaml);

describe('a snippet', () => {
  it('says what it asks for, and what there is to press', () => {
    expect(snippet).toMatchObject({ id: 'our-own', sets: { WordApi: '1.3' } });
    expect(snippet.controls.map(({ id }) => id)).toEqual(['title', 'page', 'mistake']);
    expect([2, 3].map((highest) => asksOnlyFor(snippet, highest))).toEqual([false, true]);
  });

  it('is run unchanged, and each press is told with what it did', async () => {
    const { presses } = await pressAll(snippet, docx({ body: paragraph('Our plan') }), new Uint8Array());
    expect(presses.map(({ seen, ...rest }) => ({ ...rest, lines: seen.lines, said: seen.said }))).toEqual([
      { control: 'title', lines: ['Title: Our plan'], said: 'done 1' },
      {
        control: 'page',
        lines: ['Title: Our plan'],
        said: '',
        refusal: 'NotImplemented: Body.GetHtml is not played by the stand-in.',
      },
      { control: 'mistake', lines: ['Title: Our plan'], said: '', failure: 'Error: no such thing' },
    ]);
  });
});
