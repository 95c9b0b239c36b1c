// How the copy leaves, best way first for this machine; after each the person says whether it opened.
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { platform } from '../../../app/host';
import type { SessionActions } from '../../../app/session/actions';
import { docxType } from '../../../ooxml/docx-bytes';
import { draftMail, plainFileName } from '../../../sharing/send/draft-mail';
import { copyText, download } from '../../ui/leave-panel';
import { useSharingStyles } from '../../ui/sharing-styles';
import { composeLinks, rememberWay, wayThatWorked, waysFor, type Way } from './ways';
import { sendWords as words, type Goes, type Purpose } from './strings';

interface Props {
  readonly session: SessionActions;
  readonly goes: Goes;
  readonly bytes: Uint8Array;
  readonly purpose: Purpose;
  readonly mail: { readonly to: readonly string[]; readonly subject: string; readonly text: string };
}

export function WaysOut({ session, goes, bytes, purpose, mail }: Props) {
  const fileName = plainFileName(words.file[goes]);
  const styles = useSharingStyles();
  const ways = useMemo(() => waysFor(platform(), wayThatWorked()), []);
  const [said, setSaid] = useState<{ way: Way; text: string; asks: boolean } | null>(null);
  const links = composeLinks(words.purposes[purpose].subject, words.purposes[purpose].text);
  const use = async (way: Way): Promise<void> => {
    if (way === 'copy')
      return setSaid({
        way,
        text: copyText(`${mail.subject}\n\n${mail.text}`) ? words.copied : words.notCopied,
        asks: false,
      });
    if (way === 'word') {
      const opened = await session.openNewDocument(bytes);
      return setSaid({
        way,
        text: opened.ok ? words.opened : `${words.wordDidNot} ${nextAfter(way)}`,
        asks: opened.ok,
      });
    }
    if (way === 'eml')
      download(
        draftMail({ ...mail, attachment: { name: fileName, bytes } }),
        fileName.replace(/docx$/, 'eml'),
        'message/rfc822',
      );
    else download(bytes, fileName, docxType);
    setSaid({ way, text: words.opened, asks: true });
  };
  const nextAfter = (way: Way): string => {
    const next = ways[ways.indexOf(way) + 1];
    return next ? words.tryNext(words.way[next].label) : goes === 'whole' ? words.last : words.lastOfPart;
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
            <Button id={`way-${way}`} appearance={at === 0 ? 'primary' : undefined} onClick={() => void use(way)}>
              {words.way[way].label}
            </Button>
            <p className={styles.about}>{words.way[way].about}</p>
            {way === 'docx' &&
              (Object.keys(links) as (keyof typeof links)[]).map((one) => (
                <div key={one}>
                  <a className={styles.link} href={links[one]} target="_blank" rel="noreferrer">
                    {words.links[one]}
                  </a>
                </div>
              ))}
            <div role="status">{said?.way === way && <p className={styles.said}>{said.text}</p>}</div>
            {said?.way === way && said.asks && (
              <div className={styles.buttons}>
                <Button aria-label={`${words.opened} ${words.yes}`} onClick={() => answer(way, true)}>
                  {words.yes}
                </Button>
                <Button aria-label={`${words.opened} ${words.no}`} onClick={() => answer(way, false)}>
                  {words.no}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
