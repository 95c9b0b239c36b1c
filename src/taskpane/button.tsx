// The panel's button, in Fluent's tokens. Fluent's own would be a tenth of what the first screen may weigh.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forwardRef, type ButtonHTMLAttributes } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingHorizontalXS, boxSizing: 'border-box',
    minHeight: '32px', padding: `5px ${tokens.spacingHorizontalM}`, font: 'inherit', fontWeight: tokens.fontWeightSemibold, cursor: 'pointer',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForeground2, cursor: 'default' },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground, border: '1px solid transparent',
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundOnBrand },
  },
  subtle: {
    color: tokens.colorBrandForeground1, backgroundColor: 'transparent', border: '1px solid transparent', fontWeight: tokens.fontWeightRegular,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
});

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** `primary`: the one next thing on its screen. */
  readonly look?: 'primary' | 'subtle';
  /** Does nothing for now, but keeps the focus: a button that vanishes from under the focus loses the person's place. */
  readonly resting?: boolean;
}

export const Button = forwardRef<HTMLButtonElement, Props>(function Button({ look, resting, className, onClick, ...rest }, ref) {
  const styles = useStyles();
  return (
    <button
      ref={ref} type="button" aria-disabled={resting || undefined} onClick={resting ? undefined : onClick}
      className={mergeClasses(styles.button, look && styles[look], className)} {...rest}
    />
  );
});
