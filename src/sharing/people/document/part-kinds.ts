// Every kind of part a document may carry, and how it is looked through: one line a kind. What no line fits is a finding.
import type { NotSeenKind, Place } from '../places';

type PlainReading = 'properties' | 'custom XML' | 'sheet' | 'workbook part' | 'page' | 'printer';

/** How a part is looked through. */
export type Reading =
  | { readonly how: 'story'; readonly place: Place }
  | { readonly how: 'drawing'; readonly place: Place }
  | { readonly how: PlainReading }
  /** A file of its own, opened as this one is. */
  | { readonly how: 'package' }
  /** It holds nothing that a person said or is: looks, ids, layout. */
  | { readonly how: 'nothing of a person' }
  | { readonly how: 'not read'; readonly as: NotSeenKind };

interface PartKind {
  /** How its content type ends. */
  readonly type?: RegExp;
  /** What a part that points at it calls it, and its name, where the content type says nothing of its own. */
  readonly called?: RegExp;
  readonly name?: RegExp;
  readonly reading: Reading;
}

const story = (place: Place): Reading => ({ how: 'story', place });
const reads = (how: PlainReading): Reading => ({ how });
const drawing = (place: Place): Reading => ({ how: 'drawing', place });
const looks: Reading = { how: 'nothing of a person' };
const not = (as: NotSeenKind): Reading => ({ how: 'not read', as });

