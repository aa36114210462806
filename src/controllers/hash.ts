import type { ReactiveController, ReactiveControllerHost } from 'lit';

const controllers = new Set<HashController>();

const decodeHash = () => {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash; // A stray % is a hash like any other.
  }
};

const answer = () => {
  const hash = decodeHash();
  if (!hash) return;
  const matching = [...controllers].filter((controller) => controller.matches(hash));
  // The first one in the document answers, whichever was connected first.
  const first = matching.reduce<HashController | undefined>(
    (best, next) =>
      best && best.host.compareDocumentPosition(next.host) & Node.DOCUMENT_POSITION_FOLLOWING ? best : next,
    undefined,
  );
  first?.open(hash);
};

/**
 * Opens what the address names: `#<element id, else prime-cancel>-<kind>-<id>`, on load and whenever it changes.
 */
export class HashController implements ReactiveController {
  readonly host: HTMLElement;
  readonly #kind: string;
  readonly #has: (id: string) => boolean;
  readonly #show: (id: string) => void;
  #answered = '';

  /**
   * @param kind `step` or `faq`
   * @param has whether the host can show this id now
   * @param show opens it, scrolls to it and focuses it
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    kind: string,
    has: (id: string) => boolean,
    show: (id: string) => void,
  ) {
    this.host = host;
    this.#kind = kind;
    this.#has = has;
    this.#show = show;
    host.addController(this);
  }

  hostConnected() {
    if (!controllers.size) addEventListener('hashchange', answer);
    controllers.add(this);
  }

  hostDisconnected() {
    controllers.delete(this);
    if (!controllers.size) removeEventListener('hashchange', answer);
  }

  /** What the address names may arrive late, with data from `src`: looked for once after each change of the list. */
  listChanged() {
    if (location.hash && this.#answered !== location.hash && this.matches(decodeHash())) answer();
  }

  matches(hash: string): boolean {
    return hash.startsWith(this.#prefix) && this.#has(hash.slice(this.#prefix.length));
  }

  open(hash: string) {
    this.#answered = location.hash;
    this.#show(hash.slice(this.#prefix.length));
  }

  get #prefix() {
    return `${this.host.id || 'prime-cancel'}-${this.#kind}-`;
  }
}
