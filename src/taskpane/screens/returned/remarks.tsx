// What one should know of the copies before their words are taken, and the comments that stand at no question.
import { looseWordsOf, type NamedCopy } from '../../../sharing/compare/compare';
import { overviewWords } from '../../../sharing/compare/strings';
import { secondCopies } from '../../../sharing/compare/second-copies';
import { whoseCopy } from '../../../sharing/return/whose-copy';
import { Folded } from '../../ui/folded';
import { Pieces } from '../../ui/pieces';
import { mostRemarks } from './at-once';
import { returnedWords as words } from './strings';

interface Props {
  readonly copies: readonly NamedCopy[];
  /** The enquiry that the copies should belong to; null where nothing says so. */
  readonly enquiry: string | null;
}

export function Remarks({ copies, enquiry }: Props) {
  const remarks = [
    ...secondCopies(copies).map(({ newer, older, by }) =>
      words.second[by](older.name, newer.name, older.copy.savedAt, newer.copy.savedAt),
    ),
    ...copies.flatMap(({ name, copy }) => [
      ...(copy.recordTrouble
        ? [`${name} ${words.about1[copy.recordTrouble]}`]
        : whoseRemark(name, whoseCopy(copy, enquiry))),
      ...(copy.sent?.passedOn ? [`${name} ${words.about1.passedOn}`] : []),
      ...(copy.tracked ? [`${name} ${words.about1.tracked}`] : []),
      ...copy.answers.filter(({ cut }) => cut).map(({ stem }) => `${name} ${words.about1.cut(stem)}`),
      ...copy.choices.unclear.map((one) => `${name} ${words.about1.unclear(one.row, one.words)}`),
    ]),
  ];
  const beside = looseWordsOf(copies);
  const loose = copies.flatMap(({ copy }) => copy.comments.filter(({ field }) => field === null));
  const once = [...new Set(remarks)];
  // With more than a few copies all is folded at first: what differs is read before what is to be known.
  const fits = (all: readonly unknown[]): boolean => all.length <= mostRemarks && copies.length <= mostRemarks;
  return (
    <>
      {once.length > 0 && (
        <Folded title={words.remarks(once.length)} level="h2" opensItself={fits(once)}>
          <Pieces items={once}>{(remark) => remark}</Pieces>
        </Folded>
      )}
      {beside.length > 0 && (
        <Folded title={words.loose(beside.length)} level="h2" opensItself={fits(beside)}>
          <Pieces items={beside}>{(line) => overviewWords.loose(line.words, line.names, line.everywhere)}</Pieces>
        </Folded>
      )}
      {loose.length > 0 && (
        <Folded title={words.comments(loose.length)} level="h2" opensItself={fits(loose)}>
          <Pieces items={loose}>{({ author, text }) => `${author}: ${text}`}</Pieces>
        </Folded>
      )}
    </>
  );
}

const whoseRemark = (name: string, whose: ReturnType<typeof whoseCopy>): string[] =>
  whose === 'ours' ? [] : [`${name} ${words.about1[whose]}`];
