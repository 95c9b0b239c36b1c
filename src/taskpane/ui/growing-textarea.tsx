// A text field that is as high as its words, so that nothing a person wrote is out of sight.
import { makeStyles } from '@fluentui/react-components';
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef, type TextareaHTMLAttributes } from 'react';
import { token } from './token';

const useStyles = makeStyles({
  field: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    overflow: 'hidden',
    resize: 'none',
    fieldSizing: 'content',
    padding: `${token('spacingVerticalSNudge')} ${token('spacingHorizontalM')}`,
    font: 'inherit',
    color: 'inherit',
    backgroundColor: token('colorNeutralBackground1'),
    border: `1px solid ${token('colorNeutralStroke1')}`,
    borderBottomColor: token('colorNeutralStrokeAccessible'),
    borderRadius: token('borderRadiusMedium'),
    ':hover': {
      borderTopColor: token('colorNeutralStroke1Hover'),
      borderRightColor: token('colorNeutralStroke1Hover'),
      borderLeftColor: token('colorNeutralStroke1Hover'),
    },
    ':focus': { outline: `2px solid ${token('colorCompoundBrandStroke')}`, outlineOffset: '-1px' },
  },
});

/** As a textarea; `rows` is the least height. */
export const GrowingTextarea = forwardRef<
  HTMLTextAreaElement,
  TextareaHTMLAttributes<HTMLTextAreaElement> & { rows: number }
>(function GrowingTextarea(props, ref) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => field.current as HTMLTextAreaElement);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    fit(element);
    const narrower = new ResizeObserver(() => fit(element));
    narrower.observe(element);
    return () => narrower.disconnect();
  }, [props.value]);
  // Where a field is sized by its content, `rows` no longer counts.
  const minHeight = `calc(${props.rows} * ${token('lineHeightBase300')} + 14px)`;
  return <textarea ref={field} className={styles.field} style={{ minHeight }} {...props} />;
});

// For web views that do not size a field by its content: Word on Mac.
function fit(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
}
