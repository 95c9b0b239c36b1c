// How this Word works, found out without writing: it chooses how answers are written, and Help shows it to whoever looks after the computers.
import { selfTest } from '../../word/self-test/self-test';
import { wordVersion } from '../../word/gateway/host';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import type { SessionContext } from '../session/context';

/** Keeps what it found in the session's state. */
export async function testThisWord({ framework, store }: SessionContext): Promise<ActionOutcome> {
  const tested = await selfTest(framework);
  if (!tested.ok) return notDone(tested.failure.sentence);
  store.update({ selfTest: { word: wordVersion(), found: tested.value } });
  return done;
}
