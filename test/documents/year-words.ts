// What a school writes in the year that is played with the screens and without them, and what the document has to say at its end.
export const goal = 'Wider reading in Key Stage 2';
export const question = 'How can partner talk before choosing lead to wider reading for the children in Year 4?';
export const changed = 'How can choosing books in pairs lead to wider reading for the children in Year 4?';
export const asked = ['What do pupils say about choosing?', 'What do teachers see at the shelves?'] as const;
export const baseline = 'A third of the children take the first book on the shelf.';

/** They stand in the document when the year has ended. */
export const inTheEnd: readonly string[] = [
  goal,
  changed,
  ...asked,
  baseline,
  'Visits to the shelves',
  'Pairs look at more shelves.',
  'Pairs matter more than talk',
  'Asked twice (2).',
  'Pairs choose more widely (1).',
  'Handing over our enquiry',
];
