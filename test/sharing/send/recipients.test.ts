import { recipientsIn } from '../../../src/sharing/send/recipients';

test.each<readonly [string, string[], string[]]>([
  ['jane@oak.example', ['jane@oak.example'], []],
  [
    'Jane Smith <jane.smith@oak.sch.uk>; Ana Lee <ana.lee@oak.sch.uk>',
    ['jane.smith@oak.sch.uk', 'ana.lee@oak.sch.uk'],
    [],
  ],
  ['Smith, Jane <jane@oak.example>, Lee, Ana <ana@oak.example>', ['jane@oak.example', 'ana@oak.example'], []],
  ['"Smith, Jane" <jane@oak.example>; ana@oak.example', ['jane@oak.example', 'ana@oak.example'], []],
  ['jane@oak.example ana@oak.example\nben@oak.example', ['jane@oak.example', 'ana@oak.example', 'ben@oak.example'], []],
  ['mailto:jane@oak.example, (ana@oak.example).', ['jane@oak.example', 'ana@oak.example'], []],
  ['o’neill@oak.example', ["o'neill@oak.example"], []],
  ['jane@oak.example; jane@oak.example', ['jane@oak.example'], []],
  ['Jane Smith; ana@oak.example; ben@', ['ana@oak.example'], ['Jane Smith', 'ben@']],
  ['jane@oak.example, Ben Short', ['jane@oak.example'], ['Ben Short']],
  ['Jane Smith, Ben Short', [], ['Jane Smith', 'Ben Short']],
  ['x\u200b@oak.example', ['x@oak.example'], []],
  ['', [], []],
])('%j', (text, to, leftOut) => expect(recipientsIn(text)).toEqual({ to, leftOut }));
