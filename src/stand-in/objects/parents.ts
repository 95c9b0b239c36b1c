// What stands around a place: its body, its table and cell, its content control. Shared by every class that has them.
import type { Element } from '@xmldom/xmldom';
import { storyOf } from '../tree/blocks';
import { controlAround } from '../tree/controls';
import { ancestorNamed } from '../tree/names';
import { bodyClass } from './body';
import { contentControlClass } from './content-control';
import { told } from './listed-controls';
import { tableClass } from './table';
import { tableCellClass } from './table-cell';
import { type Navigation, objectOrNone } from './word-class';

interface Around<T> {
  /** The element whose surroundings are asked for. */
  from(target: T): Element;
  /** The control, where it is not simply the nearest one around that element. */
  control?(target: T): Element | undefined;
  /** The cell, where a stretch may reach from one into another. */
  cell?(target: T): Element | undefined;
  table?(target: T): Element | undefined;
}

/** ParentBody, ParentTable…, ParentTableCell…, ParentContentControl… with and without OrNullObject. */
export function parents<T>(around: Around<T>): Record<string, Navigation<T>> {
  const body: Navigation<T> = { set: '1.3', to: (target) => objectOrNone(bodyClass, storyOf(around.from(target))) };
  const inTable: Navigation<T> = {
    set: '1.3',
    to: (target) =>
      objectOrNone(tableClass, around.table ? around.table(target) : ancestorNamed(around.from(target), 'tbl')),
  };
  const inCell: Navigation<T> = {
    set: '1.3',
    to: (target) =>
      objectOrNone(tableCellClass, around.cell ? around.cell(target) : ancestorNamed(around.from(target), 'tc')),
  };
  const inControl = (set: '1.1' | '1.3'): Navigation<T> => ({
    set,
    to: (target, session) =>
      objectOrNone(
        contentControlClass,
        told(around.control ? around.control(target) : controlAround(around.from(target)), session),
      ),
  });
  return {
    ParentBody: body,
    ParentTable: inTable,
    ParentTableOrNullObject: inTable,
    ParentTableCell: inCell,
    ParentTableCellOrNullObject: inCell,
    ParentContentControl: inControl('1.1'),
    ParentContentControlOrNullObject: inControl('1.3'),
  };
}
