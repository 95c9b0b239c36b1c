// Handing over: the one page for a successor, its mark in the record, and the page as a document or as a part of this one.
import { Accordion, Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { enquiryIn } from '../../../app/session/enquiry-in';
import { dayAt } from '../../../enquiry/day';
import { handoverIn, handoverKeys, offeredHandover } from '../../../enquiry/handover';
import { handoverPage, type HandoverPart } from '../../../enquiry/handover-page';
import { docxType } from '../../../ooxml/docx-bytes';
import { handoverBlock, handoverDocument, handoverPart } from '../../../ooxml/handover';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { CheckedItemField } from '../../people-remark/checked-item-field';
import { PeopleInPage } from '../../people-remark/people-in-page';
import { usePeopleLook } from '../../people-remark/use-people-look';
import { ActionBar } from '../../ui/action-bar';
import { ButtonRow } from '../../ui/button-row';
import { Fold } from '../../ui/fold';
import { focusHeading } from '../../ui/heading';
import { download } from '../../ui/leave-panel';
import { Section } from '../../ui/section';
import { Status } from '../../ui/status';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph, SmallText } from '../../ui/texts';
import { pause, useDebouncedValue } from '../../ui/use-debounced-value';
import type { ScreenProps } from '../screen';
import { handoverWords as words } from './strings';

const today = (): string => dayAt(new Date());
/** For a button that goes when it is pressed. */

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
                focusHeading();
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
              focusHeading();
              session.keepItem(handoverKeys.mark, null);
              setSaid(words.takenBack);
            }}
          >
            {words.takeBack}
          </Button>
        </ButtonRow>
      )}
      <Section title={words.page}>
        <Accordion multiple collapsible defaultOpenItems={['due']}>
          {parts.map((part) => (
            <Fold key={part.id} id={part.id} level="h3" title={part.title}>
              <OnPage part={part} />
            </Fold>
          ))}
        </Accordion>
      </Section>
      <Section title={words.take}>
        <CheckedItemField
          session={session}
          state={state}
          itemKey={handoverKeys.whom}
          label={words.whom}
          help={words.whomAbout}
        />
        <Accordion multiple collapsible>
          <Fold id="own" title={words.open}>
            <SmallText>{words.names}</SmallText>
            <People parts={parts} />
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
            setSaid(words.handedOverNow);
          }}
        >
          {last ? words.again : words.handOver}
        </Button>
        <Status>{said}</Status>
      </ActionBar>
    </StepScreen>
  );
}

/** Who the page may name, looked for once the words have come to rest. */
function People({ parts }: { parts: readonly HandoverPart[] }) {
  const rested = useDebouncedValue(parts, pause);
  const texts = useMemo(() => rested.flatMap(({ lines, rows }) => [...lines, ...rows.slice(1).flat()]), [rested]);
  return <PeopleInPage look={usePeopleLook(texts)} change={words.change} />;
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
