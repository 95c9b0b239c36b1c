// Which content controls a Word tells of: some list or name none that stand in tables.
import type { Element } from '@xmldom/xmldom';
import { ancestorNamed } from '../tree/names';
import type { Session } from './word-class';

const isInTable = (control: Element): boolean => ancestorNamed(control, 'tbl') !== undefined;

/** Those of a place that Word lists. */
export function listed(controls: Iterable<Element>, { word }: Session): Element[] {
  const all = [...controls];
  return word.controlsInTablesHidden ? all.filter((one) => !isInTable(one)) : all;
}

/** The control around a place, where Word names it. */
export function told(control: Element | undefined, { word }: Session): Element | undefined {
  return control && word.controlsInTablesUnnamed && isInTable(control) ? undefined : control;
}
