// Each part of the second half of the year goes into the document once: bringing it up to date again changes nothing.
import { analysisBlock } from '../../../src/app/drawings/analysis-block';
import { conclusionsBlock } from '../../../src/app/drawings/conclusions-block';
import { cyclesBlock } from '../../../src/app/drawings/cycles-block';
import { logBlock } from '../../../src/app/drawings/log-block';
import { enquiryIn } from '../../../src/app/session/enquiry-in';
import { cardsIn } from '../../../src/enquiry/cards';
import { cyclesIn } from '../../../src/enquiry/cycles';
import { handoverPage } from '../../../src/enquiry/handover-page';
import { logIn } from '../../../src/enquiry/log';
import { knownFrom } from '../../../src/enquiry/known';
import { planIn } from '../../../src/enquiry/plan';
import { subQuestions } from '../../../src/enquiry/sub-questions';
import { handoverBlock } from '../../../src/ooxml/handover';
import type { ManagedBlock } from '../../../src/ooxml/managed-block';
import type { SessionState } from '../../../src/app/session/session-state';
import { fullYear } from '../../documents/full-year';
import { open } from '../../stand-in/pane';
import { pass, started, textOf, withFakeTime } from '../panel';

withFakeTime();

type Now = Pick<SessionState, 'fields' | 'items'>;

const textIn = ({ fields }: Now, field: string): string => fields.find(({ id }) => id === field)?.text ?? '';
const asked = (now: Now): readonly string[] => subQuestions(textIn(now, 'sub-questions'));
/** One dot. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const picture = { png, width: 100, height: 60, name: 'What the evidence says', description: 'Agrees: 1.' };

const blocks: Readonly<Record<string, (now: Now) => ManagedBlock>> = {
  'the log': (now) => {
    const plan = planIn(now.items, asked(now), cardsIn(now.items));
    return logBlock(logIn(now.items, plan), plan);
  },
  'the cycles': (now) => cyclesBlock(cyclesIn(now.items), textIn(now, 'baseline')),
  'the analysis': (now) => analysisBlock(knownFrom(now.items, asked(now), textIn(now, 'question')).analysis, picture),
  'the conclusions': (now) =>
    conclusionsBlock(new Map(now.fields.map(({ id, inDocument }) => [id, inDocument])), now.items),
  'the handover': (now) => handoverBlock(handoverPage(enquiryIn(now)), { on: '2026-06-01', whom: '' }),
};

test.each(Object.entries(blocks))('%s, twice as once, also where the file was opened again', async (_name, make) => {
  const document = open(fullYear());
  const { session, close } = await started(document);
  const put = async (by: typeof session) => {
    const [outcome] = await Promise.all([by.putBlock(() => make(by.current()), 'end', false), pass(5000)]);
    if (!outcome.ok) throw new Error(outcome.sentence);
    return outcome.value;
  };
  const before = textOf(document);
  await put(session);
  const once = textOf(document);
  expect(once.length).toBeGreaterThan(before.length);
  expect(new Set(Object.values((await put(session)).pieces))).toEqual(new Set(['in sync']));
  expect(textOf(document)).toBe(once);

  close();
  const again = await started(document);
  await put(again.session);
  expect(textOf(document)).toBe(once);
});
