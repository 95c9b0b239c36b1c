// What a copy is sent out for.

export type CopyPurpose = 'answers' | 'comments' | 'finished';
