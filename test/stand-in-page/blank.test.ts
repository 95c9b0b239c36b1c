import { OpenDocx } from '../../src/stand-in/docx/open-docx';
import { blankDocument } from '../../src/stand-in/page/blank';
import { Styles } from '../../src/stand-in/page/document-view/styles';
import { openXmlErrors } from '../documents/validate';

describe('the blank document', () => {
  test('is a valid .docx', async () => {
    expect(await openXmlErrors(blankDocument())).toEqual([]);
  }, 60_000);

  test('has the styles a school document begins with', () => {
    const opened = OpenDocx.open(blankDocument(), 'Blank.docx');
    if (!opened.ok) throw new Error(opened.reason);
    const styles = new Styles(opened.docx.part('word/styles.xml'), undefined);
    expect(['Heading1', 'Heading2', 'Heading3'].map((id) => styles.name(id))).toEqual([
      'heading 1',
      'heading 2',
      'heading 3',
    ]);
    expect(styles.chain('table', 'TableGrid')).toHaveLength(2);
  });
});
