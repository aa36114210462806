import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Choice } from '../logic/checklist.js';
import type { Progress, ProgressController } from './progress.js';

/** Where an element keeps what the reader chose: its progress, or nowhere. */
type Keeper = Pick<ProgressController, 'write'> & { readonly value: Pick<Progress, 'choice'> };

const controllers = new Set<SelectionController>();
/** What the reader chose on this page, by group. */
const choices = new Map<string, Choice>();

/**
 * What the reader chose, shared by the elements of one group and kept with their progress. Attributes are only start
 * values: a choice is empty until the reader makes one, and then wins for all.
 */
export class SelectionController implements ReactiveController {
  readonly #progress: Keeper;
  readonly #group: () => string;

  /**
   * @param progress where the host keeps what the reader chose
   * @param group the element's `group`
   */
  constructor(host: ReactiveControllerHost, progress: Keeper, group: () => string) {
    this.#progress = progress;
    this.#group = group;
    host.addController(this);
  }

  hostConnected() {
    controllers.add(this);
  }

  hostDisconnected() {
    controllers.delete(this);
    // A script may show another page now. An element that is only moved keeps its choice with its progress.
    if (!controllers.size) choices.clear();
  }

  /** Most binding first: chosen on this page, chosen on an earlier visit. Attributes come after these. */
  get choices(): readonly Choice[] {
    return [choices.get(this.#group()) ?? {}, this.#kept];
  }

  /**
   * The reader chose: every element of the group follows, and each keeps it where it keeps its progress.
   *
   * @param now milliseconds since the epoch
   */
  choose(change: Choice, now: number) {
    const group = this.#group();
    choices.set(group, { ...choices.get(group), ...change });
    for (const controller of controllers) if (controller.#group() === group) controller.#keep(change, now);
  }

  #keep(change: Choice, now: number) {
    const { choice } = this.#progress.value;
    const group = this.#group();
    const next = { ...this.#kept, ...change };
    const kept = group ? { groups: { ...choice.groups, [group]: next } } : next;
    this.#progress.write({ choice: { ...choice, ...kept } }, now);
  }

  /** Kept choices of one group do not reach into another. */
  get #kept(): Choice {
    const { choice } = this.#progress.value;
    const group = this.#group();
    return (group ? choice.groups?.[group] : choice) ?? {};
  }
}
