// Word.Comment, Word.CommentReply and their collections. Comments are about whole paragraphs; parts of one are not played.
import type { Element } from '@xmldom/xmldom';
import {
  addComment,
  addReply,
  commentsAt,
  commentText,
  isCommentThere,
  removeComment,
  repliesTo,
} from '../docx/comments';
import type { OpenDocx } from '../docx/open-docx';
import { attribute, isAttached } from '../tree/names';
import { isSpanAttached, spanParagraphs, type Span } from '../tree/span';
import { type Collection, collectionClass } from './collection';
import { WordError } from './error';
import { object, type Method, type Property, type WordClass } from './word-class';

/** A comment and the document it is in: whether it is there is a matter of its marks in the text. */
interface Comment {
  readonly element: Element;
  readonly docx: OpenDocx;
}

const comment =
  (docx: OpenDocx) =>
  (element: Element): Comment => ({ element, docx });

const properties: Record<string, Property<Comment>> = {
  // As the ids of controls, it is another one each time the document is opened: the worst that is reported of any id.
  Id: { set: '1.4', get: ({ element, docx }) => String(docx.controlId(element)) },
  Content: { set: '1.4', get: ({ element }) => commentText(element) },
  AuthorName: { set: '1.4', get: ({ element }) => attribute(element, 'author') ?? '' },
};

export const commentReplyClass: WordClass<Comment> = {
  name: 'CommentReply',
  properties,
  navigation: {},
  methods: {},
  absent: {
    AuthorEmail: '1.4',
    CreationDate: '1.4',
    Resolved: '1.4',
    ParentComment: '1.4',
    ContentRange: '1.4',
    Delete: '1.4',
  },
  isThere: ({ element }) => isAttached(element),
};

const commentReplyCollectionClass: WordClass<Collection<Comment>> = collectionClass(
  'CommentReplyCollection',
  () => commentReplyClass,
  '1.4',
);

export const commentClass: WordClass<Comment> = {
  name: 'Comment',
  properties,
  navigation: {
    Replies: {
      set: '1.4',
      to: ({ element, docx }) =>
        object(commentReplyCollectionClass, {
          read: () => repliesTo(docx, element).map(comment(docx)),
          isThere: () => isCommentThere(docx, element),
        }),
    },
  },
  methods: {
    Delete: {
      set: '1.4',
      call: ({ element, docx }, _args, session) => {
        session.beforeEdit(docx.body);
        removeComment(docx, element);
        session.edited(docx.body);
      },
    },
    Reply: {
      set: '1.4',
      call: ({ element, docx }, args, session) => {
        session.beforeEdit(docx.body);
        const reply = addReply(docx, element, args.text(0));
        session.edited(docx.body);
        return object(commentReplyClass, comment(docx)(reply));
      },
    },
  },
  absent: { AuthorEmail: '1.4', CreationDate: '1.4', Resolved: '1.4', ContentRange: '1.4', GetRange: '1.4' },
  isThere: ({ element, docx }) => isCommentThere(docx, element),
};

const commentCollectionClass: WordClass<Collection<Comment>> = collectionClass(
  'CommentCollection',
  () => commentClass,
  '1.4',
);

/** The comments about what a stretch touches. That one is listed as soon as it shares a paragraph with it is not documented. */
export const getComments: Method<Span> = {
  set: '1.4',
  call: (span, _args, { docx }) =>
    object(commentCollectionClass, {
      read: () => commentsAt(docx, spanParagraphs(span)).map(comment(docx)),
      isThere: () => isSpanAttached(span),
    }),
};

export const insertComment: Method<Span> = {
  set: '1.4',
  call: (span, args, session) => {
    session.beforeEdit(span.start.paragraph);
    const made = addComment(session.docx, span, args.text(0));
    if (!made) throw new WordError('NotImplemented', 'Comments are played about whole paragraphs only.');
    session.edited(span.start.paragraph);
    return object(commentClass, comment(session.docx)(made));
  },
};