const kinds: readonly PartKind[] = [
  // The document and what stands beside its text.
  {
    type: /wordprocessingml\.document\.glossary\+xml$/,
    called: /^glossarydocument$/,
    reading: story('building block'),
  },
  {
    type: /(?:wordprocessingml\.(?:document|template)|word\.(?:document|template)(?:macroenabled(?:template)?)?)\.main\+xml$/,
    reading: story('text'),
  },
  {
    type: /wordprocessingml\.(?:header|footer)\+xml$/,
    called: /^(?:header|footer)$/,
    reading: story('header or footer'),
  },
  {
    type: /wordprocessingml\.(?:footnotes|endnotes)\+xml$/,
    called: /^(?:footnotes|endnotes)$/,
    reading: story('footnote'),
  },
  { type: /wordprocessingml\.comments\+xml$/, called: /^comments$/, reading: story('comment') },
  { type: /(?:commentsextended|commentsids|commentsextensible)\+xml$/, reading: story('comment') },
  { type: /(?:wordprocessingml|ms-word)\.people\+xml$/, called: /^people$/, reading: story('author') },
  { type: /documenttasks\+xml$/, reading: story('comment') },
  { type: /wordprocessingml\.settings\+xml$/, called: /^settings$/, reading: story('data') },
  { type: /wordprocessingml\.(?:styles|numbering)\+xml$|styleswitheffects\+xml$/, reading: story('data') },
  { type: /mailmergerecipientdata\+xml$/, reading: story('data') },
  { type: /keymapcustomizations\+xml$/, reading: story('data') },
  { type: /wordprocessingml\.(?:fonttable|websettings)\+xml$|theme(?:override)?\+xml$/, reading: looks },
  { type: /vmldrawing$/, name: /vmldrawing\d*\.vml$/, reading: story('text') },
  // What the package says of itself.
  {
    type: /core-properties\+xml$|extended-properties\+xml$|custom-properties\+xml$/,
    name: /^docprops\/(?:core|app|custom)\.xml$/,
    reading: reads('properties'),
  },
  { type: /classificationlabels\+xml$/, name: /^docmetadata\/labelinfo\.xml$/, reading: looks },
  { type: /digital-signature/, reading: not('signature') },
  { type: /customxmlproperties\+xml$/, reading: looks },
  { called: /^customxml$/, name: /^customxml\/[^/]+\.xml$/, reading: reads('custom XML') },
  // Drawings.
  { type: /diagram(?:layout|style|colors)\+xml$|diagram(?:layout|style|colors)definition\+xml$/, reading: looks },
  { type: /chart(?:style|colorstyle)\+xml$/, reading: looks },
  {
    type: /drawingml\.(?:chart|chartshapes|diagramdata)\+xml$|chartex\+xml$|diagramdrawing\+xml$|openxmlformats-officedocument\.drawing\+xml$/,
    called: /^(?:chart|chartex|diagramdata|diagramdrawing|chartusershapes)$/,
    reading: drawing('chart'),
  },
  // Workbooks and presentations that lie inside.
  {
    type: /spreadsheetml\.(?:worksheet|chartsheet|dialogsheet)\+xml$/,
    name: /^xl\/(?:work|chart)sheets\/[^/]+\.xml$/,
    reading: reads('sheet'),
  },
  { type: /spreadsheetml\.(?:styles|calcchain|volatiledependencies)\+xml$/, reading: looks },
  {
    type: /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml|ms-excel)\.[^/]{1,60}\+xml$/,
    name: /^xl\/(?:sharedstrings|workbook|comments\d*|tables\/[^/]+|persons\/[^/]+|threadedcomments\/[^/]+)\.xml$/,
    reading: reads('workbook part'),
  },
  { type: /presentationml\.(?:slidelayout|presprops|viewprops|tablestyles)\+xml$/, reading: looks },
  {
    type: /^application\/vnd\.(?:openxmlformats-officedocument\.presentationml|ms-powerpoint)\.[^/]{1,60}\+xml$/,
    reading: drawing('text'),
  },
  { type: /printersettings$/, reading: reads('printer') },
  // Files in the file.
  {
    type: /(?:wordprocessingml\.document|spreadsheetml\.sheet|presentationml\.(?:presentation|slideshow|slide)|ms-(?:word|excel|powerpoint)\.(?:document|template|sheet|presentation|slideshow|sheet\.binary)\.macroenabled\.12|wordprocessingml\.template|spreadsheetml\.template)$/,
    name: /\.(?:docx|docm|dotx|xlsx|xlsm|xltx|pptx|pptm|ppsx|sldx)$/,
    reading: { how: 'package' },
  },
  { type: /^text\/(?:html|plain|csv)|xhtml\+xml$/, name: /\.(?:x?html?|txt|csv)$/, reading: reads('page') },
  { type: /^message\/rfc822|rtf$/, name: /\.(?:mht|mhtml|eml|rtf)$/, reading: not('page of another format') },
  // What cannot be looked through.
  { type: /vbaproject|vbadata/, name: /\/vba(?:project|data|projectsignature)\.(?:bin|xml)$/, reading: not('macros') },
  { type: /activex|controlproperties\+xml$/, name: /\/activex\//, reading: not('form control') },
  { type: /inkml\+xml$/, reading: not('handwriting') },
  { type: /^model\//, name: /\.glb$/, reading: not('model') },
  { type: /^(?:audio|video)\//, name: /\.(?:mp[34]|m4a|wav|wmv|avi|mov)$/, reading: not('sound or film') },
  { type: /svg\+xml$/, reading: reads('custom XML') },
  { type: /^image\//, name: /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|heic|ico)$/, reading: not('pictures') },
  { type: /obfuscatedfont$|font-|fontdata$/, name: /\.(?:odttf|fntdata)$/, reading: looks },
  {
    type: /oleobject$|ms-excel$|msword$|ms-powerpoint$|ms-package/,
    name: /^(?:word|xl|ppt)\/embeddings\//,
    reading: not('object of another program'),
  },
  // Add-ins: which one, and where its pane stands.
  { type: /webextension(?:taskpanes)?\+xml$/, reading: reads('custom XML') },
];

/** How a part is looked through. @param called what the parts that point at it call it, in small letters */
export function readingOf(part: { readonly name: string; readonly type: string }, called: readonly string[]): Reading {
  // By its content type it is a picture like others.
  if (called.includes('thumbnail')) return not('picture of the first page');
  // A document put in whole has the content type of a document's main part, and is a package.
  if (called.includes('afchunk') && /\.main\+xml$/.test(part.type)) return { how: 'package' };
  const saysNothing = part.type === '' || /^(?:application|text)\/(?:xml|octet-stream)$/.test(part.type);
  const kind =
    (saysNothing ? undefined : kinds.find(({ type }) => type?.test(part.type))) ??
    kinds.find((one) => one.called !== undefined && called.some((name) => one.called?.test(name))) ??
    kinds.find(({ name }) => name?.test(part.name));
  return kind?.reading ?? not('unknown part');
}
