// The privacy page: what is kept where, for whom it is read by people who are not lawyers.
import { draftDays } from '../../src/enquiry/draft';
import { recordHolds } from '../../src/taskpane/screens/help/strings';
import type { Page } from './page';

/** @param contact whom a person may ask, in the school's own words */
export const privacy = (contact: string): Page => ({
  file: 'privacy.html',
  title: 'Privacy',
  about: 'The panel sends nothing of what you write to anybody. It has no account, no statistics and no AI service.',
  parts: [
    {
      title: 'In your document',
      lines: [
        `Every answer, and a small record beside it: ${recordHolds}. They go wherever the document goes.`,
        '“Take the panel out of this document” removes the record. Your answers stay as ordinary text, and what you typed beside them in the panel, names in it too, is put at the end of the document. Earlier wordings of the question go.',
      ],
    },
    {
      title: 'On this device',
      lines: [
        `What you typed or chose, and a colleague’s words where two versions differ, until you open the document here again and the panel has read it back. What is older than ${draftDays} days goes when the panel next opens on this device. Words that have not arrived are kept for that long again each time you open their document.`,
        'The address of a document while its record is not stored in it yet. Microsoft’s Office.js keeps an identifier of this browser for itself, made at random.',
        'That you have seen the first three cards, which screen you had open last in a document, and which way of sending a copy worked last.',
        'On a shared computer: save the document, and open it once more from the same place with the panel. Then nothing of its answers stays behind.',
      ],
    },
    {
      title: 'Files you choose',
      lines: [
        'Copies that came back, and the files of several schools under “Many schools”, are read on this device and are not kept on it.',
        'What you take over from a copy goes into your document; where you put several answers together, with the name of who wrote each. What you save about several schools names them.',
      ],
    },
    {
      title: 'Sent over the network',
      lines: [
        'Your browser or Word fetches the panel’s own files from this site, and Microsoft’s Office.js from Microsoft. Neither is sent what you write.',
        'Copies go to people only when you send them yourself, with your own mail program.',
        'Microsoft’s own statement covers Word, OneDrive and SharePoint. This site’s server may note, as all servers do, when a file was fetched and from which network address.',
      ],
    },
    { title: 'Whom to ask', lines: [contact] },
  ],
});
