// Fluent's text field, as high as its words, so that nothing a person wrote is out of sight.
import { makeStyles, Textarea, tokens, type TextareaProps } from '@fluentui/react-components';
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react';

const useStyles = makeStyles({
  root: { width: '100%' },
  textarea: { fieldSizing: 'content', maxHeight: 'none', overflow: 'hidden', lineHeight: tokens.lineHeightBase300 },
});

/** As Fluent's Textarea; `rows` is the least height. */
export const GrowingTextarea = forwardRef<HTMLTextAreaElement, TextareaProps & { rows: number }>(
  function GrowingTextarea({ rows, ...props }, ref) {
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
    return (
      <Textarea
        ref={field}
        className={styles.root}
        resize="none"
        spellCheck
        // Where a field is sized by its content, `rows` no longer counts.
        textarea={{
          className: styles.textarea,
          style: { minHeight: `calc(${rows} * ${tokens.lineHeightBase300} + 12px)` },
        }}
        {...props}
      />
    );
  },
);

// For web views that do not size a field by its content: Word on Mac.
function fit(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
}
