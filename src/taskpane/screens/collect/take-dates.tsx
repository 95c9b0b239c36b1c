// The days that are due as a file for the person's own calendar.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Due } from '../../../enquiry/due';
import { calendarFile } from '../../../sharing/calendar/calendar-file';
import { download } from '../../ui/leave-panel';
import { Status } from '../../ui/status';
import { Paragraph } from '../../ui/texts';
import { collectWords } from './strings';

const words = collectWords.calendar;

export function TakeDates({ due }: { due: readonly Due[] }) {
  const [said, setSaid] = useState('');
  const days = due
    .filter(({ entry }) => entry.when !== '')
    .map(({ entry }) => ({ id: entry.id, day: entry.when, title: words.entry(entry.source) }));
  const take = (): void => {
    download(calendarFile(days, new Date()), words.file, 'text/calendar;charset=utf-8');
    setSaid(words.saved);
  };
  return days.length === 0 ? (
    <Paragraph>{words.none}</Paragraph>
  ) : (
    <>
      <Paragraph>{words.about}</Paragraph>
      <Button onClick={take}>{words.button}</Button>
      <Status>{said}</Status>
    </>
  );
}
