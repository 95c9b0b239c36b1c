// Three parts as a colleague filled them in, by clicks and by typing; they are also kept as LibreOffice saved them.
import { pathway, type Stage, type Strand } from '../../../src/handbook/pathway';
import { lineOf } from '../../../src/sharing/forms/pathway-form';
import { partWords } from '../../../src/sharing/forms/strings';
import { returned } from './colleague';

const strand = (id: string): Strand => pathway.find((one) => one.id === id) as Strand;

export const filledParts: Readonly<Record<string, () => Uint8Array>> = {
  'part-cards.docx': () =>
    returned('cards', (c) => {
      c.tick(c.row('Learner progress data')[1]);
      c.tick(c.row('Learner work and books')[1]);
      c.tick(c.row('Learner work and books')[2]);
      c.tick(c.row('Learner voice')[2], 'x beside');
      c.type(c.row('Parent questionnaires')[3], ' x since 2024');
      c.overtype(c.row('Attendance')[4], 'not in our school');
      c.tick(c.row('Reading diaries')[2], 'x in its place');
      c.type(c.row('Governor visit notes')[1], ' ask Ben');
      c.type(c.rows.at(-4)?.[0], 'School council');
      c.tick(c.rows.at(-4)?.[2]);
      c.type(c.paragraphs.at(-1), 'We could look at this together.');
    }),
  'part-pathway.docx': () =>
    returned('pathway', (c) => {
      const tick = (id: string, stage: Stage): void => c.tick(c.row(lineOf(strand(id), stage))[0]);
      tick('meaning', 2);
      c.type(c.row(partWords.pathway.why)[1], 'We asked three teams.\nTwo spoke of tests only.');
      c.type(c.row(partWords.pathway.next)[1], 'Pupils’ work at staff meetings');
      tick('talk', 3);
      tick('enquiry', 1);
      tick('enquiry', 2);
      c.type(c.row('Sharing and checking impact')[0], ' – 4');
    }),
  'part-framework.docx': () =>
    returned('framework', (c) => {
      c.overtype(c.answerOf('gaps'), 'What families think');
      c.type(c.paragraphs.at(-1), 'Could we talk on Friday?');
    }),
};
