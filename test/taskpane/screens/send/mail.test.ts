// The mail of a copy: our words until the person writes their own, and then theirs, whatever goes.
import {
  draftWhen,
  firstDraft,
  mailOf,
  saidOfRecipients,
  saidOfSubject,
} from '../../../../src/taskpane/screens/send/mail';
import { sendWords as words } from '../../../../src/taskpane/screens/send/strings';

test('our own words follow what goes; the person’s stay', () => {
  const own = { ...firstDraft, subject: 'From Ana' };
  const cards = draftWhen('cards', own);
  expect(mailOf(cards).subject).toBe('From Ana');
  expect(mailOf(cards).text).toContain('tick what each kind is used for');
  expect(mailOf(draftWhen('cards', firstDraft)).subject).toBe('Our evidence: please sort it, about five minutes');
  expect(mailOf(draftWhen('pathway', cards))).toMatchObject({
    subject: 'From Ana',
    text: expect.stringContaining('nine strands') as string,
  });
  expect(mailOf(draftWhen('whole', cards)).text).toBe(mailOf(firstDraft).text);
});

test('the day and the name stand in the mail, and make it the person’s own', () => {
  expect(mailOf(firstDraft).isOurs).toBe(true);
  const mail = mailOf({ ...firstDraft, backBy: '2026-05-03', from: ' Ana Lind ' });
  expect(mail.text).toContain('Please send it back by 3 May 2026.');
  expect(mail.text.endsWith('Thank you\n\nAna Lind')).toBe(true);
  expect(mail.isOurs).toBe(false);
});

test('the mail says where colleagues write, as the copy has it', () => {
  expect(mailOf({ ...firstDraft, answers: 'beside' }).text).toContain('in the column beside ours');
  expect(mailOf({ ...firstDraft, answers: 'empty' })).toMatchObject({ isOurs: true });
  expect(mailOf({ ...firstDraft, purpose: 'comments', answers: 'beside' }).text).not.toContain('column');
});

test('what is only for reading asks for nothing back', () => {
  const mail = mailOf({ ...firstDraft, purpose: 'finished', backBy: '2026-05-03' });
  expect(mail.text).not.toContain('send it back');
});

test('of several addresses those that are none are left out', () => {
  expect(mailOf({ ...firstDraft, to: 'ana@school.example; nobody, ben@school.example' }).to).toEqual([
    'ana@school.example',
    'ben@school.example',
  ]);
});

test('of many that are no address the first are named, and the others counted', () => {
  expect(words.badAddress(['Ben', 'the office'])).toBe(
    '“Ben” and “the office” are no email addresses and are left out.',
  );
  const many = Array.from({ length: 2500 }, (_, at) => `person ${at + 1}`);
  expect(words.badAddress(many)).toBe(
    '“person 1”, “person 2”, “person 3”, “person 4”, “person 5” and 2495 more are no email addresses and are left out.',
  );
  expect(words.badAddress(['x'.repeat(1000)]).length).toBeLessThan(110);
});

test('where recipients or subject have no room for more, that is said, and else only what is no address', () => {
  expect(saidOfRecipients('ana@school.example', [])).toBeUndefined();
  expect(saidOfRecipients('Ben', ['Ben'])).toBe(words.badAddress(['Ben']));
  expect(saidOfRecipients('x'.repeat(20_000), ['Ben'])).toBe(`${words.toFull} ${words.badAddress(['Ben'])}`);
  expect([saidOfSubject('Our enquiry'), saidOfSubject('x'.repeat(255))]).toEqual([undefined, words.subjectFull]);
});

test('an address that is cut off where the field is full is nobody’s', () => {
  const others = 'ana@school.example; '.repeat(1000).slice(0, 20_000 - 'ben@school.ex'.length);
  const typed = `${others.slice(0, others.lastIndexOf(';') + 1).padEnd(others.length)}ben@school.ex`;
  expect(typed).toHaveLength(20_000);
  expect(mailOf({ ...firstDraft, to: typed }).to).toEqual(['ana@school.example']);
  expect(mailOf({ ...firstDraft, to: 'ben@school.ex' }).to).toEqual(['ben@school.ex']);
});

test('the heading of the mail names a long subject by its beginning', () => {
  expect(words.mailAbout('Please read this. '.repeat(1000), 2).length).toBeLessThan(110);
});

test('words put back as they were are our own again', () => {
  const { subject, text } = mailOf(firstDraft);
  expect(mailOf({ ...firstDraft, subject, text }).isOurs).toBe(true);
  expect(mailOf({ ...firstDraft, text: `${text}!` }).isOurs).toBe(false);
});
