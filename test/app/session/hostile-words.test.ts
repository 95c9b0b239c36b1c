// Words that are code in disguise come in by every door of the panel, and are the same words behind it, letter by letter. That nothing of them is
// run or becomes an element is in the journeys.
import { simpleParser } from 'mailparser';
import { cardKeys, cardsIn } from '../../../src/enquiry/cards';
import { withItem } from '../../../src/enquiry/items';
import { writeRecord } from '../../../src/enquiry/record';
import { readSchool } from '../../../src/sharing/programme/school';
import { readReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { draftMail } from '../../../src/sharing/send/draft-mail';
import { blankDocument } from '../../../src/stand-in/page/blank';
import { hostile, hostileName, odd } from '../../hostile-words';
import { asked, copy, partOf, sentRecord } from '../../sharing/copies';
import { schoolFile } from '../../sharing/programme/schools';
import { open } from '../../stand-in/pane';
import { reopened, linesOf } from '../document';
import { fieldOf, started, whenDone, withFakeTime, write } from '../panel';

withFakeTime();

test('in a document: the answer stands in its field, letter by letter', async () => {
  const panel = await started(open(copy(new Map([['goal', hostile]])), hostileName));
  expect(fieldOf(panel, 'goal')).toMatchObject({ text: hostile, inDocument: hostile, syncState: 'in sync' });
});

test('in the record: a card of one’s own is listed under its name', async () => {
  const record = sentRecord();
  const items = withItem(record.items, cardKeys.own('o1'), `Card ${hostile}`, new Date('2026-03-02T10:00:00Z'));
  const panel = await started(open(copy(new Map(), { json: writeRecord({ ...record, items }) })));
  expect(cardsIn(panel.session.current().items).map(({ name }) => name)).toContain(`Card ${hostile}`);
});

test('in returned copies: answers, the name of who saved them, and the name of the file', () => {
  const returned = readReturnedCopy(hostileName, copy(new Map([['goal', hostile]]), { author: hostile }), asked);
  expect(returned).toMatchObject({ kind: 'copy', file: hostileName, savedBy: hostile });
  const answers = returned.kind === 'copy' ? returned.answers : [];
  expect(answers.find(({ id }) => id === 'goal')?.answer).toBe(hostile);
});

test('in a school’s file for a programme', () => {
  const question = `How can ${hostile}?`;
  expect(readSchool(hostileName, schoolFile({ id: hostile, answers: { question } }))).toMatchObject({
    kind: 'school',
    file: hostileName,
    question,
  });
});

test('in the fields of a mail: the draft gets no header of theirs', async () => {
  const draft = draftMail({
    to: [`${hostile}, a@b.example\r\nBcc: c@d.example`],
    subject: `${hostile}\r\nBcc: all@elsewhere.example`,
    text: hostile,
    attachment: { name: hostileName, bytes: copy(new Map()) },
  });
  const { bcc, cc, headers, text } = await simpleParser(Buffer.from(draft));
  expect([bcc, cc, headers.has('bcc')]).toEqual([undefined, undefined, false]);
  expect(text?.trim()).toBe(hostile);
});

test('pasted as formatted text: plain words arrive, in the panel and in the document', async () => {
  const words = `${hostile} ${odd}`;
  const docx = open(blankDocument());
  const panel = await started(docx);
  await whenDone(panel.session.insertFramework('end'));
  await write(panel, { goal: words });
  expect(fieldOf(panel, 'goal')).toMatchObject({ text: words, inDocument: words, syncState: 'in sync' });
  expect(linesOf(docx)).toContain(words);
  expect(partOf(docx.save(), 'word/document.xml')).not.toContain('<img');
  expect(fieldOf(await started(reopened(docx)), 'goal').text).toBe(words);
});
