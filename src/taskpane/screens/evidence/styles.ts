// The few looks that the screens about evidence share.
import { makeStyles, tokens } from '@fluentui/react-components';

export const useEvidenceStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  below: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  quiet: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  said: { minHeight: tokens.lineHeightBase200 }, // its place is kept, so that nothing moves when it speaks
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  row: { padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  select: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `5px ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    fontWeight: tokens.fontWeightRegular,
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  fieldset: { border: 0, margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  mark: {
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  details: { marginTop: tokens.spacingVerticalXS },
  summary: {
    padding: '2px 0',
    cursor: 'pointer',
    color: tokens.colorBrandForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  inside: { paddingTop: tokens.spacingVerticalS },
  link: { color: tokens.colorBrandForeground1 },
});
