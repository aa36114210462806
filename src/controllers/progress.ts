import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Choice } from '../logic/checklist.js';

/** What is kept for a reader. Ids that this version does not know are kept too. */
export interface Progress {
  /** Ids of ticked steps. */
  readonly done: readonly string[];
  readonly choice: Choice & { readonly groups?: Readonly<Record<string, Choice>> };
  /** The reader's own possible hours, as the heatmap's attribute writes them. */
  readonly hours: string;
  /** Milliseconds since the epoch of the last change by the reader. */
  readonly updatedAt: number | undefined;
}

export interface ProgressKeeper {
  readonly value: Progress;
  /** @param now milliseconds since the epoch */
  write(change: Partial<Progress>, now: number): void;
}

const empty: Progress = { done: [], choice: {}, hours: '', updatedAt: undefined };

/** One kept progress, shared by every element of the page that has the same key. It lasts as long as the page. */
interface Store {
  /** In `localStorage`; empty: nothing is kept. */
  readonly key: string;
  value: Progress;
  /** What is in memory is newer than what the storage could take. */
  unsaved?: boolean;
}

const stores = new Map<string, Store>();
/** The elements of the page, and where each looks. */
const followers = new Map<ReactiveControllerHost, () => Store>();

const read = (store: Store) => {
  if (store.unsaved) return;
  try {
    const text = localStorage.getItem(store.key) ?? '{}';
    const { done, choice, hours, updatedAt } = JSON.parse(text) as Record<string, unknown>;
    // Pages with Prototype.js write arrays as JSON texts inside the JSON.
    const ids: unknown = typeof done === 'string' ? JSON.parse(done) : done;
    store.value = {
      done: Array.isArray(ids) ? [...new Set(ids.filter((id) => typeof id === 'string'))] : [],
      choice: { ...(choice as Progress['choice']) },
      hours: typeof hours === 'string' ? hours : '',
      updatedAt: new Date(updatedAt as string).getTime() || undefined,
    };
  } catch {
    // Blocked (even reading `localStorage` throws then) or corrupt: what is in memory stays.
  }
};

const notify = (store: Store) => {
  for (const [host, storeOf] of followers) if (storeOf() === store) host.requestUpdate();
};

/** Another tab has written, or cleared everything (`null`). */
const onStorage = ({ key }: { readonly key: string | null }) => {
  for (const store of stores.values()) {
    if (key !== null && key !== store.key) continue;
    read(store);
    notify(store);
  }
};

/** Back from the back/forward cache: what other pages wrote meanwhile was not told. */
const onPageShow = ({ persisted }: PageTransitionEvent) => {
  if (persisted) onStorage({ key: null });
};

/**
 * Progress in `localStorage`, under `prime-cancel:1:<key>`: followed across the elements of a page, across tabs and
 * through the back/forward cache. Without storage everything works in memory.
 *
 * @param nameOf the element's `storage-key`, if it can have one; `undefined`: shared by the site, `""`: not stored
 */
export function progressOf(host: ReactiveControllerHost, nameOf?: () => string | undefined): ProgressKeeper {
  /** For `storage-key=""`: nothing is kept, and nothing is shared. */
  const own: Store = { key: '', value: empty };

  /** Looked up each time: the name may change. */
  const storeOf = () => {
    const name = nameOf?.() ?? 'default';
    if (!name) return own;
    let store = stores.get(name);
    if (!store) {
      stores.set(name, (store = { key: `prime-cancel:1:${name}`, value: empty }));
      read(store);
    }
    return store;
  };

  host.addController({
    hostConnected() {
      if (!followers.size) {
        addEventListener('storage', onStorage);
        addEventListener('pageshow', onPageShow);
        // Nobody has listened so far.
        onStorage({ key: null });
      }
      followers.set(host, storeOf);
    },
    hostDisconnected() {
      followers.delete(host);
      if (followers.size) return;
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', onPageShow);
    },
  });

  return {
    get value() {
      return storeOf().value;
    },
    write(change, now) {
      const store = storeOf();
      store.value = { ...store.value, ...change, updatedAt: now };
      if (store.key) {
        try {
          const kept = { ...store.value, updatedAt: new Date(now).toISOString() };
          localStorage.setItem(store.key, JSON.stringify(kept));
          store.unsaved = false;
        } catch {
          // Full or blocked: the progress lives in memory for this visit.
          store.unsaved = true;
        }
      }
      notify(store);
    },
  };
}
