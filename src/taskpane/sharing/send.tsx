// Sending a copy: what in it could name somebody, the mail that goes with it, and the ways out.
import { useMemo, useState } from 'react';
import { platform } from '../../document/host';
import { openNewDocument } from '../../document/new-document';
import { draftMail, isAddress, plainFileName } from '../../sharing/draft-mail';
import type { PersonalDetail } from '../../sharing/people/check';
import { GrowingTextarea } from '../answer-field/growing-textarea';
import { Button } from '../button';
import type { ScreenProps } from '../screens';
import { StepScreen } from '../step-screen';
import { base64Of, copyText, download } from './leave-panel';
import { useSharingStyles } from './look';
import { prepareCopy } from './prepare-copy';
import { composeLinks, rememberWay, wayThatWorked, waysFor, type Way } from './ways';
import { sendWords as words, type Purpose } from './words';

const mostShown = 40;
const largeForMail = 10 * 1024 * 1024;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const fileName = plainFileName('Our enquiry - copy.docx');
const purposes = ['answers', 'comments', 'finished'] as const;

export default function Send({ state, open }: ScreenProps) {
  const styles = useSharingStyles();
  const [history, setHistory] = useState(true);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [ready, setReady] = useState<{ bytes: Uint8Array; people: readonly PersonalDetail[] } | null>(null);
  const unsettled = state.fields.some(({ standing }) => standing !== 'level' && standing !== 'missing');
  const prepare = async (): Promise<void> => {
    setBusy(true);
    setSaid(words.preparing);
    const prepared = await prepareCopy(state.fields, history);
    setBusy(false);
    setReady(prepared.ok ? prepared : null);
    setSaid(prepared.ok ? `${words.ready(sizeOf(prepared.bytes))} ${prepared.bytes.length > largeForMail ? words.large : ''}` : prepared.sentence);
  };
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      {unsettled && <p className={styles.line}>{words.notSaved}</p>}
      <label className={styles.choice}>
        <input type="checkbox" checked={!history} onChange={(event) => { setHistory(!event.target.checked); setReady(null); setSaid(''); }} />
        {words.history}
      </label>
      <Button look={ready ? undefined : 'primary'} resting={busy} onClick={() => void prepare()}>{ready ? words.again : words.prepare}</Button>
      <p role="status" className={styles.said}>{said}</p>
      {ready && <People found={ready.people} />}
      {ready && <Mail bytes={ready.bytes} />}
    </StepScreen>
  );
}

