// The XML namespaces of a Word document that more than one module names.

export const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The same in a file saved as Strict. */
export const strictWordprocessing = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
export const word2010 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const math = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
/** Relationships as the markup of a part points at them, and the beginning of their types. */
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The files that list relationships. */
export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
