// The evidence activity: the deck of cards, where a card may lie, and how the programme's schools used each source in the first year.

/** A kind of evidence that a school may produce anyway. */
export interface EvidenceCard {
  /** The fixed word that names the card for good. */
  readonly id: string;
  readonly name: string;
}

/** The deck. Add a card here and the sorting, the sheets and the plan follow. A school's own cards come after these. */
export const deck: readonly EvidenceCard[] = [
  { id: 'learner-progress', name: 'Learner progress data' },
  { id: 'learner-work', name: 'Learner work and books' },
  { id: 'lesson-observation', name: 'Lesson observation notes' },
  { id: 'learner-voice', name: 'Learner voice' },
  { id: 'slt-feedback', name: 'Feedback from SLT monitoring' },
  { id: 'cpd-evaluation', name: 'CPD evaluation forms' },
  { id: 'coaching-notes', name: 'Coaching and mentoring notes' },
  { id: 'learner-assessments', name: 'Learner assessments' },
  { id: 'staff-meetings', name: 'Staff meetings and discussion notes' },
  { id: 'staff-voice', name: 'Staff surveys and interviews' },
  { id: 'parent-questionnaires', name: 'Parent questionnaires' },
  { id: 'enquiry-tools', name: 'Focus-learner enquiry tools' },
  { id: 'document-reviews', name: 'Document reviews (policies, plans, schemes, resources)' },
  { id: 'attendance', name: 'Attendance' },
  { id: 'behaviour', name: 'Behaviour and exclusions' },
  { id: 'learning-walks', name: 'Learning walks' },
  { id: 'moderation', name: 'Moderation notes' },
  { id: 'send-reviews', name: 'SEND reviews' },
  { id: 'governor-visits', name: 'Governor visit notes' },
  { id: 'external-review', name: 'External review' },
  { id: 'progress-meetings', name: 'Pupil progress meetings' },
];

/** How many empty cards the printed sheet brings for the school's own evidence. */
export const blankCards = 4;

/** Where a card lies: in one circle, the other or both; or beside the circles. */
export type Zone = 'accountability' | 'development' | 'both' | 'unused' | 'absent';

/** The zones in the order in which they are shown. */
export const zones: readonly { readonly id: Zone; readonly name: string; readonly about: string }[] = [
  { id: 'accountability', name: 'Accountability', about: 'It shows others what the school achieves.' },
  { id: 'both', name: 'Both', about: 'It does both, and people know that it does.' },
  { id: 'development', name: 'Professional development', about: 'It helps adults to see and change what they do.' },
  { id: 'unused', name: 'Held but not used', about: 'It is there, and nobody looks at it.' },
  { id: 'absent', name: 'Not in our school', about: 'The school does not produce it.' },
];

/** How many of the programme's projects used a source in year one, and the cards it is about. `short`: for a table of many. */
export const yearOne: readonly { readonly cards: readonly string[]; readonly used: string; readonly short: string }[] =
  [
    {
      cards: ['learner-assessments', 'learner-voice', 'learner-work'],
      short: 'all',
      used: 'All projects used it in year one.',
    },
    { cards: ['slt-feedback'], short: 'most', used: 'Most projects used it in year one.' },
    {
      cards: ['staff-meetings', 'staff-voice', 'coaching-notes'],
      short: 'varied',
      used: 'How much projects used it in year one varied; mostly it showed outcomes.',
    },
    { cards: ['parent-questionnaires'], short: 'about half', used: 'About half the projects used it in year one.' },
    {
      cards: ['enquiry-tools', 'document-reviews'],
      short: 'about a third',
      used: 'About a third of the projects used it in year one.',
    },
  ];

/** What schools said at the programme's launch a source was mainly used for, most common first. */
export const launchUses: readonly { readonly card: string; readonly zone: Zone }[] = [
  { card: 'learner-progress', zone: 'accountability' },
  { card: 'learner-work', zone: 'both' },
  { card: 'lesson-observation', zone: 'both' },
  { card: 'learner-voice', zone: 'both' },
  { card: 'slt-feedback', zone: 'both' },
  { card: 'cpd-evaluation', zone: 'development' },
  { card: 'coaching-notes', zone: 'both' },
];
