// Where the framework should go: a small choice above the button that puts it in.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../../app/session/actions';
import { overviewWords } from './strings';

const words = overviewWords.insert;

const useStyles = makeStyles({
  group: { border: 0, margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '28px' },
  radio: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

interface Props {
  readonly place: Place;
  /** The heading of the handbook's appendix, where the document has one. */
  readonly appendix: string | null;
  readonly onChoose: (place: Place) => void;
}

export function PlaceChoice({ place, appendix, onChoose }: Props) {
  const styles = useStyles();
  const places: [Place, string][] = [
    ['cursor', words.cursor],
    ['end', words.end],
  ];
  if (appendix !== null) places.unshift(['appendix', words.appendix(appendix)]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.where}</legend>
      {places.map(([one, label]) => (
        <label key={one} className={styles.choice}>
          <input
            className={styles.radio}
            type="radio"
            name="place"
            checked={place === one}
            onChange={() => onChoose(one)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
