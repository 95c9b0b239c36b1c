// Questions the builder can ask, as stems: composing fills them in, and reading finds the same parts in them again.
import type { ActionKind, OutcomeKind } from './kinds';

/** The handbook's two ways in, and a third that asks what would be learnt. */
export type Route = 'approach first' | 'issue first' | 'what is learnt';

/** Words with {action}, {outcome}, {group}, and {who} for those who act ({they} where they are meant again). */
export type Stem = readonly [route: Route, action: ActionKind, outcome: OutcomeKind, words: string];

// One for each kind of words, so that whatever is filled in stands where its grammar fits.
export const stems: readonly Stem[] = [
  ['approach first', 'thing', 'thing', 'How can {action} lead to {outcome} for {group}'],
  ['approach first', 'thing', 'change', 'How can {action} help to {outcome} for {group}'],
  ['approach first', 'thing', 'doing', 'How can {action} help {group} to {outcome}'],
  ['approach first', 'thing', 'clause', 'How can {action} be used so that, for {group}, {outcome}'],
  ['approach first', 'deed', 'thing', 'How can {who} {action} in ways that lead to {outcome} for {group}'],
  ['approach first', 'deed', 'change', 'How can {who} {action} in ways that {outcome} for {group}'],
  ['approach first', 'deed', 'doing', 'How can {who} {action} so that {group} {outcome}'],
  ['approach first', 'deed', 'clause', 'How can {who} {action} so that, for {group}, {outcome}'],
  ['issue first', 'thing', 'thing', 'What could {who} change in {action} to bring about {outcome} for {group}'],
  ['issue first', 'thing', 'change', 'What could {who} change in {action} in order to {outcome} for {group}'],
  ['issue first', 'thing', 'doing', 'What could {who} change in {action} so that {group} {outcome}'],
  ['issue first', 'thing', 'clause', 'What could {who} change in {action} so that, for {group}, {outcome}'],
  [
    'issue first',
    'deed',
    'thing',
    'What could {who} change in the way {they} {action} to bring about {outcome} for {group}',
  ],
  [
    'issue first',
    'deed',
    'change',
    'What could {who} change in the way {they} {action} in order to {outcome} for {group}',
  ],
  ['issue first', 'deed', 'doing', 'What could {who} change in the way {they} {action} so that {group} {outcome}'],
  [
    'issue first',
    'deed',
    'clause',
    'What could {who} change in the way {they} {action} so that, for {group}, {outcome}',
  ],
  ['what is learnt', 'thing', 'thing', 'What difference can {action} make to {outcome} for {group}'],
  ['what is learnt', 'thing', 'change', 'In what ways can {action} help to {outcome} for {group}'],
  ['what is learnt', 'thing', 'doing', 'In what ways can {action} help {group} to {outcome}'],
  ['what is learnt', 'thing', 'clause', 'What difference can {action} make to whether, for {group}, {outcome}'],
  ['what is learnt', 'deed', 'thing', 'If {who} {action}, what difference can that make to {outcome} for {group}'],
  ['what is learnt', 'deed', 'change', 'If {who} {action}, in what ways can that help to {outcome} for {group}'],
  ['what is learnt', 'deed', 'doing', 'If {who} {action}, in what ways can that help {group} to {outcome}'],
  [
    'what is learnt',
    'deed',
    'clause',
    'If {who} {action}, what difference can that make to whether, for {group}, {outcome}',
  ],
];
