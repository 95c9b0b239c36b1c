// How the copy leaves: the best way for this machine, and the others behind a heading; after each the person says whether it opened.
import { Button, Link } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { documentAddress, platform } from '../../../app/host';
import type { SessionActions } from '../../../app/session/actions';
import { docxType } from '../../../ooxml/docx-bytes';
import { copyFileName } from '../../../sharing/send/copy-top';
import type { CopyPurpose } from '../../../sharing/send/copy-purpose';
import { draftMail, plainFileName } from '../../../sharing/send/draft-mail';
import { ButtonRow } from '../../ui/button-row';
import { Folded } from '../../ui/folded';
import { copyText, download } from '../../ui/leave-panel';
import { Pieces } from '../../ui/pieces';
import { Section } from '../../ui/section';
import { Status } from '../../ui/status';
import { Paragraph, SmallText } from '../../ui/texts';
import type { MailToSend } from './mail';
import { composeLinks, rememberWay, wayThatWorked, waysFor, type Way } from './ways';
import { sendWords as words, type Goes } from './strings';
import type { GoingOut } from './use-prepared-copy';

interface Props {
  readonly session: SessionActions;
  readonly goes: Goes;
  /** What a copy of the whole document is for. */
  readonly purpose: CopyPurpose;
  /** The copy as it goes: of the document as it is then. */
  readonly asItGoes: () => Promise<GoingOut>;
  /** The copy is being made anew: nothing goes until it is there. */
  readonly waits: boolean;
  readonly mail: MailToSend;
}

/** So many letters of the document's name stand in the name of an attachment, which mail programs cut. */
const namedInMail = 30;

interface Said {
  readonly text: string;
  /** Is the person asked whether it opened? */
  readonly asks: boolean;
}

export function WaysOut({ session, goes, purpose, asItGoes, waits, mail }: Props) {
  const nameOf = (longest?: number): string =>
    goes === 'whole' ? copyFileName(documentAddress(), purpose, longest) : words.file[goes];
  const ways = useMemo(() => waysFor(platform(), wayThatWorked()), []);
  const [first, ...others] = ways;
  const [said, setSaid] = useState<(Said & { way: Way }) | null>(null);
  const [showsOthers, setShowsOthers] = useState(false);
  const [focusOn, setFocusOn] = useState<{ readonly way: Way } | null>(null);
  const nextAfter = (way: Way): string => {
    const next = ways[ways.indexOf(way) + 1];
    return next ? words.tryNext(words.way[next].label) : goes === 'whole' ? words.last : words.lastOfPart;
  };
  // What is typed into the mail while the document is read goes with it.
  const mailNow = useRef(mail);
  useEffect(() => {
    mailNow.current = mail;
  });
  const handOut: Readonly<Record<Exclude<Way, 'copy'>, (bytes: Uint8Array) => Said | Promise<Said>>> = {
    word: async (bytes) => {
      setSaid({ way: 'word', text: words.openingInWord, asks: false });
      const opened = await session.openNewDocument(bytes);
      return opened.ok
        ? { text: words.opened, asks: true }
        : { text: `${words.wordDidNot} ${nextAfter('word')}`, asks: false };
    },
    eml: (bytes) => {
      const name = plainFileName(nameOf(namedInMail));
      const draft = draftMail({ ...mailNow.current, attachment: { name, bytes } });
      download(draft, name.replace(/docx$/, 'eml'), 'message/rfc822');
      return { text: words.opened, asks: true };
    },
    docx: (bytes) => {
      download(bytes, nameOf(), docxType);
      return { text: words.opened, asks: true };
    },
  };
  const use = async (way: Way): Promise<Said> => {
    if (way === 'copy') return { text: copyMail(mail) ? words.copied : words.notCopied, asks: false };
    setSaid({ way, text: words.readingOnceMore, asks: false });
    const copy = await asItGoes();
    return copy.goes ? handOut[way](copy.bytes) : { text: copy.why, asks: false };
  };
  const answer = (way: Way, opened: boolean): void => {
    const worked = (): string => (rememberWay(way) ? words.thanks : words.notRemembered);
    const next = opened ? way : (ways[ways.indexOf(way) + 1] ?? way);
    setSaid({ way, text: opened ? worked() : nextAfter(way), asks: false });
    if (next !== first) setShowsOthers(true);
    setFocusOn({ way: next });
  };
  const wayOut = (way: Way) => (
    <WayOut
      way={way}
      primary={way === first}
      waits={waits}
      said={said?.way === way ? said : null}
      focus={focusOn?.way === way ? focusOn : null}
      onUse={async () => setSaid({ way, ...(await use(way)) })}
      onAnswer={(opened) => answer(way, opened)}
    />
  );
  return (
    <Section title={words.ways}>
      {first && wayOut(first)}
      <Folded title={words.otherWays} open={showsOthers} onToggle={setShowsOthers}>
        <Pieces items={others} keyOf={(way) => way}>
          {wayOut}
        </Pieces>
        {ways.includes('docx') && <NewMail mail={mail} />}
      </Folded>
    </Section>
  );
}

interface WayOutProps {
  readonly way: Way;
  readonly primary: boolean;
  readonly waits: boolean;
  readonly said: Said | null;
  /** Another one, each time the focus is to come here. */
  readonly focus: object | null;
  readonly onUse: () => Promise<void>;
  readonly onAnswer: (opened: boolean) => void;
}

function WayOut({ way, primary, waits, said, focus, onUse, onAnswer }: WayOutProps) {
  const button = useRef<HTMLButtonElement>(null);
  // Also when it appears: the part it stands in may only just have been opened.
  useEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);
  return (
    <>
      <Button
        ref={button}
        appearance={primary ? 'primary' : undefined}
        disabledFocusable={waits}
        onClick={() => void onUse()}
      >
        {words.way[way].label}
      </Button>
      <SmallText>{words.way[way].about}</SmallText>
      <Status>{said?.text ?? ''}</Status>
      {said?.asks && (
        <ButtonRow>
          <Button aria-label={`${words.opened} ${words.yes}`} onClick={() => onAnswer(true)}>
            {words.yes}
          </Button>
          <Button aria-label={`${words.opened} ${words.no}`} onClick={() => onAnswer(false)}>
            {words.no}
          </Button>
        </ButtonRow>
      )}
    </>
  );
}

/** Mails that open in a browser or the mail program: with our own words, or empty, with the person's words copied. */
function NewMail({ mail }: { mail: MailToSend }) {
  const [said, setSaid] = useState('');
  const links = composeLinks(mail.isOurs ? mail : null);
  return (
    <>
      <Paragraph>{words.linksTitle}</Paragraph>
      <SmallText>{mail.isOurs ? words.linksOurs : words.linksCopy}</SmallText>
      {(Object.keys(links) as (keyof typeof links)[]).map((one) => (
        <ButtonRow key={one}>
          <Link
            href={links[one]}
            target="_blank"
            rel="noreferrer"
            onClick={() => {
              if (!mail.isOurs) setSaid(copyMail(mail) ? words.pasteIt : words.notCopied);
            }}
          >
            {words.links[one]}
          </Link>
        </ButtonRow>
      ))}
      <Status>{said}</Status>
    </>
  );
}

/** All of the mail as it is shown: to whom, subject and text. */
const copyMail = ({ to, subject, text }: MailToSend): boolean =>
  copyText([...(to.length > 0 ? [words.toLine(to)] : []), subject, '', text].join('\n'));
