// The support page: what people meet, and what to do first.
import { draftDays } from '../../src/enquiry/draft';
import type { Page } from './page';

/** @param contact whom a person may ask, in the school's own words */
export const support = (contact: string): Page => ({
  file: 'support.html',
  title: 'If something does not work',
  about: `Your words are safe: what you typed is in your document, or kept on this device. Open the document and the panel here again within ${draftDays} days.`,
  parts: [
    {
      title: 'The panel stays empty, or says it cannot start',
      lines: [
        'Close the panel and open it again. If that does not help, close Word and start it again.',
        'Without a connection the panel cannot start. Your document opens as always, and you can type in its table.',
      ],
    },
    {
      title: 'Words did not arrive in the document',
      lines: [
        'The panel says so beside the answer and keeps the words. Choose “Try again”.',
        'A document in Protected View, or one you may only read, takes no words. Choose “Enable Editing” in Word first.',
      ],
    },
    {
      title: 'The button has gone',
      lines: [
        'Word sometimes forgets add-ins. Restart Word and sign in with your school account.',
        'If it is still missing, ask for the Enquiry Handbook to be given to you again.',
      ],
    },
    {
      title: 'Whom to ask',
      lines: [
        contact,
        'Say what you did, what the panel said, and which Word you use. Please do not send your document.',
      ],
    },
  ],
});
