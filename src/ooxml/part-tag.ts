// How a content control of ours says which table or picture it leads to.

/** The tag of the control in the first cell of a table of ours. */
export const tableTag = (part: string): string => `enquiry/table/${part}`;

/** The tag of the control around the paragraph of a picture of ours. */
export const pictureTag = (part: string): string => `enquiry/picture/${part}`;
