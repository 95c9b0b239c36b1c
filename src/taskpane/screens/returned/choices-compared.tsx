// The cards and the pathway as colleagues chose them beside ours: how many differ, those that do, the rest in one line each, a picture, and all of it for the document.
import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Items } from '../../../enquiry/items';
import { choosersOf, compareCards, compareStrands, type Verdict } from '../../../sharing/compare/compare-choices';
import type { NamedCopy } from '../../../sharing/compare/compare';
import type { Drawing } from '../../../app/drawings/drawing';
import { pictureOf } from '../../../app/drawings/drawing-to-png';
import { DrawingOnScreen } from '../../ui/drawing-on-screen';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { Section } from '../../ui/section';
import { Status } from '../../ui/status';
import { Paragraph, SmallText } from '../../ui/texts';
import { PutBlock } from '../../managed-block/put-block';
import type { ScreenProps } from '../screen';
import type { BlockTable } from '../../../ooxml/table-columns';
import { comparedOnPage, comparedOnScreen } from '../../../app/drawings/compared-drawing';
import {
  agreementOn,
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
import { mostAtOnce } from './at-once';
import { ComparedRow } from './compared-row';
import { useEverAmong } from './ever-among';
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
          rows={cards}
          idOf={({ id }) => id}
          without={others(sorted)}
          said={said.cards}
          drawing={() => comparedOnScreen(cardsPictured(cards, school, sorted))}
          onPage={() => comparedOnPage(cardsPictured(cards, school, sorted))}
          table={() => cardsTable(cards)}
        >
          {(card, opensItself) => (
            <ComparedRow
              name={card.name}
              verdict={verdictOn(card)}
              chosen={card.chosen}
              ours={card.ours}
              opensItself={opensItself}
              nameOf={zoneName}
              onTake={(zone) => {
                takeZone(session, card, zone);
                setSaid({ ...said, cards: words.now(card.name, zone === null ? words.nothing : zoneName(zone)) });
              }}
            />
          )}
        </Compared>
      )}
      {marked.length > 0 && (
        <Compared
          session={session}
          state={state}
          kind="strands"
          rows={strands}
          idOf={({ strand }) => strand.id}
          without={others(marked)}
          said={said.strands}
          drawing={() => comparedOnScreen(strandsPictured(strands, school, marked))}
          onPage={() => comparedOnPage(strandsPictured(strands, school, marked))}
          table={() => strandsTable(strands)}
        >
          {(one, opensItself) => (
            <ComparedRow
              name={one.strand.name}
              verdict={verdictOn(one)}
              chosen={one.chosen}
              ours={one.ours}
              opensItself={opensItself}
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
          )}
        </Compared>
      )}
    </>
  );
}

function Wrote({ text, label, about, onPut }: { text: string; label: string; about: string; onPut: () => void }) {
  return (
    <>
      <Paragraph>{text}</Paragraph>
      <Button size="small" aria-label={`${label} (${about})`} onClick={onPut}>
        {label}
      </Button>
    </>
  );
}

/** Can these be read at one go? */
const isShort = (rows: readonly Chosen[]): boolean =>
  rows.reduce((sum, { chosen, words: wrote = [] }) => sum + chosen.length + wrote.length, 0) <= mostAtOnce;

interface Chosen {
  readonly verdict: Verdict;
  readonly ours: unknown;
  readonly chosen: readonly unknown[];
  readonly words?: readonly unknown[];
}

interface ComparedProps<Row> extends Pick<ScreenProps, 'session' | 'state'> {
  readonly kind: 'cards' | 'strands';
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Whose copies hold no such choice. */
  readonly without: readonly string[];
  readonly said: string;
  readonly drawing: () => Drawing;
  readonly onPage: () => Drawing;
  readonly table: () => BlockTable;
  readonly children: (row: Row, opensItself: boolean) => ReactNode;
}

function Compared<Row extends Chosen>({
  session,
  state,
  kind,
  rows,
  idOf,
  without,
  said,
  drawing,
  onPage,
  table,
  children,
}: ComparedProps<Row>) {
  const id = kind === 'cards' ? cardsPart : strandsPart;
  const differing = rows.filter((row) => agreementOn(row) === 'differ');
  const everDiffering = useEverAmong(differing.map(idOf));
  const everColleague = useEverAmong(rows.filter((row) => agreementOn(row) === 'colleague').map(idOf));
  // A row stays where it was first shown, whatever is taken over.
  const placeOf = (row: Row): keyof typeof words.agreement =>
    everDiffering.has(idOf(row)) ? 'differ' : everColleague.has(idOf(row)) ? 'colleague' : agreementOn(row);
  const rowsAt = (place: keyof typeof words.agreement): readonly Row[] => rows.filter((row) => placeOf(row) === place);
  return (
    <Section title={words[kind]}>
      <Paragraph>{words.summary(differing.length, rows.length)}</Paragraph>
      {without.length > 0 && <SmallText>{words.without(without)}</SmallText>}
      <Status>{said}</Status>
      <Pieces items={rowsAt('differ')} keyOf={idOf}>
        {(row) => children(row, isShort(differing))}
      </Pieces>
      {(['colleague', 'agree', 'school'] as const).map((place) => {
        const these = rowsAt(place);
        return (
          these.length > 0 && (
            <Folded key={place} title={words.rest[place](these.length)}>
              <Pieces items={these} keyOf={idOf}>
                {(row) => children(row, isShort(these))}
              </Pieces>
            </Folded>
          )
        );
      })}
      <Folded title={words.asPicture}>
        <DrawingOnScreen drawing={drawing()} />
        <SmallText>{words.about}</SmallText>
      </Folded>
      <Folded title={words.inDocument}>
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
      </Folded>
    </Section>
  );
}
