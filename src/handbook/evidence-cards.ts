// The evidence activity: the deck of cards, where a card may lie, and how the programme's schools used each source in the first year.
import type { PerspectiveId } from './perspectives';

/** A kind of evidence that a school may produce anyway. */
export interface EvidenceCard<Id extends string = string> {
  /** The fixed word that names the card for good. */
  readonly id: Id;
  readonly name: string;
  /** Whose view it mostly gives: what the plan suggests until the person says otherwise. */
  readonly perspective: PerspectiveId;
}

/** The deck. Add a card here and the sorting, the sheets and the plan follow. A school's own cards come after these. */
const cards = [
  { id: 'learner-progress', name: 'Learner progress data', perspective: 'records' },
  { id: 'learner-work', name: 'Learner work and books', perspective: 'learners' },
  { id: 'lesson-observation', name: 'Lesson observation notes', perspective: 'leaders' },
  { id: 'learner-voice', name: 'Learner voice', perspective: 'learners' },
  { id: 'slt-feedback', name: 'Feedback from SLT monitoring', perspective: 'leaders' },
  { id: 'cpd-evaluation', name: 'CPD evaluation forms', perspective: 'staff' },
  { id: 'coaching-notes', name: 'Coaching and mentoring notes', perspective: 'staff' },
  { id: 'learner-assessments', name: 'Learner assessments', perspective: 'records' },
  { id: 'staff-meetings', name: 'Staff meetings and discussion notes', perspective: 'staff' },
  { id: 'staff-voice', name: 'Staff surveys and interviews', perspective: 'staff' },
  { id: 'parent-questionnaires', name: 'Parent questionnaires', perspective: 'parents' },
  { id: 'enquiry-tools', name: 'Focus-learner enquiry tools', perspective: 'learners' },
  { id: 'document-reviews', name: 'Document reviews (policies, plans, schemes, resources)', perspective: 'records' },
  { id: 'attendance', name: 'Attendance', perspective: 'records' },
  { id: 'behaviour', name: 'Behaviour and exclusions', perspective: 'records' },
  { id: 'learning-walks', name: 'Learning walks', perspective: 'leaders' },
  { id: 'moderation', name: 'Moderation notes', perspective: 'staff' },
  { id: 'send-reviews', name: 'SEND reviews', perspective: 'records' },
  { id: 'governor-visits', name: 'Governor visit notes', perspective: 'parents' },
  { id: 'external-review', name: 'External review', perspective: 'leaders' },
  { id: 'progress-meetings', name: 'Pupil progress meetings', perspective: 'staff' },
] as const satisfies readonly EvidenceCard[];

export type CardId = (typeof cards)[number]['id'];

export const deck: readonly EvidenceCard<CardId>[] = cards;

/** How many empty cards the printed sheet brings for the school's own evidence. */
export const blankCards = 4;

/** Where a card lies: in one circle, the other or both; or beside the circles. */
export type Zone = CircleZone | 'unused' | 'absent';

/** In the circles: the school uses the card. */
export type CircleZone = 'accountability' | 'development' | 'both';

/** The zones in the order in which they are shown. */
export const zones: readonly { readonly id: Zone; readonly name: string; readonly about: string }[] = [
  { id: 'accountability', name: 'Accountability', about: 'It shows others what the school achieves.' },
  { id: 'both', name: 'Both', about: 'It does both, and people know that it does.' },
  { id: 'development', name: 'Professional development', about: 'It helps adults to see and change what they do.' },
  { id: 'unused', name: 'Held but not used', about: 'It is there, and nobody looks at it.' },
  { id: 'absent', name: 'Not in our school', about: 'The school does not produce it.' },
];

/** How many of the programme's projects used a source in year one, and the cards it is about. `short`: for a table of many. */
export const yearOne: readonly { readonly cards: readonly CardId[]; readonly used: string; readonly short: string }[] =
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
export const launchUses: readonly { readonly card: CardId; readonly zone: CircleZone }[] = [
  { card: 'learner-progress', zone: 'accountability' },
  { card: 'learner-work', zone: 'both' },
  { card: 'lesson-observation', zone: 'both' },
  { card: 'learner-voice', zone: 'both' },
  { card: 'slt-feedback', zone: 'both' },
  { card: 'cpd-evaluation', zone: 'development' },
  { card: 'coaching-notes', zone: 'both' },
];
