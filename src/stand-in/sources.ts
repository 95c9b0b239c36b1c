// Where the stand-in has its answers from, member by member, for the members that the panel calls: the table behind SOURCES.md.

/**
 * `documented`: the member's own page says so. `page`: another page of the documentation does. `thread`: issue threads do.
 * `library`: the library does it by itself, whatever Word answers. `guess`: nothing does.
 */
export type Source =
  | { readonly kind: 'documented' | 'library' | 'guess' }
  | { readonly kind: 'page' | 'thread'; readonly at: readonly string[] };

/** One thing that a member does or answers. `wasGuess`: it rested on nothing before a source was looked for, member by member. */
export interface Answer {
  readonly what: string;
  readonly source: Source;
  readonly wasGuess?: true;
}

const documented = (what: string): Answer => ({ what, source: { kind: 'documented' } });
const library = (what: string): Answer => ({ what, source: { kind: 'library' } });
const guess = (what: string): Answer => ({ what, source: { kind: 'guess' } });
const page = (what: string, ...at: readonly string[]): Answer => ({ what, source: { kind: 'page', at } });
const issues = (numbers: readonly number[]): string[] =>
  numbers.map((number) => `https://github.com/OfficeDev/office-js/issues/${number}`);
const thread = (what: string, ...numbers: readonly number[]): Answer => ({
  what,
  source: { kind: 'thread', at: issues(numbers) },
});
const threadAt = (what: string, ...at: readonly string[]): Answer => ({ what, source: { kind: 'thread', at } });
const noLonger = (answer: Answer): Answer => ({ ...answer, wasGuess: true });

const model = 'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model';
const nullObjects = `${model}#ornullobject-methods-and-properties`;
const searchCodes = 'https://learn.microsoft.com/office/dev/add-ins/word/search-option-guidance';
const oldDocs = 'https://github.com/OfficeDev/office-js-docs/issues';

const orNull = documented('A null object where there is none.');
const orThrows = documented('ItemNotFound where there is none.');
const written = (what: string): Answer => documented(what);

/** Every search goes the same way. */
const searching: readonly Answer[] = [
  documented('Ranges of what is found, in the order of the document; more than 255 characters are refused.'),
  thread('An empty text is InvalidArgument.', 2413),
  page(
    'Codes with a caret stand for tab, line break, hyphens and blank; a find ends at a paragraph mark.',
    searchCodes,
  ),
  thread('Web: nothing is found across a tab or a soft break.', 2331, 5403),
  thread('Web, desktop: nothing is found across a field, a note or words marked as deleted.', 5905, 4401, 5874),
  threadAt(
    'Desktop: a text that is all of its range may be found further on. Suspected of the script, told of Word’s Find.',
    'https://github.com/MicrosoftDocs/VBA-Docs/issues/485',
  ),
  guess('A straight quotation mark finds only a straight one.'),
  guess('Words of a placeholder are found.'),
];

/** Writing text is the same on a range and on a control. */
const textWriting: readonly Answer[] = [
  written('The text stands at the place that was named; what is replaced is gone.'),
  thread('Written over a placeholder it takes its place and its grey look.', 6232, 5221),
  thread('Comments on words that are replaced go with them.', 2574),
  thread('While changes are tracked the old words stay, marked as deleted, and the new ones stand behind them.', 559),
  noLonger(thread('Where a locked control is in the way it is refused.', 2829, 3601)),
];

