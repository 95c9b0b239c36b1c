// The poster that was made: who it may name, and the ways in which it leaves the panel.
import { Button } from '@fluentui/react-components';
import { useState, type Ref } from 'react';
import type { MadePoster } from '../../../app/actions/make-poster';
import type { SessionActions } from '../../../app/session/actions';
import { docxType } from '../../../ooxml/docx-bytes';
import { ActionBar } from '../../ui/action-bar';
import { ButtonRow } from '../../ui/button-row';
import { copyText, download } from '../../ui/leave-panel';
import { Section } from '../../ui/section';
import { Status } from '../../ui/status';
import { Paragraph, SmallText } from '../../ui/texts';
import { posterScreenWords as words } from './strings';

interface Props {
  readonly session: SessionActions;
  readonly made: MadePoster;
  readonly summary: string;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function TakeAlong({ session, made, summary, heading }: Props) {
  const [said, setSaid] = useState('');
  const [opening, setOpening] = useState(false);
  const { found, asked } = made.people;
  const open = async (): Promise<void> => {
    setOpening(true);
    setSaid(words.opening);
    const opened = await session.openNewDocument(made.document);
    setOpening(false);
    setSaid(opened.ok ? words.opened : words.notOpened(opened.sentence));
  };
  const save = (what: Uint8Array | string, name: string, type: string): void => {
    download(what, name, type);
    setSaid(words.asked2);
  };
  return (
    <>
      <Section title={words.people} heading={heading}>
        <Paragraph>{found.length === 0 ? words.nobody : words.found(found.length)}</Paragraph>
        {found.map((detail, at) => (
          <SmallText key={at}>{`${words.finding(detail.kind, detail.quote)} ${words.adviceFor(detail)}`}</SmallText>
        ))}
        {asked.length > 0 && <SmallText>{words.asked(asked.map(({ word }) => `“${word}”`))}</SmallText>}
      </Section>
      <Section title={words.take}>
        <ButtonRow>
          <Button onClick={() => save(made.document, words.file.document, docxType)}>{words.save}</Button>
          <Button onClick={() => save(made.picture, words.file.picture, 'image/png')}>{words.picture}</Button>
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
