// How a content control of ours says which piece of a managed block it holds.
import type { PieceKind } from '../enquiry/managed-block';

/** The tag of a piece's control. @param part the fixed word of its block; of a further section `block/section` */
export const pieceTag = (kind: PieceKind, part: string): string => `enquiry/${kind}/${part}`;

/** The tag of the control around the heading above the framework. */
export const frameworkHeadingTag = pieceTag('heading', 'framework');

/** The tag of the control in the first cell of a table of ours. */
export const tableTag = (part: string): string => pieceTag('table', part);

/** Does the control hold a heading of ours? */
export const isHeadingTag = (tag: string): boolean => tag.startsWith('enquiry/heading/');

/** Does the control hold a piece of a managed block, and not an answer? */
export const isPieceTag = (tag: string): boolean => /^enquiry\/(?:heading|caption|text|picture|table)\//.test(tag);
