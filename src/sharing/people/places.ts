// Where words stand that travel with a document, and what could not be looked through: the types every reader of a part shares.

export type Place =
  | 'text'
  | 'header or footer'
  | 'footnote'
  | 'text box'
  | 'comment'
  | 'deleted words'
  | 'author'
  | 'property'
  | 'picture description'
  | 'chart'
  | 'link'
  | 'record'
  | 'list entry'
  | 'watermark'
  | 'field'
  | 'hidden name'
  | 'data'
  | 'building block'
  | 'cell';

/** What may lie inside a document as a file of its own. */
export type Inside = 'spreadsheet' | 'document' | 'presentation' | 'page';

/** Why a part was not looked through. One line here, and its sentence in the strings. */
export type NotSeenKind =
  | 'pictures'
  | 'picture of the first page'
  | 'object of another program'
  | 'sound or film'
  | 'handwriting'
  | 'model'
  | 'macros'
  | 'form control'
  | 'signature'
  | 'page of another format'
  | 'spreadsheet'
  | 'document'
  | 'presentation'
  | 'damaged part'
  | 'too large'
  | 'unknown part';

/** Where in the open document something can be shown: a paragraph, counted as Word's `body.paragraphs` counts. */
export type Paragraph = number;

/** One paragraph, or one value. */
export interface PlacedText {
  readonly place: Place;
  readonly text: string;
  /** The paragraph it stands in or hangs on; left out where it hangs on none of the body. */
  readonly paragraph?: Paragraph;
  /** Left out where it stands in the document itself. */
  readonly inside?: Inside;
}

/** A part that was not looked through. */
export interface NotSeen {
  readonly kind: NotSeenKind;
  /** The part's name in the package, for those who know. */
  readonly part: string;
  readonly paragraph?: Paragraph;
  readonly inside?: Inside;
}

/** What readers hand their texts to. */
export type Emit = (place: Place, text: string, paragraph?: Paragraph) => void;
