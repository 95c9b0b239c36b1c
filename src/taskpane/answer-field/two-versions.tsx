// Two versions of one answer, one below the other, and the choice between them.
import { Button } from '@fluentui/react-components';
import type { Choice } from '../../app/session/field-state';
import { ButtonRow } from '../ui/button-row';
import { Version, type DecisionProps } from './decision';
import { wentOverTheirs } from './status';
import { answerWords as words } from './strings';

export function TwoVersions({ field, session, onDecided }: DecisionProps) {
  const theirs = field.otherVersion ?? field.inDocument;
  const over = wentOverTheirs(field);
  const settle = (choice: Choice) => () => {
    onDecided();
    void session.settle(field.id, choice);
  };
  const versions = [
    { id: 'mine', label: words.mine, text: field.text },
    { id: 'theirs', label: over ? words.theirsOver : words.theirs, text: theirs },
  ];
  return (
    <>
      {versions.map(({ id, label, text }) => (
        <Version key={id} id={`${field.id}-${id}`} label={label}>
          {text === '' ? words.emptyVersion : text}
        </Version>
      ))}
      <ButtonRow>
        <Button onClick={settle('mine')}>{words.useMine}</Button>
        <Button onClick={settle('theirs')}>{over ? words.useTheirsOver : words.useTheirs}</Button>
        <Button onClick={settle('both')}>{words.keepBoth}</Button>
      </ButtonRow>
    </>
  );
}
