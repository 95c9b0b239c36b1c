// How the screens of sending and collecting look.
import { makeStyles } from '@fluentui/react-components';
import { token } from './token';

export const useSharingStyles = makeStyles({
  title: {
    margin: `${token('spacingVerticalXXL')} 0 ${token('spacingVerticalS')}`,
    fontSize: token('fontSizeBase400'),
    lineHeight: token('lineHeightBase400'),
    fontWeight: token('fontWeightSemibold'),
  },
  small: {
    margin: 0,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    color: token('colorNeutralForeground2'),
  },
  said: { margin: `${token('spacingVerticalS')} 0`, minHeight: token('lineHeightBase300') },
  label: {
    display: 'block',
    margin: `${token('spacingVerticalM')} 0 ${token('spacingVerticalXS')}`,
    fontWeight: token('fontWeightSemibold'),
  },
  choice: {
    display: 'flex',
    gap: token('spacingHorizontalS'),
    alignItems: 'baseline',
    minHeight: '24px',
    margin: `${token('spacingVerticalXS')} 0`,
  },
  list: { listStyleType: 'none', margin: `${token('spacingVerticalS')} 0`, padding: 0 },
  about: {
    margin: `${token('spacingVerticalXS')} 0`,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    color: token('colorNeutralForeground2'),
  },
  item: { padding: `${token('spacingVerticalS')} 0`, borderTop: `1px solid ${token('colorNeutralStroke2')}` },
  chosen: { marginTop: token('spacingVerticalS') },
  line: { margin: 0, whiteSpace: 'pre-wrap' },
  group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: token('spacingHorizontalS'),
    alignItems: 'center',
    marginTop: token('spacingVerticalS'),
  },
  link: {
    display: 'inline-block',
    padding: `${token('spacingVerticalXS')} 0`,
    color: token('colorBrandForegroundLink'),
  },
  question: {
    margin: `${token('spacingVerticalXL')} 0 ${token('spacingVerticalS')}`,
    fontSize: token('fontSizeBase300'),
    lineHeight: token('lineHeightBase300'),
    fontWeight: token('fontWeightSemibold'),
  },
  drop: {
    padding: token('spacingVerticalL'),
    border: `1px dashed ${token('colorNeutralStrokeAccessible')}`,
    borderRadius: token('borderRadiusMedium'),
  },
  summary: {
    minHeight: '24px',
    cursor: 'pointer',
    fontWeight: token('fontWeightSemibold'),
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
  },
  text: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: `5px ${token('spacingHorizontalS')}`,
    font: 'inherit',
    color: token('colorNeutralForeground1'),
    backgroundColor: token('colorNeutralBackground1'),
    border: `1px solid ${token('colorNeutralStrokeAccessible')}`,
    borderRadius: token('borderRadiusMedium'),
    ':focus': { outline: `2px solid ${token('colorCompoundBrandStroke')}`, outlineOffset: '-1px' },
  },
  file: {
    display: 'block',
    maxWidth: '100%',
    font: 'inherit',
    color: 'inherit',
    marginBottom: token('spacingVerticalXS'),
  },
});
