// The small words of surnames: "van der Berg", "de Souza", "Ní Bhriain", "bin Said".

/** Those that are hardly anything else, so that before a name they are of it. */
export const beginsSurname: ReadonlySet<string> = new Set(
  'van von der de du da dos das di del della dello dal le la al el ul bin bint ibn abu umm zu zur ap ab ferch verch ní ni nic ó uí mac'.split(
    ' ',
  ),
);

/** Those, and words of other languages that are small words in English texts as well: only between two capitals. */
export const insideName: ReadonlySet<string> = new Set([
  ...beginsSurname,
  ...'den do las los von ben ter ten af av'.split(' '),
]);

/** No name has more of them in a row. */
export const mostParticles = 4;
