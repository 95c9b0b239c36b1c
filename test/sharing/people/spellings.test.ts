// One normal form before matching: what a person reads as the same is found, however it is spelt, and quoted as it stands there.
import fc from 'fast-check';
import { lookThrough } from '../../../src/sharing/people/check';
import { normalForm } from '../../../src/sharing/people/normal-form';

const found = (text: string): string[] =>
  lookThrough([{ place: 'text', text }]).found.map(({ kind, quote }) => `${kind}: ${quote}`);

describe('each kind in many spellings', () => {
  test.each([
    ['Tel 07700\u00a0900123 after six', 'phone', '07700\u00a0900123'],
    ['0121\u2011496\u20110000', 'phone', '0121\u2011496\u20110000'],
    ['ring 0121–496–0000', 'phone', '0121–496–0000'],
    ['call 07700.900.123', 'phone', '07700.900.123'],
    ['call (01900) 812 345', 'phone', '(01900) 812 345'],
    ['call 0044 1900 812345', 'phone', '0044 1900 812345'],
    ['call +48 512 345 678', 'phone', '+48 512 345 678'],
    ['call 0\u200b7\u200b7\u200b0\u200b0 900123', 'phone', '0\u200b7\u200b7\u200b0\u200b0 900123'],
    ['tel: 812345', 'phone', 'tel: 812345'],
    ['call ０１９００ ８１２３４５', 'phone', '０１９００ ８１２３４５'],
    ['at CA143YZ', 'address', 'CA143YZ'],
    ['at ca14\u00a03yz', 'address', 'ca14\u00a03yz'],
    ['at CA14-3YZ', 'address', 'CA14-3YZ'],
    ['at M1 1AE', 'address', 'M1 1AE'],
    ['14\u00a0Hartley\u00a0Road', 'address', '14\u00a0Hartley\u00a0Road'],
    ['14  Hartley  Road', 'address', '14  Hartley  Road'],
    ['14 HARTLEY ROAD', 'address', '14 HARTLEY ROAD'],
    ['14a, St. Bees Rd', 'address', '14a, St. Bees Rd'],
    ['they live at 14 hartley road', 'address', 'live at 14 hartley road'],
    ['DOB 3-Apr-15', 'date of birth', 'DOB 3-Apr-15'],
    ['D.O.B.: 3.4.15', 'date of birth', 'D.O.B.: 3.4.15'],
    ['DOB: 03 04 2015', 'date of birth', 'DOB: 03 04 2015'],
    ['DoB – 2015-04-03', 'date of birth', 'DoB – 2015-04-03'],
    ['date of birth (3rd of April 2015', 'date of birth', 'date of birth (3rd of April 2015'],
    ['born April 2015', 'date of birth', 'born April 2015'],
    ['born on 3\u00a0April\u00a02015', 'date of birth', 'born on 3\u00a0April\u00a02015'],
    ['3/4/2015 (DOB', 'date of birth', '3/4/2015 (DOB'],
    ['her birthday is 3 April', 'date of birth', 'birthday is 3 April'],
    ['UPN: A 8234 3210 9876', 'identifier', 'A 8234 3210 9876'],
    ['A823-432-109-876', 'identifier', 'A823-432-109-876'],
    ['upn a823432109876', 'identifier', 'a823432109876'],
    ['NI: QQ 12 34 56 C', 'identifier', 'QQ 12 34 56 C'],
    ['JG\u00a012\u00a034\u00a056\u00a0A', 'identifier', 'JG\u00a012\u00a034\u00a056\u00a0A'],
    ['jg-12-34-56-a', 'identifier', 'jg-12-34-56-a'],
    ['JG123456A', 'identifier', 'JG123456A'],
    ['j.hartley (at) oak.sch.uk', 'email', 'j.hartley (at) oak.sch.uk'],
    ['j.hartley\u200b@oak.sch.uk', 'email', 'j.hartley\u200b@oak.sch.uk'],
    ['2\u00a0EAL girls', 'tiny group', '2\u00a0EAL girls'],
    ['two E.A.L. girls', 'tiny group', 'two E.A.L. girls'],
    ['two looked\u2011after children', 'tiny group', 'two looked\u2011after children'],
    ['a couple of traveller pupils', 'tiny group', 'a couple of traveller pupils'],
    ['two (2) Polish boys', 'tiny group', 'two (2) Polish boys'],
  ])('%j is found', (text, kind, quote) => expect(found(text)).toContain(`${kind}: ${quote}`));

  test.each([
    'We meet on 01.09.2025 9.15 in the hall',
    'Scores: 012 345 678',
    'Y4 2nd group, KS2 4th lesson',
    'Rooms B12 and C14',
    'In 2015 3 schools joined. See 3.4.15 for more.',
    'He was born to read.',
    'ISBN 978-0-19-852663-6',
    '£1,234,567.00 in 2025-26',
  ])('%j is left alone', (text) => expect(found(text)).toEqual([]));
});

describe('the normal form', () => {
  test.each([
    ['ﬁnal ofﬁce', 'final office'],
    ['a\u00adb\u200bc\ufeff', 'abc'],
    ['a\u00a0\u2009\u202fb', 'a b'],
    ['a\u2010b\u2011c', 'a-b-c'],
    ['Zoe\u0308', 'Zoë'],
    ['O`Neill O′Neill Oʼneill O‘Neill', 'O’Neill O’Neill O’neill O’Neill'],
    ['one\ttwo\nthree', 'one\ttwo\nthree'],
  ])('of %j is %j', (text, plain) => expect(normalForm(text).text).toBe(plain));

  test('keeps where everything stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, one, other) => {
        const form = normalForm(text);
        const [start, end] = [one, other].map((at) => at % (form.text.length + 1)).sort((a, b) => a - b);
        const place = form.placeOf({ start: start!, end: end! });
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(place.end).toBeLessThanOrEqual(text.length);
        // What stands there has the stretch's words in its own normal form.
        expect(normalForm(text.slice(place.start, place.end)).text).toContain(form.text.slice(start, end).trim());
      }),
    );
  });

  test.each([
    ' ',
    '-',
    '0',
    '+',
    'a',
    '\u0301',
    '\u200b',
    'Aa ',
    '(',
    '14 Aa ',
    '@',
    'DOB ',
    'A. ',
    'van ',
    'Ann van ',
  ])(
    'of %j over and over is looked through to its end',
    (letters) => {
      expect(() => lookThrough([{ place: 'text', text: letters.repeat(20_000) }])).not.toThrow();
    },
    20_000,
  );
});
