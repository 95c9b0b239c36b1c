// What the copies say beside what stands here: remarks, answers, choices, and results for the document.
import { memo, useMemo } from 'react';
import { compareCopies, type NamedCopy } from '../../../sharing/compare/compare';
import { enquiryOfMost } from '../../../sharing/return/whose-copy';
import type { ScreenProps } from '../screen';
import { useBoxesToCompare } from './boxes-to-compare';
import { ChoicesCompared } from './choices-compared';
import type { HeldCopies } from './held-copies';
import { Questions } from './questions';
import { PanelNotes } from './panel-notes';
import { Remarks } from './remarks';
import { Results } from './results';

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly copies: readonly NamedCopy[];
  readonly itemsAtFirst: HeldCopies['itemsAtFirst'];
}

/** Not drawn again for every name that is typed and every file that is read: fifty copies beside each other are much to draw. */
export const SideBySide = memo(function SideBySide({ session, state, copies, itemsAtFirst }: Props) {
  const boxes = useBoxesToCompare(session, state, copies);
  const ours = useMemo(
    () => state.fields.map(({ id, stem, inDocument }) => ({ id, stem, answer: inDocument })),
    [state.fields],
  );
  const questions = useMemo(() => {
    const inBoxes = boxes?.map(({ field: { id, stem, inDocument } }) => ({ id, stem, answer: inDocument })) ?? null;
    // A question that no copy has a place for is not compared: a part of the enquiry was sent without it.
    return compareCopies(ours, copies, inBoxes).filter(({ theirs }) =>
      theirs.some(({ status }) => status !== 'missing'),
    );
  }, [ours, boxes, copies]);
  const fields = [
    ...state.fields,
    ...(boxes ?? []).filter(({ kind }) => kind === 'cell' || kind === 'paragraph').map(({ field }) => field),
  ];
  const enquiry = state.enquiry ?? enquiryOfMost(copies.map(({ copy }) => copy));
  return copies.length === 0 ? null : (
    <>
      <Remarks copies={copies} enquiry={enquiry} />
      <PanelNotes copies={copies} enquiry={enquiry} itemsAtFirst={itemsAtFirst} />
      {questions.length > 0 && <Questions questions={questions} copies={copies} fields={fields} session={session} />}
      <ChoicesCompared session={session} state={state} copies={copies} itemsAtFirst={itemsAtFirst} />
      {questions.length > 0 && (
        <Results session={session} state={state} questions={questions} names={copies.map(({ name }) => name)} />
      )}
    </>
  );
});
