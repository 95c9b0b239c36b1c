// What the schools are called: their files' names, until somebody changes them.
import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { distinctNames } from '../../../sharing/compare/distinct-names';
import { nameFromFile } from '../../../sharing/programme/names';
import type { School } from '../../../sharing/programme/school';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { SmallText } from '../../ui/texts';
import { screenWords as words } from './strings';

interface Props {
  readonly schools: readonly School[];
  readonly names: ReadonlyMap<School, string>;
  readonly onName: (school: School, name: string) => void;
}

export function Names({ schools, names, onName }: Props) {
  // Files of one name come from several folders: they have the numbers here that the schools have above.
  const files = distinctNames(schools.map(({ file }) => file));
  return (
    <Folded title={words.names} level="h2">
      <SmallText>{words.namesAbout}</SmallText>
      <Pieces items={schools.map((school, at) => ({ school, label: words.nameOf(files[at] ?? school.file) }))}>
        {({ school, label }) => (
          <Name
            school={school}
            label={label}
            name={names.get(school) ?? nameFromFile(school.file)}
            onName={(name) => onName(school, name)}
          />
        )}
      </Pieces>
    </Folded>
  );
}

interface NameProps {
  readonly school: School;
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Taken over when the field is left, so that a list of hundreds is not made anew with each letter. Without a name it is called what its file is. */
function Name({ school, label, name, onName }: NameProps) {
  const [typed, setTyped] = useState(name);
  const leave = (): void => {
    const wanted = typed.trim() || nameFromFile(school.file);
    setTyped(wanted);
    if (wanted !== name) onName(wanted);
  };
  return (
    <Field label={label}>
      <Input value={typed} dir="auto" onChange={(_, { value }) => setTyped(value)} onBlur={leave} />
    </Field>
  );
}
