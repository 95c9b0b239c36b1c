// A text field that is as tall as its text, so that nothing a person wrote is out of sight.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type TextareaHTMLAttributes } from 'react';

const useStyles = makeStyles({
  text: {
    display: 'block', boxSizing: 'border-box', width: '100%', minHeight: '56px', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
    font: 'inherit', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, resize: 'none', overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  },
});

export function GrowingText({ className, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const styles = useStyles();
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`; // the two lines of its border
  }, [rest.value]);
  return <textarea ref={element} className={mergeClasses(styles.text, className)} rows={2} {...rest} />;
}
