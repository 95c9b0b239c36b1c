// Words that are code in disguise, for whatever takes words from a document, a file or a keyboard.

/** Runs in whatever would take it for markup, and then says so in the page it ran in. */
const run = 'window.wasRun=1;top.wasRun=1';
export const hostile = `"><img src=x onerror="${run}"><script>${run}</script><svg/onload="${run}">javascript:${run}//`;
/** The same as the name of a file: some characters cannot stand in one. */
export const hostileName = `"><img src=x onerror=wasRun=1>.docx`;
/** Words that a reader would see in another order, or that break a page that is not ready for them. */
export const odd = `\u202ETXET\u202C ${'A\u0301'.repeat(500)} \${7*7} {{7*7}} ‹!--`;
