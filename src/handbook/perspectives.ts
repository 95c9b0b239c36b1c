// Whose view a piece of evidence gives. A question that is looked at from two of these is looked at from more than one side.

export interface Perspective {
  /** The fixed word that names it for good. */
  readonly id: string;
  readonly name: string;
}

export const perspectives: readonly Perspective[] = [
  { id: 'learners', name: 'Learners' },
  { id: 'staff', name: 'Staff' },
  { id: 'leaders', name: 'Leaders' },
  { id: 'parents', name: 'Parents and governors' },
  { id: 'records', name: 'Records and documents' },
];

/** Whose view a card of the deck mostly gives: what the plan suggests until the person says otherwise. */
export const perspectiveOfCard: Readonly<Record<string, string>> = {
  'learner-progress': 'records',
  'learner-work': 'learners',
  'lesson-observation': 'leaders',
  'learner-voice': 'learners',
  'slt-feedback': 'leaders',
  'cpd-evaluation': 'staff',
  'coaching-notes': 'staff',
  'learner-assessments': 'records',
  'staff-meetings': 'staff',
  'staff-voice': 'staff',
  'parent-questionnaires': 'parents',
  'enquiry-tools': 'learners',
  'document-reviews': 'records',
  attendance: 'records',
  behaviour: 'records',
  'learning-walks': 'leaders',
  moderation: 'staff',
  'send-reviews': 'records',
  'governor-visits': 'parents',
  'external-review': 'leaders',
  'progress-meetings': 'staff',
};
