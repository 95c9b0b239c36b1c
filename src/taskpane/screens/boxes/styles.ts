// Styles that the handbook's boxes share.
import { makeStyles } from '@fluentui/react-components';
import { token } from '../../ui/token';

export const useBoxStyles = makeStyles({
  box: {
    marginTop: token('spacingVerticalXL'),
    paddingTop: token('spacingVerticalL'),
    borderTop: `1px solid ${token('colorNeutralStroke2')}`,
  },
  prompt: { margin: 0, fontSize: 'inherit', fontWeight: token('fontWeightSemibold') },
  text: {
    margin: `${token('spacingVerticalXS')} 0 ${token('spacingVerticalS')}`,
    color: token('colorNeutralForeground2'),
  },
  label: {
    margin: `${token('spacingVerticalS')} 0 0`,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    color: token('colorNeutralForeground2'),
  },
  words: {
    margin: `${token('spacingVerticalXS')} 0 ${token('spacingVerticalS')}`,
    paddingLeft: token('spacingHorizontalM'),
    borderLeft: `3px solid ${token('colorNeutralStroke1')}`,
    whiteSpace: 'pre-wrap',
  },
  buttons: { display: 'grid', justifyItems: 'start', rowGap: token('spacingVerticalXS') },
  edit: { marginLeft: '-13px' }, // its words stand below the others, not its edge
  again: { marginTop: token('spacingVerticalXL') },
});
