// What the schools are called: their files' names, until somebody changes them.
import { Field, Input } from '@fluentui/react-components';
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
  return (
    <Folded title={words.names} level="h2">
      <SmallText>{words.namesAbout}</SmallText>
      <Pieces items={schools}>
        {(school) => <Name school={school} name={names.get(school) ?? nameFromFile(school.file)} onName={onName} />}
      </Pieces>
    </Folded>
  );
}

/** Taken over when the field is left, so that a list of hundreds is not made anew with each letter. */
function Name({ school, name, onName }: { school: School; name: string; onName: Props['onName'] }) {
  return (
    <Field label={words.nameOf(school.file)}>
      <Input
        defaultValue={name}
        dir="auto"
        onBlur={({ target }) => {
          if (target.value.trim() !== name) onName(school, target.value.trim());
        }}
      />
    </Field>
  );
}
