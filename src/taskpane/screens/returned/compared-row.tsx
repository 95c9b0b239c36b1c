// One card or strand: who chose what, by name, and taking a choice over. It keeps its place and its buttons, so that the focus stays.
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Folded } from '../../ui/folded';
import { Paragraph } from '../../ui/texts';
import { comparedWords as words } from '../../../app/drawings/strings';

interface Props<Place> {
  readonly name: string;
  readonly verdict: string;
  readonly chosen: readonly { readonly place: Place; readonly names: readonly string[] }[];
  readonly ours: Place | null;
  readonly opensItself: boolean;
  readonly nameOf: (place: Place) => string;
  readonly onTake: (place: Place | null) => void;
  readonly children?: ReactNode;
}

export function ComparedRow<Place extends string | number>({
  name,
  verdict,
  chosen,
  ours,
  opensItself,
  nameOf,
  onTake,
  children,
}: Props<Place>) {
  // What stood here before a choice was taken over: the way back.
  const [before, setBefore] = useState<{ readonly place: Place | null } | null>(null);
  const [taken, setTaken] = useState<Place | null>(null);
  const take = (place: Place): void => {
    setBefore({ place: ours });
    setTaken(place);
    onTake(place);
  };
  const goBack = (): void => {
    if (!before) return;
    setBefore({ place: ours });
    onTake(before.place);
  };
  const sayPlace = (place: Place | null): string => (place === null ? words.nothing : nameOf(place));
  const label = (place: Place): string =>
    place === ours
      ? words.taken(nameOf(place))
      : ours === null
        ? words.take(nameOf(place))
        : words.replace(nameOf(place), nameOf(ours));
  return (
    <Folded title={name} detail={verdict} opensItself={opensItself}>
      {chosen.map(({ place, names }) => {
        const offered = place !== ours || place === taken;
        return (
          <div key={place}>
            <Paragraph>{words.who(nameOf(place), names)}</Paragraph>
            {offered && (
              <Button
                size="small"
                disabledFocusable={place === ours}
                aria-label={`${label(place)} (${name})`}
                onClick={() => take(place)}
              >
                {label(place)}
              </Button>
            )}
          </div>
        );
      })}
      {children}
      {before && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${words.back(sayPlace(before.place))} (${name})`}
          onClick={goBack}
        >
          {words.back(sayPlace(before.place))}
        </Button>
      )}
    </Folded>
  );
}
