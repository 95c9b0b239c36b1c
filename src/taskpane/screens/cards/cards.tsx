// Step 3, first way: the evidence the school has, sorted by what it is used for, with the two circles drawn as one sorts.
import { Accordion, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef, useState } from 'react';
import { pictureOf } from '../../../app/drawings/drawing-to-png';
import { vennWords } from '../../../app/drawings/strings';
import { vennOnPage, vennPart, vennTable } from '../../../app/drawings/venn';
import { cardsIn } from '../../../enquiry/cards';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { Fold } from '../../ui/fold';
import { focusHeading } from '../../ui/heading';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph, SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { CardDetails } from './card-details';
import { CardList } from './card-list';
import { Compared } from './compared';
import { DropOnCircles } from './drop-on-circles';
import { OneCard } from './one-card';
import { isCardBegun, OwnCard } from './own-card';
import { Sheets } from './sheets';
import { cardsWords as words } from './strings';
import { useSorting } from './use-sorting';

const useStyles = makeStyles({
  way: { marginTop: tokens.spacingVerticalS },
  said: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px', // its place is kept, so that nothing moves when it speaks
  },
});

/** As wide as the text of an A4 page, in points. */
const pageWidth = 451;

export default function Cards({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const [isList, setIsList] = useState(false);
  const cards = cardsIn(state.items);
  const { card, said, out, canUndo, ...sorting } = useSorting(session, cards);
  const putBack = useRef<HTMLButtonElement>(null);
  // The button that took it out is gone with its card.
  useEffect(() => putBack.current?.focus(), [out]);
  const unsorted = cards.filter(({ zone }) => zone === null).length;
  const progress = words.progress(cards.length - unsorted, cards.length);
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
      <DropOnCircles cards={cards} onDrop={sorting.sort} />
      <ProgressBar value={cards.length - unsorted} max={cards.length} thickness="large" aria-label={progress} />
      <div className={styles.said}>
        <SmallText role="status">{words.progressAnd(progress, said)}</SmallText>
        {out ? (
          <Button
            ref={putBack}
            onClick={() => {
              sorting.putBack(out);
              focusHeading(); // this button goes
            }}
          >
            {words.putBack}
          </Button>
        ) : (
          <Button appearance="subtle" icon={<ArrowUndoRegular />} disabledFocusable={!canUndo} onClick={sorting.undo}>
            {words.undo}
          </Button>
        )}
      </div>
      {isList ? (
        <CardList session={session} state={state} cards={cards} onSort={sorting.sort} onTakeOut={sorting.takeOut} />
      ) : (
        card && (
          <>
            <OneCard cards={cards} card={card} onSort={(zone) => sorting.sort(card, zone)} onGo={sorting.goTo} />
            <Accordion key={card.id} multiple collapsible>
              <Fold id="more" title={words.more}>
                <CardDetails session={session} state={state} card={card} onTakeOut={() => sorting.takeOut(card)} />
              </Fold>
            </Accordion>
          </>
        )
      )}
      <Button appearance="subtle" className={styles.way} onClick={() => setIsList(!isList)}>
        {isList ? words.way.one : words.way.all}
      </Button>
      <Accordion multiple collapsible defaultOpenItems={isCardBegun(state.items) ? ['own'] : []}>
        <Fold id="own" title={words.own}>
          <OwnCard session={session} state={state} cards={cards} onAdd={sorting.add} />
        </Fold>
        <Fold id="compare" title={words.compare}>
          <Compared cards={cards} />
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