function People({ found }: { found: readonly PersonalDetail[] }) {
  const styles = useSharingStyles();
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title" className={styles.title}>{words.people}</h2>
      <p className={styles.line}>{found.length === 0 ? words.nobody : words.found(found.length)}</p>
      <ul className={styles.list}>
        {found.slice(0, mostShown).map(({ kind, place, quote, around }) => (
          <li key={`${kind} ${place} ${quote}`} className={styles.item}>
            <p className={styles.line}><strong>{quote}</strong></p>
            <p className={styles.small}>{words.kinds[kind]}, {words.places[place]}{around === quote ? '' : `: ${around}`}</p>
            <p className={styles.small}>{words.advice[kind]}</p>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p className={styles.small}>{words.more(found.length - mostShown)}</p>}
    </section>
  );
}

function Mail({ bytes }: { bytes: Uint8Array }) {
  const styles = useSharingStyles();
  const [purpose, setPurpose] = useState<Purpose>('answers');
  const [to, setTo] = useState('');
  const [subject, setSubject] = useState<string>(words.purposes.answers.subject);
  const [text, setText] = useState<string>(words.purposes.answers.text);
  const choose = (next: Purpose): void => {
    // What the person wrote stays; only our own words make room for other words of ours.
    if (subject === words.purposes[purpose].subject) setSubject(words.purposes[next].subject);
    if (text === words.purposes[purpose].text) setText(words.purposes[next].text);
    setPurpose(next);
  };
  const addresses = to.split(/[,;\s]+/).filter((one) => one !== '');
  const wrong = addresses.find((one) => !isAddress(one));
  return (
    <>
      <h2 className={styles.title}>{words.mail}</h2>
      <fieldset className={styles.group}>
        <legend className={styles.label}>{words.purpose}</legend>
        {purposes.map((one) => (
          <label key={one} className={styles.choice}>
            <input type="radio" name="purpose" checked={purpose === one} onChange={() => choose(one)} />
            {words.purposes[one].label}
          </label>
        ))}
      </fieldset>
      <label className={styles.label} htmlFor="mail-to">{words.to}</label>
      <GrowingTextarea id="mail-to" rows={1} value={to} aria-describedby="mail-to-said" onChange={(event) => setTo(event.target.value)} />
      <p id="mail-to-said" role="status" className={styles.small}>{wrong === undefined ? '' : words.badAddress(wrong)}</p>
      <label className={styles.label} htmlFor="mail-subject">{words.subject}</label>
      <GrowingTextarea id="mail-subject" rows={1} value={subject} onChange={(event) => setSubject(event.target.value.replace(/\n/g, ' '))} />
      <label className={styles.label} htmlFor="mail-text">{words.text}</label>
      <GrowingTextarea id="mail-text" rows={6} value={text} onChange={(event) => setText(event.target.value)} />
      <Ways bytes={bytes} purpose={purpose} mail={{ to: addresses, subject, text }} />
    </>
  );
}

function Ways({ bytes, purpose, mail }: { bytes: Uint8Array; purpose: Purpose; mail: { to: readonly string[]; subject: string; text: string } }) {
  const styles = useSharingStyles();
  const ways = useMemo(() => waysFor(platform(), wayThatWorked()), []);
  const [said, setSaid] = useState<{ way: Way; text: string; asks: boolean } | null>(null);
  const links = composeLinks(words.purposes[purpose].subject, words.purposes[purpose].text);
  const use = async (way: Way): Promise<void> => {
    if (way === 'copy') return setSaid({ way, text: copyText(`${mail.subject}\n\n${mail.text}`) ? words.copied : words.notCopied, asks: false });
    if (way === 'word') {
      const opened = await openNewDocument(base64Of(bytes));
      return setSaid({ way, text: opened.ok ? words.opened : `${words.wordDidNot} ${nextAfter(way)}`, asks: opened.ok });
    }
    if (way === 'eml') download(draftMail({ ...mail, attachment: { name: fileName, bytes } }), fileName.replace(/docx$/, 'eml'), 'message/rfc822');
    else download(bytes, fileName, wordType);
    setSaid({ way, text: words.opened, asks: true });
  };
  const nextAfter = (way: Way): string => {
    const next = ways[ways.indexOf(way) + 1];
    return next ? words.tryNext(words.way[next].label) : words.last;
  };
  const answer = (way: Way, opened: boolean): void => {
    const worked = (): string => (rememberWay(way) ? words.thanks : words.notRemembered);
    setSaid({ way, text: opened ? worked() : nextAfter(way), asks: false });
    document.getElementById(`way-${opened ? way : (ways[ways.indexOf(way) + 1] ?? way)}`)?.focus();
  };
  return (
    <>
      <h2 className={styles.title}>{words.ways}</h2>
      <p className={styles.line}>{words.order}</p>
      <ol className={styles.list}>
        {ways.map((way, at) => (
          <li key={way} className={styles.item}>
            <Button id={`way-${way}`} look={at === 0 ? 'primary' : undefined} onClick={() => void use(way)}>{words.way[way].label}</Button>
            <p className={styles.about}>{words.way[way].about}</p>
            {way === 'docx' && (Object.keys(links) as (keyof typeof links)[]).map((one) => (
              <div key={one}><a className={styles.link} href={links[one]} target="_blank" rel="noreferrer">{words.links[one]}</a></div>
            ))}
            <div role="status">
              {said?.way === way && <p className={styles.said}>{said.text}</p>}
            </div>
            {said?.way === way && said.asks && (
              <div className={styles.buttons}>
                <Button aria-label={`${words.opened} ${words.yes}`} onClick={() => answer(way, true)}>{words.yes}</Button>
                <Button aria-label={`${words.opened} ${words.no}`} onClick={() => answer(way, false)}>{words.no}</Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function sizeOf(bytes: Uint8Array): string {
  const kilobytes = bytes.length / 1024;
  return kilobytes < 1000 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
