// What an action may use of the session: the open document, and the parts of the session that each do one thing.
import type { FrameworkInDocument } from '../../word/framework/framework';
import type { WordGateway } from '../../word/gateway/gateway';
import type { Keeping } from './keeping';
import type { Reading } from './reading';
import type { Saving } from './saving';
import type { Store } from './store';

export interface SessionContext {
  readonly gateway: WordGateway;
  readonly framework: FrameworkInDocument;
  /** The state of the session, and where it is changed. */
  readonly store: Store;
  /** The record in the document, and the safety copy on this device. */
  readonly keeping: Keeping;
  /** Answers on their way into the document. */
  readonly saving: Saving;
  /** The panel follows the document. */
  readonly reading: Reading;
}
