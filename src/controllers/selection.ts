import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Choice } from '../logic/checklist.js';
import type { Progress, ProgressController } from './progress.js';

/** Where a host keeps what the reader chose: its progress, or nowhere. */
type Keeper = Pick<ProgressController, 'write'> & { readonly value: Pick<Progress, 'choice'> };

interface Group {
  readonly name: string;
  choice: Choice;
  readonly members: Set<SelectionController>;
}

/** Groups that have members in the page. */
const groups = new Map<string, Group>();

/**
 * What the reader chose, shared by the elements of one group and kept with their progress. Attributes are only start
 * values: a choice is empty until the reader makes one, and then wins for all.
 */
export class SelectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #progress: Keeper;
  readonly #name: () => string;
  /** Stays with an element that leaves: the last of its group comes back as it was, when it is only moved. */
  #group: Group = { name: '', choice: {}, members: new Set() };

  /**
   * @param progress where the host keeps what the reader chose
   * @param name the element's `group`
   */
  constructor(host: ReactiveControllerHost & HTMLElement, progress: Keeper, name: () => string) {
    this.#host = host;
    this.#progress = progress;
    this.#name = name;
    host.addController(this);
  }

  hostConnected() {
    this.#join();
  }

  hostDisconnected() {
    this.#leave();
  }

  hostUpdate() {
    if (this.#host.isConnected) this.#join();
  }

  /** Most binding first: chosen on this page, chosen on an earlier visit. Attributes come after these. */
  get choices(): readonly Choice[] {
    return [this.#group.choice, this.#kept];
  }

  /**
   * The reader chose: every element of the group follows, and each keeps it where it keeps its progress.
   *
   * @param now milliseconds since the epoch
   */
  choose(change: Choice, now: number) {
    this.#group.choice = { ...this.#group.choice, ...change };
    for (const member of this.#group.members) member.#follow(change, now);
  }

  #follow(change: Choice, now: number) {
    const { choice } = this.#progress.value;
    const name = this.#name();
    const next = { ...this.#kept, ...change };
    const kept = name ? { groups: { ...choice.groups, [name]: next } } : next;
    this.#progress.write({ choice: { ...choice, ...kept } }, now);
  }

  /** Kept choices of one group do not reach into another. */
  get #kept(): Choice {
    const { choice } = this.#progress.value;
    const name = this.#name();
    return (name ? choice.groups?.[name] : choice) ?? {};
  }

  /** Follows a name that changes. */
  #join() {
    const name = this.#name();
    if (this.#group.name !== name) {
      this.#leave();
      this.#group = { name, choice: {}, members: new Set() };
    }
    this.#group = groups.get(name) ?? this.#group;
    groups.set(name, this.#group);
    this.#group.members.add(this);
  }

  #leave() {
    const { name, members } = this.#group;
    if (members.delete(this) && !members.size) groups.delete(name);
  }
}
