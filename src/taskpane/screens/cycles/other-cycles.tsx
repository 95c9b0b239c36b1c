// The cycles that are not the one being written: folded away, to be read, and to be gone back to.
import { Accordion, Button } from '@fluentui/react-components';
import { cyclesPartWords } from '../../../app/drawings/strings';
import type { Cycle } from '../../../enquiry/cycles';
import { decisions } from '../../../handbook/cycle';
import { Fold } from '../../ui/fold';
import { InView } from '../../ui/in-view';
import { Section } from '../../ui/section';
import { cyclesWords as words } from './strings';

export const decisionName = (cycle: Pick<Cycle, 'decision'>): string =>
  decisions.find(({ id }) => id === cycle.decision)?.name ?? '';

export function OtherCycles({
  cycles,
  onOpen,
}: {
  readonly cycles: readonly Cycle[];
  readonly onOpen: (cycle: Cycle) => void;
}) {
  if (cycles.length === 0) return null;
  return (
    <Section title={words.earlier}>
      <Accordion multiple collapsible>
        {[...cycles].reverse().map((cycle) => (
          <Fold
            key={cycle.id}
            id={cycle.id}
            level="h3"
            title={words.cycle(cycle.number)}
            state={words.details(
              [cyclesPartWords.days(cycle.from, cycle.to), decisionName(cycle) || words.undecided].filter(
                (text) => text !== '',
              ),
            )}
          >
            {said(cycle).map(({ label, text }) => (
              <InView key={label} label={label} text={text} />
            ))}
            <Button aria-label={`${words.change}: ${words.cycle(cycle.number)}`} onClick={() => onOpen(cycle)}>
              {words.change}
            </Button>
          </Fold>
        ))}
      </Accordion>
    </Section>
  );
}

/** All that is said of a cycle, each under its name. */
function said(cycle: Cycle): readonly { readonly label: string; readonly text: string }[] {
  const { parts } = words;
  return [
    { label: words.questionThen, text: cycle.question },
    ...(['change', 'expected', 'seen', 'surprises', 'learned'] as const).map((part) => ({
      label: parts[part].title,
      text: cycle[part],
    })),
    {
      label: parts.question.label,
      text: [cycle.changes === null ? '' : words.changes[cycle.changes], cycle.why]
        .filter((text) => text !== '')
        .join('. '),
    },
    { label: words.who, text: cycle.who },
  ].filter(({ text }) => text !== '');
}
