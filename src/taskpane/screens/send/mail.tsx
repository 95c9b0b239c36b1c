// The mail that goes with the copy: its words, and to whom. What the person wrote stays, whatever goes.
import { Field, Input } from '@fluentui/react-components';
import { recipientsIn } from '../../../sharing/send/recipients';
import type { ColleagueAnswers } from '../../../sharing/send/copy-purpose';
import { DayField } from '../../ui/day-field';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { Fields } from '../../ui/fields';
import { Folded } from '../../ui/folded';
import { pauseBeforeSpeaking, useDebouncedValue } from '../../ui/use-debounced-value';
import { sendWords as words, type Goes, type Purpose } from './strings';

/** What is known of the mail. Null where our own words stand. */
export interface MailDraft {
  readonly purpose: Purpose;
  /** Where colleagues write: our own words say it. */
  readonly answers: ColleagueAnswers;
  readonly to: string;
  readonly backBy: string;
  readonly from: string;
  readonly subject: string | null;
  readonly text: string | null;
}

/** The mail as it goes. */
export interface MailToSend {
  readonly to: readonly string[];
  /** What was typed among the recipients and is no address. */
  readonly leftOut: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Does it hold our own words only, and nothing that the person typed or chose? */
  readonly isOurs: boolean;
}

export const firstDraft: MailDraft = {
  purpose: 'answers',
  answers: 'as they stand',
  to: '',
  backBy: '',
  from: '',
  subject: null,
  text: null,
};

/** Room for more people than a mail program takes at once, and for the subject that Outlook takes. */
const longest = { to: 20_000, subject: 255 } as const;

/** Where the field is full, its last entry may be cut off, and a part of an address may be somebody else's: it is not written to. */
const wholeEntries = (typed: string): string =>
  typed.length < longest.to ? typed : typed.replace(/[^;,\s]{0,300}$/, '');

/** What is said below the recipients; nothing where all is well. */
export function saidOfRecipients(typed: string, leftOut: readonly string[]): string | undefined {
  const said = [
    ...(typed.length >= longest.to ? [words.toFull] : []),
    ...(leftOut.length > 0 ? [words.badAddress(leftOut)] : []),
  ];
  return said.length > 0 ? said.join(' ') : undefined;
}

/** What is said below the subject. */
export const saidOfSubject = (subject: string): string | undefined =>
  subject.length >= longest.subject ? words.subjectFull : undefined;

/** The purposes that fit what goes. A part is asked for one thing. */
const purposesOf = (goes: Goes): readonly Purpose[] => (goes === 'whole' ? words.wholePurposes : [goes]);

/** The draft when something else goes: only our own words make room for other words of ours. */
export function draftWhen(goes: Goes, draft: MailDraft): MailDraft {
  const purposes = purposesOf(goes);
  return purposes.includes(draft.purpose) ? draft : { ...draft, purpose: purposes[0] ?? draft.purpose };
}

/** The mail of a draft: the same for every way it can go. What is no address is left out. */
export function mailOf({ purpose, answers, to, backBy, from, subject, text }: MailDraft): MailToSend {
  const ours = words.purposes[purpose].subject;
  const [mySubject, myText] = [subject ?? ours, text ?? words.textOf(purpose, answers, backBy, from)];
  return {
    ...recipientsIn(wholeEntries(to)),
    subject: mySubject,
    text: myText,
    isOurs: mySubject === ours && myText === words.textOf(purpose, answers, '', ''),
  };
}

interface Props {
  readonly goes: Goes;
  readonly draft: MailDraft;
  /** The mail of that draft. */
  readonly mail: MailToSend;
  readonly change: (draft: MailDraft) => void;
}

export function Mail({ goes, draft, mail, change }: Props) {
  const { to, leftOut, subject, text } = mail;
  const ownText = draft.text !== null;
  const hint = ownText ? words.ownText : undefined;
  const ofRecipients = useDebouncedValue(saidOfRecipients(draft.to, leftOut), pauseBeforeSpeaking);
  const ofSubject = useDebouncedValue(saidOfSubject(subject), pauseBeforeSpeaking);
  return (
    <Folded title={words.mail} detail={words.mailAbout(subject, to.length)} level="h2">
      <Fields>
        <Field
          label={words.to}
          validationState={ofRecipients ? 'warning' : 'none'}
          validationMessage={{ children: ofRecipients, role: 'status' }}
        >
          <Input value={draft.to} maxLength={longest.to} onChange={(_, { value }) => change({ ...draft, to: value })} />
        </Field>
        {goes !== 'whole' && (
          <DayField
            label={words.backBy}
            hint={hint}
            value={draft.backBy}
            disabled={ownText}
            onChange={(backBy) => change({ ...draft, backBy })}
          />
        )}
        <Field label={words.from} hint={hint}>
          <Input
            value={draft.from}
            maxLength={100}
            disabled={ownText}
            onChange={(_, { value }) => change({ ...draft, from: value })}
          />
        </Field>
        <Field
          label={words.subject}
          validationState={ofSubject ? 'warning' : 'none'}
          validationMessage={{ children: ofSubject, role: 'status' }}
        >
          <Input
            value={subject}
            maxLength={longest.subject}
            onChange={(_, { value }) => change({ ...draft, subject: value })}
          />
        </Field>
        <Field label={words.text}>
          <GrowingTextarea rows={6} value={text} onChange={(_, { value }) => change({ ...draft, text: value })} />
        </Field>
      </Fields>
    </Folded>
  );
}
