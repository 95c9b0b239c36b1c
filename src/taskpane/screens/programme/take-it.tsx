// The programme's picture to take along: as a document, opened by Word or downloaded, and as a table for a spreadsheet.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionActions } from '../../../app/session/actions';
import { docxType } from '../../../ooxml/docx-bytes';
import type { Gathered } from '../../../sharing/programme/gathered';
import { programmeSpreadsheet } from '../../../sharing/programme/spreadsheet';
import { ButtonRow } from '../../ui/button-row';
import { copyText, download } from '../../ui/leave-panel';
import { ActionBar } from '../../ui/action-bar';
import { Folded } from '../../ui/folded';
import { Progress } from '../../ui/progress';
import { Status } from '../../ui/status';
import { SmallText } from '../../ui/texts';
import { screenWords as words } from './strings';

export function TakeIt({ session, all }: { session: SessionActions; all: Gathered }) {
  const [said, setSaid] = useState('');
  const [making, setMaking] = useState(false);
  const make = async (then: (bytes: Uint8Array) => Promise<string> | string): Promise<void> => {
    setMaking(true);
    setSaid(words.making);
    try {
      const { writeDocument } = await import(
        /* webpackChunkName: "programme-document" */ '../../../app/actions/write-programme'
      );
      setSaid(await then(await writeDocument(all, new Date())));
    } catch {
      setSaid(words.notFetched);
    }
    setMaking(false);
  };
  const open = async (bytes: Uint8Array): Promise<string> => {
    const opened = await session.openNewDocument(bytes);
    return opened.ok ? words.opened : words.notOpened(opened.sentence);
  };
  const save = (bytes: Uint8Array): string => {
    download(bytes, words.file.document, docxType);
    return words.saved;
  };
  const saveTable = (): void => {
    download(programmeSpreadsheet(all), words.file.table, 'text/csv;charset=utf-8');
    setSaid(words.savedTable);
  };
  return (
    <>
      <Folded title={words.otherWays} level="h2">
        <ButtonRow>
          <Button disabledFocusable={making} onClick={() => void make(save)}>
            {words.download}
          </Button>
          <Button onClick={saveTable}>{words.table}</Button>
          <Button onClick={() => setSaid(copyText(programmeSpreadsheet(all)) ? words.copied : words.notCopied)}>
            {words.copyTable}
          </Button>
        </ButtonRow>
      </Folded>
      <SmallText>{words.takeAbout}</SmallText>
      <ActionBar>
        <Button appearance="primary" disabledFocusable={making} onClick={() => void make(open)}>
          {words.make}
        </Button>
        <Status>{said}</Status>
        {making && <Progress label={words.making} />}
      </ActionBar>
    </>
  );
}
