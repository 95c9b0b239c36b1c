// What the status of an answer and the decisions below it share: their styles, and what a decision is given.
import { makeStyles } from '@fluentui/react-components';
import type { SessionActions } from '../../app/session/actions';
import type { FieldState } from '../../app/session/field-state';
import { token } from '../ui/token';

/** What the parts that ask for a decision are given. */
export interface DecisionProps {
  readonly field: FieldState;
  readonly session: SessionActions;
  /** The decision has been taken: its buttons go, and the focus must not go with them. */
  readonly onDecided: () => void;
}

export const useStatusStyles = makeStyles({
  // The row keeps its height while its words change: leaving a field by pressing a button below must not move that button away.
  row: { display: 'flex', alignItems: 'center', columnGap: token('spacingHorizontalS') },
  rowToDecide: { flexWrap: 'wrap' },
  line: { flexGrow: 1, minHeight: '32px', display: 'grid', alignContent: 'center' },
  lineWaiting: { minHeight: '40px' }, // its words take two lines at 320 px
  quiet: { flexShrink: 0, padding: `5px ${token('spacingHorizontalS')}`, fontSize: token('fontSizeBase200') },
  show: {
    flexShrink: 0,
    marginLeft: 'auto',
    marginRight: `calc(-1 * ${token('spacingHorizontalS')})`,
    padding: `5px ${token('spacingHorizontalS')}`,
    fontSize: token('fontSizeBase200'),
  },
  status: {
    display: 'flex',
    gap: token('spacingHorizontalXS'),
    alignItems: 'center',
    margin: 0,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    color: token('colorNeutralForeground2'),
  },
  decide: {
    flexBasis: '100%',
    boxSizing: 'border-box',
    marginTop: token('spacingVerticalS'),
    padding: token('spacingVerticalM'),
    backgroundColor: token('colorNeutralBackground2'),
    border: `1px solid ${token('colorNeutralStroke1')}`,
    borderLeft: `4px solid ${token('colorPaletteMarigoldBorder2')}`,
    borderRadius: token('borderRadiusMedium'),
  },
  sentence: { display: 'flex', gap: token('spacingHorizontalS'), margin: `0 0 ${token('spacingVerticalS')}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: token('spacingHorizontalS') },
});
