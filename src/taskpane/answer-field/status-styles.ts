// What the status of an answer and the decisions below it share: their styles, and what a decision is given.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionActions } from '../../app/session/actions';
import type { FieldState } from '../../app/session/field-state';

/** What the parts that ask for a decision are given. */
export interface DecisionProps {
  readonly field: FieldState;
  readonly session: SessionActions;
  /** The decision has been taken: its buttons go, and the focus must not go with them. */
  readonly onDecided: () => void;
}

export const useStatusStyles = makeStyles({
  // The row keeps its height while its words change: leaving a field by pressing a button below must not move that button away.
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  rowToDecide: { flexWrap: 'wrap' },
  line: { flexGrow: 1, minHeight: '32px', display: 'grid', alignContent: 'center' },
  lineWaiting: { minHeight: '40px' }, // its words take two lines at 320 px
  quiet: { flexShrink: 0, padding: `5px ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase200 },
  show: {
    flexShrink: 0,
    marginLeft: 'auto',
    marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `5px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
  },
  status: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  decide: {
    flexBasis: '100%',
    boxSizing: 'border-box',
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { display: 'flex', gap: tokens.spacingHorizontalS, margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
