import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Choice } from '../logic/checklist.js';

interface Group {
  choice: Choice;
  readonly listeners: Set<() => void>;
}

const groups = new Map<string, Group>();

/**
 * What the reader chose on this page, shared by the elements of one group. Attributes are only start values: a choice
 * is empty until the reader makes one, and then wins for all.
 */
export class SelectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #groupName: () => string;
  #name = '';
  #group: Group | undefined;
  /** Last seen, so that an element that is moved, or leaves as the last of its group, comes back as it was. */
  #last: Choice = {};

  /** @param group the element's `group` */
  constructor(host: ReactiveControllerHost & HTMLElement, group: () => string) {
    this.#host = host;
    this.#groupName = group;
    host.addController(this);
  }

  readonly #changed = () => {
    this.#last = this.choice;
    this.#host.requestUpdate();
  };

  hostConnected() {
    this.#join();
  }

  hostDisconnected() {
    this.#leave();
  }

  hostUpdate() {
    if (this.#group && this.#groupName() !== this.#name) {
      this.#leave();
      this.#last = {};
      this.#join();
    }
  }

  get choice(): Choice {
    return this.#group?.choice ?? this.#last;
  }

  /** The reader chose: every element of the group follows. */
  choose(change: Choice) {
    if (!this.#group) return;
    this.#group.choice = { ...this.#group.choice, ...change };
    for (const listener of this.#group.listeners) listener();
  }

  #join() {
    this.#name = this.#groupName();
    let group = groups.get(this.#name);
    if (!group) groups.set(this.#name, (group = { choice: this.#last, listeners: new Set() }));
    group.listeners.add(this.#changed);
    this.#group = group;
  }

  #leave() {
    const group = this.#group;
    if (!group) return;
    this.#last = group.choice;
    this.#group = undefined;
    group.listeners.delete(this.#changed);
    if (!group.listeners.size && groups.get(this.#name) === group) groups.delete(this.#name);
  }
}
