// Step 3, first way: the evidence the school has, sorted by what it is used for, with the two circles drawn as one sorts.
import { Accordion, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef, useState } from 'react';
import { pictureOf } from '../../../app/drawings/drawing-to-png';
import { vennWords } from '../../../app/drawings/strings';
import { vennOnPage, vennPart, vennTable } from '../../../app/drawings/venn';
import { cardKeys, cardsIn, choiceOf, differs, elsewhere, nextUnsorted, type Card } from '../../../enquiry/cards';
import type { Zone } from '../../../handbook/evidence-cards';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { Fold } from '../../ui/fold';
import { headingId } from '../../ui/heading';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph, SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { CardDetails } from './card-details';
import { CardList } from './card-list';
import { DropOnCircles } from './drop-on-circles';
import { OneCard } from './one-card';
import { OwnCard } from './own-card';
import { Sheets } from './sheets';
import { cardsWords as words } from './strings';
import { zoneName } from './zone-name';

const useStyles = makeStyles({
  way: { marginTop: tokens.spacingVerticalS },
  said: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px', // its place is kept, so that nothing moves when it speaks
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** As wide as the text of an A4 page, in points. */
const pageWidth = 451;

export default function Cards({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const [isList, setIsList] = useState(false);
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const [undoable, setUndoable] = useState<readonly Pick<Card, 'id' | 'zone'>[]>([]);
  const [out, setOut] = useState<Card | null>(null);
  const putBack = useRef<HTMLButtonElement>(null);
  // The button that took it out is gone with its card.
  useEffect(() => putBack.current?.focus(), [out]);

  const cards = cardsIn(state.items);
  const card = cards.find(({ id }) => id === shown) ?? nextUnsorted(cards, null) ?? cards[0];
  const unsorted = cards.filter(({ zone }) => zone === null).length;

  const place = ({ id }: Pick<Card, 'id'>, zone: Zone | null): void => {
    const now = cardsIn(session.current().items).find((one) => one.id === id);
    if (now) session.keepItem(cardKeys.choice(id), choiceOf({ zone, bears: now.bears }));
  };
  const sort = (one: Card, zone: Zone | null): void => {
    setUndoable([...undoable, one]);
    place(one, zone);
    const next = nextUnsorted(cards, one);
    setShown((next ?? one).id);
    const moved = words.moved(one.name, zoneName(zone));
    setSaid(next === null && zone !== null ? `${moved} ${words.allSorted}` : moved);
  };
  const undo = (): void => {
    const last = undoable.at(-1);
    const one = cards.find(({ id }) => id === last?.id);
    setUndoable(undoable.slice(0, -1));
    if (!last || !one) return;
    place(last, last.zone);
    setShown(last.id);
    setSaid(words.undone(one.name));
  };
  const takeOut = (one: Card): void => {
    session.keepItem(cardKeys.own(one.id), null);
    setOut(one);
    setSaid(words.takenOut(one.name));
  };
  const progress = words.progress(cards.length - unsorted, cards.length);
  const different = cards.filter(differs);
  const compared = cards.some(({ id, zone }) => zone !== null && elsewhere(id)?.zone);
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'evidence' } }}
      next={{
        button: unsorted > 0 && unsorted < cards.length ? words.next.later : words.next.done,
        screen: { name: 'reflections' },
      }}
    >
      <DropOnCircles cards={cards} onDrop={sort} />
      <ProgressBar value={cards.length - unsorted} max={cards.length} thickness="large" aria-label={progress} />
      <div className={styles.said}>
        <SmallText role="status">{words.progressAnd(progress, said)}</SmallText>
        {out ? (
          <Button
            ref={putBack}
            onClick={() => {
              session.keepItem(cardKeys.own(out.id), out.name);
              setSaid(words.added(out.name));
              setOut(null);
              document.getElementById(headingId)?.focus(); // this button goes
            }}
          >
            {words.putBack}
          </Button>
        ) : (
          <Button
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabledFocusable={undoable.length === 0}
            onClick={undo}
          >
            {words.undo}
          </Button>
        )}
      </div>
      {isList ? (
        <CardList session={session} state={state} cards={cards} onSort={sort} onTakeOut={takeOut} />
      ) : (
        card && (
          <>
            <OneCard
              cards={cards}
              card={card}
              onSort={(zone) => sort(card, zone)}
              onGo={({ id }) => {
                setShown(id);
                setSaid('');
              }}
            />
            <Accordion key={card.id} multiple collapsible>
              <Fold id="more" title={words.more}>
                <CardDetails session={session} state={state} card={card} onTakeOut={() => takeOut(card)} />
              </Fold>
            </Accordion>
          </>
        )
      )}
      <Button appearance="subtle" className={styles.way} onClick={() => setIsList(!isList)}>
        {isList ? words.way.one : words.way.all}
      </Button>
      <Accordion multiple collapsible>
        <Fold id="own" title={words.own}>
          <OwnCard
            cards={cards}
            onAdd={(name) => {
              const id = crypto.randomUUID();
              session.keepItem(cardKeys.own(id), name);
              setShown(id);
              setSaid(words.added(name));
            }}
          />
        </Fold>
        <Fold id="compare" title={words.compare}>
          {different.length === 0 ? (
            <Paragraph>{compared ? words.compareSame : words.compareNone}</Paragraph>
          ) : (
            <ul className={styles.list}>
              {different.map((one) => (
                <li key={one.id}>
                  {words.compareLine(one.name, zoneName(one.zone), zoneName(elsewhere(one.id)?.zone ?? null))}
                </li>
              ))}
            </ul>
          )}
        </Fold>
        <PutBlockFold
          about={words.inDocumentAbout}
          session={session}
          state={state}
          id={vennPart}
          block={() => {
            const now = cardsIn(session.current().items);
            return {
              id: vennPart,
              title: vennWords.part,
              table: vennTable(now),
              picture: pictureOf(vennOnPage(now), pageWidth, vennWords.picture),
            };
          }}
        />
        <Fold id="paper" title={words.onPaper}>
          <Paragraph>{words.onPaperAbout}</Paragraph>
          <Sheets session={session} cards={cards} />
        </Fold>
      </Accordion>
    </StepScreen>
  );
}
