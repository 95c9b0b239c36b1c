// Styles that the handbook's boxes share.
import { makeStyles, tokens } from '@fluentui/react-components';

export const useBoxStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  prompt: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  label: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  words: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
  },
  buttons: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  edit: { marginLeft: '-13px' }, // its words stand below the others, not its edge
  again: { marginTop: tokens.spacingVerticalXL },
});
