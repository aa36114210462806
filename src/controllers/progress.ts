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

/** Even reading `window.localStorage` throws where storage is blocked. */
const storage = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const time = (value: unknown) => {
  const ms = typeof value === 'string' ? Date.parse(value) : value;
  return typeof ms === 'number' && Number.isFinite(ms) ? ms : undefined;
};

const parse = (text: string | null): Progress => {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!isObject(value)) return empty;
    // Pages with Prototype.js write arrays as JSON texts inside the JSON.
    const done: unknown = typeof value.done === 'string' ? JSON.parse(value.done) : value.done;
    return {
      done: Array.isArray(done) ? [...new Set(done.filter((id): id is string => typeof id === 'string'))] : [],
      choice: isObject(value.choice) ? value.choice : {},
      hours: typeof value.hours === 'string' ? value.hours : '',
      updatedAt: time(value.updatedAt),
    };
  } catch {
    return empty;
  }
};

/** One kept progress, shared by every element of the page that has the same key. */
class Store {
  readonly key: string;
  value: Progress;
  readonly listeners = new Set<() => void>();

  constructor(key: string) {
    this.key = key;
    this.value = this.#read() ?? empty;
  }

  /** `undefined` where there is no storage: what is in memory then stays. */
  #read(): Progress | undefined {
    try {
      return parse(storage()!.getItem(prefix + this.key));
    } catch {
      return undefined;
    }
  }

  reread() {
    const value = this.#read();
    if (value) {
      this.value = value;
      this.#notify();
    }
  }

  write(change: Partial<Progress>, now: number) {
    this.value = { ...this.value, ...change, updatedAt: now };
    try {
      const { done, choice, hours } = this.value;
      const updatedAt = new Date(now).toISOString();
      storage()?.setItem(prefix + this.key, JSON.stringify({ done, choice, hours, updatedAt }));
    } catch {
      // Full or blocked: the progress lives in memory for this visit.
    }
    this.#notify();
  }

  #notify() {
    for (const listener of this.listeners) listener();
  }
}

const stores = new Map<string, Store>();

const onStorage = ({ key }: StorageEvent) => {
  // `null`: another tab cleared everything.
  for (const store of stores.values()) if (key === null || key === prefix + store.key) store.reread();
};
const onPageShow = ({ persisted }: PageTransitionEvent) => {
  if (persisted) for (const store of stores.values()) store.reread();
};

const join = (key: string, listener: () => void): Store => {
  if (!stores.size) {
    addEventListener('storage', onStorage);
    addEventListener('pageshow', onPageShow);
  }
  let store = stores.get(key);
  if (!store) stores.set(key, (store = new Store(key)));
  store.listeners.add(listener);
  return store;
};

const leave = (store: Store, listener: () => void) => {
  store.listeners.delete(listener);
  if (store.listeners.size || stores.get(store.key) !== store) return;
  stores.delete(store.key);
  if (stores.size) return;
  removeEventListener('storage', onStorage);
  removeEventListener('pageshow', onPageShow);
};

/**
 * Progress in `localStorage`, under `prime-cancel:1:<key>`: followed across the elements of a page, across tabs and
 * through the back/forward cache. Without storage everything works in memory.
 */
export class ProgressController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #key: () => string | undefined;
  #store: Store | undefined;
  /** For `storage-key=""`: nothing is kept, and nothing is shared. */
  #own: Progress = empty;

  /**
   * @param key the element's `storage-key`; `undefined`: shared by the site, `""`: not stored
   */
  constructor(host: ReactiveControllerHost & HTMLElement, key: () => string | undefined) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  readonly #changed = () => this.#host.requestUpdate();

  hostConnected() {
    this.#join();
  }

  hostDisconnected() {
    this.#leave();
  }

  hostUpdate() {
    this.#join();
  }

  get value(): Progress {
    return this.#store?.value ?? this.#own;
  }

  /** @param now milliseconds since the epoch */
  write(change: Partial<Progress>, now: number) {
    if (this.#store) this.#store.write(change, now);
    else {
      this.#own = { ...this.#own, ...change, updatedAt: now };
      this.#host.requestUpdate();
    }
  }

  /** Follows a key that changed; joins only while the host is in a page. */
  #join() {
    const key = this.#key() ?? sharedKey;
    if (key === (this.#store?.key ?? '')) return;
    this.#leave();
    if (key && this.#host.isConnected) this.#store = join(key, this.#changed);
  }

  #leave() {
    if (this.#store) leave(this.#store, this.#changed);
    this.#store = undefined;
  }
}
