// What goes with the copy beside its text, and what of it the person has taken out. Nothing is taken out of the document.
import { Checkbox } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { TakenOut } from '../../../sharing/send/take-out';
import { blocksSentence, takenOutWords } from '../../../sharing/send/strings';
import type { Travels } from '../../../sharing/send/travels';
import { listOf } from '../../../enquiry/format';
import { Choice } from '../../ui/choice';
import { Folded } from '../../ui/folded';
import { Fields } from '../../ui/fields';
import { SmallText } from '../../ui/texts';
import { sendWords as words } from './strings';

/** What is left out of the copy. */
export interface LeftOut {
  readonly history: boolean;
  readonly takenOut: TakenOut;
}

interface Props extends LeftOut {
  readonly travels: Travels;
  readonly change: (leftOut: LeftOut) => void;
}

type Switch = Exclude<keyof TakenOut, 'changes' | 'blocks'>;

export function WhatTravels({ travels, history, takenOut, change }: Props) {
  const { authors, comments, changes, blocks } = travels;
  const there: readonly (readonly [Switch, string])[] = [
    ...(authors.length > 0 ? [['authors', listOf(authors)] as const] : []),
    ...(comments > 0 ? [['comments', String(comments)] as const] : []),
    ...(travels.properties > 0 ? [['properties', ''] as const] : []),
    ...(travels.customProperties > 0 ? [['customProperties', ''] as const] : []),
    ...(travels.data > 0 ? [['data', ''] as const] : []),
    ...(travels.inside.length > 0 ? [['inside', String(travels.inside.length)] as const] : []),
  ];
  const kinds = there.length + Number(changes > 0) + Number(travels.history > 0) + Number(blocks.length > 0);
  if (kinds === 0) return null;
  const gone = countOf({ history, takenOut });
  return (
    <Folded title={words.travels} detail={words.travelsIn(kinds, gone)} level="h2">
      <Fields>
        <Ticked about={words.travelsAbout}>
          {there.map(([kind, detail]) => (
            <Checkbox
              key={kind}
              label={words.withDetail(takenOutWords[kind], detail)}
              checked={takenOut[kind]}
              onChange={(_, { checked }) => change({ history, takenOut: { ...takenOut, [kind]: checked === true } })}
            />
          ))}
          {travels.history > 0 && (
            <Checkbox
              label={takenOutWords.history}
              checked={!history}
              onChange={(_, { checked }) => change({ history: checked !== true, takenOut })}
            />
          )}
        </Ticked>
        {changes > 0 && (
          <Choice
            label={words.withDetail(takenOutWords.changes, String(changes))}
            options={words.changes}
            value={takenOut.changes}
            onChoose={(chosen) => change({ history, takenOut: { ...takenOut, changes: chosen } })}
          />
        )}
        {blocks.length > 0 && (
          <Ticked about={history ? words.blocks : blocksSentence(blocks.map(({ title }) => title))}>
            {blocks.map(({ id, title }) => (
              <Checkbox
                key={id}
                label={title}
                checked={takenOut.blocks.includes(id)}
                onChange={(_, { checked }) =>
                  change({
                    history,
                    takenOut: {
                      ...takenOut,
                      blocks: checked === true ? [...takenOut.blocks, id] : takenOut.blocks.filter((one) => one !== id),
                    },
                  })
                }
              />
            ))}
          </Ticked>
        )}
      </Fields>
    </Folded>
  );
}

/** Things to tick, under the sentence that says what a tick does: read out with the first of them, for a name alone says the opposite. */
function Ticked({ about, children }: { about: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <SmallText id={id}>{about}</SmallText>
      <Fields>{children}</Fields>
    </div>
  );
}

/** How many kinds of things are left out. */
export const countOf = ({ history, takenOut: { changes, blocks, ...switches } }: LeftOut): number =>
  Object.values(switches).filter((on) => on).length +
  Number(changes !== 'left') +
  Number(blocks.length > 0) +
  Number(!history);
