// One piece of evidence held against one question: what it shows, what it says to the question, and a note.
import { CheckedItemField } from '../../people-remark/checked-item-field';
import { Fold } from '../../ui/fold';
import { Choice } from '../../ui/choice';
import { Paragraph, SmallText } from '../../ui/texts';
import { analysisKeys, type AnalysisCell } from '../../../enquiry/analysis';
import { oneLine } from '../../../enquiry/managed-block';
import { stances, type Stance } from '../../../handbook/analysis';
import { perspectives } from '../../../handbook/perspectives';
import type { ScreenProps } from '../screen';
import { analyseWords as words } from './strings';

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  /** The id of the question. */
  readonly question: string;
  readonly cell: AnalysisCell;
}

/** A mark can be taken back. */
const none = 'none';
const options: readonly { readonly value: Stance | typeof none; readonly label: string }[] = [
  ...stances.map(({ id, sign, name, about }) => ({ value: id, label: words.choice(sign, name, about) })),
  { value: none, label: words.unmarked },
];

/** Inside an `Accordion`. */
export function Piece({ session, state, question, cell: { entry, stance } }: Props) {
  const mark = stances.find(({ id }) => id === stance);
  const view = perspectives.find(({ id }) => id === entry.perspective)?.name ?? null;
  return (
    <Fold
      id={entry.id}
      level="h3"
      title={entry.what || words.untitled}
      state={words.state(mark ? `${mark.sign} ${mark.name}` : words.unmarked, view, entry.unexpected)}
    >
      <Paragraph>{words.shows(oneLine(entry.shows))}</Paragraph>
      {entry.where !== '' && <SmallText>{words.kept(entry.where)}</SmallText>}
      <Choice
        label={words.says}
        options={options}
        value={stance ?? none}
        onChoose={(chosen) =>
          session.keepItem(analysisKeys.cell(question, entry.id), chosen === none ? null : { stance: chosen })
        }
      />
      <CheckedItemField
        session={session}
        state={state}
        itemKey={analysisKeys.note(question, entry.id)}
        label={words.note}
        help={words.noteHelp}
        rows={2}
      />
    </Fold>
  );
}
