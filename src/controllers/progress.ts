import type { ReactiveController, ReactiveControllerHost } from 'lit';
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

const prefix = 'prime-cancel:1:';
/** Key of every element without a `storage-key`: the whole site shares it. */
const sharedKey = 'default';
const empty: Progress = { done: [], choice: {}, hours: '', updatedAt: undefined };

/** One kept progress, shared by every element of the page that has the same key. It lasts as long as the page. */
interface Store {
  readonly key: string;
  value: Progress;
  /** What is in memory is newer than what the storage could take. */
  unsaved?: boolean;
}

const stores = new Map<string, Store>();
const controllers = new Set<ProgressController>();

const read = (store: Store) => {
  if (store.unsaved) return;
  try {
    const text = localStorage.getItem(prefix + store.key) ?? '{}';
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
  for (const controller of controllers) controller.follow(store);
};

/** Another tab has written, or cleared everything (`null`). */
const onStorage = ({ key }: { readonly key: string | null }) => {
  for (const store of stores.values()) {
    if (key !== null && key !== prefix + store.key) continue;
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
 */
export class ProgressController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #key: () => string | undefined;
  /** For `storage-key=""`: nothing is kept, and nothing is shared. */
  readonly #own: Store = { key: '', value: empty };

  /**
   * @param key the element's `storage-key`; `undefined`: shared by the site, `""`: not stored
   */
  constructor(host: ReactiveControllerHost & HTMLElement, key: () => string | undefined) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  hostConnected() {
    if (!controllers.size) {
      addEventListener('storage', onStorage);
      addEventListener('pageshow', onPageShow);
      // Nobody has listened so far.
      onStorage({ key: null });
    }
    controllers.add(this);
  }

  hostDisconnected() {
    controllers.delete(this);
    if (controllers.size) return;
    removeEventListener('storage', onStorage);
    removeEventListener('pageshow', onPageShow);
  }

  get value(): Progress {
    return this.#store.value;
  }

  /** @param now milliseconds since the epoch */
  write(change: Partial<Progress>, now: number) {
    const store = this.#store;
    store.value = { ...store.value, ...change, updatedAt: now };
    if (store.key) {
      try {
        const kept = { ...store.value, updatedAt: new Date(now).toISOString() };
        localStorage.setItem(prefix + store.key, JSON.stringify(kept));
        store.unsaved = false;
      } catch {
        // Full or blocked: the progress lives in memory for this visit.
        store.unsaved = true;
      }
    }
    notify(store);
    this.#host.requestUpdate();
  }

  /** What is shown here has changed. */
  follow(store: Store) {
    if (store === this.#store) this.#host.requestUpdate();
  }

  /** Looked up each time: the key may change. */
  get #store(): Store {
    const key = this.#key() ?? sharedKey;
    if (!key) return this.#own;
    let store = stores.get(key);
    if (!store) {
      stores.set(key, (store = { key, value: empty }));
      read(store);
    }
    return store;
  }
}
