// A document in which the year's evidence has come in: the framework answered, a plan, and a log with entries for each sub-question.
import { analysisKeys } from '../../src/enquiry/analysis';
import { withItem, type Items } from '../../src/enquiry/items';
import { logKeys } from '../../src/enquiry/log';
import { planKeys } from '../../src/enquiry/plan';
import { newRecord, writeRecord } from '../../src/enquiry/record';
import { subQuestionKind } from '../../src/enquiry/sub-question-ids';
import { listSubQuestions } from '../../src/enquiry/sub-questions';
import { surenesses, stances } from '../../src/handbook/analysis';
import { coreFramework } from '../../src/handbook/framework';
import { perspectives } from '../../src/handbook/perspectives';
import { frameworkTable } from '../../src/ooxml/framework-table';
import { docx, heading, paragraph } from '../documents/docx';
import { asSaved } from '../documents/our-framework';
import { recordXml } from '../sharing/copies';

const at = new Date('2027-05-04T10:00:00Z');

export const asked = [
  'What do pupils say about reading aloud?',
  'What do teachers see in story time?',
  'Which books do pupils choose to take home?',
  'What do parents notice in the evenings?',
] as const;

const sources = [
  ['Talks in groups of three', 'Most say they like hearing their partner read.'],
  ['Notes of story-time visits', 'In two classes of three, pupils ask for the next page.'],
  ['Library loans', 'Loans went up in Year 4 and down in Year 3.'],
  ['Letters from parents', 'Six write that reading at home is calmer.'],
  ['Running records', 'The pace is as it was in September.'],
  ['Staff meeting in March', 'Teachers find ten minutes hard to keep free.'],
  ['Reading journals', 'Entries are longer, and fewer.'],
  ['Book talk with the governor', 'The governor heard children recommend books.'],
  ['Questionnaire on reading', 'Half would rather read alone.'],
  ['Lesson notes of the deputy', 'Quiet readers speak more in pairs.'],
  ['Attendance at the book club', 'Twelve came, then seven.'],
  ['A conversation with the librarian', 'Boys ask for the same three series.'],
] as const;

/** The choices and words of the record. @param marked the marks, the sureness and the answers too */
export function itemsAfterThePlan(entries: number, marked: boolean): Items {
  const choices: (readonly [string, unknown])[] = asked.map((text, one) => [`${subQuestionKind}/q${one}`, { text }]);
  for (const [one, [what, shows]] of sources.slice(0, entries).entries()) {
    const questions = [`q${one % 4}`, ...(one % 3 === 0 ? [`q${(one + 1) % 4}`] : [])];
    const perspective = perspectives[one % perspectives.length]?.id ?? null;
    choices.push(
      [planKeys.entry(`p${one}`), { card: null, questions, perspective, when: '2027-03-12' }],
      [planKeys.source(`p${one}`), what],
      [
        logKeys.choice(`e${one}`),
        { entry: `p${one}`, questions, perspective, when: '2027-03-12', unexpected: one % 5 === 4 },
      ],
      [logKeys.shows(`e${one}`), shows],
      [logKeys.whom(`e${one}`), one % 2 === 0 ? 'Year 4' : 'The reading team'],
      [logKeys.where(`e${one}`), 'Locked cupboard, shelf two'],
    );
    if (marked)
      for (const [column, question] of questions.entries())
        choices.push([
          analysisKeys.cell(question, `e${one}`),
          { stance: stances[(one + column) % stances.length]?.id ?? null },
        ]);
  }
  if (marked)
    for (const [one] of asked.entries())
      choices.push(
        [analysisKeys.sureness(`q${one}`), { sureness: surenesses[one]?.id }],
        [analysisKeys.answer(`q${one}`), `Reading aloud helps some more than others (${one + 1}).`],
      );
  return choices.reduce<Items>((items, [key, value]) => withItem(items, key, value, at), {});
}

/** Every core row is answered. */
export function documentAfterThePlan(items: Items): Uint8Array {
  const answers = new Map(coreFramework.map(({ id }) => [id, `What we say to ${id}.`]));
  answers.set('question', 'How can reading aloud in pairs lead to more talk about books for Year 4?');
  answers.set('sub-questions', listSubQuestions(asked));
  const record = {
    ...newRecord('enquiry-after-the-plan', at),
    tables: [{ anchor: 'enquiry/goal', fields: coreFramework.map(({ id, stem }) => ({ id, stem })) }],
    items,
  };
  return docx({
    body:
      heading('School improvement: our enquiry', 1) +
      asSaved(frameworkTable(coreFramework, answers)) +
      paragraph('Agreed by the leadership team.'),
    customXml: [recordXml(writeRecord(record))],
  });
}
