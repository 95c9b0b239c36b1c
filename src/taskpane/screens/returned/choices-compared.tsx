// The cards and the pathway as colleagues chose them beside ours: a picture, the same in words, and both for the document.
import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Items } from '../../../enquiry/items';
import { choosersOf, compareCards, compareStrands, type Verdict } from '../../../sharing/compare/compare-choices';
import type { NamedCopy } from '../../../sharing/compare/compare';
import type { Drawing } from '../../../app/drawings/drawing';
import { pictureOf } from '../../../app/drawings/drawing-to-png';
import { DrawingOnScreen } from '../../ui/drawing-on-screen';
import { PutBlock } from '../../managed-block/put-block';
import type { ScreenProps } from '../screen';
import type { BlockTable } from '../../../ooxml/table-columns';
import { useSharingStyles } from '../../ui/sharing-styles';
import { comparedOnPage, comparedOnScreen } from '../../../app/drawings/compared-drawing';
import {
  cardsPart,
  cardsPictured,
  cardsTable,
  stageName,
  strandsPart,
  strandsPictured,
  strandsTable,
  verdictOn,
  zoneName,
} from '../../../app/drawings/compared-block';
import { ComparedRow } from './compared-row';
import { takeStage, takeWords, takeZone } from '../../../app/actions/take-choice';
import { comparedWords as words } from '../../../app/drawings/strings';
import { returnedWords } from './strings';

/** As wide as the text of an A4 page, in points. */
const pageWidth = 451;

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly copies: readonly NamedCopy[];
  /** Our record's items before anything was taken over. */
  readonly itemsAtFirst: Items;
}

export function ChoicesCompared({ session, state, copies, itemsAtFirst }: Props) {
  const { school } = returnedWords;
  const choosers = useMemo(() => choosersOf(copies, itemsAtFirst), [copies, itemsAtFirst]);
  const cards = useMemo(() => compareCards(school, state.items, choosers), [school, state.items, choosers]);
  const strands = useMemo(() => compareStrands(school, state.items, choosers), [school, state.items, choosers]);
  const sorted = choosers.filter(({ choices }) => choices.cards.length > 0).map(({ name }) => name);
  const marked = choosers.filter(({ choices }) => choices.marks.length > 0).map(({ name }) => name);
  const [said, setSaid] = useState({ cards: '', strands: '' });
  const others = (own: readonly string[]): readonly string[] =>
    copies.map(({ name }) => name).filter((name) => !own.includes(name));
  return (
    <>
      {sorted.length > 0 && (
        <Compared
          session={session}
          state={state}
          kind="cards"
          verdicts={cards.map(({ verdict }) => verdict)}
          without={others(sorted)}
          said={said.cards}
          drawing={comparedOnScreen(cardsPictured(cards, school, sorted))}
          onPage={() => comparedOnPage(cardsPictured(cards, school, sorted))}
          table={() => cardsTable(cards)}
        >
          {cards.map((card) => (
            <ComparedRow
              key={card.id}
              name={card.name}
              verdict={verdictOn(card)}
              chosen={card.chosen}
              ours={card.ours}
              nameOf={zoneName}
              onTake={(zone) => {
                takeZone(session, card, zone);
                setSaid({ ...said, cards: words.now(card.name, zone === null ? words.nothing : zoneName(zone)) });
              }}
            />
          ))}
        </Compared>
      )}
      {marked.length > 0 && (
        <Compared
          session={session}
          state={state}
          kind="strands"
          verdicts={strands.map(({ verdict }) => verdict)}
          without={others(marked)}
          said={said.strands}
          drawing={comparedOnScreen(strandsPictured(strands, school, marked))}
          onPage={() => comparedOnPage(strandsPictured(strands, school, marked))}
          table={() => strandsTable(strands)}
        >
          {strands.map((one) => (
            <ComparedRow
              key={one.strand.id}
              name={one.strand.name}
              verdict={verdictOn(one)}
              chosen={one.chosen}
              ours={one.ours}
              nameOf={stageName}
              onTake={(stage) => {
                takeStage(session, one, stage);
                setSaid({
                  ...said,
                  strands: words.now(one.strand.name, stage === null ? words.nothing : stageName(stage)),
                });
              }}
            >
              {one.words
                .filter(({ name }) => name !== school)
                .map((wrote) => (
                  <Wrote
                    key={wrote.name}
                    text={words.wrote(wrote)}
                    label={words.below(wrote.name)}
                    about={one.strand.name}
                    onPut={() =>
                      setSaid({
                        ...said,
                        strands: takeWords(session, one, wrote) ? words.put(wrote.name) : words.putBefore(wrote.name),
                      })
                    }
                  />
                ))}
            </ComparedRow>
          ))}
        </Compared>
      )}
    </>
  );
}

function Wrote({ text, label, about, onPut }: { text: string; label: string; about: string; onPut: () => void }) {
  const styles = useSharingStyles();
  return (
    <div className={styles.chosen}>
      <p className={styles.line}>{text}</p>
      <Button appearance="subtle" aria-label={`${label} (${about})`} onClick={onPut}>
        {label}
      </Button>
    </div>
  );
}

interface ComparedProps extends Pick<ScreenProps, 'session' | 'state'> {
  readonly kind: 'cards' | 'strands';
  readonly verdicts: readonly Verdict[];
  /** Whose copies hold no such choice. */
  readonly without: readonly string[];
  readonly said: string;
  readonly drawing: Drawing;
  readonly onPage: () => Drawing;
  readonly table: () => BlockTable;
  readonly children: ReactNode;
}

function Compared({ session, state, kind, verdicts, without, said, drawing, onPage, table, children }: ComparedProps) {
  const styles = useSharingStyles();
  const count = (one: Verdict): number => verdicts.filter((verdict) => verdict === one).length;
  const id = kind === 'cards' ? cardsPart : strandsPart;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {words[kind]}
      </h2>
      <p className={styles.line}>{words.summary(count('agree'), count('differ'), count('one'))}</p>
      <p className={styles.about}>{[without.length > 0 ? words.without(without) : '', words.about].join(' ')}</p>
      <DrawingOnScreen drawing={drawing} />
      <p role="status" className={styles.said}>
        {said}
      </p>
      <details open>
        <summary className={styles.summary}>{words.list[kind]}</summary>
        <ul className={styles.list}>{children}</ul>
      </details>
      <h3 className={styles.question}>{words.inDocument}</h3>
      <PutBlock
        session={session}
        state={state}
        id={id}
        block={() => ({
          id,
          title: words[kind],
          table: table(),
          picture: pictureOf(onPage(), pageWidth, words.picture[kind]),
        })}
      />
    </section>
  );
}
