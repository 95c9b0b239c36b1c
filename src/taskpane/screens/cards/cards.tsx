// Step 3, first way: the evidence the school has, sorted by what it is used for, with the two circles drawn as one sorts.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type DragEvent } from 'react';
import { cardKeys, cardsIn, choiceOf, differs, elsewhere, sorted, type Card } from '../../../enquiry/cards';
import { lettersOf } from '../../../enquiry/normalised-text';
import { oneLine } from '../../../enquiry/managed-block';
import type { Zone } from '../../../handbook/evidence-cards';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { pictureOf } from '../../../app/drawings/drawing-to-png';
import { DrawingOnScreen } from '../../ui/drawing-on-screen';
import { useEvidenceStyles } from '../evidence/styles';
import { PutBlock } from '../../managed-block/put-block';
import type { ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { CardRow, dragType, zoneName } from './card-row';
import { Sheets } from './sheets';
import { vennOnPage, vennOnScreen, vennPart, vennTable, zoneAt } from '../../../app/drawings/venn';
import { vennWords } from '../../../app/drawings/strings';
import { cardsWords as words } from './strings';

const useStyles = makeStyles({
  venn: { borderRadius: tokens.borderRadiusMedium },
});

/** As wide as the text of an A4 page, in points. */
const pageWidth = 451;

export default function Cards({ session, state, open }: ScreenProps) {
  const styles = useEvidenceStyles();
  const mine = useStyles();
  const [said, setSaid] = useState('');
  const [out, setOut] = useState<Card | null>(null);
  const cards = cardsIn(state.items);
  const places = sorted(cards);
  const sort = (card: Card, zone: Zone | null): void => {
    session.keepItem(cardKeys.choice(card.id), choiceOf({ zone, bears: card.bears }));
    setSaid(words.moved(card.name, zoneName(zone)));
  };
  const takeOut = (card: Card): void => {
    session.keepItem(cardKeys.own(card.id), null);
    setOut(card);
    setSaid(words.takenOut(card.name));
  };
  const drop = (event: DragEvent<HTMLElement>): void => {
    const card = cards.find(({ id }) => id === event.dataTransfer.getData(dragType));
    const box = event.currentTarget.querySelector('svg')?.getBoundingClientRect();
    if (!card || !box) return;
    event.preventDefault();
    const drawing = vennOnScreen(cards);
    const scale = drawing.width / box.width;
    const zone = zoneAt((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    if (zone !== null) sort(card, zone);
  };
  const row = (card: Card) => (
    <CardRow
      key={card.id}
      session={session}
      state={state}
      card={card}
      onSort={(zone) => sort(card, zone)}
      onTakeOut={() => takeOut(card)}
    />
  );
  const different = cards.filter(differs);
  const compared = cards.some(({ id, zone }) => zone !== null && elsewhere(id)?.zone);
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'evidence' } }}
      next={{ ...words.next, screen: { name: 'reflections' } }}
    >
      <h2 className={styles.title}>{words.picture}</h2>
      <div
        className={mine.venn}
        onDragOver={(event) => {
          if (event.dataTransfer.types.includes(dragType)) event.preventDefault();
        }}
        onDrop={drop}
      >
        <DrawingOnScreen drawing={vennOnScreen(cards)} />
      </div>
      <p className={styles.quiet}>{words.dragHere}</p>
      <h2 className={styles.title}>{words.sort}</h2>
      <p className={styles.quiet}>{words.progress(cards.length - (places.get(null)?.length ?? 0), cards.length)}</p>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {out && (
        <Button
          onClick={() => {
            session.keepItem(cardKeys.own(out.id), out.name);
            setSaid(words.added(out.name));
            setOut(null);
          }}
        >
          {words.putBack}
        </Button>
      )}
      {/* Every card keeps its place in the list, so that the focus stays on it when it is sorted. */}
      <ul className={styles.list}>{cards.map(row)}</ul>
      <h2 className={styles.title}>{words.own}</h2>
      <OwnCard
        cards={cards}
        onAdd={(name) => {
          session.keepItem(cardKeys.own(crypto.randomUUID()), name);
          setSaid(words.added(name));
        }}
      />
      <h2 className={styles.title}>{words.compare}</h2>
      {different.length === 0 ? (
        <p className={styles.text}>{compared ? words.compareSame : words.compareNone}</p>
      ) : (
        <ul>
          {different.map((card) => (
            <li key={card.id}>
              {words.compareLine(card.name, zoneName(card.zone), zoneName(elsewhere(card.id)?.zone ?? null))}
            </li>
          ))}
        </ul>
      )}
      <h2 className={styles.title}>{words.inDocument}</h2>
      <p className={styles.text}>{words.inDocumentAbout}</p>
      <PutBlock
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
      <h2 className={styles.title}>{words.onPaper}</h2>
      <p className={styles.text}>{words.onPaperAbout}</p>
      <Sheets session={session} cards={cards} />
    </StepScreen>
  );
}

function OwnCard({ cards, onAdd }: { cards: readonly Card[]; onAdd: (name: string) => void }) {
  const styles = useEvidenceStyles();
  const [name, setName] = useState('');
  const wanted = oneLine(name);
  // A name of signs or emoji alone has no letters to compare.
  const doubled = cards.some(
    (card) => card.name === wanted || (lettersOf(wanted) !== '' && lettersOf(card.name) === lettersOf(wanted)),
  );
  return (
    <>
      <label className={styles.label} htmlFor="own-card">
        {words.ownName}
      </label>
      <GrowingTextarea
        id="own-card"
        rows={1}
        maxLength={200}
        dir="auto"
        value={name}
        aria-describedby="own-card-said"
        onChange={({ target }) => setName(target.value)}
      />
      <p id="own-card-said" role="status" className={styles.quiet}>
        {doubled ? words.doubled : ''}
      </p>
      <Button
        disabledFocusable={wanted === '' || doubled}
        onClick={() => {
          onAdd(wanted);
          setName('');
        }}
      >
        {words.add}
      </Button>
    </>
  );
}
