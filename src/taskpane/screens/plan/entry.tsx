// One source in the plan: what it is in its heading, and, when it is opened, all that is known of it.
import { Button } from '@fluentui/react-components';
import type { Ref } from 'react';
import { planPartWords } from '../../../app/drawings/strings';
import { oneLine } from '../../../enquiry/managed-block';
import { planKeys, readEntry, type EntryChoice, type Plan, type PlanEntry } from '../../../enquiry/plan';
import { withGone } from '../../../enquiry/sub-question-ids';
import { perspectives } from '../../../handbook/perspectives';
import { SourceChoices } from '../../source/source-choices';
import { SourceItem } from '../../source/source-item';
import { ItemField } from '../../ui/item-field';
import { SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { planWords as words } from './strings';

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  /** Where it stands: one source may stand under several sub-questions. */
  readonly place: string;
  readonly entry: PlanEntry;
  readonly questions: Plan['questions'];
  /** Its heading, and the field for the name of a new source: for the focus. */
  readonly header: Ref<HTMLButtonElement>;
  readonly name: Ref<HTMLTextAreaElement>;
  /** It now helps to answer these, and may stand elsewhere. */
  readonly onAssign: (questions: readonly string[]) => void;
  readonly onTakeOut: () => void;
}

export function Entry({ session, state, place, entry, questions, header, name, onAssign, onTakeOut }: Props) {
  const { id, card, perspective, when } = entry;
  const change = (part: Partial<EntryChoice>): void => {
    // What the record has, sub-questions that are gone included: they may come back.
    const key = planKeys.entry(id);
    const now = readEntry(session.current().items[key]?.value);
    session.keepItem(key, { ...now, ...withGone(part, now.questions, questions) });
  };
  const details = [
    perspectives.find((one) => one.id === perspective)?.name,
    when === '' ? undefined : planPartWords.day(when),
    oneLine(entry.who) || undefined,
  ].filter((text): text is string => text !== undefined);
  return (
    <SourceItem value={place} name={entry.source || words.untitled} details={details} header={header}>
      {entry.meantFor !== null && <SmallText>{words.meantFor(entry.meantFor)}</SmallText>}
      {card === null && (
        <ItemField session={session} state={state} itemKey={planKeys.source(id)} label={words.source} input={name} />
      )}
      <SourceChoices
        chosen={entry}
        questions={questions}
        labels={words}
        onChange={(part) => {
          change(part);
          if (part.questions) onAssign(part.questions);
        }}
      />
      <ItemField session={session} state={state} itemKey={planKeys.who(id)} label={words.who} />
      <ItemField session={session} state={state} itemKey={planKeys.consent(id)} label={words.consent} />
      <Button onClick={onTakeOut}>{words.takeOut}</Button>
    </SourceItem>
  );
}
