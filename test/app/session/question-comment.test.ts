// The findings of the check as a comment beside the question: put there when asked for, in sync with the question from then on, on another device too,
// and taken away again.
import { openXmlErrors } from '../../documents/validate';
import { commentsIn } from '../document';
import { DocumentAndPanel } from '../document-and-panel';
import { pass, withFakeTime } from '../panel';

withFakeTime();

test('stands there, follows the question, is found again on another device, and goes', async () => {
  const document = await DocumentAndPanel.open(undefined, { tier: 'Microsoft 365', word: undefined });
  const comments = (): string[] => commentsIn(document.docx);
  await document.frameworkWith({ question: 'How can we improve learning?' });
  document.session.followQuestion();
  await pass(5000);
  expect(comments()).toEqual([]); // not before the person asks for it

  expect(await document.done(document.session.putComment())).toMatchObject({ kind: 'put' });
  expect(comments()).toEqual([expect.stringMatching(/Not specific enough yet[^]*“learning”/)]);
  expect(await openXmlErrors(document.save())).toEqual([]);
  await document.write('question', 'How many pupils in Year 4 can swim?');
  expect(comments()).toEqual([expect.stringContaining('Not open enough yet')]);

  await pass(12_000); // the record is stored a moment after the last change
  document.closePanel();
  document.forgetDevice();
  await document.saveAndReopen();
  document.session.followQuestion();
  const better =
    'How can we use talk partners before writing in ways that lead to longer sentences for pupils in Year 2?';
  await document.write('question', better);
  expect(comments()).toEqual([expect.stringContaining('Specific enough. Open enough.')]);

  expect(await document.done(document.session.removeComment())).toEqual({ kind: 'taken away' });
  expect(comments()).toEqual([]);
  expect(document.cells()[2]?.[1]?.trim()).toBe(better);
});
