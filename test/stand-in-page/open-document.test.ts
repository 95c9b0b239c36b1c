// The document that is open beside the panel: what is no document does not take its place.
import { usualConditions } from '../../src/stand-in/page/conditions';
import type { DocumentView } from '../../src/stand-in/page/document-view/document-view';
import { OpenDocument } from '../../src/stand-in/page/open-document';
import type { Panel } from '../../src/stand-in/page/panel';
import { bytesOf, linesOf, typeIn } from '../app/document';

test.each(['truncated.docx', 'not-a-docx.docx'])(
  '%s is declined with a sentence, and the document that was open stays',
  async (name) => {
    const nowhere = { show: () => undefined, draw: () => undefined };
    const open = new OpenDocument(nowhere as unknown as DocumentView, { isOpen: false } as Panel, {
      ...usualConditions,
    });
    typeIn(open.docx, { paragraph: 0 }, 'Typed before');
    expect(await open.openBytes(bytesOf(`test/documents/${name}`), name)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/\.$/) as string,
    });
    expect(linesOf(open.docx)).toContain('Typed before');
  },
);
