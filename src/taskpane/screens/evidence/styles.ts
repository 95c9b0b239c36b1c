// The few looks that the screens about evidence share.
import { makeStyles } from '@fluentui/react-components';
import { token } from '../../ui/token';

export const useEvidenceStyles = makeStyles({
  title: {
    margin: `${token('spacingVerticalXXL')} 0 ${token('spacingVerticalS')}`,
    fontSize: token('fontSizeBase400'),
    lineHeight: token('lineHeightBase400'),
    fontWeight: token('fontWeightSemibold'),
  },
  text: { margin: `0 0 ${token('spacingVerticalM')}` },
  below: { margin: `${token('spacingVerticalXS')} 0 ${token('spacingVerticalM')}` },
  quiet: {
    margin: `${token('spacingVerticalXS')} 0`,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    color: token('colorNeutralForeground2'),
  },
  said: { minHeight: token('lineHeightBase200') }, // its place is kept, so that nothing moves when it speaks
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: token('spacingHorizontalS') },
  row: { padding: `${token('spacingVerticalM')} 0`, borderTop: `1px solid ${token('colorNeutralStroke2')}` },
  name: {
    margin: 0,
    fontSize: token('fontSizeBase300'),
    lineHeight: token('lineHeightBase300'),
    fontWeight: token('fontWeightSemibold'),
  },
  label: { display: 'block', marginBottom: token('spacingVerticalXS'), fontWeight: token('fontWeightSemibold') },
  select: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `5px ${token('spacingHorizontalS')}`,
    font: 'inherit',
    fontWeight: token('fontWeightRegular'),
    color: 'inherit',
    backgroundColor: token('colorNeutralBackground1'),
    border: `1px solid ${token('colorNeutralStrokeAccessible')}`,
    borderRadius: token('borderRadiusMedium'),
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
  },
  fieldset: { border: 0, margin: `0 0 ${token('spacingVerticalM')}`, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: token('spacingVerticalXS'), fontWeight: token('fontWeightSemibold') },
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: token('spacingHorizontalS'),
    minHeight: '24px',
    padding: `${token('spacingVerticalXS')} 0`,
  },
  mark: {
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    flexShrink: 0,
    accentColor: token('colorCompoundBrandBackground'),
  },
  details: { marginTop: token('spacingVerticalXS') },
  summary: {
    padding: '2px 0',
    cursor: 'pointer',
    color: token('colorBrandForeground1'),
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
  },
  inside: { paddingTop: token('spacingVerticalS') },
  link: { color: token('colorBrandForeground1') },
});
