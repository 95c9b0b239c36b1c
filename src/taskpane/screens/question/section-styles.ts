// How a part of the question's screens looks: its title, and the line below it.
import { makeStyles } from '@fluentui/react-components';
import { token } from '../../ui/token';

export const useSectionStyles = makeStyles({
  section: { marginTop: token('spacingVerticalXL') },
  title: {
    margin: 0,
    fontSize: token('fontSizeBase400'),
    lineHeight: token('lineHeightBase400'),
    fontWeight: token('fontWeightSemibold'),
  },
  lead: {
    margin: `${token('spacingVerticalXS')} 0 ${token('spacingVerticalS')}`,
    color: token('colorNeutralForeground2'),
  },
  label: {
    display: 'block',
    margin: `${token('spacingVerticalM')} 0 ${token('spacingVerticalXS')}`,
    fontWeight: token('fontWeightSemibold'),
  },
  help: { margin: `0 0 ${token('spacingVerticalXS')}`, color: token('colorNeutralForeground2') },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: token('spacingHorizontalS'),
    marginTop: token('spacingVerticalS'),
  },
  said: {
    margin: `${token('spacingVerticalXS')} 0 0`,
    minHeight: token('lineHeightBase300'),
    color: token('colorNeutralForeground2'),
  },
});
