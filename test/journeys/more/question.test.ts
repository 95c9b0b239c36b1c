// The findings of the check as a comment beside the question, through the panel's buttons and screens. Without a screen that is in
// test/app/session/question-comment.test.ts.
import { openXmlErrors } from '../../documents/validate';
import { ourDocument } from '../../documents/our-document';
import { describeJourney, withStandIn } from '../journey';
import { knowsComments, panelPageForEach, until, type PanelPage } from '../panel-page';
import { commentSays, commentsIn } from '../question-comment';

describeJourney('the findings beside the question', () => {
  const standIn = withStandIn();
  let panel: PanelPage;
  panelPageForEach(standIn, (opened) => (panel = opened), { document: ourDocument() });

  (knowsComments ? test : test.skip)(
    'stand there, follow the question, are found on another device, and go',
    async () => {
      await panel.button(/2\. Find the question/).click();
      await panel.write('question', 'How can we improve learning?');
      await panel.settled();
      await panel.unfold('Share the advice as a comment');
      await panel.button('Put this beside the question as a comment').click();
      await commentSays(panel, 'Not specific enough yet');
      await commentSays(panel, '“learning”');
      expect(await openXmlErrors(await panel.save())).toEqual([]);
      // The question changes in the panel, on another screen, and in the document.
      await panel.write('question', 'How many pupils in Year 4 can swim?');
      await commentSays(panel, 'Not open enough yet');
      await panel.button('All steps').click();
      await panel.openFramework();
      await panel.write('question', 'How can we improve teaching?');
      await commentSays(panel, '“teaching”');

      // On another day, on another device: found again by its words, and taken away.
      await panel.inRecord('“teaching”');
      await panel.forgetDevice();
      await panel.saveAndReopen();
      await panel.button(/2\. Find the question/).click();
      await panel.write(
        'question',
        'How can we use talk partners before writing in ways that lead to longer sentences for pupils in Year 2?',
      );
      await commentSays(panel, 'Specific enough. Open enough.');
      await panel.unfold('Share the advice as a comment');
      await panel.button('Take the comment away').click();
      await panel.frame.getByText('The comment is taken away.').waitFor();
      expect(await commentsIn(panel)).toEqual([]);
      await panel.freely('question');
      const question = await panel.answer('question').inputValue();
      await until(
        async () => (await panel.cells())[2]?.[1]?.trim() === question,
        'the document says what the panel says',
      );
    },
    90_000,
  );
});
