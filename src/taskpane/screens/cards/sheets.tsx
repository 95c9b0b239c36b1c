// The two sheets for doing it together on paper, each opened as a new document; where Word does not do that, as a download.
import { Button, Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SessionActions } from '../../../app/session/actions';
import type { Card } from '../../../enquiry/cards';
import { blankCards } from '../../../handbook/evidence-cards';
import { docxType } from '../../../ooxml/docx-bytes';
import { pictureOf } from '../../../app/drawings/drawing-to-png';
import { ButtonRow } from '../../ui/button-row';
import { OutcomeMessage, type Outcome } from '../../ui/outcome-message';
import { emptyVenn } from '../../../app/drawings/venn';
import { cardsWords, sheetWords as words } from './strings';

/** Line drawing, seen from across a table: fewer dots than a page in the hand needs. */
const dotsPerPoint = 150 / 72;

export function Sheets({ session, cards }: { session: SessionActions; cards: readonly Card[] }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [download, setDownload] = useState<{ readonly address: string; readonly file: string } | null>(null);
  useEffect(
    () => () => {
      if (download) URL.revokeObjectURL(download.address);
    },
    [download],
  );
  const make = async (which: 'cards' | 'circles'): Promise<void> => {
    setOutcome({ intent: 'working', text: words.making });
    setDownload(null);
    try {
      const { cardSheet, circleSheet, circlesWidth } = await import(
        /* webpackChunkName: "sheets" */ '../../../ooxml/sheets'
      );
      const bytes =
        which === 'cards'
          ? cardSheet([...cards.map(({ name }) => name), ...Array.from({ length: blankCards }, () => '')], words.cards)
          : circleSheet(pictureOf(emptyVenn(), circlesWidth, words.circles, dotsPerPoint));
      const opened = await session.openNewDocument(bytes);
      if (opened.ok) return setOutcome({ intent: 'success', text: words.opened });
      setDownload({
        address: URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: docxType })),
        file: words.file[which],
      });
      setOutcome({ intent: 'warning', text: words.notOpened(opened.sentence) });
    } catch {
      setOutcome({ intent: 'error', text: words.notFetched });
    }
  };
  return (
    <>
      <ButtonRow>
        <Button onClick={() => void make('cards')}>{cardsWords.cardSheet}</Button>
        <Button onClick={() => void make('circles')}>{cardsWords.circleSheet}</Button>
      </ButtonRow>
      <OutcomeMessage outcome={outcome} />
      {download && (
        <Link href={download.address} download={download.file}>
          {words.download(download.file)}
        </Link>
      )}
    </>
  );
}
