import type { ReactiveController, ReactiveControllerHost } from 'lit';

const controllers = new Set<HashController>();

/** What the address names, decoded; a stray % is a character like any other. */
const hash = () => {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The first element in the document that can show it, whichever was connected first. */
const first = () =>
  [...controllers]
    .filter(({ id }) => id)
    .sort(({ host }, other) => (host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_PRECEDING) - 1)[0];

const answer = () => first()?.open();

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

  /** To be called after each update: the step may come late, with data from `src`. An address is answered once. */
  listChanged() {
    if (location.hash !== this.#answered && first() === this) this.open();
  }

  /** What the address names, where the host can show it now. */
  get id(): string | undefined {
    const [before, id] = hash().split(`${this.host.id || 'prime-cancel'}-${this.#kind}-`);
    return !before && id && this.#has(id) ? id : undefined;
  }

  open() {
    this.#answered = location.hash;
    this.#show(this.id!);
  }
}
