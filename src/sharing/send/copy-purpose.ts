// What a copy is sent out for, and where colleagues write in it.

export type CopyPurpose = 'answers' | 'comments' | 'finished';

/** as they stand: ours stay, and theirs go below; empty: ours are not in the copy; beside: a column of their own. */
export type ColleagueAnswers = 'as they stand' | 'empty' | 'beside';
