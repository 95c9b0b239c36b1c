// The mail of a copy: our words until the person writes their own, and then theirs, whatever goes.
import { draftWhen, firstDraft, mailOf } from '../../../../src/taskpane/screens/send/mail';

test('our own words follow what goes; the person’s stay', () => {
  const own = { ...firstDraft, subject: 'From Ana' };
  const cards = draftWhen('cards', own);
  expect(mailOf(cards).subject).toBe('From Ana');
  expect(mailOf(cards).text).toContain('tick what each kind is used for');
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

test('words put back as they were are our own again', () => {
  const { subject, text } = mailOf(firstDraft);
  expect(mailOf({ ...firstDraft, subject, text }).isOurs).toBe(true);
  expect(mailOf({ ...firstDraft, text: `${text}!` }).isOurs).toBe(false);
});
