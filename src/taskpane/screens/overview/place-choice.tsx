// Where the framework should go: a small choice above the button that puts it in.
import type { Place } from '../../../app/session/actions';
import { Choice } from '../../ui/choice';
import { overviewWords } from './strings';

const words = overviewWords.insert;

interface Props {
  readonly place: Place;
  /** The heading of the handbook's appendix, where the document has one. */
  readonly appendix: string | null;
  readonly onChoose: (place: Place) => void;
}

export function PlaceChoice({ place, appendix, onChoose }: Props) {
  const options: readonly { value: Place; label: string }[] = [
    { value: 'end', label: words.end },
    ...(appendix === null ? [] : [{ value: 'appendix' as const, label: words.appendix(appendix) }]),
    { value: 'cursor', label: words.cursor },
  ];
  return <Choice label={words.where} options={options} value={place} onChoose={onChoose} />;
}
