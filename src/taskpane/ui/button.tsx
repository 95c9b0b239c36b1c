// The panel's button, in Fluent's tokens. Fluent's own would be a tenth of what the first screen may weigh.
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { forwardRef, type ButtonHTMLAttributes } from 'react';
import { token } from './token';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: token('spacingHorizontalXS'),
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `5px ${token('spacingHorizontalM')}`,
    font: 'inherit',
    fontWeight: token('fontWeightSemibold'),
    cursor: 'pointer',
    color: token('colorNeutralForeground1'),
    backgroundColor: token('colorNeutralBackground1'),
    border: `1px solid ${token('colorNeutralStroke1')}`,
    borderRadius: token('borderRadiusMedium'),
    ':hover': { backgroundColor: token('colorNeutralBackground1Hover') },
    ':active': { backgroundColor: token('colorNeutralBackground1Pressed') },
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
    '&[aria-disabled="true"]': {
      color: token('colorNeutralForeground2'),
      cursor: 'default',
      '@media (forced-colors: active)': { color: 'GrayText' },
    },
  },
  primary: {
    color: token('colorNeutralForegroundOnBrand'),
    backgroundColor: token('colorBrandBackground'),
    border: '1px solid transparent',
    ':hover': { backgroundColor: token('colorBrandBackgroundHover') },
    ':active': { backgroundColor: token('colorBrandBackgroundPressed') },
    '&[aria-disabled="true"]': { color: token('colorNeutralForegroundOnBrand') },
  },
  subtle: {
    color: token('colorBrandForeground1'),
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    fontWeight: token('fontWeightRegular'),
    ':hover': { color: token('colorBrandForegroundLinkHover'), backgroundColor: token('colorSubtleBackgroundHover') },
    ':active': {
      color: token('colorBrandForegroundLinkHover'),
      backgroundColor: token('colorSubtleBackgroundPressed'),
    },
  },
});

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** `primary`: the one next thing on its screen. */
  readonly look?: 'primary' | 'subtle';
  /** Does nothing for now, but keeps the focus: a button that vanishes from under the focus loses the person's place. */
  readonly resting?: boolean;
}

export const Button = forwardRef<HTMLButtonElement, Props>(function Button(
  { look, resting, className, onClick, ...rest },
  ref,
) {
  const styles = useStyles();
  return (
    <button
      ref={ref}
      type="button"
      aria-disabled={resting || undefined}
      onClick={resting ? undefined : onClick}
      className={mergeClasses(styles.button, look && styles[look], className)}
      {...rest}
    />
  );
});
