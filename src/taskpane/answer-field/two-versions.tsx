// Two versions of one answer, one below the other, and the choice between them.
import type { Choice } from '../../app/session/field-state';
import { ChoiceButton, Choices, Version, type DecisionProps } from './decision';
import { wentOverTheirs } from './status';
import { answerWords as words } from './strings';

export function TwoVersions({ field, session, onDecided }: DecisionProps) {
  const theirs = field.theirs ?? field.inDocument;
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
      <Choices>
        <ChoiceButton onClick={settle('mine')}>{words.useMine}</ChoiceButton>
        <ChoiceButton onClick={settle('theirs')}>{over ? words.useTheirsOver : words.useTheirs}</ChoiceButton>
        <ChoiceButton onClick={settle('both')}>{words.keepBoth}</ChoiceButton>
      </Choices>
    </>
  );
}
