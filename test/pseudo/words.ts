// Which modules the pseudo-locale changes.

/** The modules that hold words a person reads. */
export const wordModules = /[\\/](?:(?:handover-)?strings|failure-sentences|not-fetched)\.ts$/;
/** Where the language of dates and lists is said; Greek has English's plurals and none of its letters. */
export const formatModule = /[\\/]enquiry[\\/]format\.ts$/;
