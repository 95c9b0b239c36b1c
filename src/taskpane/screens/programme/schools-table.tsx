// The schools as a table that can be sorted; a school is opened to read its question, and what is still to do.
import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { Fragment, useRef, useState } from 'react';
import type { NamedSchool } from '../../../sharing/programme/names';
import { checkSaid, lacksSaid, openSaid } from '../../../sharing/programme/reported';
import { programmeWords } from '../../../sharing/programme/strings';
import { usePieces } from '../../ui/pieces';
import { Paragraph, SmallText } from '../../ui/texts';
import { inOrder, needOf, type Order } from './need';
import { screenWords as words } from './strings';

const useStyles = makeStyles({
  cell: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  about: { padding: `${tokens.spacingVerticalS} 0` },
});

const columns: readonly Order[] = ['name', 'question', 'need'];

export function SchoolsTable({ schools }: { schools: readonly NamedSchool[] }) {
  const styles = useStyles();
  const [sort, setSort] = useState<{ order: Order; backwards: boolean }>({ order: 'need', backwards: false });
  const [opened, setOpened] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { shown, more } = usePieces(inOrder(schools, sort.order, sort.backwards), body);
  // Most to do first is what one expects of numbers that fall, a name first in the alphabet of names that rise.
  const directionOf = (order: Order): 'ascending' | 'descending' | undefined =>
    order !== sort.order ? undefined : (order === 'need') === sort.backwards ? 'ascending' : 'descending';
  return (
    <>
      <Table size="small" aria-label={words.schools}>
        <TableHeader>
          <TableRow>
            {columns.map((order) => (
              <TableHeaderCell
                key={order}
                sortable
                sortDirection={directionOf(order)}
                onClick={() => setSort({ order, backwards: sort.order === order && !sort.backwards })}
              >
                {words.column[order]}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody ref={body}>
          {shown.map((school) => {
            const isOpen = school.name === opened;
            return (
              <Fragment key={school.name}>
                <TableRow data-piece tabIndex={-1}>
                  <TableCell className={styles.cell}>
                    <Link aria-expanded={isOpen} onClick={() => setOpened(isOpen ? null : school.name)}>
                      {school.name}
                    </Link>
                  </TableCell>
                  <TableCell className={styles.cell}>{words.verdict[school.check?.verdict ?? 'none']}</TableCell>
                  <TableCell className={styles.cell}>{words.need(needOf(school))}</TableCell>
                </TableRow>
                {isOpen && (
                  <TableRow>
                    <TableCell colSpan={columns.length} className={styles.cell}>
                      <About school={school} />
                    </TableCell>
                  </TableRow>
                )}
              </Fragment>
            );
          })}
        </TableBody>
      </Table>
      {more}
    </>
  );
}

function About({ school }: { school: NamedSchool }) {
  const { gaps } = programmeWords;
  return (
    <div className={useStyles().about}>
      <Paragraph>{school.question ?? programmeWords.notSaid}</Paragraph>
      {school.check && <SmallText>{`${checkSaid(school).join('. ').replace(/\.$/, '')}.`}</SmallText>}
      <SmallText>{words.said(gaps.header[1], openSaid(school))}</SmallText>
      <SmallText>{words.said(gaps.header[2], lacksSaid(school))}</SmallText>
    </div>
  );
}
