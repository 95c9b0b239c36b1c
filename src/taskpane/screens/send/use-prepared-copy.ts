// The copy that is ready to go: made on a press, made again when something else is wished for it, and gone when another thing is to go. Its
// document goes on meanwhile: as the copy goes out it is made of the document as it is then, and stays where that holds what nobody has looked at.
import { useEffect, useRef, useState } from 'react';
import type { PreparedCopy } from '../../../app/actions/prepare-copy';
import type { SessionActions } from '../../../app/session/actions';
import { newSince } from '../../../sharing/send/new-since';
import type { SendWishes } from '../../../sharing/send/prepare-copy';
import { pause } from '../../ui/use-debounced-value';
import { sendWords as words } from './strings';
import type { Chosen } from './what-goes';
import { countOf } from './what-travels';

const largeForMail = 10 * 1024 * 1024;

/** A copy, and the wishes by which it was made. */
interface Ready {
  readonly copy: PreparedCopy;
  readonly by: SendWishes;
}

/** The copy as it goes out; or that it stays, and why. */
export type GoingOut =
  { readonly goes: true; readonly bytes: Uint8Array } | { readonly goes: false; readonly why: string };

/** What a screen shows of the copy, and what a person can do about it. */
export interface CopyInHand {
  /** Null until one was made. */
  readonly copy: PreparedCopy | null;
  /** What is under way, for the bar that shows it; null where nothing is. */
  readonly underWay: string | null;
  /** What became of it, in a sentence. */
  readonly said: string;
  readonly isBusy: boolean;
  readonly prepare: () => Promise<void>;
  /** Reads the document once more and makes the copy of it. The earlier one is never handed out: it may hold what was corrected since. */
  readonly asItGoes: () => Promise<GoingOut>;
  readonly letGo: () => void;
}

/**
 * Keeps one copy for what was chosen and wished.
 * @param chosen what goes: whoever changes what it is lets the copy go
 * @param wanted what is wished for the copy: when it changes, the copy is made anew after a pause
 */
export function usePreparedCopy(session: SessionActions, chosen: Chosen, wanted: SendWishes): CopyInHand {
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [ready, setReady] = useState<Ready | null>(null);
  const latest = useRef(wanted);
  useEffect(() => {
    latest.current = wanted;
  });
  const begun = useRef(0);
  /** What was begun before this is out of date: the document was read again, or another thing is to go. @returns whether this is still the last */
  const begin = (): (() => boolean) => {
    const mine = (begun.current += 1);
    return () => mine === begun.current;
  };
  // What is under way when the screen is left goes nowhere.
  useEffect(() => () => void (begun.current += 1), []);
  const { goes, returnsTo } = chosen;
  const read = (): ReturnType<SessionActions['prepareCopy']> =>
    goes === 'whole' ? session.prepareCopy(wanted) : session.prepareForm(goes, returnsTo);
  const readyOrNot = (prepared: Awaited<ReturnType<typeof read>>, by: SendWishes): void => {
    setReady(prepared.ok ? { copy: prepared.value, by } : null);
    setSaid(prepared.ok ? saidOf(prepared.value, chosen, by) : prepared.sentence);
  };
  const prepare = async (): Promise<void> => {
    const isLast = begin();
    setBusy(true);
    setSaid(words.preparing);
    const prepared = await read();
    setBusy(false);
    // What is ready is never another thing than what the screen says.
    if (isLast()) readyOrNot(prepared, wanted);
  };
  const asItGoes = async (): Promise<GoingOut> => {
    const looked = ready?.copy;
    const isLast = begin();
    setBusy(true);
    const prepared = await read();
    setBusy(false);
    if (!looked || !isLast()) return { goes: false, why: words.notGone };
    if (!prepared.ok) return { goes: false, why: prepared.sentence };
    readyOrNot(prepared, wanted);
    const things = newSince(looked, prepared.value, wanted);
    if (things.length > 0) return { goes: false, why: words.lookAgain(things) };
    if (prepared.value.whole && latest.current !== wanted) return { goes: false, why: words.choseMeanwhile };
    return { goes: true, bytes: prepared.value.bytes };
  };
  const source = ready?.copy.whole?.source;
  const isStale = source !== undefined && ready?.by !== wanted;
  const remake = useRef<() => Promise<void>>();
  useEffect(() => {
    remake.current = async () => {
      if (!source) return;
      const isLast = begin();
      setSaid(words.anew);
      const prepared = await session.copyAnew(source, wanted);
      if (isLast() && latest.current === wanted) readyOrNot(prepared, wanted);
    };
  });
  useEffect(() => {
    // While the document is read again nothing is made of the reading before: the new one is made anew where it has to be.
    if (!isStale || isBusy) return;
    const timer = setTimeout(() => void remake.current?.(), pause);
    return () => clearTimeout(timer);
  }, [isStale, isBusy, wanted, source]);
  const letGo = (): void => {
    begin();
    setReady(null);
    setSaid('');
  };
  const underWay = isBusy ? words.preparing : isStale ? words.anew : null;
  return { copy: ready?.copy ?? null, underWay, said, isBusy, prepare, asItGoes, letGo };
}

function saidOf({ bytes, whole }: PreparedCopy, { goes }: Chosen, by: SendWishes): string {
  return [
    words.ready(sizeOf(bytes)),
    words.goesChoices[goes].holds,
    whole && countOf(by) > 0 && whole.stillThere.length === 0 ? words.without : '',
    bytes.length > largeForMail ? words.large : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sizeOf(bytes: Uint8Array): string {
  const kilobytes = bytes.length / 1024;
  return kilobytes < 1000 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
