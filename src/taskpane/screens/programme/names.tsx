// What the schools are called: their files' names, until somebody changes them.
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { nameFromFile } from '../../../sharing/programme/names';
import type { School } from '../../../sharing/programme/school';
import { useSharingStyles } from '../../ui/sharing-styles';
import { Pieces } from './pieces';
import { screenWords as words } from './strings';

interface Props {
  readonly schools: readonly School[];
  readonly names: ReadonlyMap<School, string>;
  readonly onName: (school: School, name: string) => void;
}

export function Names({ schools, names, onName }: Props) {
  const styles = useSharingStyles();
  const [opened, setOpened] = useState(false);
  return (
    <section aria-labelledby="names-title">
      <h2 id="names-title" className={styles.title}>
        {words.names}
      </h2>
      <p className={styles.small}>{words.namesAbout}</p>
      <div className={styles.buttons}>
        <Button aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {words.showNames}
        </Button>
      </div>
      {opened && (
        <Pieces items={schools}>
          {(school) => <Name school={school} name={names.get(school) ?? nameFromFile(school.file)} onName={onName} />}
        </Pieces>
      )}
    </section>
  );
}

/** Taken over when the field is left, so that a list of hundreds is not made anew with each letter. */
function Name({ school, name, onName }: { school: School; name: string; onName: Props['onName'] }) {
  const styles = useSharingStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.small}>
        {words.nameOf(school.file)}
      </label>
      <input
        id={id}
        className={styles.text}
        defaultValue={name}
        onBlur={({ target }) => {
          if (target.value.trim() !== name) onName(school, target.value.trim());
        }}
      />
    </>
  );
}
