import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Choice } from '../logic/checklist.js';
import type { Progress, ProgressKeeper } from './progress.js';

/** Where an element keeps what the reader chose: its progress, or nowhere. */
type Keeper = Pick<ProgressKeeper, 'write'> & { readonly value: Pick<Progress, 'choice'> };

export interface Selection {
  /** Most binding first: chosen on this page, chosen on an earlier visit. Attributes come after these. */
  readonly choices: readonly Choice[];
  /**
   * The reader chose: every element of the group follows, and each keeps it where it keeps its progress.
   *
   * @param now milliseconds since the epoch
   */
  choose(change: Choice, now: number): void;
}

/** What each element does when a group chooses. */
const followers = new Set<(of: string, change: Choice, now: number) => void>();
/** What the reader chose on this page, by group. */
const choices = new Map<string, Choice>();

/**
 * What the reader chose, shared by the elements of one group and kept with their progress. Attributes are only start
 * values: a choice is empty until the reader makes one, and then wins for all.
 *
 * @param progress where the host keeps what the reader chose
 * @param nameOf the element's `group`; nothing: that of the whole page
 */
export function selectionOf(host: ReactiveControllerHost, progress: Keeper, nameOf: () => string): Selection {
  const group = () => nameOf() || '';

  /** Kept choices of one group do not reach into another. */
  const kept = (): Choice => {
    const { choice } = progress.value;
    return (group() ? choice.groups?.[group()] : choice) ?? {};
  };

  const follow = (of: string, change: Choice, now: number) => {
    if (of !== group()) return;
    const { choice } = progress.value;
    const next = { ...kept(), ...change };
    progress.write({ choice: { ...choice, ...(of ? { groups: { ...choice.groups, [of]: next } } : next) } }, now);
  };

  host.addController({
    hostConnected: () => followers.add(follow),
    hostDisconnected() {
      followers.delete(follow);
      // A script may show another page now. An element that is only moved keeps its choice with its progress.
      if (!followers.size) choices.clear();
    },
  });

  return {
    get choices() {
      return [choices.get(group()) ?? {}, kept()];
    },
    choose(change, now) {
      choices.set(group(), { ...choices.get(group()), ...change });
      for (const each of followers) each(group(), change, now);
    },
  };
}
