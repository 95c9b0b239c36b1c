// The help page: where the button is, the steps in short, and what the panel's own help says.
import { steps } from '../../src/handbook/steps';
import { helpWords } from '../../src/taskpane/screens/help/strings';
import type { Page } from './page';

export const help: Page = {
  file: 'help.html',
  title: 'Help',
  about:
    'The Enquiry Handbook is a panel beside your Word document. It takes you from a first question to a finished plan.',
  parts: [
    {
      title: 'Where the button is',
      lines: [
        'Word on Windows and on a Mac: on the Home tab, towards the right, “Open enquiry”.',
        'Word in a browser: on the Home tab. If there is no room for it, look behind the three dots at the right end.',
        'Word on an iPad: on the Home tab, choose “Add-ins”, then “Enquiry Handbook”.',
        'No button? Your school may not have given it to you yet. Ask whoever looks after your computers.',
      ],
    },
    {
      title: helpWords.steps,
      steps: true,
      lines: steps.map(({ title, about }) => `${title}. ${about}`),
    },
    helpWords.kept,
    helpWords.colleagues,
    helpWords.programme,
    helpWords.away,
  ],
};
