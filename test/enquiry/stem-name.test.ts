import fc from 'fast-check';
import { stemKey } from '../../src/enquiry/normalised-text';
import { ownFieldId, shortNameOf } from '../../src/enquiry/stem-name';
import { anyText } from '../any-text';

describe('the fixed word of a stem of their own', () => {
  test('is the same for the same words, and another where it is taken', () => {
    const id = ownFieldId('Our governor is …', new Set());
    expect(id).toMatch(/^own-[0-9a-f]{8}$/);
    expect(ownFieldId('3. our GOVERNOR\nis', new Set())).toBe(id);
    expect(ownFieldId('Our governor is …', new Set([id]))).toBe(`${id}-2`);
    expect(ownFieldId('Our governor is …', new Set([id, `${id}-2`]))).toBe(`${id}-3`);
    expect(ownFieldId('Our governors are …', new Set())).not.toBe(id);
  });

  test('property: ids given one after the other are all different', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Our goal', 'our goal …', 'Talk', '', '…')), (stems) => {
        const taken = new Set<string>();
        for (const stem of stems) taken.add(ownFieldId(stem, taken));
        expect(taken.size).toBe(stems.length);
      }),
    );
  });
});

describe('the short name of a row', () => {
  test.each([
    ['Our governor is …', 'Our governor is'],
    ['2. The governor who follows this with us is …', 'The governor who follows this with us is'],
    ['The school development priority behind this work is … We know …', 'The school development priority behind'],
    ['Our leadership enquiry question is: How can … lead to …?', 'Our leadership enquiry question is'],
    ['Who will be told?', 'Who will be told?'],
    ['If we … then staff will … so that learners …', 'If we … then staff will … so that'],
    ['Step 3: Evidence', 'Evidence'],
    ['… is our aim', 'is our aim'],
    ['Our aim\nthis year:', 'Our aim this year'],
    ['', ''],
    ['…', ''],
  ])('%j becomes %j', (stem, name) => expect(shortNameOf(stem)).toBe(name));

  test('property: at most 40 characters, words of the stem, no dots or colon at the end', () => {
    fc.assert(
      fc.property(fc.oneof(anyText({ maxLength: 90 }), fc.lorem({ maxCount: 20 })), (stem) => {
        const name = shortNameOf(stem);
        expect(name.length).toBeLessThanOrEqual(40);
        expect(name).not.toMatch(/[\s….:]$/);
        expect(stemKey(stem)).toContain(stemKey(`x ${name}`).slice(1));
      }),
    );
  });

  test('no character is cut in two', () => expect(shortNameOf(`x${'😀'.repeat(30)}`)).toBe(`x${'😀'.repeat(19)}`));
});