export const sources: Readonly<Record<string, readonly Answer[]>> = {
  // Everywhere
  '*.load': [
    page(
      'What was named is read at the next sync, and nothing else; a name that is unknown is InvalidArgument.',
      model,
    ),
  ],
  '*.items': [
    documented('All members in the order of the document, once they were loaded.'),
    thread('Web: the paragraphs of a place read within one run as they were first read. One thread.', 3284),
  ],
  'Office.onReady': [
    library('Resolves once the library and the host have met.'),
    thread('Never, where a script of the library does not come: by design.', 6040, 6148),
  ],
  'Office.AsyncResult.error': [documented('The error’s code, where the call failed.')],
  'Office.AsyncResult.status': [documented('Whether the call succeeded.')],
  'Office.AsyncResult.value': [
    documented('What the call answers.'),
    thread('Web: it was nothing at all where no part has the namespace. Told, not played.', 6673),
  ],
  'Office.Context.diagnostics': [library('Platform and version, from the handshake.')],
  'Office.Context.document': [documented('The document that is open.')],
  'Office.Context.officeTheme': [guess('None on the web: the panel goes by the page.')],
  'Office.Context.partitionKey': [documented('None, where storage is not partitioned.')],
  'Office.Context.platform': [
    library('Word on the web, from the handshake; the library for other platforms speaks another way.'),
  ],
  'Office.Context.requirements': [documented('Whether a set is there.')],
  'Office.ContextInformation.platform': [library('Word on the web, from the handshake.')],
  'Office.ContextInformation.version': [documented('The build that the Word being played has.')],
  'Office.CustomXmlPart.deleteAsync': [
    documented('The part is gone.'),
    guess('In Protected View and in Viewing it is refused with 5002; in a restricted document it works.'),
    thread('Undo does not bring it back. Told of Excel.', 6415),
  ],
  'Office.CustomXmlPart.getXmlAsync': [
    documented('The XML of the part.'),
    noLonger(library('6000 where the part is gone, in the library’s own list.')),
  ],
  'Office.CustomXmlParts.addAsync': [
    documented('A new part.'),
    thread('6100 for a part over 1 MB.', 2408),
    guess('In Protected View and in Viewing it is refused with 5002; in a restricted document it works.'),
  ],
  'Office.CustomXmlParts.getByNamespaceAsync': [
    documented('The parts whose root has the namespace.'),
    noLonger(thread('An empty namespace is refused.', 2580)),
    thread('Web: a part over 1 MB is not seen.', 2408),
  ],
  'Office.Document.addHandlerAsync': [
    documented('The handler hears that the selection has changed.'),
    thread('Also for a co-author’s cursor, late, or never.', 4114, 2964),
    guess('Twice for one move, where that is played.'),
  ],
  'Office.Document.customXmlParts': [documented('The parts of the document.')],
  'Office.Document.getFileAsync': [
    documented('The document as it stands, in slices.'),
    thread('Web: a second file fails until the first is closed.', 1191),
    thread('It may fail with 11001, or succeed with nothing in it. A test plays either as a fault.', 6747, 5950),
    documented('One file too many fails.'),
    noLonger(library('The code of that is 11000, in the library’s own list.')),
  ],
  'Office.Document.url': [
    documented('The address of the document.'),
    thread('Empty before the first save, and on the web now and then after it.', 3509, 2476),
  ],
  'Office.File.closeAsync': [documented('The file is closed and makes room for another.')],
  'Office.File.getSliceAsync': [documented('The slice of that number.')],
  'Office.File.size': [documented('Bytes of the file.')],
  'Office.File.sliceCount': [documented('Number of slices.')],
  'Office.OfficeTheme.bodyBackgroundColor': [documented('Not played: the simulated Word tells no theme.')],
  'Office.OfficeTheme.isDarkTheme': [documented('Not played: the simulated Word tells no theme.')],
  'Office.RequirementSetSupport.isSetSupported': [
    page(
      'LTSC 2021 stops at WordApi 1.3, Microsoft 365 has all.',
      'https://learn.microsoft.com/javascript/api/requirement-sets/word/word-api-requirement-sets',
    ),
  ],
  'Office.Slice.data': [documented('The bytes.')],
  'OfficeExtension.ClientObject.context': [documented('The run that the object came from.')],
  'OfficeExtension.ClientObject.isNullObject': [
    page('True of an object that is not there, once the batch has run.', nullObjects),
    guess('What is loaded of it in the same batch reads as nothing.'),
    page(
      'A write to it does nothing; where the documented Word is played, it is ItemNotFound.',
      'https://github.com/OfficeDev/office-js-snippets/blob/main/samples/word/50-document/manage-comments.yaml',
    ),
  ],
  'OfficeExtension.ClientRequestContext.sync': [
    documented('Sends what is queued as one batch.'),
    thread('It may fail although everything was done; what came before the action that failed stays.', 6760),
    thread('Each batch that writes is a step of undo.', 1827),
  ],
  'OfficeExtension.ClientRequestContext.trackedObjects': [documented('What is kept between runs.')],
  'OfficeExtension.ClientResult.value': [documented('What the method answered, after the sync.')],
  'OfficeExtension.TrackedObjects.add': [documented('The object is kept and follows the document.')],
  'OfficeExtension.TrackedObjects.remove': [documented('It is let go of with the next message.')],
  'Word.run': [documented('Runs the work, and gives back what it held at the end.')],
  'Word.RequestContext.application': [documented('The application.')],
  'Word.RequestContext.document': [documented('The document.')],
  'Word.Application.createDocument': [documented('A document of these bytes that is not open yet.')],
  'Word.DocumentCreated.open': [
    documented('Opens it in a window of its own.'),
    thread('Web: a second one may take the tab of the first. Told, not played.', 3096, 4771),
  ],

  // The document and its bodies
  'Word.Document.body': [documented('The main text, without headers, footers and notes.')],
  'Word.Document.changeTrackingMode': [documented('Off, or one of the two ways of tracking.')],
  'Word.Document.contentControls': [
    documented('Rich-text controls of body, headers, footers and notes.'),
    thread('Not those in text boxes: by design.', 2945),
    thread('Web: not those in tables.', 2040),
    guess('Not those that stand around rows and cells.'),
  ],
  'Word.Document.getSelection': [documented('Where the person’s selection is.')],
  'Word.Body.getOoxml': [
    documented('The body as a package.'),
    noLonger(threadAt('The controls around its blocks are in it.', `${oldDocs}/874`)),
  ],
  'Word.Body.getRange': [
    documented('The whole body, or one of its ends.'),
    thread('Web, desktop, LTSC: the end of a document that ends in a control is inside it.', 866),
  ],
  'Word.Body.insertParagraph': [written('A paragraph at the end or the start.'), guess('Its look is its neighbour’s.')],
  'Word.Body.paragraphs': [documented('All paragraphs, those in tables too.')],
  'Word.Body.search': searching,
  'Word.Body.tables': [documented('The tables of the body.'), guess('Only the outermost ones.')],
  'Word.Body.type': [documented('Which kind of body it is.')],

  // Paragraphs
  'Word.Paragraph.delete': [
    documented('The paragraph is gone.'),
    thread('The last one of a control takes the control with it: by design.', 4975),
    noLonger(thread('In a locked control it is refused.', 2829, 3601)),
  ],
  'Word.Paragraph.detachFromList': [documented('It is a list item no more.')],
  'Word.Paragraph.font': [documented('The look of its words.')],
  'Word.Paragraph.getNext': [orThrows],
  'Word.Paragraph.getNextOrNullObject': [orNull],
  'Word.Paragraph.getPreviousOrNullObject': [orNull],
  'Word.Paragraph.getRange': [
    documented('The whole, its content without the mark, or a point.'),
    thread('Whole: around the control that fills it, too.', 3176),
  ],
  'Word.Paragraph.insertOoxml': [
    written('What the package holds stands at the place.'),
    noLonger(threadAt('An empty paragraph stays behind it, unless one is there.', `${oldDocs}/874`)),
    thread('Styles that the document has stay as they are.', 5491),
    thread('Web: it may fail without a cause, and takes seconds.', 3271, 5944),
    thread('Web: nothing can be undone after it.', 6423),
    guess('Comments and notes in the package are dropped.'),
  ],
  'Word.Paragraph.insertParagraph': [
    written('A paragraph beside it.'),
    guess('Its look is its neighbour’s.'),
    thread('Desktop: after the last one of a control it stands behind the control.', 3176),
    guess('Elsewhere it stays inside the control.'),
    guess('Beside a locked control one can be put.'),
  ],
  'Word.Paragraph.isListItem': [
    documented('Whether it is in a list.'),
    thread('Web: throws in a list with words marked as deleted. Told of its neighbours.', 5901, 5335),
  ],
  'Word.Paragraph.parentContentControlOrNullObject': [
    orNull,
    thread('Plain-text controls are not seen.', 1302),
    thread('Web: it may be null for a control that is there. Told of one document: a switch of its own.', 2344),
  ],
  'Word.Paragraph.parentTable': [orThrows],
  'Word.Paragraph.parentTableOrNullObject': [orNull],
  'Word.Paragraph.search': searching,
  'Word.Paragraph.select': [
    documented('The selection is there.'),
    thread('Windows, Mac: the focus stays in the panel.', 316),
  ],
  'Word.Paragraph.styleBuiltIn': [
    documented('The built-in style, whatever the language; setting one brings it into the document.'),
  ],
  'Word.Paragraph.tableNestingLevel': [documented('0 outside tables.')],
  'Word.Paragraph.text': [
    documented('Its words, without its mark.'),
    thread('Desktop: a comment is U+0005, a note U+0002: by design. Not seen on the web.', 2114, 2258, 2749),
    noLonger(thread('Words marked as deleted are in it. It depends on the view; the worse is played.', 2314, 5286)),
    thread('A placeholder’s words are in it.', 1515),
    guess('Pictures and equations count as nothing.'),
  ],
  'Word.ParagraphCollection.getFirst': [orThrows],
  'Word.ParagraphCollection.getLast': [orThrows],

  // Ranges
  'Word.Range.compareLocationWith': [documented('One of the relations that are listed.')],
  'Word.Range.contentControls': [
    documented('The controls in it.'),
    guess('Only those that lie wholly in it.'),
    guess('Web: not those in tables, as in the document’s list.'),
  ],
  'Word.Range.delete': [
    documented('What stands there is gone.'),
    guess('The end of a paragraph alone joins it with the next.'),
    thread('While changes are tracked it stays, marked as deleted.', 559),
  ],
  'Word.Range.expandTo': [
    documented('From the first to the last of both; ItemNotFound for ranges of different parts.'),
    thread('Web: an item on the undo list.', 2225, 5715),
  ],
  'Word.Range.font': [documented('The look of its words.')],
  'Word.Range.getComments': [
    documented('The comments that belong to it.'),
    guess('As soon as they share a paragraph with it.'),
  ],
  'Word.Range.getOoxml': [documented('The stretch as a package.')],
  'Word.Range.getRange': [documented('A range like it, or one of its ends.')],
  'Word.Range.insertComment': [
    documented('A comment on the range.'),
    thread('Web: refused to some. A test plays it as a fault.', 6746),
    guess('On whole paragraphs; parts of one are refused.'),
  ],
  'Word.Range.insertText': textWriting,
  'Word.Range.intersectWith': [
    documented('What both share; ItemNotFound where they lie apart.'),
    thread('Web: an item on the undo list.', 5715),
  ],
  'Word.Range.intersectWithOrNullObject': [orNull],
  'Word.Range.paragraphs': [documented('Every paragraph that it touches.')],
  'Word.Range.parentBody': [documented('The body that it is in.')],
  'Word.Range.parentTableCellOrNullObject': [orNull],
  'Word.Range.parentTableOrNullObject': [orNull],
  'Word.Range.search': searching,
  'Word.Range.select': [
    documented('The selection is there.'),
    thread('Windows, Mac: the focus stays in the panel.', 316),
  ],
  'Word.Range.text': [
    documented('Its words, without marks of paragraphs at its ends.'),
    thread('Desktop: a comment is U+0005, a note U+0002: by design. Not seen on the web.', 2114, 2258, 2749),
  ],
  'Word.RangeCollection.getFirst': [orThrows],
  'Word.RangeCollection.getFirstOrNullObject': [orNull],
  'Word.Font.bold': [documented('Bold or not.')],
  'Word.Font.color': [documented('A colour as #RRGGBB.')],

  // Content controls
  'Word.ContentControl.cannotDelete': [
    documented('Whether a person can delete it.'),
    thread('Taking the lock off lets the next action through.', 1995),
  ],
  'Word.ContentControl.cannotEdit': [documented('Locks its content; switched off, it can be written over.')],
  'Word.ContentControl.delete': [
    documented('Gone, with or without its content.'),
    noLonger(thread('A locked one is refused.', 2829, 3601)),
  ],
  'Word.ContentControl.getRange': [documented('The whole, its content, or a point in or beside it.')],
  'Word.ContentControl.id': [
    documented('A number of its own.'),
    thread('It is another each time the document is opened.', 2501, 2759),
  ],
  'Word.ContentControl.inlinePictures': [documented('The pictures in it.')],
  'Word.ContentControl.insertInlinePictureFromBase64': [
    written('The picture stands in it.'),
    noLonger(
      thread(
        'As large as its pixels at 96 to the inch, as on the web; Windows goes by the picture’s own resolution.',
        447,
      ),
    ),
    guess('Without a description.'),
  ],
  'Word.ContentControl.insertParagraph': [
    written('A paragraph in it or beside it.'),
    guess('Its look is its neighbour’s.'),
  ],
  'Word.ContentControl.insertText': [
    ...textWriting,
    thread('Where nothing is left it shows Word’s own prompt.', 1515),
    guess('The prompt is in English.'),
  ],
  'Word.ContentControl.paragraphs': [documented('The paragraphs in it.')],
  'Word.ContentControl.parentContentControlOrNullObject': [orNull],
  'Word.ContentControl.parentTableCellOrNullObject': [orNull],
  'Word.ContentControl.parentTableOrNullObject': [orNull],
  'Word.ContentControl.select': [
    documented('The selection is there.'),
    thread('Windows, Mac: the focus stays in the panel.', 316),
  ],
  'Word.ContentControl.tag': [documented('Its tag, as it stands in the file.')],
  'Word.ContentControl.text': [
    documented('Its words; the placeholder’s while it is not filled.'),
    guess('Paragraphs are joined by CR, without the last mark.'),
  ],
  'Word.ContentControlCollection.getByTag': [
    documented('All that have the tag.'),
    thread('Ids are others each time the document is opened.', 2501, 2759),
  ],
  'Word.ContentControlCollection.getFirst': [orThrows],
  'Word.ContentControlCollection.getFirstOrNullObject': [orNull],

  // Comments and pictures
  'Word.Comment.content': [documented('Its words.')],
  'Word.Comment.delete': [noLonger(documented('It goes with its replies.'))],
  'Word.Comment.id': [documented('An id.'), guess('Another one each time the document is opened.')],
  'Word.Comment.replies': [documented('The replies to it.')],
  'Word.InlinePicture.altTextDescription': [documented('Its description for those who do not see it.')],
  'Word.InlinePicture.altTextTitle': [documented('Its title.')],
  'Word.InlinePicture.getRange': [documented('The picture, or one of its ends.'), guess('Without length.')],
  'Word.InlinePicture.height': [
    documented('In points.'),
    thread('Web: setting it may change nothing. Told, not played.', 6056),
  ],
  'Word.InlinePicture.lockAspectRatio': [documented('Whether it keeps its shape.')],
  'Word.InlinePicture.width': [
    documented('In points.'),
    thread('Web: setting it may change nothing. Told, not played.', 6056),
  ],

  // Tables
  'Word.Table.addRows': [noLonger(documented('Rows like the first or last one, with the words that are given.'))],
  'Word.Table.delete': [documented('The table is gone.')],
  'Word.Table.deleteRows': [
    documented('Rows are gone.'),
    guess('While changes are tracked they stay, marked as deleted.'),
    thread('It may fail where a control is in the row. A test plays it as a fault.', 6296),
  ],
  'Word.Table.getCell': [orThrows],
  'Word.Table.getCellOrNullObject': [orNull, guess('Null for a cell that goes on from above.')],
  'Word.Table.getNextOrNullObject': [orNull, guess('The next one in the same body or cell.')],
  'Word.Table.getRange': [documented('The whole table, or a point at it.')],
  'Word.Table.insertParagraph': [written('A paragraph before or after it.')],
  'Word.Table.isUniform': [documented('Whether all rows have as many cells.')],
  'Word.Table.nestingLevel': [documented('1 for a table in no other.')],
  'Word.Table.parentBody': [documented('The body that it is in.')],
  'Word.Table.parentContentControlOrNullObject': [orNull],
  'Word.Table.rowCount': [documented('Number of rows.')],
  'Word.Table.values': [
    documented('The words of every cell.'),
    guess('Paragraphs of a cell are joined by LF, those of a nested table too.'),
    guess('A cell that goes on from above is empty; where columns are merged rows differ in length.'),
  ],
  'Word.TableCell.body': [documented('The body of the cell.')],
  'Word.TableCell.cellIndex': [
    documented('The place of the cell in its row.'),
    thread('Throws for a cell that goes on from above.', 3200),
  ],
  'Word.TableCell.parentRow': [documented('Its row.')],
  'Word.TableCell.rowIndex': [documented('The place of its row.')],
  'Word.TableCell.value': [
    documented('The words of the cell.'),
    thread('Written, it removes the controls in the cell.', 2330),
    guess('Also where what is written is empty.'),
  ],
  'Word.TableRow.insertRows': [
    noLonger(documented('Rows like this one, with the words that are given.')),
    guess('Beside a header row it is one, too.'),
  ],
};
