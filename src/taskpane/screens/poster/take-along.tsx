// The poster that was made: who it may name, and the ways in which it leaves the panel.
import { Button } from '@fluentui/react-components';
import { useState, type Ref } from 'react';
import type { MadePoster } from '../../../app/actions/make-poster';
import type { SessionActions } from '../../../app/session/actions';
import { dayAt } from '../../../enquiry/day';
import { posterKeys } from '../../../enquiry/poster';
import { docxType } from '../../../ooxml/docx-bytes';
import { PeopleInPage } from '../../people-remark/people-in-page';
import { ActionBar } from '../../ui/action-bar';
import { ButtonRow } from '../../ui/button-row';
import { copyText, download } from '../../ui/leave-panel';
import { Section } from '../../ui/section';
import { Status } from '../../ui/status';
import { SmallText } from '../../ui/texts';
import { posterScreenWords as words } from './strings';

interface Props {
  readonly session: SessionActions;
  readonly made: MadePoster;
  readonly summary: string;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function TakeAlong({ session, made, summary, heading }: Props) {
  const [said, setSaid] = useState<string>(words.made);
  const [opening, setOpening] = useState(false);
  // The step is done with it.
  const keepMade = (): void => session.keepItem(posterKeys.made, { on: dayAt(new Date()) });
  const open = async (): Promise<void> => {
    setOpening(true);
    setSaid(words.opening);
    const opened = await session.openNewDocument(made.document);
    setOpening(false);
    if (opened.ok) keepMade();
    setSaid(opened.ok ? words.opened : words.notOpened(opened.sentence));
  };
  const save = (what: Uint8Array | string, name: string, type: string): void => {
    download(what, name, type);
    setSaid(words.asked2);
  };
  const savePoster = (what: Uint8Array, name: string, type: string): void => {
    save(what, name, type);
    keepMade();
  };
  return (
    <>
      <Section title={words.people} heading={heading}>
        <PeopleInPage look={made.people ?? 'failed'} change={words.change} />
      </Section>
      <Section title={words.take}>
        <ButtonRow>
          <Button onClick={() => savePoster(made.document, words.file.document, docxType)}>{words.save}</Button>
          <Button onClick={() => savePoster(made.picture, words.file.picture, 'image/png')}>{words.picture}</Button>
        </ButtonRow>
        <SmallText>{words.pictureAbout}</SmallText>
        <ButtonRow>
          <Button onClick={() => setSaid(copyText(summary) ? words.copied : words.notCopied)}>
            {words.copySummary}
          </Button>
          <Button onClick={() => save(summary, words.file.summary, 'text/plain;charset=utf-8')}>
            {words.saveSummary}
          </Button>
        </ButtonRow>
        <SmallText>{words.summaryAbout}</SmallText>
      </Section>
      <ActionBar>
        <Button appearance="primary" disabledFocusable={opening} onClick={() => void open()}>
          {words.open}
        </Button>
        <Status>{said}</Status>
      </ActionBar>
    </>
  );
}
