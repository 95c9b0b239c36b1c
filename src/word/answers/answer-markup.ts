// The markup around answers: what more than words stands there, and how the answers read in other views of tracked changes.
import { decide, sameInViews } from '../../enquiry/decide';
import type { CarriedContent, cellInViews, whatGoes } from '../../ooxml/carried-content';
import type { Unreadable } from '../../ooxml/read-package';
import { failureOf } from '../gateway/outcome';
import {
  answerOf,
  answerReading,
  type AnswerLocation,
  type AnswerParagraph,
  type FieldReading,
} from './answer-location';

/** The markup of the answers, or of the table around them. */
export interface Markup {
  readonly read: CarriedContent | Unreadable;
  readonly cellOf: (field: FieldReading) => readonly [row: number, column: number];
  readonly whatGoes: typeof whatGoes;
  readonly cellInViews: typeof cellInViews;
}

/**
 * One batch more. Where Word does not tell, it is unreadable.
 * @param looked the answers as they were just read in this context
 * @returns null where there is nothing to ask for
 */
export async function readMarkup(
  context: Word.RequestContext,
  location: AnswerLocation,
  looked: readonly Looked[],
): Promise<Markup | null> {
  const markup = location.queueMarkup(looked.flatMap(({ paragraphs }) => paragraphs ?? []));
  if (!markup) return null;
  const { carriedContent, carriedByParagraphs, ...code } = await import(
    /* webpackChunkName: "carried-content" */ '../../ooxml/carried-content'
  );
  const read = await context.sync().then(
    () => (markup.of === 'table' ? carriedContent : carriedByParagraphs)(markup.ooxml.value),
    (error: unknown) => (failureOf(error), { unreadable: true } as const),
  );
  return { read, cellOf: markup.cellOf, whatGoes: code.whatGoes, cellInViews: code.cellInViews };
}

/** An answer that was looked at, before anything is decided. */
export interface Looked {
  readonly change: { readonly field: string; readonly baseVersion: string; readonly wanted: string };
  readonly field: FieldReading | undefined;
  readonly paragraphs: readonly AnswerParagraph[] | null;
}

/**
 * Words that are marked as deleted are read in one view of tracked changes and not in another (https://github.com/OfficeDev/office-js/issues/2314).
 * What reads like somebody's edit is held against the markup: where only the view is another one, a write rests on what stands there now.
 * @returns that, by field
 */
export async function basesInThisView(
  looked: readonly Looked[],
  markup: () => Promise<Markup | null>,
): Promise<ReadonlyMap<string, string>> {
  const bases = new Map<string, string>();
  for (const { change, field, paragraphs } of looked) {
    if (!field || !paragraphs) continue;
    const now = answerOf(paragraphs, field.prompt) ?? '';
    if (decide(change.baseVersion, now, change.wanted) !== 'conflict') continue;
    const found = await markup();
    const cells = found?.cellInViews(found.read, ...found.cellOf(field)) ?? [];
    const views = cells.flatMap((texts) => answerReading(paragraphs, texts, field.prompt) ?? []);
    if (sameInViews(change.baseVersion, now, views)) bases.set(change.field, now);
  }
  return bases;
}
