// The draft is read back by two parsers that know nothing of us.
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { draftMail, isAddress, plainFileName } from '../../../src/sharing/send/draft-mail';
import { anyText } from '../../any-text';

const mail = {
  to: [],
  subject: 'Our enquiry',
  text: 'Please answer.\nThank you',
  attachment: { name: 'Plan.docx', bytes: Uint8Array.of(80, 75, 3, 4) },
};
const textOf = (eml: Uint8Array): string => Buffer.from(eml).toString('latin1');
const normal = (text: string | undefined): string => (text ?? '').replace(/\r\n/g, '\n').trimEnd();

async function readBack(eml: Uint8Array) {
  const [postal, other] = await Promise.all([PostalMime.parse(eml), simpleParser(Buffer.from(eml))]);
  return [
    {
      subject: postal.subject,
      text: postal.text,
      to: postal.to?.map(({ address }) => address) ?? [],
      files: postal.attachments.map(({ filename, content }) => ({
        name: filename,
        bytes: Buffer.from(content as ArrayBuffer),
      })),
    },
    {
      subject: other.subject,
      text: other.text,
      to: [other.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address)),
      files: other.attachments.map(({ filename, content }) => ({ name: filename, bytes: content })),
    },
  ];
}

test.each([
  ['plain', 'Our enquiry'],
  [
    'letters beyond ASCII, an emoji and quotation marks',
    'Čitanje naglas – “može li” učenik 👩‍🏫 reći "da"? '.repeat(4).trim(),
  ],
  ['what looks encoded already', '=?utf-8?B?QUJD?= is a joke'],
  ['long', `How can ${'leaders '.repeat(40)}help?`],
])('subject, text and document come back as they were: %s', async (_name, subject) => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 31) % 256);
  const text = `Dear colleague,\n\n“Čekamo” <b>your</b> answers & thoughts 🙂\n${subject}\nFrom here on`;
  const eml = draftMail({
    to: ['ana@school.example', 'ben@school.example'],
    subject,
    text,
    attachment: { name: 'Plan.docx', bytes },
  });
  for (const read of await readBack(eml)) {
    expect(read.subject).toBe(subject);
    expect(normal(read.text)).toBe(text);
    expect(read.to).toEqual(['ana@school.example', 'ben@school.example']);
    expect(read.files.map(({ name }) => name)).toEqual(['Plan.docx']);
    expect(read.files[0]?.bytes.equals(bytes)).toBe(true);
  }
});

test('a document of 3 MB comes back byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 3 * 1024 * 1024 + 1 }, (_, at) => (at * 7 + (at >> 8)) % 256);
  for (const read of await readBack(draftMail({ ...mail, attachment: { name: 'Plan.docx', bytes } })))
    expect(read.files[0]?.bytes.equals(bytes)).toBe(true);
}, 60_000);

test.each([
  'a\r\nBcc: x@y.example\r\n\r\n.docx',
  `${'n'.repeat(300)}.docx`,
  '../../etc/passwd',
  '..\\..\\boot.docx',
  '"; filename=evil.exe',
  'Čitanje 😀.docx',
  'CON.docx',
  '',
  '....',
  'plan.docm',
])('a hostile file name becomes a plain one: %j', async (name) => {
  const plain = plainFileName(name);
  expect(plain).toMatch(/^[A-Za-z0-9(][A-Za-z0-9 ()_-]*\.docx$/);
  expect(plain.length).toBeLessThanOrEqual(60);
  for (const read of await readBack(draftMail({ ...mail, attachment: { ...mail.attachment, name } })))
    expect(read.files.map((file) => file.name)).toEqual([plain]);
});

test('whatever is put in, no header is added, every line is short ASCII, and a draft names no sender and no date', () => {
  fc.assert(
    fc.property(
      anyText({ maxLength: 200 }),
      fc.string({ maxLength: 200 }),
      anyText({ maxLength: 80 }),
      (subject, to, name) => {
        const eml = textOf(
          draftMail({
            ...mail,
            subject: `x\r\nBcc: a@b.example${subject}`,
            to: [to, `${to}@b.example\r\nCc: c@d.example`],
            attachment: { ...mail.attachment, name },
          }),
        );
        expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/);
        expect(eml.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        const lines = eml.split('\r\n');
        expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(87); // the type of a Word document is one word
        expect(lines.filter((line) => line.includes('=?') && line.length > 76)).toEqual([]);
        expect(lines.filter((line) => line.length > 76)).toEqual([
          'Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        ]);
        expect(lines.slice(0, lines.indexOf('')).filter((line) => /^(?:Bcc|Cc|From|Date|Sender)/i.test(line))).toEqual(
          [],
        );
      },
    ),
  );
});

test('only plain addresses are taken', () => {
  expect(['ana@school.example', "o'neil+a@b.c.example"].every(isAddress)).toBe(true);
  expect(
    ['', 'ana', 'a@b', 'a b@c.example', 'a@b.example\n', 'a@b.example,c@d.example', '<a@b.example>'].some(isAddress),
  ).toBe(false);
});
