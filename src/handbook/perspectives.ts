// Whose view a piece of evidence gives. A question that is looked at from two of these is looked at from more than one side.

export interface Perspective {
  /** The fixed word that names it for good. */
  readonly id: PerspectiveId;
  readonly name: string;
}

/** Add a perspective here; the plan offers it. A card gives one of these (evidence-cards.ts). */
const listed = [
  { id: 'learners', name: 'Learners' },
  { id: 'staff', name: 'Staff' },
  { id: 'leaders', name: 'Leaders' },
  { id: 'parents', name: 'Parents and governors' },
  { id: 'records', name: 'Records and documents' },
] as const;

export type PerspectiveId = (typeof listed)[number]['id'];

export const perspectives: readonly Perspective[] = listed;
