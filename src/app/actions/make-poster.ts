// The poster made: its pictures drawn here, where there is a canvas, its document written, and the document looked through for people.
import { contentOf, posterIn, type PosterPage } from '../../enquiry/poster';
import type { WholeEnquiry } from '../../enquiry/whole-enquiry';
import type { HeadedPart } from '../../handbook/poster';
import { posterDocument, type PosterPictures } from '../../ooxml/poster-document';
import { papers, type PosterTheme } from '../../ooxml/poster-style';
import { pictureMeanwhile } from '../drawings/drawing-to-png';
import { evidenceDrawing, posterDrawingWidth, questionDrawing } from '../drawings/poster-drawings';
import { layOut, type LaidOut, type PosterDrawings } from '../drawings/poster-layout';
import { posterPng } from '../drawings/poster-to-png';
import { posterDrawingWords as words } from '../drawings/strings';
import { lookMeanwhile, type Looked } from '../workers/look-for-people';

export interface MadePoster {
  readonly document: Uint8Array;
  readonly picture: Uint8Array;
  /** Who the document may name; null where it could not be looked through. The pictures in it are of words that it holds. */
  readonly people: Looked | null;
}

/** The drawings that the enquiry has something for. */
export function drawingsFor(enquiry: WholeEnquiry): PosterDrawings {
  const question = questionDrawing(enquiry);
  const evidence = evidenceDrawing(enquiry);
  return { ...(question && { question }), ...(evidence && { evidence }) };
}

/** The page as it would be made, for its preview. */
export const posterPage = (enquiry: WholeEnquiry, page: PosterPage, theme: PosterTheme | null): LaidOut => {
  const content = contentOf(posterIn(enquiry));
  const there = new Set(content.parts.map(({ id }) => id));
  const drawings = Object.entries(drawingsFor(enquiry)).filter(([id]) => there.has(id as HeadedPart));
  return layOut(content, Object.fromEntries(drawings), page, theme);
};

/** Rejects where the browser does not draw. */
export async function makePoster(
  enquiry: WholeEnquiry,
  page: PosterPage,
  theme: PosterTheme | null,
): Promise<MadePoster> {
  const laidOut = posterPage(enquiry, page, theme);
  const content = contentOf(posterIn(enquiry));
  const { question, evidence } = drawingsFor(enquiry);
  const width = posterDrawingWidth * papers[page.size].scale;
  const pictures: PosterPictures = {
    ...(question && { question: await pictureMeanwhile(question, width, words.names.question) }),
    ...(evidence && { evidence: await pictureMeanwhile(evidence, width, words.names.evidence) }),
  };
  const { body, inFirstColumn } = laidOut;
  const document = posterDocument({ content, pictures, ...page, body, inFirstColumn, theme });
  const [people, picture] = await Promise.all([lookMeanwhile({ document }), posterPng(laidOut)]);
  return { document, picture, people };
}
