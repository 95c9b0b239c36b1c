// What goes: the whole document, or the one thing a colleague is asked for.
import { formKinds } from '../../../sharing/forms/kind';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { useSharingStyles } from '../../ui/sharing-styles';
import { sendWords as words, type Goes } from './strings';

/** What is chosen about the copy. */
export interface Wishes {
  readonly goes: Goes;
  /** Does the whole document go with its history? */
  readonly history: boolean;
  /** To whom a part returns. */
  readonly returnsTo: string;
}

const all: readonly Goes[] = ['whole', ...formKinds];

export function WhatGoes({ wishes, change }: { wishes: Wishes; change: (wishes: Wishes) => void }) {
  const styles = useSharingStyles();
  const { goes, history, returnsTo } = wishes;
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.label}>{words.goes}</legend>
        {all.map((one) => (
          <label key={one} className={styles.choice}>
            <input
              type="radio"
              name="goes"
              checked={goes === one}
              aria-describedby={goes === one ? 'goes-about' : undefined}
              onChange={() => change({ ...wishes, goes: one })}
            />
            {words.goesChoices[one].label}
          </label>
        ))}
      </fieldset>
      <p id="goes-about" className={styles.small}>
        {words.goesChoices[goes].about}
      </p>
      {goes === 'whole' ? (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={!history}
            onChange={(event) => change({ ...wishes, history: !event.target.checked })}
          />
          {words.history}
        </label>
      ) : (
        <>
          <label className={styles.label} htmlFor="returns-to">
            {words.returnsTo}
          </label>
          <GrowingTextarea
            id="returns-to"
            rows={1}
            maxLength={200}
            dir="auto"
            value={returnsTo}
            aria-describedby="returns-to-about"
            onChange={(event) => change({ ...wishes, returnsTo: event.target.value.replace(/\n/g, ' ') })}
          />
          <p id="returns-to-about" className={styles.small}>
            {words.returnsToAbout}
          </p>
        </>
      )}
    </>
  );
}
