// What the copy asks of colleagues: what it is for, by when, to whom it goes back, and where they write. It stands at its top, and in the mail.
import { Field, Input } from '@fluentui/react-components';
import type { ColleagueAnswers, CopyPurpose } from '../../../sharing/send/copy-purpose';
import { topLines } from '../../../sharing/send/copy-top';
import { Choice } from '../../ui/choice';
import { DayField } from '../../ui/day-field';
import { Fields } from '../../ui/fields';
import { Folded } from '../../ui/folded';
import { SmallText } from '../../ui/texts';
import { sendWords as words } from './strings';

export interface Asked {
  readonly purpose: CopyPurpose;
  /** A day, such as 2026-05-03; empty where none is set. */
  readonly backBy: string;
  readonly returnsTo: string;
  readonly answers: ColleagueAnswers;
}

interface Props {
  readonly asked: Asked;
  /** Has the document a table of ours, with cells that can be emptied? */
  readonly hasCells: boolean;
  /** The person's own words stand in the mail: what is changed here has to be changed there, too. */
  readonly ownText: boolean;
  readonly change: (asked: Asked) => void;
}

export function WhatIsAsked({ asked, hasCells, ownText, change }: Props) {
  const { purpose, backBy, returnsTo, answers } = asked;
  const isReturned = words.purposes[purpose].isReturned;
  const top = topLines({ purpose, by: backBy || null, returnsTo }, answers);
  return (
    <Folded title={words.forWhat} detail={words.forWhatIn(purpose, backBy)} level="h2">
      <Fields>
        <Choice
          label={words.purpose}
          options={words.wholePurposes.map((value) => ({ value, label: words.purposes[value].label }))}
          value={purpose}
          onChoose={(chosen) => change({ ...asked, purpose: chosen })}
        />
        {purpose === 'answers' && hasCells && (
          <Choice
            label={words.where}
            options={words.answers}
            value={answers}
            onChoose={(chosen) => change({ ...asked, answers: chosen })}
          />
        )}
        {isReturned && (
          <>
            <DayField
              label={words.backBy}
              hint={ownText ? words.ownTextToo : undefined}
              value={backBy}
              onChange={(day) => change({ ...asked, backBy: day })}
            />
            <Field label={words.returnsTo}>
              <Input
                maxLength={200}
                dir="auto"
                value={returnsTo}
                onChange={(_, { value }) => change({ ...asked, returnsTo: value })}
              />
            </Field>
            <SmallText>{words.topOf(top)}</SmallText>
          </>
        )}
      </Fields>
    </Folded>
  );
}
