import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Choice } from '../logic/checklist.js';
import type { ProgressController } from './progress.js';

interface Group {
  choice: Choice;
  readonly members: Set<SelectionController>;
}

const groups = new Map<string, Group>();

/**
 * What the reader chose, shared by the elements of one group and kept with their progress. Attributes are only start
 * values: a choice is empty until the reader makes one, and then wins for all.
 */
export class SelectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #progress: ProgressController;
  readonly #groupName: () => string;
  #name = '';
  #group: Group | undefined;
  /** Last seen, so that an element that is moved, or leaves as the last of its group, comes back as it was. */
  #last: Choice = {};

  /**
   * @param progress where the host keeps what the reader chose
   * @param group the element's `group`
   */
  constructor(host: ReactiveControllerHost & HTMLElement, progress: ProgressController, group: () => string) {
    this.#host = host;
    this.#progress = progress;
    this.#groupName = group;
    host.addController(this);
  }

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

  /** Most binding first: chosen on this page, chosen on an earlier visit. Attributes come after these. */
  get choices(): readonly Choice[] {
    return [this.#group?.choice ?? this.#last, this.#kept];
  }

  /**
   * The reader chose: every element of the group follows, and each keeps it where it keeps its progress.
   *
   * @param now milliseconds since the epoch
   */
  choose(change: Choice, now: number) {
    if (!this.#group) return;
    this.#group.choice = { ...this.#group.choice, ...change };
    for (const member of this.#group.members) member.#follow(change, now);
  }

  #follow(change: Choice, now: number) {
    const { choice } = this.#progress.value;
    const next = { ...this.#kept, ...change };
    const name = this.#name;
    this.#progress.write(
      { choice: name ? { ...choice, groups: { ...choice.groups, [name]: next } } : { ...choice, ...next } },
      now,
    );
    this.#host.requestUpdate();
  }

  /** Kept choices of one group do not reach into another. */
  get #kept(): Choice {
    const { choice } = this.#progress.value;
    return (this.#name ? choice.groups?.[this.#name] : choice) ?? {};
  }

  #join() {
    this.#name = this.#groupName();
    let group = groups.get(this.#name);
    if (!group) groups.set(this.#name, (group = { choice: this.#last, members: new Set() }));
    group.members.add(this);
    this.#group = group;
  }

  #leave() {
    const group = this.#group;
    if (!group) return;
    this.#last = group.choice;
    this.#group = undefined;
    group.members.delete(this);
    if (!group.members.size && groups.get(this.#name) === group) groups.delete(this.#name);
  }
}
