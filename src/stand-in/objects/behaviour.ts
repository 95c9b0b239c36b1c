// Where real Words differ from the documentation and from each other: one switch for each behaviour, and which Word has it.

export interface Behaviour {
  /**
   * A comment's mark is U+0005 and a note's U+0002 in every text that is read (https://github.com/OfficeDev/office-js/issues/2114, /2258
   * and /2749: by design). Not seen on the web.
   */
  readonly marksInText: boolean;
  /**
   * Words that are marked as deleted are read only while the person's view has them in the line
   * (https://github.com/OfficeDev/office-js/issues/2314). On the web they are read in every view (/5286).
   */
  readonly viewHidesDeletions: boolean;
  /** Text with a tab or a soft break in it is never found (https://github.com/OfficeDev/office-js/issues/2331, /5403). */
  readonly searchMissesBreaks: boolean;
  /**
   * Text is not found across a field (https://github.com/OfficeDev/office-js/issues/5905), a note's mark (/4401) or words that are marked as
   * deleted (/5874).
   */
  readonly searchMissesMarks: boolean;
  /**
   * A text that is all that its range holds is not found there, but further on in the document, as Word's own Find does
   * (https://github.com/MicrosoftDocs/VBA-Docs/issues/485). That the script's search does so too is a suspicion.
   */
  readonly searchLooksOn: boolean;
  /** `isListItem` of a list's paragraph with a tracked deletion fails, and with it the batch (https://github.com/OfficeDev/office-js/issues/5901, /5335). */
  readonly listMembersThrow: boolean;
  /** Within one run the paragraphs of a place read as they were first read (https://github.com/OfficeDev/office-js/issues/3284; one thread). */
  readonly staleParagraphs: boolean;
  /** Content controls in tables are not listed (https://github.com/OfficeDev/office-js/issues/2040). That no list has them is a guess: the worse of two. */
  readonly controlsInTablesHidden: boolean;
  /**
   * A place in a table answers that there is no content control around it (https://github.com/OfficeDev/office-js/issues/2344). That is told of
   * one document, and so no profile has it.
   */
  readonly controlsInTablesUnnamed: boolean;
  /** What is put at the end of a document that ends with a content control goes into the control (https://github.com/OfficeDev/office-js/issues/866: by design). */
  readonly endIsInControl: boolean;
  /**
   * A paragraph put after the last one of a content control stands behind the control (https://github.com/OfficeDev/office-js/issues/3176, seen
   * in a desktop Word). Elsewhere it stays inside, which is a guess: the worse of two.
   */
  readonly afterLeavesControl: boolean;
  /** A write to a null object does nothing, as a sample of Microsoft's relies on (manage-comments.yaml in OfficeDev/office-js-snippets). */
  readonly ignoresWritesToNull: boolean;
  /**
   * Each `expandTo` and `intersectWith` is an item on the undo list that takes nothing back
   * (https://github.com/OfficeDev/office-js/issues/2225, /5715).
   */
  readonly rangesFillUndo: boolean;
  /** Once OOXML was put in, nothing can be undone any more (https://github.com/OfficeDev/office-js/issues/6423). */
  readonly ooxmlEndsUndo: boolean;
}

export type WordName = 'documented' | 'web' | 'desktop' | 'LTSC';

const documented: Behaviour = {
  marksInText: false,
  viewHidesDeletions: false,
  searchMissesBreaks: false,
  searchMissesMarks: false,
  searchLooksOn: false,
  listMembersThrow: false,
  staleParagraphs: false,
  controlsInTablesHidden: false,
  controlsInTablesUnnamed: false,
  endIsInControl: false,
  afterLeavesControl: false,
  ignoresWritesToNull: false,
  rangesFillUndo: false,
  ooxmlEndsUndo: false,
};

/** What threads tell of every Word that is installed. */
const installed: Behaviour = {
  ...documented,
  marksInText: true,
  viewHidesDeletions: true,
  searchMissesMarks: true,
  searchLooksOn: true,
  endIsInControl: true,
};

/** `documented`: as the documentation has it. The others: each with all that threads tell of it. */
export const behaviours: Readonly<Record<WordName, Behaviour>> = {
  documented,
  web: {
    ...documented,
    searchMissesBreaks: true,
    searchMissesMarks: true,
    listMembersThrow: true,
    staleParagraphs: true,
    controlsInTablesHidden: true,
    endIsInControl: true,
    ignoresWritesToNull: true,
    rangesFillUndo: true,
    ooxmlEndsUndo: true,
  },
  desktop: { ...installed, afterLeavesControl: true, ignoresWritesToNull: true },
  LTSC: installed,
};
