// Which way out comes first, and what an address may hold.
import { composeLinks, waysFor } from '../../../../src/taskpane/screens/send/ways';
import { sendWords, type Purpose } from '../../../../src/taskpane/screens/send/strings';

test('each machine has its own best way; what worked on this device comes first, where this machine has it', () => {
  expect(waysFor('windows', null)).toEqual(['eml', 'docx', 'word', 'copy']);
  expect(waysFor('windows', 'word')).toEqual(['word', 'eml', 'docx', 'copy']);
  // A panel on a Mac or a tablet cannot hand out files: Word’s own share comes first there.
  expect([waysFor('mac', null)[0], waysFor('tablet', null)[0]]).toEqual(['word', 'word']);
  expect(waysFor('tablet', 'eml')).toEqual(waysFor('tablet', null));
  expect(waysFor('web', 'nonsense')).toEqual(waysFor('web', null));
});

// Windows opens no longer address (https://github.com/electron/electron/issues/9987); what is cut off would be lost unseen.
test.each(Object.keys(sendWords.purposes) as Purpose[])(
  'the address of a new mail holds our words, whole, and is short enough to be opened: %s',
  (purpose) => {
    const [subject, text] = [sendWords.purposes[purpose].subject, sendWords.textOf(purpose, 'beside', '', '')];
    const { outlook, gmail, mailto } = composeLinks({ subject, text });
    for (const link of [outlook, gmail, mailto]) expect(link.length).toBeLessThan(1900);
    const body = text.replace(/\n/g, '\r\n');
    expect([
      new URL(outlook).searchParams.get('body'),
      new URL(gmail).searchParams.get('body'),
      new URL(mailto).searchParams.get('body'),
    ]).toEqual([body, body, body]);
    expect([
      new URL(outlook).searchParams.get('subject'),
      new URL(gmail).searchParams.get('su'),
      new URL(mailto).searchParams.get('subject'),
    ]).toEqual([subject, subject, subject]);
  },
);

test('where the words are the person’s own, the addresses hold none', () => {
  for (const link of Object.values(composeLinks(null)))
    expect([...new URL(link).searchParams.keys()].filter((key) => !['view', 'fs'].includes(key))).toEqual([]);
});
