// Holds the state of a session, and tells whoever listens that it changed.
import type { FieldState } from './field-state';
import { atFirst, everyField, withField, type Notice, type SessionState } from './session-state';

export class Store {
  private state = atFirst;
  private readonly listeners = new Set<() => void>();

  /** The state as it stands; a new object whenever anything changed. */
  readonly current = (): SessionState => this.state;

  /** For React's useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  update(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  /** The framework's fields and the boxes'. */
  get everyField(): readonly FieldState[] {
    return everyField(this.state);
  }

  fieldOf(id: string): FieldState | undefined {
    return this.everyField.find((field) => field.id === id);
  }

  /** Changes one field, in the framework or in a box. */
  change(id: string, how: (field: FieldState) => FieldState): void {
    const changed = withField(this.state, id, how);
    if (changed !== this.state) this.update(changed);
  }

  /** Says something, in the place of what was said about the same subject before. */
  notice(
    about: Notice['about'],
    intent: Notice['intent'],
    text: string,
    action?: Notice['action'],
    otherwise?: Notice['action'],
  ): void {
    this.update({
      notices: [...this.state.notices.filter((one) => one.about !== about), { about, intent, text, action, otherwise }],
    });
  }

  /** What was said is over. */
  withdraw(isOver: (notice: Notice) => boolean): void {
    this.update({ notices: this.state.notices.filter((one) => !isOver(one)) });
  }
}
