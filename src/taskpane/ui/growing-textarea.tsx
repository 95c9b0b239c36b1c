// Fluent's text field, as high as its words, so that nothing a person wrote is out of sight. Of a very long text it shows the beginning until asked.
import { Button, makeStyles, Textarea, tokens, type TextareaProps } from '@fluentui/react-components';
import {
  forwardRef,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type DragEvent,
} from 'react';
import { beginningOf, isLong } from './long-text';
import { panelWords as words } from './strings';
import { SmallText } from './texts';

const useStyles = makeStyles({
  root: { width: '100%' },
  textarea: { fieldSizing: 'content', maxHeight: 'none', overflow: 'hidden', lineHeight: tokens.lineHeightBase300 },
});

interface Props extends TextareaProps {
  /** The least height, in lines. */
  readonly rows: number;
  readonly value: string;
}

/** As Fluent's Textarea. What would make the text very long is not pasted, and that is said; what is typed here always stays. */
export const GrowingTextarea = forwardRef<HTMLTextAreaElement, Props>(function GrowingTextarea(
  { rows, value, onChange, ...props },
  ref,
) {
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
  }, [value]);
  // A text that was typed here is shown whole, however long it has become.
  const [typed, setTyped] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const [refused, setRefused] = useState(false);
  const isCut = !showsAll && value !== typed && isLong(value);
  const comes = (event: ClipboardEvent<HTMLTextAreaElement> | DragEvent<HTMLTextAreaElement>, from: DataTransfer) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const tooLong = isLong(value.slice(0, selectionStart) + from.getData('text') + value.slice(selectionEnd));
    setRefused(tooLong);
    if (tooLong) event.preventDefault();
  };
  return (
    <>
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
        onPaste={(event) => comes(event, event.clipboardData)}
        onDrop={(event) => comes(event, event.dataTransfer)}
        {...props}
        value={isCut ? beginningOf(value) : value}
        readOnly={isCut}
        onChange={(event, now) => {
          setTyped(now.value);
          setRefused(false);
          onChange?.(event, now);
        }}
      />
      {refused && <SmallText role="status">{words.tooLongToPaste}</SmallText>}
      {isCut && (
        <>
          <SmallText>{words.beginningOnly}</SmallText>
          <Button
            size="small"
            onClick={() => {
              field.current?.focus(); // this button goes
              setShowsAll(true);
            }}
          >
            {words.showAll}
          </Button>
        </>
      )}
    </>
  );
});

// For web views that do not size a field by its content: Word on Mac.
function fit(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
}
