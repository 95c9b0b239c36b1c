// Handing over: the one page for a successor, its mark in the record, and the page as a document or as a part of this one.
import { Accordion, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { enquiryIn } from '../../../app/session/enquiry-in';
import { handoverIn, handoverKeys, offeredHandover } from '../../../enquiry/handover';
import { handoverPage, type HandoverPart } from '../../../enquiry/handover-page';
import { docxType } from '../../../ooxml/docx-bytes';
import { handoverBlock, handoverDocument, handoverPart } from '../../../ooxml/handover';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { ActionBar } from '../../ui/action-bar';
import { ButtonRow } from '../../ui/button-row';
import { Fold } from '../../ui/fold';
import { ItemField } from '../../ui/item-field';
import { download } from '../../ui/leave-panel';
import { Section } from '../../ui/section';
import { Status } from '../../ui/status';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph, SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { handoverWords as words } from './strings';

/** Today on this computer's calendar. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

export default function HandoverScreen({ session, state, open }: ScreenProps) {
  const [said, setSaid] = useState('');
  const parts = handoverPage(enquiryIn(state));
  const last = handoverIn(state.items);
  const offered = offeredHandover(state.items);
  const now = () => {
    const { fields, items } = session.current();
    return {
      parts: handoverPage(enquiryIn({ fields, items })),
      mark: handoverIn(items) ?? { on: today(), whom: '' },
    };
  };
  const openIt = async (): Promise<void> => {
    setSaid(words.opening);
    const { parts: page, mark } = now();
    const opened = await session.openNewDocument(handoverDocument(page, mark));
    setSaid(opened.ok ? words.opened : words.notOpened(opened.sentence));
  };
  const save = (): void => {
    const { parts: page, mark } = now();
    download(handoverDocument(page, mark), words.file, docxType);
    setSaid(words.saved);
  };
  if (parts.length === 0)
    return (
      <StepScreen title={words.title} about={words.about} open={open}>
        <Paragraph>{words.nothing}</Paragraph>
      </StepScreen>
    );
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      {last && <Paragraph>{words.handedOver(last.on)}</Paragraph>}
      {last && (
        <ButtonRow>
          {offered && (
            <Button
              onClick={() => {
                session.keepItem(handoverKeys.read, { on: offered.on });
                setSaid(words.readDone);
              }}
            >
              {words.read}
            </Button>
          )}
          <Button
            appearance="subtle"
            onClick={() => {
              session.keepItem(handoverKeys.mark, null);
              setSaid(words.takenBack);
            }}
          >
            {words.takeBack}
          </Button>
        </ButtonRow>
      )}
      {parts.map((part) => (
        <Section key={part.id} title={part.title}>
          <OnPage part={part} />
        </Section>
      ))}
      <Section title={words.take}>
        <ItemField
          session={session}
          state={state}
          itemKey={handoverKeys.whom}
          label={words.whom}
          help={words.whomAbout}
        />
        <Accordion multiple collapsible>
          <Fold id="own" title={words.open}>
            <SmallText>{words.names}</SmallText>
            <ButtonRow>
              <Button onClick={() => void openIt()}>{words.open}</Button>
              <Button onClick={save}>{words.save}</Button>
            </ButtonRow>
          </Fold>
          <PutBlockFold
            about={words.inDocument}
            session={session}
            state={state}
            id={handoverPart}
            block={() => {
              const { parts: page, mark } = now();
              return handoverBlock(page, mark);
            }}
          />
        </Accordion>
      </Section>
      <ActionBar>
        <Button
          appearance="primary"
          disabledFocusable={last?.on === today() && offered !== null}
          onClick={() => {
            session.keepItem(handoverKeys.mark, { on: today() });
            session.keepItem(handoverKeys.read, null);
            setSaid('');
          }}
        >
          {last ? words.again : words.handOver}
        </Button>
        <Status>{said}</Status>
      </ActionBar>
    </StepScreen>
  );
}

/** A part as it is read here: its paragraphs, and each row as a line. */
function OnPage({ part: { lines, rows } }: { part: HandoverPart }) {
  return (
    <>
      {lines.map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
      {rows.slice(1).map((row) => (
        <Paragraph key={row.join()}>{row.filter((text) => text !== '').join(' · ')}</Paragraph>
      ))}
    </>
  );
}
