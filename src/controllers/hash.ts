import type { ReactiveControllerHost } from '@lit/reactive-element';

/** An element that can be linked into. */
interface Target {
  readonly host: Node;
  /** What the address names, where the host can show it now. */
  readonly id: string | undefined;
  open(): void;
}

const targets = new Set<Target>();

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
  [...targets]
    .filter(({ id }) => id)
    .sort(({ host }, other) => (host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_PRECEDING) - 1)[0];

const answer = () => first()?.open();

/**
 * Opens what the address names: `#<element id, else prime-cancel>-<kind>-<id>`, on load and whenever it changes.
 *
 * @param kind `step` or `faq`
 * @param has whether the host can show this id now
 * @param show opens it, scrolls to it and focuses it
 */
export function followHash(
  host: ReactiveControllerHost & HTMLElement,
  kind: string,
  has: (id: string) => boolean,
  show: (id: string) => void,
): void {
  let answered = '';
  const target: Target = {
    host,
    get id() {
      const [before, id] = hash().split(`${host.id || 'prime-cancel'}-${kind}-`);
      return !before && id && has(id) ? id : undefined;
    },
    open() {
      answered = location.hash;
      show(target.id!);
    },
  };
  host.addController({
    hostConnected() {
      if (!targets.size) addEventListener('hashchange', answer);
      targets.add(target);
    },
    hostDisconnected() {
      targets.delete(target);
      if (!targets.size) removeEventListener('hashchange', answer);
    },
    // What is named may come late, with data from `src`. An address is answered once.
    hostUpdated() {
      if (location.hash !== answered && first() === target) target.open();
    },
  });
}
