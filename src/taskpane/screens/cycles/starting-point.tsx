// Where a cycle starts from: the baseline, and before the first cycle the question; or the way to write them.
import { Button } from '@fluentui/react-components';
import { InView } from '../../ui/in-view';
import { Paragraph, SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { cyclesWords as words } from './strings';

export function Baseline({ baseline, open }: { baseline: string } & Pick<ScreenProps, 'open'>) {
  if (baseline !== '') return <InView label={words.baseline} text={baseline} />;
  return (
    <>
      <SmallText>{words.noBaseline}</SmallText>
      <Button onClick={() => open({ name: 'framework', field: 'baseline' })}>{words.toBaseline}</Button>
    </>
  );
}

export function QuestionNow({ question, open }: { question: string } & Pick<ScreenProps, 'open'>) {
  if (question !== '') return <InView label={words.questionNow} text={question} />;
  return (
    <>
      <Paragraph>{words.noQuestion}</Paragraph>
      <Button onClick={() => open({ name: 'question' })}>{words.toQuestion}</Button>
    </>
  );
}
